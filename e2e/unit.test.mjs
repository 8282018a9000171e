// The coordinating unit of Fjordvik: Turid leads, Ola is case worker. What waits, how long, whose
// turn it is; and what the program does not let them do.

import assert from "node:assert/strict";
import { test } from "node:test";

import { synthetic } from "./lib/number.mjs";
import { DESK, KEYS, PLAIN, journey, link, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
const row = (one, name) => one.page.locator(".tasks a", { hasText: name });

test("the inbox says who waits, how long, and the longest first", async () => {
  const ola = await demo.enters("ke-saksbehandler");
  await ola.goes("/enhet");
  await ola.reads(/Bjarne Moen[\s\S]*Svarfristen gikk ut[\s\S]*Kåre Strand[\s\S]*Sverre Bakken[\s\S]*Amina Warsame/);
  await ola.reads(/Mottatt for \d+ dager siden/);
  await ola.meets("unit-inbox");
  // The vacancy is an alarm: it stands first.
  const first = await ola.page.locator(".figures > div").first().innerText();
  assert.match(first, /Mangler koordinator/);
  assert.ok(await ola.page.locator(".figures > div[data-alarm]").count());
  for (const shelf of await ola.page.locator(".figures a").evaluateAll((all) => all.map((one) => one.getAttribute("href")))) {
    await ola.goes(shelf);
    assert.ok((await ola.count(".tasks li")) > 0, shelf);
    await ola.meets("unit-shelf");
  }
  await ola.leaves();
});

journey("a need told by phone, in a letter or in a meeting is written down", async (way) => {
  const ola = await demo.enters("ke-saksbehandler", way);
  await ola.goes("/enhet");
  await ola.presses(link("/meld"));
  await ola.meets("unit-report");
  const name = { [DESK.name]: "Gunvor Telefonsen", [PLAIN.name]: "Birger Brevik", [KEYS.name]: "Møyfrid Møte" }[way.name];
  const fields = {
    channel: { [DESK.name]: "phone", [PLAIN.name]: "letter", [KEYS.name]: "meeting" }[way.name],
    kind: "relative",
    reporter: "Kari, datter",
    name,
    born: "1944-03-17",
    need: "Datteren sier at moren faller og glemmer. Hjemmehjelp og fastlege vet ikke om hverandre.",
    services: ["gp", "home-care"],
    wish: "unknown",
  };
  await ola.does(fields);
  await ola.told("reported");
  await ola.goes("/enhet/reported");
  await ola.presses(row(ola, name));
  await ola.reads("Kari, datter");
  await ola.reads("ikke krysset av"); // nobody knows whether the person agrees
  await ola.meets("unit-process");
  await ola.leaves();
}, [DESK, PLAIN, KEYS]);

test("a second report on the same person joins the case that is open", async () => {
  const ola = await demo.enters("ke-saksbehandler", PLAIN);
  const henrik = await demo.enters("fastlege", PLAIN);
  const about = { name: "Oddbjørg Tosaker", born: "1944-03-17", number: synthetic("1944-03-17"), wish: "unknown" };
  await ola.goes("/meld");
  await ola.does({ ...about, channel: "phone", kind: "relative", reporter: "Kari, datter", need: "Datteren er redd for vinteren." });
  await ola.told("reported");
  await henrik.goes("/meld");
  await henrik.does({ ...about, home: "Fjordvik", need: "Hjertesvikt og begynnende demens." });
  await henrik.told("reported");
  await ola.goes("/enhet/reported");
  assert.equal(await row(ola, about.name).count(), 1);
  await ola.presses(row(ola, about.name));
  await ola.reads("Datteren er redd for vinteren.");
  await ola.reads("Hjertesvikt og begynnende demens.");
  await ola.leaves();
  await henrik.leaves();
});

test("a vacancy is seen by all at once, and ends when somebody is appointed", async () => {
  const turid = await demo.enters("ke-leder");
  await turid.goes("/enhet/vacant");
  await turid.presses(row(turid, "Gudrun Tveit"));
  await turid.reads("ingen koordinator nå", ".vacancy");
  await turid.reads("trygghetsalarm"); // what the last one left undone
  await turid.meets("unit-coordinator-vacant");
  const tone = await demo.enters("fysioterapeut", PLAIN);
  await tone.goes(turid.at);
  await tone.reads("ingen koordinator nå", ".vacancy");
  await tone.meets("unit-vacant-provider");
  await turid.presses('main a[href$="/koordinator/oppnevn"]');
  await turid.sends();
  await turid.meets("unit-appoint-faulty", 422); // nobody chosen
  await turid.does({ who: "Silje Aas" });
  await turid.told("appointed");
  assert.equal(await turid.count(".vacancy"), 0);
  await tone.page.reload();
  assert.equal(await tone.count(".vacancy"), 0);
  await tone.reads("Silje Aas", ".who-next");

  // And she can be relieved, which leaves the chair empty again, in the open.
  await turid.presses('main a[href*="/slutt"]');
  await turid.meets("unit-relieve");
  await turid.does({ reason: "relieved", note: "For mange saker" });
  await turid.told("relieved");
  await turid.reads("ingen koordinator nå", ".vacancy");
  await tone.page.reload();
  await tone.reads("ingen koordinator nå", ".vacancy");
  await turid.leaves();
  await tone.leaves();
});

journey("a wish that is not followed needs a reason, and the person reads it", async (way) => {
  // Fatima says yes and wishes for Silje; the unit appoints another.
  if (way === DESK) {
    const fatima = await demo.enters("fatima", PLAIN);
    await fatima.goes("~/saksgang/svar");
    await fatima.does({ choice: "coordinator" });
    await fatima.goes("~/samtykke/koordinering");
    await fatima.sends();
    await fatima.sends();
    await fatima.goes("~/koordinator/onske");
    await fatima.does({ words: "Silje var snill", person: "Silje Aas" });
    await fatima.told("wished");
    await fatima.leaves();
  }
  const turid = await demo.enters("ke-leder", way);
  await turid.goes(way === DESK ? "/enhet/to-appoint" : "/enhet/coordinator-only");
  await turid.presses(row(turid, "Fatima Al-Jabiri"));
  if (!turid.page.url().endsWith("/koordinator")) await turid.presses(tab("/koordinator"));
  await turid.presses('main a[href$="/koordinator/oppnevn"]');
  await turid.reads("Silje var snill");
  const other = way === DESK ? "Astrid Moldskred" : "Marit Fosse";
  await turid.does({ who: other });
  assert.equal(turid.status, 422);
  await turid.meets("unit-wish-needs-reason", 422);
  await turid.does({ wish_not_followed: "Silje har fullt, og Astrid snakker litt arabisk" });
  await turid.told("appointed");
  await turid.reads("Silje har fullt");
  await turid.meets("unit-coordinator");
  const fatima = await demo.enters("fatima", way);
  await fatima.reads(other, ".who-next");
  await fatima.presses(tab("/koordinator"));
  await fatima.reads("Silje har fullt");
  await fatima.leaves();
  await turid.leaves();
}, [DESK, KEYS]);

test("who declined is left in peace: nothing waits, and the answer can be changed", async () => {
  const ola = await demo.enters("ke-saksbehandler");
  await ola.goes("/enhet");
  await ola.missesOut("Steinar Olsen", "main");
  await ola.presses(link("/enhet/declined"));
  await ola.presses(row(ola, "Steinar Olsen"));
  await ola.reads("takket nei");
  await ola.meets("unit-declined");
  await ola.presses(link("/saksgang/svar"));
  await ola.meets("unit-answer");
  await ola.does({ choice: "coordinator", voice: "own" });
  await ola.told("answered");
  await ola.goes("/enhet/to-consent");
  await ola.reads("Steinar Olsen");
  await ola.leaves();
});

test("where the conditions are not met, the reason and the way to complain are told", async () => {
  const ola = await demo.enters("ke-saksbehandler");
  await ola.goes("/enhet/not-met");
  await ola.presses(row(ola, "Petra Wold"));
  await ola.reads("Ikke oppfylt");
  await ola.reads("kortvarig");
  await ola.meets("unit-not-met");
  await ola.goes("~/saksgang/tilby");
  await ola.meets("unit-refused-not-met", 409);
  await ola.reads(/ikke er oppfylt/);
  await ola.reads("vurderes på nytt"); // what to do now
  await ola.leaves();
});

test("what stands in the way is said, with the provision and what to do", async () => {
  const turid = await demo.enters("ke-leder");
  await turid.goes("/enhet/to-consent");
  await turid.presses(row(turid, "Tobias Lund"));
  await turid.goes("~/koordinator/oppnevn");
  await turid.meets("unit-refused-consent", 409);
  await turid.reads("samtykke");
  await turid.reads(/§|forskrift/);
  await turid.goes("~/plan");
  assert.notEqual(turid.status, 200);
  // The unit writes the consent down, as it was said.
  await turid.goes("~/samtykke/koordinering");
  await turid.meets("unit-consent");
  await turid.sends();
  await turid.meets("unit-consent-faulty", 422);
  await turid.does({ voice: "own", given: "spoken" });
  await turid.reads("Tobias Lund");
  await turid.meets("unit-consent-summary");
  await turid.sends();
  await turid.told("consented");
  await turid.goes("~/koordinator/oppnevn");
  await turid.does({ who: "Silje Aas" });
  await turid.told("appointed");
  await turid.leaves();
});

test("the unit does not read plans", async () => {
  const turid = await demo.enters("ke-leder");
  await turid.goes("/enhet/living");
  await turid.presses(row(turid, "Mona Dalen"));
  for (const part of ["", "/plan", "/historikk", "/saksgang", "/koordinator", "/folk", "/samtykke"]) {
    await turid.goes(`~${part}`);
    await turid.missesOut("At jeg er Mona først");
    await turid.missesOut("Trening i kaldt basseng");
    await turid.missesOut("Jobbe halv stilling");
  }
  await turid.leaves();
});

test("nobody outside the unit gets in there", async () => {
  for (const key of ["silje", "mona", "sykepleier", "karim"]) {
    const one = await demo.enters(key, PLAIN);
    await one.goes("/enhet");
    assert.equal(one.status, 404, key);
    await one.goes("/enhet/reported");
    assert.equal(one.status, 404, key);
    await one.leaves();
  }
});
