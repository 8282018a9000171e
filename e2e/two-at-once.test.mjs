// Several work on the same plan at once, a button is pressed twice, the way back is taken, the
// network or the server goes away in the middle of a sentence: nothing anyone typed is lost.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, PLAIN, entry, journey, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
const goal = (one, title) => one.entry(title).locator('> .entry-foot a[href*="/plan/oppforing/"]').first();

/** Mona and her coordinator, both at her plan. */
async function both(way) {
  const [mona, silje] = [await demo.enters("mona", way), await demo.enters("silje", way)];
  await mona.goes("~/plan");
  await silje.goes(`${mona.at}/plan`);
  return [mona, silje];
}

journey("both change the same goal: both texts are shown, and neither is lost", async (way) => {
  const attack = "Vite hva jeg gjør når det kommer et attakk";
  const [mona, silje] = await both(way);
  await mona.presses(goal(mona, attack));
  await silje.presses(goal(silje, attack));
  const hers = `Sist gang ventet jeg i to dager, skriver Mona ${way.name}.`;
  const mine = `Vi lager et ark til kjøleskapet, skriver Silje ${way.name}.`;
  await mona.does({ words: hers });
  await mona.told("saved");
  await silje.does({ words: mine });
  assert.equal(silje.status, 422);
  await silje.reads(mine, 'section[aria-labelledby="min"]');
  await silje.reads(hers, 'section[aria-labelledby="deres"]');
  await silje.reads("Mona Dalen", "#deres");
  assert.equal(await silje.page.locator('textarea[name="words"]').inputValue(), mine);
  await silje.meets("conflict", 422);
  await mona.page.reload();
  await mona.reads(hers, entry(attack)); // not written over
  await silje.does({ words: `${hers}\n\n${mine}` });
  await silje.told("saved");
  await mona.page.reload();
  await mona.reads(hers, entry(attack));
  await mona.reads(mine, entry(attack));
  await mona.leaves();
  await silje.leaves();
}, [DESK, PLAIN]);

test("changes of different entries do not disturb each other", async () => {
  const [mona, silje] = await both(DESK);
  await mona.presses(goal(mona, "Jobbe halv stilling på biblioteket"));
  await silje.presses(goal(silje, "Gå til Storvika og hjem igjen på egne bein"));
  await mona.fills({ words: "Jobben er der jeg er meg selv." });
  await silje.fills({ words: "Med kaffe i sekken." });
  await mona.sends();
  await mona.told("saved");
  await silje.sends();
  await silje.told("saved");
  await silje.reads("Jobben er der jeg er meg selv.", "#goals");
  await silje.reads("Med kaffe i sekken.", "#goals");
  await mona.leaves();
  await silje.leaves();
});

test("the same form sent twice gives one entry", async () => {
  const mona = await demo.enters("mona", PLAIN);
  await mona.goes("~/plan/ny/contacts");
  await mona.fills({ name: "Naboen Kari", phone: "400 10 199" });
  // Two presses in a row, as with an impatient thumb: the browser sends both.
  const form = await mona.page.evaluate(() => {
    const form = document.querySelector("form.form");
    return { url: form.action, body: new URLSearchParams(new FormData(form)).toString() };
  });
  const send = () =>
    mona.page.request.post(form.url, { data: form.body, maxRedirects: 0, headers: { "content-type": "application/x-www-form-urlencoded" } });
  const answers = await Promise.all([send(), send(), send()]);
  for (const answer of answers) assert.equal(answer.status(), 303, await answer.text());
  await mona.sends();
  await mona.told("saved");
  const there = mona.page.locator("#contacts article.entry", { hasText: "Naboen Kari" });
  assert.equal(await there.count(), 1);
  await mona.leaves();
});

