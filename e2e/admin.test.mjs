// Those who look after Fjordvik's directory: Inger and Turid. What one does alone, what takes two, and
// what the program does not let them do.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, KEYS, PLAIN, journey, link } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
const named = (one, name) => one.page.locator(".tasks :is(h2, h3) a", { hasText: name });

/** Finds somebody by name, the way one does: a part of it in the search field. */
async function finds(one, part, name) {
  await one.goes("/forvaltning/ansatte");
  await one.writes("navn", part);
  await one.presses('form[role="search"] button');
  await one.presses(named(one, name));
}

journey("emergency authorisation takes two, and never the same one", async (way) => {
  const [part, name] = { [DESK.name]: ["tone", "Tone Skaar"], [PLAIN.name]: ["aud l", "Aud Lervik"], [KEYS.name]: ["sissel", "Sissel Bøe"] }[way.name];
  const inger = await demo.enters("fjordvik-admin", way);
  await inger.presses(link("/forvaltning"));
  await inger.meets("admin-front");
  await finds(inger, part, name);
  await inger.meets("admin-employee");
  await inger.reads("Ingen rettigheter utover jobben");
  const employee = inger.page.url();
  await inger.presses('main a[href$="/rettigheter"]');
  await inger.meets("admin-trust");
  await inger.does({ trust: ["emergency"] });
  await inger.told("admin-proposed");
  await inger.meets("admin-own-proposal");
  const proposal = new URL(inger.page.url()).pathname;
  // One's own proposal can be withdrawn, not answered: there is no such form, and a made-up one does nothing.
  assert.equal(await inger.count('[name="answer"]'), 0);
  const forged = await inger.page.request.post(proposal, { form: { answer: "yes" }, headers: { "sec-fetch-site": "same-origin" } });
  assert.equal(forged.status(), 409);
  await inger.goes(employee);
  await inger.reads("Ingen rettigheter utover jobben");
  await inger.reads("Venter på en annen");

  const turid = await demo.enters("ke-leder", way);
  await turid.presses(link("/forvaltning"));
  await turid.reads("Venter på deg");
  await turid.presses(named(turid, name));
  await turid.reads(/Nødinnsyn[\s\S]*Nei[\s\S]*Ja/);
  await turid.meets("admin-answer");
  await turid.sends();
  await turid.meets("admin-answer-faulty", 422);
  await turid.does({ answer: "yes", word: "Avtalt i ledermøtet" });
  await turid.told("admin-approved");
  await turid.meets("admin-approved");
  await turid.reads("Avtalt i ledermøtet");
  await inger.goes(employee);
  await inger.reads("Nødinnsyn");
  await inger.missesOut("Ingen rettigheter utover jobben", "main");

  // Both, and what they did, stand in the log.
  await inger.goes("/forvaltning/logg");
  await inger.meets("admin-log");
  await inger.reads(new RegExp(`Turid Nes godkjente «Rettighetene til ${name}»`));
  await inger.reads(new RegExp(`Inger Sletta foreslo «Rettighetene til ${name}»`));
  await inger.reads("prøvde å svare på et forslag, men ble stoppet");
  await inger.leaves();
  await turid.leaves();
}, [DESK, PLAIN, KEYS]);

test("a no is given with a word, and what waits can be withdrawn", async () => {
  const inger = await demo.enters("fjordvik-admin");
  const turid = await demo.enters("ke-leder", PLAIN);
  await inger.goes("/forvaltning/regler");
  await inger.meets("admin-rules");
  await inger.presses(link("/forvaltning/regler/viktige"));
  await inger.does({ "emergency-hours": "mange" });
  await inger.meets("admin-rules-faulty", 422);
  assert.equal(await inger.page.inputValue('[name="emergency-hours"]'), "mange"); // what was typed is kept
  await inger.does({ "emergency-hours": "48" });
  await inger.told("admin-proposed");
  await inger.reads(/12 timer[\s\S]*48 timer/);
  await turid.goes("/forvaltning/forslag");
  await turid.presses(named(turid, "Endring i reglene"));
  await turid.does({ answer: "no", word: "Et døgn må holde" });
  await turid.told("admin-rejected");
  await inger.goes("/forvaltning/regler");
  await inger.reads("12 timer");
  await inger.presses(link("/forvaltning/regler/viktige"));
  await inger.does({ "emergency-hours": "24" });
  await inger.sends("/trekk");
  await inger.told("admin-withdrawn");
  await inger.goes("/forvaltning/forslag");
  await inger.reads("Avvist");
  await inger.reads("Trukket");
  await inger.meets("admin-proposals");
  await inger.leaves();
  await turid.leaves();
});

