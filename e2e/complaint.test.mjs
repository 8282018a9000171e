// A complaint from first word to the end: written from a text the facts begin, followed like a parcel,
// looked at again, and sent to Statsforvalteren as one complete file that both sides can download.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { DESK, KEYS, PLAIN, day, journey, link } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

/** The file behind the download button, as text. */
async function downloaded(someone) {
  const waiting = someone.page.waitForEvent("download");
  await someone.page.locator('main a[href$="/fil"]').click();
  return readFile(await (await waiting).path(), "utf8");
}

journey("a complaint that ends at Statsforvalteren with a complete file", async (way) => {
  const why = `Ingen har svart meg (${way.name}).`;
  const mona = await demo.enters("mona", way);
  await mona.presses(link("/klage"));
  await mona.meets("complaint-ways");
  await mona.presses(link("/klage/ny/nothing-happens"));
  await mona.meets("complaint-write");
  assert.match(await mona.page.locator('[name="words"]').inputValue(), /Planen ble godkjent/);
  await mona.writes("words", why);
  await mona.sends();
  await mona.told("complaint-sent");
  await mona.meets("complaint-parcel");
  await mona.reads("Fjordvik kommune har klagen");
  const here = new URL(mona.page.url()).pathname;

  const turid = await demo.enters("ke-leder", way);
  await turid.goes("/enhet/klager");
  await turid.meets("complaint-unit");
  await turid.reads("Mona Dalen");
  await turid.goes(here);
  await turid.presses('form[action$="/motta"] button');
  await turid.told("complaint-received");
  await turid.presses(link("/vurder"));
  await turid.sends();
  await turid.meets("complaint-reconsider-faulty", 422);
  await turid.does({ outcome: "partly", what: "Vi ringer NAV i dag.", reasons: "NAV skulle ha svart for lenge siden." });
  await turid.told("complaint-reconsidered");
  await turid.presses(link("/send"));
  await turid.does({ to: "Statsforvalteren i Vestland" });
  await turid.told("complaint-forwarded");
  await turid.meets("complaint-forwarded");
  const theirs = await downloaded(turid);

  await mona.goes(here);
  await mona.reads("Statsforvalteren har klagen");
  const own = await downloaded(mona);
  assert.equal(own, theirs, "both sides hold the same file");
  for (const part of [why, "Vi ringer NAV i dag.", "Ha krefter igjen til Oskar", "Silje", "Statsforvalteren i Vestland"]) {
    assert.ok(own.includes(part), `the file lacks ${part}`);
  }
  assert.ok(!own.includes("redd for at jeg må slutte"), "a private note is in the file");

  await turid.goes(`${here}/avgjort`);
  await turid.does({ ruling: "agreed", day: day(), words: "Kommunen må følge opp." });
  await turid.told("complaint-decided");
  await turid.leaves();
  await mona.goes(here);
  await mona.reads("Medhold");
  await mona.meets("complaint-end");
  await mona.leaves();
}, [DESK, PLAIN, KEYS]);

journey("a refused plan that ends at Statsforvalteren with a complete file", async (way) => {
  const need = "Jeg har brukket armen og trenger hjelp med å handle.";
  const reason = "Behovet er kortvarig. En tjeneste er nok til armen har grodd.";
  const kristin = await demo.enters("kristin", way);
  await kristin.goes("/meld?om=meg");
  await kristin.does({ home: "Fjordvik kommune", need, services: ["home-care"], wish: "both", own_phone: "400 10 114" });
  await kristin.told("reported");

  const ola = await demo.enters("ke-saksbehandler", way);
  await ola.goes("/enhet/reported");
  await ola.presses(ola.page.locator(".tasks a", { hasText: "Kristin" }).first());
  await ola.presses(link("/saksgang/vurder"));
  await ola.does({ described: "Du har brukket armen.", long_lasting: "nei", services: "1", seen_together: "nei", reason });
  await ola.told("assessed");
  await ola.reads("Ikke oppfylt");
  const { at } = ola;
  await ola.leaves();

  // The refusal says why, and leads to the way to complain.
  await kristin.goes(`${at}/saksgang`);
  await kristin.reads(reason);
  await kristin.presses(link("/klage"));
  await kristin.presses(link("/klage/ny/no-plan"));
  await kristin.meets("complaint-write-refused");
  await kristin.writes("words", "Jeg har flere sykdommer enn armen. Ingen spurte.");
  await kristin.sends();
  await kristin.told("complaint-sent");
  await kristin.reads("I tide");
  const here = new URL(kristin.page.url()).pathname;

  const turid = await demo.enters("ke-leder", way);
  await turid.goes(here);
  await turid.presses('form[action$="/motta"] button');
  await turid.presses(link("/vurder"));
  await turid.does({ outcome: "upheld", reasons: "Vi ser fortsatt bare ett kortvarig behov." });
  await turid.told("complaint-reconsidered");
  await turid.presses(link("/send"));
  await turid.does({ to: "Statsforvalteren i Vestland" });
  await turid.told("complaint-forwarded");
  const theirs = await downloaded(turid);
  await turid.leaves();

  await kristin.goes(here);
  assert.equal(await downloaded(kristin), theirs, "both sides hold the same file");
  for (const part of [need, reason, "Ingen spurte.", "ett kortvarig behov", "pasient- og brukerrettighetsloven"]) {
    assert.ok(theirs.includes(part), `the file lacks ${part}`);
  }
  await kristin.leaves();
}, [PLAIN]);

test("the timeline, the revision and the three questions", async () => {
  const mona = await demo.enters("mona");
  await mona.presses(link("/tidslinje"));
  await mona.meets("timeline");
  await mona.goes("~/revisjon");
  await mona.meets("revision");
  await mona.goes("~/tilbakemelding");
  await mona.meets("verdict");
  await mona.does({ heard: "yes", agreed: "partly", happened: "no", words: "Takk for sist." });
  await mona.told("said");
  await mona.leaves();
  const silje = await demo.enters("silje");
  await silje.presses(silje.page.locator("main a", { hasText: "Mona Dalen" }).first());
  await silje.goes("~/tilbakemelding");
  await silje.reads("Takk for sist.");
  const closed = await silje.page.request.get(new URL(`${silje.at}/klage`, silje.page.url()).href);
  assert.ok([403, 404, 409].includes(closed.status()), "a coordinator does not read complaints");
  await silje.leaves();
});