test("a double press with the script gives one entry", async () => {
  const mona = await demo.enters("mona");
  await mona.goes("~/plan/ny/family");
  await mona.fills({ who: "Mamma", need: "Ferie en gang i året" });
  const loaded = mona.page.waitForEvent("load");
  await mona.page.locator('form.form button[type="submit"]:not([formaction])').dblclick();
  await loaded;
  await mona.page.waitForLoadState("networkidle");
  await mona.goes("~/plan");
  assert.equal(await mona.page.locator("#family article.entry", { hasText: "Ferie en gang i året" }).count(), 1);
  await mona.leaves();
});

journey("back after sending: the form is empty again, and nothing is sent twice unseen", async (way) => {
  const mona = await demo.enters("mona", way);
  const name = `Kusine Berit ${way.name}`;
  await mona.goes("~/plan/ny/contacts");
  await mona.does({ name, phone: "400 10 198" });
  await mona.told("saved");
  const back = mona.page.waitForEvent("load");
  await mona.page.goBack();
  await back;
  assert.match(mona.page.url(), /plan\/ny\/contacts/);
  assert.equal(await mona.page.locator('[name="name"]').inputValue(), "");
  await mona.page.goForward();
  await mona.page.reload(); // a reload sends nothing again
  assert.equal(await mona.page.locator("#contacts article.entry", { hasText: name }).count(), 1);
  await mona.leaves();
}, [DESK, PLAIN]);

const WORDS = "En lang setning som ikke skal bli borte, med æ, ø, å og 🌲.";

test("what is typed is kept while one writes: reload, log out and in, a killed server", async () => {
  const mona = await demo.enters("mona");
  const form = `${mona.at}/plan/ny/matters`;
  await mona.goes(form);
  await mona.writes("words", WORDS);
  await mona.page.locator("[data-draft-status]", { hasText: /./ }).waitFor();
  await mona.meets("draft-saved");
  await mona.page.reload();
  assert.equal(await mona.page.locator('textarea[name="words"]').inputValue(), WORDS);
  await mona.reads("kladd");
  await mona.meets("draft-found");

  await mona.returns();
  await mona.goes(form);
  assert.equal(await mona.page.locator('textarea[name="words"]').inputValue(), WORDS, "after log-out");

  // Left in the middle of a word, without a pause: the page sends it as it goes.
  await mona.writes("words", `${WORDS} Og litt til.`);
  await mona.goes("~/plan");
  await mona.goes(form);
  assert.equal(await mona.page.locator('textarea[name="words"]').inputValue(), `${WORDS} Og litt til.`, "after leaving");

  await demo.program.killAndRestart();
  const later = await demo.enters("mona");
  await later.goes(form);
  assert.equal(await later.page.locator('textarea[name="words"]').inputValue(), `${WORDS} Og litt til.`, "after kill -9");

  // Thrown away with one press.
  await later.presses('form[action="/utkast/kast"] button');
  assert.equal(await later.page.locator('textarea[name="words"]').inputValue(), "");
  await mona.page.context().close();
  await later.leaves();
});

test("without JavaScript a button keeps the draft", async () => {
  const silje = await demo.enters("silje", PLAIN);
  const mona = await demo.enters("mona", PLAIN);
  const form = `${mona.at}/plan/ny/cooperation`;
  await silje.goes(form);
  await silje.writes("with", "Kommunens boligkontor");
  await silje.presses('button[formaction="/utkast/lagre"]');
  await silje.told("draft-kept");
  assert.equal(await silje.page.locator('[name="with"]').inputValue(), "Kommunens boligkontor");
  await silje.returns();
  await silje.goes(form);
  assert.equal(await silje.page.locator('[name="with"]').inputValue(), "Kommunens boligkontor");
  // A draft is one's own: nobody else sees it.
  await mona.goes(form);
  assert.equal(await mona.page.locator('[name="with"]').inputValue(), "");
  // Sent, it is a draft no more.
  await silje.does({ weight: "needed", about: "Terskelfri dør" });
  await silje.told("saved");
  await silje.goes(form);
  assert.equal(await silje.page.locator('[name="with"]').inputValue(), "");
  await silje.leaves();
  await mona.leaves();
});

