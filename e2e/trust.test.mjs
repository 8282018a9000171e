// Trust: an emergency look-up and its review, told to the person; a question about a line and its
// answer; a strictly protected address; the person takes the record along.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { DESK, PLAIN, POCKET, journey, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

test("an emergency look-up waits on the ward leader's page, is judged, and Arne is told", async () => {
  const arne = await demo.enters("arne", POCKET);
  await arne.reads("Noen åpnet nødinnsyn i planen din");
  await arne.meets("trust-notice");
  await arne.presses('main a[href$="/nodinnsyn/alle"]');
  await arne.reads("Maria Lunde");
  await arne.reads("Blir kontrollert");
  await arne.meets("trust-emergencies");
  await arne.goes("~");
  await arne.missesOut("Noen åpnet nødinnsyn i planen din");

  const tiril = await demo.enters("avdelingsleder");
  await tiril.presses('.site-nav a[href$="/tilsyn"]');
  await tiril.reads("Maria Lunde");
  await tiril.reads("AH");
  await tiril.missesOut("Arne Haugen");
  await tiril.meets("trust-review");
  await tiril.presses('main a[href^="/tilsyn/nodinnsyn/"]');
  await tiril.sends();
  await tiril.meets("trust-review-faulty", 422);
  await tiril.does({ justified: "ja", words: "Han var forvirret og alene. Det var riktig å se etter avtalen." });
  await tiril.told("emergency-reviewed");
  await tiril.leaves();

  await arne.goes("~");
  await arne.reads("Nødinnsynet er kontrollert");
  await arne.presses('main a[href$="/nodinnsyn/alle"]');
  await arne.reads("Han var forvirret og alene");
  await arne.leaves();
});

test("number and name must belong together; whoever is not authorised finds no such page", async () => {
  const maria = await demo.enters("sykepleier", POCKET);
  await maria.goes("/nodinnsyn");
  await maria.meets("trust-emergency");
  await maria.sends();
  await maria.meets("trust-emergency-faulty", 422);
  await maria.leaves();
  const tone = await demo.enters("fysioterapeut");
  await tone.goes("/nodinnsyn");
  assert.equal(tone.status, 404);
  await tone.leaves();
});

journey("Mona asks about a line, and reads an answer", async (way) => {
  const mona = await demo.enters("mona", way);
  await mona.presses(tab("/innsyn"));
  await mona.meets("trust-log");
  await mona.goes("~/innsyn?sok=Tone");
  await mona.reads("Tone Skaar");
  await mona.presses('main a[href$="/spor"]');
  await mona.meets("trust-ask");
  await mona.does({ words: "Hva ble denne gangen brukt til?" });
  await mona.told("asked");
  await mona.reads("Venter på svar");
  await mona.reads("Vi har spurt henne");
  await mona.meets("trust-requests");
  await mona.leaves();
}, [DESK, PLAIN]);

test("the unit sees that someone waits, and answers", async () => {
  const ola = await demo.enters("ke-saksbehandler");
  await ola.goes("/enhet");
  await ola.presses('main a[href="/enhet/henvendelser"]');
  await ola.meets("trust-unit-requests");
  await ola.presses(ola.page.locator("main .tasks a", { hasText: "Mona Dalen" }));
  await ola.presses('main a.ds-button[href*="/henvendelser/"]');
  await ola.meets("trust-reply");
  await ola.does({ granted: "ja", words: "Tone forberedte timen på torsdag." });
  await ola.told("replied");
  await ola.leaves();
});

test("Signe's address: the teacher reads her goals and nothing that locates her", async () => {
  const signe = await demo.enters("signe");
  await signe.reads("Strengt fortrolig adresse");
  await signe.goes("~/plan");
  await signe.reads("Skjulgata krisesenter");
  await signe.goes("~/adresse");
  await signe.meets("trust-address");
  await signe.leaves();
  const anders = await demo.enters("laerer");
  await anders.presses(anders.page.locator("main a", { hasText: "Signe Krokan" }));
  await anders.reads("Adressen er beskyttet");
  await anders.meets("trust-hidden");
  for (const part of ["", "/plan", "/koordinator", "/folk", "/historikk"]) {
    await anders.goes(`~${part}`);
    for (const place of ["Storelva", "61 00 20", "Skjulgata"]) await anders.missesOut(place);
  }
  await anders.leaves();
});

test("Mona takes her record along", async () => {
  const mona = await demo.enters("mona");
  await mona.goes("~/mine-data");
  await mona.meets("trust-my-data");
  for (const [part, wanted] of [["last-ned", ["Mona Dalen", "Samtykke", "Silje Aas"]], ["data", ['"consents"', '"log"', '"history"']]]) {
    const [file] = await Promise.all([
      mona.page.waitForEvent("download"),
      mona.page.locator(`main a[href$="/mine-data/${part}"]`).click(),
    ]);
    const text = await readFile(await file.path(), "utf8");
    for (const words of wanted) assert.ok(text.includes(words), `${part} holds ${words}`);
  }
  await mona.goes("~/mine-data/rett");
  await mona.does({ words: "Det står at jeg bor i tredje etasje. Jeg bor i andre." });
  await mona.told("asked");
  await mona.leaves();
});