journey("a unit and an employee are added, renamed, moved and ended by one", async (way) => {
  const tag = { [DESK.name]: "dag", [PLAIN.name]: "kveld" }[way.name];
  const inger = await demo.enters("fjordvik-admin", way);
  await inger.goes("/forvaltning");
  await inger.presses(link("/forvaltning/enhet/ny"));
  await inger.sends();
  await inger.meets("admin-unit-faulty", 422);
  await inger.does({ name: `Aktivitetshuset ${tag}`, phone: "77 00 10 90" });
  await inger.told("saved");
  await inger.presses(named(inger, `Aktivitetshuset ${tag}`));
  await inger.meets("admin-unit");
  await inger.does({ name: `Aktivitetshuset, ${tag}` });
  await inger.told("saved");

  await inger.goes("/forvaltning/ansatte");
  await inger.presses(link("/forvaltning/ansatte/ny"));
  await inger.meets("admin-hire");
  await inger.does({ name: `Gunnvor ${tag}vakt`, number: "123" });
  await inger.meets("admin-hire-faulty", 422);
  const unit = await inger.page.locator("label", { hasText: `Aktivitetshuset, ${tag}` }).getAttribute("for");
  const value = await inger.page.locator(`#${unit}`).getAttribute("value");
  await inger.does({ title: "miljøarbeider", number: "", unit: value });
  await inger.told("admin-hired");
  await finds(inger, "gunnvor", `Gunnvor ${tag}vakt`);
  await inger.presses('main a[href$="/endre"]');
  await inger.does({ title: "vernepleier" });
  await inger.told("saved");
  await inger.reads("vernepleier");
  await inger.presses('main a[href$="/flytt"]');
  await inger.meets("admin-move");
  await inger.page.getByLabel("PPT", { exact: true }).check();
  await inger.sends();
  await inger.told("saved");
  await inger.reads("PPT");
  await inger.presses('main a[href$="/slutt"]');
  await inger.meets("admin-end");
  await inger.sends();
  await inger.told("admin-ended");
  await inger.missesOut("Gunnvor", "main");
  await inger.leaves();
}, [DESK, PLAIN]);

test("two who change the same at once lose nothing", async () => {
  const inger = await demo.enters("fjordvik-admin");
  const turid = await demo.enters("ke-leder");
  for (const one of [inger, turid]) await one.goes("/forvaltning/organisasjon");
  await turid.does({ phone: "77 00 10 01" });
  await turid.told("saved");
  await inger.does({ phone: "77 00 10 02" });
  await inger.meets("admin-changed", 409);
  await inger.reads("Nå står det: Fjordvik kommune, 77 00 10 01");
  assert.equal(await inger.page.inputValue('[name="phone"]'), "77 00 10 02");
  await inger.sends(); // seen and wanted all the same
  await inger.told("saved");
  await inger.reads("77 00 10 02");
  await inger.leaves();
  await turid.leaves();
});

test("who stops working here is out the same moment", async () => {
  const nobody = await demo.enters("fysioterapeut", PLAIN);
  await nobody.goes("/hjem");
  assert.equal(nobody.status, 200);
  const inger = await demo.enters("fjordvik-admin");
  await finds(inger, "tone", "Tone Skaar");
  await inger.presses('main a[href$="/slutt"]');
  await inger.sends();
  await inger.told("admin-ended");
  await nobody.goes("/hjem");
  assert.match(nobody.page.url(), /logg-inn/);
  await inger.leaves();
  await nobody.leaves();
});

test("nobody else gets in there, or sees that it is there", async () => {
  for (const key of ["silje", "mona", "sykepleier", "karim", "ke-saksbehandler"]) {
    const one = await demo.enters(key, PLAIN);
    await one.missesOut("/forvaltning");
    for (const address of ["/forvaltning", "/forvaltning/ansatte", "/forvaltning/logg", "/forvaltning/regler"]) {
      await one.goes(address);
      assert.equal(one.status, 404, `${key} ${address}`);
    }
    await one.leaves();
  }
});