test("a form sent after the session has ended leads to login, and back to the form", async () => {
  const mona = await demo.enters("mona", PLAIN);
  await mona.goes("~/plan/ny/situation");
  await mona.fills({ topic: "needs", words: WORDS });
  await mona.page.context().clearCookies();
  await mona.sends();
  assert.match(mona.page.url(), /\/logg-inn\?/);
  await mona.missesOut(WORDS, "main");
  await mona.presses('button[name="persona"][value="mona"]');
  assert.match(mona.page.url(), /plan\/ny\/situation/);
  await mona.leaves();
});

test("the script says so when the draft cannot be kept", async () => {
  const mona = await demo.enters("mona");
  await mona.goes("~/plan/ny/matters");
  await mona.page.context().setOffline(true);
  await mona.writes("words", "Skrevet uten nett");
  await mona.page.locator("[data-draft-status]", { hasText: "ikke" }).waitFor();
  await mona.page.context().setOffline(false);
  await mona.page.locator("[data-draft-status]", { hasText: "lagret" }).waitFor();
  mona.page.complaints.length = 0; // the browser says that there was no network
  await mona.page.reload();
  assert.equal(await mona.page.locator('textarea[name="words"]').inputValue(), "Skrevet uten nett");
  await mona.presses('form[action="/utkast/kast"] button');
  await mona.leaves();
});

test("what one writes in has ended meanwhile: it is said, and the words wait until it is taken up again", async () => {
  const [mona, silje] = await both(PLAIN);
  const title = "Sove gjennom natta";
  await mona.goes("~/plan/ny/goals");
  await mona.does({ title });
  await mona.told("saved");
  await silje.page.reload();
  await silje.presses(goal(silje, title));
  await silje.writes("words", WORDS);
  await mona.more(title, 'a[href$="/slutt"]');
  await mona.does({ reason: "Skrev feil" }, "/slutt");
  await mona.told("ended");
  await silje.sends();
  await silje.meets("conflict-ended", 422);
  await silje.reads(WORDS);
  await silje.reads("Skrev feil");
  await silje.presses('main form[action$="/gjenapne"] button');
  await silje.told("reopened");
  await silje.presses(goal(silje, title));
  assert.equal(await silje.page.locator('[name="words"]').inputValue(), WORDS);
  await silje.sends();
  if (silje.status === 422) await silje.sends(); // the entry is a newer one than the draft was written on
  await silje.told("saved");
  await silje.reads(WORDS, entry(title));
  await mona.leaves();
  await silje.leaves();
});

test("a refusal keeps what was typed, on the page and as a draft", async () => {
  const [mona, silje] = await both(DESK);
  await silje.presses(goal(silje, "Jobbe halv stilling på biblioteket"));
  await silje.writes("words", WORDS);
  // Meanwhile the plan is put at rest.
  await mona.goes("~/pause");
  await mona.does({ reason: "Ferie" });
  await mona.told("paused");
  await silje.sends();
  await silje.meets("failure-keeps", 409);
  await silje.reads(WORDS);
  await silje.reads("på pause");
  await mona.goes("~/gjenoppta");
  await mona.sends();
  await mona.told("resumed");
  await silje.goes("~/plan");
  await silje.presses(goal(silje, "Jobbe halv stilling på biblioteket"));
  assert.equal(await silje.page.locator('[name="words"]').inputValue(), WORDS);
  await silje.sends();
  await silje.told("saved");
  await mona.leaves();
  await silje.leaves();
});

test("after a stop and a start everything is there, and one is still logged in", async () => {
  const mona = await demo.enters("mona");
  await mona.presses(tab("/plan"));
  const before = await mona.words("#goals");
  await demo.program.restart();
  await mona.page.goto(`${demo.url}${mona.at}/plan`); // another port, the same cookie
  assert.equal(await mona.words("#goals"), before);
  await mona.leaves();
});
