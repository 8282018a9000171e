// The unit's desk: a reply before the month is out, who has been trained and has how much, news that is
// read with a receipt, and a map of services.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, PLAIN, day, journey, link } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
const row = (one, name) => one.page.locator(".tasks a", { hasText: name });

journey("a report that cannot be settled in a month gets a written reply", async (way) => {
  const ola = await demo.enters("ke-saksbehandler", way);
  const name = { [DESK.name]: "Kåre Strand", [PLAIN.name]: "Amina Warsame" }[way.name];
  await ola.goes("/enhet/reported");
  await ola.reads("Svarfrist");
  await ola.presses(row(ola, name));
  await ola.presses(link("/forelopig-svar"));
  await ola.meets("interim-form");
  await ola.does({ to: "person", reason: "", expected: day(-3) });
  await ola.reads("Velg en dag fram i tid");
  await ola.does({ reason: "Vi venter på svar fra fastlegen din.", expected: day(40) });
  await ola.told("interim");
  await ola.reads("forvaltningsloven § 11 a");
  await ola.reads("Vi venter på svar fra fastlegen din.");
  await ola.meets("interim-letter");
  await ola.goes("/enhet/reported");
  await ola.reads("Foreløpig svar er gitt.");
  await ola.leaves();
}, [DESK, PLAIN]);

test("a course is written down, and shows where a coordinator is appointed", async () => {
  const ola = await demo.enters("ke-saksbehandler");
  await ola.goes("/enhet/opplaring");
  await ola.reads("Silje Aas");
  await ola.meets("training");
  await ola.fills({ name: "Koordinator i praksis", day: day(-1), hours: "3" });
  await ola.page.getByLabel("Tone Skaar", { exact: true }).check();
  await ola.sends();
  await ola.told("course");
  await ola.reads("Koordinator i praksis");
  await ola.goes("/enhet/vacant");
  await ola.presses(ola.page.locator(".tasks a").first());
  await ola.presses(link("/koordinator/oppnevn"));
  const choices = await ola.page.locator("select[name=who] option").allTextContents();
  assert.ok(choices.some((text) => /Tone Skaar.*saker.*Sist/.test(text)), choices.join("\n"));
  assert.ok(choices.some((text) => /Silje Aas.*\d+ sak/.test(text)), choices.join("\n"));
  await ola.leaves();
});

test("news is read with a receipt, and those who have not are reminded", async () => {
  const ola = await demo.enters("ke-saksbehandler");
  await ola.goes("/enhet/nytt");
  await ola.reads("Lest av 1 av 2");
  await ola.presses(ola.page.getByRole("button", { name: "Minn på" }).first());
  await ola.told("news-reminded");
  await ola.meets("unit-news");
  const silje = await demo.enters("silje", PLAIN);
  await silje.goes("/hjem");
  await silje.presses(link("/nytt"));
  await silje.reads("Påminnelse: les dette");
  await silje.meets("news");
  await silje.presses(silje.page.getByRole("button", { name: "Jeg har lest dette" }).first());
  await silje.told("news-read");
  await silje.goes("/hjem");
  await silje.missesOut("nyhet å lese");
  await ola.goes("/enhet/nytt");
  await ola.reads("Lest av 2 av 2");
  await ola.leaves();
  await silje.leaves();
});

test("a coordinator finds a service, and the unit keeps the map", async () => {
  const silje = await demo.enters("silje", PLAIN);
  await silje.goes("/tjenester?sok=helger");
  await silje.reads("Avlastning i helger");
  await silje.missesOut("Ruskonsulent", "main");
  await silje.meets("places");
  await silje.goes("/tjenester/ny");
  assert.equal(silje.status, 404);
  const ola = await demo.enters("ke-saksbehandler");
  await ola.goes("/tjenester/ny");
  await ola.does({ name: "Turkameraten", gives: "Følge på tur hver tirsdag", to_whom: "Alle" }, "/tjenester/ny");
  await ola.told("saved");
  await silje.goes("/tjenester?sok=TUR tirsdag");
  await silje.reads("Turkameraten");
  await silje.leaves();
  await ola.leaves();
});
