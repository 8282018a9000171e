// The first look: the program starts, answers, and its first pages are for everyone.

import assert from "node:assert/strict";
import { test } from "node:test";

import { firstHeading, keyboard, noComplaints, personas, PHONE } from "./lib/browser.mjs";
import { accessible, shot } from "./lib/look.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

test("the front page answers, and is accessible at both widths", async () => {
  const guest = await demo.visitor();
  const answer = await guest.goto("/");
  assert.equal(answer.status(), 200);
  assert.notEqual(await firstHeading(guest), "");
  await accessible(guest);
  noComplaints(guest);
  await shot(guest, "front");
});

test("everybody in the demo can log in with one press", async () => {
  const guest = await demo.visitor();
  const people = await personas(guest);
  assert.ok(people.length >= 10, `the demo offers ${people.length} personas`);
  await accessible(guest);
  await shot(guest, "login");
  for (const key of people) {
    const page = await demo.as(key, { width: PHONE });
    assert.notEqual(await firstHeading(page), "", key);
    noComplaints(page);
    await page.context().close();
  }
});

test("it works without JavaScript", async () => {
  const guest = await demo.visitor({ noJs: true });
  await guest.goto("/");
  assert.notEqual(await firstHeading(guest), "");
  const [someone] = await personas(guest);
  const page = await demo.as(someone, { noJs: true });
  assert.notEqual(await firstHeading(page), "");
});

test("it works with the keyboard alone: the first Tab offers to skip to the content", async () => {
  const guest = await demo.visitor();
  await guest.goto("/logg-inn");
  await keyboard(guest, guest.locator("a.ds-skip-link"), { most: 1 });
  assert.equal(await guest.evaluate(() => document.activeElement?.tagName), "MAIN");
  await keyboard(guest, guest.locator('button[name="persona"]').first());
  await guest.waitForURL((url) => url.pathname !== "/logg-inn");
});

test("styles and script are cached for good, and the page asks for little", async () => {
  const guest = await demo.visitor();
  const asked = [];
  guest.on("response", (answer) => asked.push(answer));
  await guest.goto("/", { waitUntil: "networkidle" });
  assert.ok(asked.length <= 4, `${asked.length} requests: ${asked.map((answer) => answer.url()).join(" ")}`);
  const assets = asked.filter((answer) => answer.url().includes("/assets/"));
  assert.ok(assets.length > 0);
  for (const answer of assets) {
    assert.match((await answer.allHeaders())["cache-control"] ?? "", /immutable/, answer.url());
  }
});
