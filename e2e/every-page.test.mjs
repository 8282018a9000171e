// axe finds nothing on any page. Everyone walks through the program by its links, once to each kind
// of page: at both widths the first time anyone comes to that kind, at the phone's width after that.

import assert from "node:assert/strict";
import { test } from "node:test";

import { PHONE, noComplaints } from "./lib/browser.mjs";
import { crawl, kind } from "./lib/crawl.mjs";
import { axe } from "./lib/look.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

/** Those who see the program alike, and whose pages are looked at once. */
const GROUPS = {
  "the person": ["mona", "fatima", "arne", "emil", "nora", "vilde", "tuva"],
  "those who speak for the person": ["ida", "verge", "heidi", "marte"],
  "a relative": ["solveig", "kristin"],
  coordinators: ["silje", "karim"],
  "the coordinating unit": ["ke-leder", "ke-saksbehandler", "fjordvik-admin"],
  "services, ward, practice, school and NAV": ["fysioterapeut", "sykepleier", "fastlege", "laerer", "nav"],
};

/** Kinds that anyone has come to, in this file. */
const known = new Set();

test("a guest: the front page, login, and a page that is not there", async () => {
  const guest = await demo.visitor();
  for (const address of ["/", "/logg-inn", "/finnes-ikke"]) {
    await guest.goto(address);
    await atBoth(guest, address);
  }
});

for (const [group, people] of Object.entries(GROUPS)) {
  test(`${group}: every page is accessible, and no link leads nowhere`, async () => {
    const met = new Set();
    let number = 0;
    for (const key of people) {
      const page = await demo.as(key, { width: PHONE });
      number += await crawl(page, {
        // The next of a group goes only where nobody of the group has been.
        wanted: (it) => !met.has(it),
        look: async (page, it) => {
          noComplaints(page);
          if (met.has(it)) return;
          met.add(it);
          if (known.has(it)) await axe(page, `${key} ${it}`);
          else await atBoth(page, `${key} ${it}`);
          known.add(it);
        },
      });
      await page.context().close();
    }
    assert.ok(number >= people.length * 2, `${number} pages`);
  });
}

async function atBoth(page, where) {
  const before = page.viewportSize();
  await axe(page, where);
  await page.setViewportSize(before.width === PHONE.width ? { width: 1280, height: 900 } : PHONE);
  await axe(page, where);
  await page.setViewportSize(before);
}

test("kinds of pages are told apart as they should", () => {
  const id = "0123456789abcdef0123456789abcdef";
  assert.equal(kind(`/sak/${id}/plan/oppforing/${id}`), "/sak/ID/plan/oppforing/ID");
  assert.equal(kind(`/sak/${id}/punkt/c`), kind(`/sak/${id}/punkt/d`));
  assert.notEqual(kind("/meld?om=meg"), kind("/meld?om=annen"));
});
