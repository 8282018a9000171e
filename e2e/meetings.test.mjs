// Meetings: six are called, answer and prepare; in the room what is decided becomes promises that their
// owners give themselves; the minutes are the plan. And dates in one's own calendar.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, KEYS, PLAIN, day, journey, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
/** Who does what after the meeting: persona, as the list names them, and what. */
const PROMISES = [
  ["silje", "Silje Aas", "Samle svarene i ett ark"],
  ["fysioterapeut", "Tone Skaar", "Flytte treningen til formiddagen"],
  ["fastlege", "Henrik Moe", "Ringe nevrologen om medisinene"],
  ["nav", "Gro ", "Skrive til arbeidsgiver før vedtaket"],
];
const form = (end) => `form[action$="${end}"] button[type="submit"]:not([formaction])`;

journey("a meeting of six that ends with four accepted measures", async (way) => {
  const title = `Ansvarsgruppe ${way.name}`;
  const silje = await demo.enters("silje", way);
  const mona = await demo.enters("mona", way);
  const at = mona.at;

  // Called: those who work with Mona are ticked already.
  await silje.goes(`${at}/moter`);
  if (way === DESK) await silje.meets("meetings");
  await silje.presses('a[href$="/moter/nytt"]');
  if (way === DESK) await silje.meets("meeting-call");
  await silje.fills({ title, date: day(12), from: "13:00", to: "14:00", place: "Biblioteket" });
  await silje.sends();
  await silje.told("meeting-called");
  const meeting = new URL(silje.page.url()).pathname;

  // Answered and prepared.
  await mona.goes(meeting);
  await mona.does({ answer: "yes" }, "/svar");
  await mona.told("meeting-answered");
  await mona.does({ input: `Det viktigste for meg, ${way.name}` }, "/innspill");
  await mona.told("meeting-brought-up");
  await mona.reads(`Det viktigste for meg, ${way.name}`, "section[aria-labelledby=saksliste]");
  if (way !== KEYS) await mona.meets("meeting");

  // In the room, under the first point, which is Mona's.
  await silje.goes(`${meeting}/start`);
  await silje.sends();
  await silje.reads(`Det viktigste for meg, ${way.name}`);
  if (way !== KEYS) await silje.meets("meeting-room");
  await silje.fills({ what: "Noe uten navn og dag" });
  await silje.presses(form("/rom?punkt=" + (await point(silje))));
  assert.equal(silje.status, 422, "a measure without a name and a day is a wish");
  for (const [, who, what] of PROMISES) {
    await silje.fills({ what: `${what} ${way.name}` });
    await silje.chooses("responsible", who);
    await silje.dates("by", day(30));
    await silje.ticks("said_yes");
    await silje.presses(form("/rom?punkt=" + (await point(silje))));
    await silje.reads(`${what} ${way.name}`);
  }
  // Who writes for others has not promised for them.
  const waiting = await silje.words("main");
  assert.equal(waiting.match(/Sa ja i møtet/g).length, 3, waiting);

  // Each says yes where they sit, with one press.
  for (const [persona, , what] of PROMISES.slice(1)) {
    const owner = await demo.enters(persona, way);
    await owner.goes(`${meeting}/rom`);
    await owner.presses(owner.page.locator("li", { hasText: `${what} ${way.name}` }).locator('form[action*="/ja/"] button').first());
    await owner.missesOut("Ja, jeg gjør det", `li:has-text("${what} ${way.name}")`);
    await owner.leaves();
  }
  await silje.page.reload();
  await silje.missesOut("Sa ja i møtet");

  // Minutes to all; Mona approves.
  await silje.presses('a[href$="/slutt"]');
  await silje.sends();
  await silje.told("meeting-closed");
  await mona.goes(`${meeting}/referat`);
  for (const [, , what] of PROMISES) await mona.reads(`${what} ${way.name}`);
  assert.equal((await mona.page.locator("li.entry .ds-tag", { hasText: "Avtalt" }).count()), 4);
  if (way !== KEYS) await mona.meets("meeting-minutes");
  await mona.presses(form("/godkjenn"));
  await mona.reads("Referat godkjent");
  // The plan is the minutes: the measures stand there.
  await mona.presses(tab("/plan"));
  for (const [, , what] of PROMISES) await mona.reads(`${what} ${way.name}`, "#measures");
  await mona.leaves();
  await silje.leaves();
});

/** The point of the agenda whose form is open. */
async function point(one) {
  const action = await one.page.locator('form[action*="/rom?punkt="]').getAttribute("action");
  return action.split("punkt=")[1];
}

test("times are proposed, the one that suits is chosen, and the calendar follows", async () => {
  const mona = await demo.enters("mona", PLAIN);
  await mona.goes("~/moter/nytt");
  await mona.fills({ title: "Finne en tid", date: day(20), from: "10:00", to: "11:00" });
  await mona.fills({ date2: day(21), from2: "10:00", to2: "11:00" });
  await mona.sends();
  await mona.told("meeting-called");
  const meeting = new URL(mona.page.url()).pathname;
  const tone = await demo.enters("fysioterapeut", PLAIN);
  await tone.goes(meeting);
  await tone.page.locator('input[name="times"]').nth(1).check();
  await tone.presses(form("/passer"));
  await tone.told("meeting-answered");
  assert.equal((await tone.page.request.get(`${demo.url}${meeting}/kalender.ics`)).status(), 404, "no time yet");
  await mona.goes(`${meeting}/tid`);
  await mona.meets("meeting-time");
  await mona.page.locator('input[name="time"]').nth(1).check();
  await mona.fills({ place: "Storgata 1, 2. etasje" });
  await mona.sends();
  await mona.told("meeting-changed");
  await mona.reads("Kommer", "section[aria-labelledby=hvem]");
  const file = await (await tone.page.request.get(`${demo.url}${meeting}/kalender.ics`)).text();
  assert.match(file, /METHOD:REQUEST\r\n/);
  assert.match(file, /PARTSTAT=ACCEPTED/);
  assert.match(file, /LOCATION:Storgata 1\\, 2\. etasje/);
  assert.doesNotMatch(file, /Mona|Tone|Finne en tid/);
  await mona.goes(`${meeting}/avlys`);
  await mona.does({ reason: "Syk" });
  await mona.told("meeting-changed");
  const off = await (await tone.page.request.get(`${demo.url}${meeting}/kalender.ics`)).text();
  assert.match(off, /METHOD:CANCEL\r\n/);
  assert.equal(off.match(/UID:.*/)[0], file.match(/UID:.*/)[0]);
  await tone.leaves();
  await mona.leaves();
});

test("a calendar address is shown once, works without login, and is taken away", async () => {
  const mona = await demo.enters("mona", PLAIN);
  await mona.goes("~/moter/kalender");
  await mona.meets("meeting-feed");
  await mona.sends();
  await mona.meets("meeting-feed-made");
  const address = new URL(await mona.page.locator("#adresse").inputValue());
  const fetched = () => fetch(demo.url + address.pathname);
  const text = await (await fetched()).text();
  assert.match(text, /SUMMARY:Møte i Dinplan/);
  assert.match(text, /SUMMARY:Avtale i planen/);
  assert.doesNotMatch(text, /Mona|Biblioteket.*MS|trening/i);
  await mona.goes("~/moter/kalender");
  await mona.sends();
  await mona.told("feed-ended");
  assert.equal((await fetched()).status, 404);
  await mona.leaves();
});
