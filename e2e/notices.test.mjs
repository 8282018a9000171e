// What somebody is told: in the program, and by e-mail that says nothing to whoever else reads it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { open, persona, PHONE, visitor } from "./lib/browser.mjs";
import { sink } from "./lib/mail.mjs";
import { start } from "./lib/program.mjs";
import { DESK, PLAIN, Someone } from "./lib/ways.mjs";

let post;
let program;
let browser;

before(async () => {
  post = await sink();
  [program, browser] = await Promise.all([start({ args: ["--smtp", post.url] }), open()]);
});
after(async () => {
  await browser?.close();
  await program?.stop();
  await post?.stop();
});

async function enters(key, way = DESK) {
  const page = await visitor(browser, program.url, way);
  await persona(page, key);
  return new Someone(page, way, key);
}

/** The first link in a mail. */
const linkIn = (mail) => new URL(mail.text.match(/https?:\/\/\S+/)[0]).pathname;

test("an address is confirmed, and a notice by e-mail opens the right place after login", async () => {
  const unit = await enters("ke-saksbehandler");
  await unit.goes("/varsler/valg");
  await unit.does({ address: "ikke en adresse" });
  assert.equal(unit.status, 422);
  await unit.does({ address: "ke@fjordvik.example" });
  const asked = await post.first("ke@fjordvik.example", "/varsler/bekreft/");
  await unit.goes(linkIn(asked));
  await unit.presses('main form button[type="submit"]');
  await unit.goes("/varsler/valg");
  assert.equal(await unit.page.locator("main .ds-alert").count(), 0, "nothing is left to confirm");

  const mona = await enters("mona", PLAIN);
  await mona.goes("/hjem");
  await mona.presses('main a[href^="/sak/"]');
  await mona.goes("~/mine-data/rett");
  await mona.does({ words: "Det står at jeg bor i tredje etasje. Jeg bor i andre." });

  const told = await post.first("ke@fjordvik.example", "logge inn");
  const mails = post.mails.filter((mail) => mail.to === "ke@fjordvik.example");
  const notice = mails.find((mail) => !mail.text.includes("bekreft"));
  assert.ok(notice, told.text);
  for (const secret of ["Mona", "Lunde", "etasje", "MS"]) {
    assert.ok(!notice.raw.includes(secret) && !notice.text.includes(secret), `the mail says ${secret}: ${notice.text}`);
  }
  assert.match(notice.raw, /^Auto-Submitted: auto-generated/m);
  assert.match(notice.raw, /^Message-ID: <[0-9a-f]{32}@dinplan\.example>/im);

  // On another machine, logged out: the link asks for login and then leads there.
  const elsewhere = await visitor(browser, program.url, { width: PHONE });
  await elsewhere.goto(linkIn(notice));
  assert.equal(new URL(elsewhere.url()).pathname, "/logg-inn");
  await elsewhere.locator('button[name="persona"][value="ke-saksbehandler"]').click();
  await elsewhere.waitForURL(/\/sak\//);
});

test("notices are read one by one or all at once", async () => {
  const mona = await enters("mona");
  await mona.goes("/varsler");
  await mona.page.locator("main h1").waitFor();
  const before = await mona.page.locator("main .entry .ds-tag").count();
  assert.ok(before > 0, "the story has told Mona something");
  await mona.presses('main .entry a[href^="/varsler/"]');
  await mona.goes("/varsler");
  assert.equal(await mona.page.locator("main .entry .ds-tag").count(), before - 1);
  await mona.presses('main form[action="/varsler"] button');
  assert.equal(await mona.page.locator("main .entry .ds-tag").count(), 0);
  await mona.leaves();
});

test("mail that comes back is seen by its owner", async () => {
  post.refuses("borte@fjordvik.example");
  const silje = await enters("silje");
  await silje.goes("/varsler/valg");
  await silje.does({ address: "borte@fjordvik.example" });
  for (const until = Date.now() + 40_000; ; ) {
    await silje.goes("/varsler/valg");
    if ((await silje.page.locator('main .ds-alert[data-color="warning"]').count()) > 0) break;
    assert.ok(Date.now() < until, "nobody is told that mail comes back");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await silje.presses('main form[action$="/igjen"] button');
  await silje.leaves();
});
