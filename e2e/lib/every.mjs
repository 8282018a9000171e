// axe finds nothing on any page. Everyone walks through the program by its links, once to each kind
// of page: at both widths the first time anyone comes to that kind, at the phone's width after that.

import assert from "node:assert/strict";
import { test } from "node:test";

import { PHONE, noComplaints } from "./browser.mjs";
import { crawl } from "./crawl.mjs";
import { axe } from "./look.mjs";

const DESK = { width: 1280, height: 900 };

/** axe at the width the page has, and at the other. */
export async function atBoth(page, where) {
  const before = page.viewportSize();
  await axe(page, where);
  await page.setViewportSize(before.width === PHONE.width ? DESK : PHONE);
  await axe(page, where);
  await page.setViewportSize(before);
}

/**
 * One test for each group of those who see the program alike, and whose pages are looked at once:
 * the name of the group, and the keys of its personas.
 */
export function everyPage(demo, groups) {
  /** Kinds that anyone has come to. */
  const known = new Set();
  for (const [group, people] of Object.entries(groups)) {
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
}
