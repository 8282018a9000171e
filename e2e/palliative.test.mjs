// Arne, 71, will not get well, and wants to be at home. Solveig is his wife. The plan must be of
// help tonight: numbers, the agreement on admission, what matters.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, KEYS, PLAIN, POCKET, journey, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

test("tonight: the numbers and the agreement come first", async () => {
  const arne = await demo.enters("arne", POCKET);
  await arne.reads("Karim Haddad", ".who-next");
  await arne.meets("palliative-overview");
  await arne.presses(tab("/plan"));
  await arne.reads("Plan for lindring", "h1");
  const order = await arne.page.locator("section.plan-section").evaluateAll((all) => all.map((one) => one.id));
  assert.deepEqual(order.slice(0, 4), ["contacts", "admission", "matters", "illness"]);
  await arne.reads("61 00 20 20", "#contacts");
  await arne.reads("åpen retur", "#admission");
  await arne.meets("palliative-plan");
  await arne.leaves();
});

journey("the plan is brought up to date in minutes, by him and by the coordinator", async (way) => {
  const arne = await demo.enters("arne", way);
  await arne.presses(tab("/plan"));
  const today = `I dag: vil ha ro om formiddagen (${way.name}).`;
  await arne.presses('#matters .section-head a[href$="/plan/ny/matters"]');
  await arne.meets("palliative-matters");
  await arne.does({ question: "now", words: today });
  await arne.told("saved");
  await arne.reads(today, "#matters");
  await arne.presses('#illness .section-head a[href$="/plan/ny/illness"]');
  await arne.meets("palliative-illness");
  const thought = `Jeg tenker på elva (${way.name}).`;
  await arne.does({ words: thought });
  await arne.told("saved");

  const karim = await demo.enters("karim", way);
  await karim.goes(`${arne.at}/plan`);
  await karim.reads(today, "#matters");
  await karim.presses('#contacts .section-head a[href$="/plan/ny/contacts"]');
  await karim.meets("palliative-contact");
  await karim.does({ name: `Nattpatruljen ${way.name}`, phone: "61 00 20 25", when: "Etter klokka 22" });
  await karim.told("saved");
  await karim.presses('#admission .entry .entry-foot a[href*="/plan/oppforing/"]');
  await karim.meets("palliative-admission");
  await karim.does({ phone: "61 00 40 51", why: "Nytt nummer til vakttelefonen" });
  await karim.told("saved");
  await karim.reads("61 00 40 51", "#admission");

  // Solveig sees what is shared with her; his thoughts he tells her himself.
  const solveig = await demo.enters("solveig", way);
  await solveig.goes(`${arne.at}/plan`);
  await solveig.reads(today, "#matters");
  await solveig.reads(`Nattpatruljen ${way.name}`, "#contacts");
  await solveig.missesOut(thought);
  await solveig.missesOut("Cellegift");
  await solveig.missesOut("akuttmottaket");
  await solveig.meets("palliative-plan-wife");
  for (const one of [arne, karim, solveig]) await one.leaves();
}, [DESK, PLAIN, KEYS]);

test("Solveig answers what she is asked, and writes in what she takes part in", async () => {
  const solveig = await demo.enters("solveig");
  await solveig.reads("Karim Haddad");
  await solveig.meets("palliative-overview-wife");
  const ask = "Si fra til Karim når medisinskrinet er halvtomt";
  await solveig.presses(solveig.page.locator(".tasks a", { hasText: ask }).first());
  await solveig.presses(".big-answers form button");
  await solveig.told("promised");
  await solveig.goes("~/saksgang");
  await solveig.missesOut("bukspyttkjertelen"); // what the report says
  for (const part of ["/samtykke", "/innsyn"]) {
    await solveig.goes(`~${part}`);
    await solveig.meets("palliative-refused-wife", 403);
    await solveig.missesOut("Trekk tilbake");
  }
  await solveig.leaves();
});

journey("an ordinary plan is seen as palliative, and back, with nothing retyped", async (way) => {
  const mona = await demo.enters("mona", way);
  await mona.presses(tab("/plan"));
  const sections = ["matters", "goals", "measures", "contacts"];
  const before = {};
  for (const section of sections) before[section] = await mona.words(`#${section} .entries`);
  await mona.presses('.plan-head a[href$="/form"]');
  await mona.meets("palliative-form");
  await mona.sends("/form"); // the other form is chosen beforehand
  await mona.told("form");
  await mona.reads("Plan for lindring", "h1");
  for (const section of sections) assert.equal(await mona.words(`#${section} .entries`), before[section], section);
  await mona.presses('.plan-head a[href$="/form"]');
  await mona.sends("/form");
  await mona.told("form");
  await mona.reads("Mona Dalen", "h1");
  for (const section of sections) assert.equal(await mona.words(`#${section} .entries`), before[section], section);
  await mona.leaves();
}, [DESK, PLAIN]);

test("a palliative plan is begun in minutes: three things, and it is of help", async () => {
  // Fatima says yes; her coordinator begins a palliative plan.
  const fatima = await demo.enters("fatima", PLAIN);
  await fatima.goes("~/saksgang/svar");
  await fatima.does({ choice: "both" });
  for (const kind of ["koordinering", "plan"]) {
    await fatima.goes(`~/samtykke/${kind}`);
    await fatima.sends();
    await fatima.sends();
    await fatima.told("consented");
  }
  const karim = await demo.enters("ke-leder", PLAIN);
  await karim.goes(`${fatima.at}/koordinator/oppnevn`);
  await karim.does({ who: "Silje Aas" });
  await karim.told("appointed");
  const silje = await demo.enters("silje");
  await silje.goes(`${fatima.at}/begynn`);
  await silje.does({ form: "palliative", language: "nb" }, "/begynn/tom");
  await silje.told("begun");
  await silje.meets("palliative-guide");
  for (const [section, fields] of [
    ["contacts", { name: "Hjemmetjenesten", phone: "77 00 10 20", when: "Hele døgnet" }],
    ["admission", { agreement: "Rett til Palliativ enhet.", phone: "61 00 40 50" }],
    ["matters", { question: "to-me", words: "Å være hjemme." }],
  ]) {
    await silje.goes("~/begynn/videre");
    await silje.presses(`main a[href$="/plan/ny/${section}"]`);
    await silje.does(fields);
    await silje.told("saved");
  }
  await silje.goes("~/begynn/videre");
  assert.equal(await silje.page.locator("ol.tasks .ds-tag", { hasText: "På plass" }).count(), 3);
  for (const one of [fatima, karim, silje]) await one.leaves();
});
