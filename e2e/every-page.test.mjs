// Every page of those whose plan it is, and of those close to them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { PHONE } from "./lib/browser.mjs";
import { kind } from "./lib/crawl.mjs";
import { atBoth, everyPage } from "./lib/every.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

test("a guest: the front page, login, and a page that is not there", async () => {
  const guest = await demo.visitor({ width: PHONE });
  for (const address of ["/", "/logg-inn", "/finnes-ikke"]) {
    await guest.goto(address);
    await atBoth(guest, address);
  }
});

everyPage(demo, {
  "the person": ["mona", "fatima", "arne", "emil", "nora", "vilde", "tuva"],
  "those who speak for the person": ["ida", "verge", "heidi", "marte"],
  "a relative": ["solveig", "kristin"],
});

test("kinds of pages are told apart as they should", () => {
  const id = "0123456789abcdef0123456789abcdef";
  assert.equal(kind(`/sak/${id}/plan/oppforing/${id}`), "/sak/ID/plan/oppforing/ID");
  assert.equal(kind(`/sak/${id}/punkt/c`), kind(`/sak/${id}/punkt/d`));
  assert.equal(kind(`/sak/${id}/samtaler/ny?om=${id}`), "/sak/ID/samtaler/ny?om=ID");
  assert.notEqual(kind("/meld?om=meg"), kind("/meld?om=annen"));
});
