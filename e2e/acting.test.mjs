// Acting for others: for whom, how far, and what a birthday changes. The same world is looked at on
// the day before and on the birthday; the program stands at a chosen day.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";

import { DESK, KEYS, PLAIN, POCKET, Someone, day, journey, tab } from "./lib/ways.mjs";
import { open, persona, visitor } from "./lib/browser.mjs";
import { synthetic } from "./lib/number.mjs";
import { start } from "./lib/program.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
const HEADER = ".who-am-i";

journey("a mother of two chooses for whom, and the header says for whom she acts", async (way) => {
  const marte = await demo.enters("marte", way);
  await marte.reads("Hvem vil du gjøre noe på vegne av?", "h1");
  await marte.reads("Du har foreldreansvar");
  await marte.meets("acting-choose");
  await marte.presses(marte.page.locator("a.persona", { hasText: "Vilde Hauge" }));
  await marte.reads("På vegne av Vilde Hauge", HEADER);
  await marte.reads("Du har foreldreansvar", HEADER);
  await marte.presses(tab("/plan"));
  await marte.reads("På vegne av Vilde Hauge", HEADER);
  await marte.presses(`${HEADER} a[href="/pa-vegne-av"]`);
  await marte.presses(marte.page.locator("a.persona", { hasText: "Tuva Hauge" }));
  await marte.reads("På vegne av Tuva Hauge", HEADER);
  await marte.reads("Tuva Hauge fyller 12 år");
  await marte.meets("acting-notice-parent");
  await marte.leaves();
});

journey("what a girl of twelve keeps for herself, her mother does not see", async (way) => {
  const vilde = await demo.enters("vilde", way);
  const marte = await demo.enters("marte", way);
  await vilde.presses('main a[href$="/for-meg-selv"]');
  await vilde.reads("Hva vil du ha for deg selv?", "h1");
  await vilde.meets("acting-kept");
  await marte.goes(`${vilde.at}/plan`);
  await marte.missesOut("gret på toalettet");
  await marte.reads("leirskulen", "#goals");
  // She changes her mind: it is open at once; and closes it again.
  await untick(vilde, "parts", "situation");
  await vilde.sends();
  await vilde.told("saved");
  await marte.goes("~/plan");
  await marte.reads("gret på toalettet", "#situation");
  await vilde.does({ parts: ["situation"] });
  await vilde.told("saved");
  await marte.goes("~/plan");
  await marte.missesOut("gret på toalettet");
  await marte.reads("valgt å ha for seg selv", "#situation");
  await marte.meets("acting-kept-from-parent");
  await vilde.leaves();
  await marte.leaves();
}, [DESK, PLAIN, KEYS]);

async function untick(who, name, value) {
  const box = who.page.locator(`main [name="${name}"][value="${value}"]`);
  if (await box.isChecked()) await box.uncheck();
}

test("a guardian sees and does what the mandate covers, and nothing else", async () => {
  const verge = await demo.enters("verge", POCKET);
  await verge.reads("På vegne av Terje Myhre", HEADER);
  await verge.reads("Du er verge", HEADER);
  await verge.reads("Gjelder bare");
  await verge.meets("acting-guardian");
  await verge.presses(tab("/plan"));
  await verge.reads("Gå på jobben fire dager i uka", "#goals");
  await verge.reads("utenfor mandatet", "#matters");
  await verge.missesOut("Vålerenga");
  assert.equal(await verge.count('main a[href$="/plan/ny/goals"]'), 0);
  for (const closed of ["/plan/ny/goals", "/godkjenn", "/folk/naerstaende/ny"]) {
    await verge.goes(`~${closed}`);
    assert.equal(verge.status, 403, closed);
  }
  await verge.goes("~/innsyn");
  assert.equal(verge.status, 403);
  await verge.goes("~/folk/pa-vegne-av");
  await verge.reads("Per Olav Tangen");
  await verge.reads("Vergefullmakt fra statsforvalteren");
  await verge.meets("acting-who-can");
  await verge.goes("~/samtykke/kompetanse");
  await verge.reads("mannen på bussen");
  await verge.meets("acting-competence");
  await verge.leaves();
});

journey("a power of attorney is read before it is given, narrowed, and ended by the one who gave it", async (way) => {
  const mona = await demo.enters("mona", way);
  const serial = [DESK, PLAIN, KEYS].indexOf(way) * 40;
  await mona.presses(tab("/folk"));
  await mona.presses('main a[href$="/folk/naerstaende/ny"]');
  await mona.meets("acting-kinds");
  await mona.presses('main a[href$="?hva=attorney"]');
  await mona.meets("acting-attorney-form");
  await mona.sends();
  await mona.meets("acting-attorney-faulty", 422);
  await mona.does({
    name: "Bodil Testvik",
    number: synthetic("1961-02-03", serial),
    relation: "venninne",
    powers: ["write"],
    reach: "some",
    parts: ["goals", "measures"],
    until: day(200),
  });
  await mona.reads("Jeg gir Bodil Testvik fullmakt");
  await mona.reads("Kan lese og skrive.");
  await mona.reads("Gjelder bare: Mål og Tiltak.");
  await mona.meets("acting-attorney-summary");
  await mona.presses('main button[name="step"][value="give"]');
  await mona.told("named");

  await mona.presses('main a[href$="/folk/pa-vegne-av"]');
  const hers = () => mona.page.locator("article", { hasText: "Bodil Testvik" });
  await mona.reads("Gjelder bare: Mål og Tiltak.", "article:has-text('Bodil Testvik')");
  await mona.meets("acting-who-can-mine");
  await mona.presses(hers().getByRole("link", { name: /^Endre/ }));
  await untick(mona, "powers", "write");
  await mona.meets("acting-attorney-edit");
  await mona.sends();
  await mona.told("named");
  await mona.goes("~/folk/pa-vegne-av");
  await mona.reads("Kan lese.", "article:has-text('Bodil Testvik')");
  await mona.presses(hers().getByRole("link", { name: /^Avslutt/ }));
  await mona.sends("/slutt");
  await mona.told("removed");
  await mona.goes("~/folk/pa-vegne-av");
  await mona.missesOut("Bodil Testvik", "main");

  await mona.goes("~/folk/fullmakt-papir");
  await mona.meets("acting-paper");
  await mona.leaves();
});

test("a professional assesses one question, with reasons and a day for the next time", async () => {
  const karim = await demo.enters("karim");
  const verge = await demo.enters("verge");
  await karim.goes(`${verge.at}/samtykke/kompetanse/ny`);
  await karim.sends();
  await karim.meets("acting-competence-faulty", 422);
  await karim.does({
    question: "plan",
    finding: "can",
    reasons: "Terje forteller hva planen er, og vil ha den.",
    told: "Til Terje og Stine, med bilder.",
    until: day(90),
  });
  await karim.told("saved");
  await verge.goes("~/samtykke/kompetanse");
  await verge.reads("Terje forteller hva planen er");
  await karim.leaves();
  await verge.leaves();
});

test("a mother whose son is sixteen is told why she sees less, and sees what he shares", async () => {
  const kristin = await demo.enters("kristin", POCKET);
  await kristin.reads("Emil Berge bestemmer selv");
  await kristin.reads("Saken til Emil Berge", HEADER);
  await kristin.meets("acting-grown-parent");
  await kristin.presses(tab("/plan"));
  await kristin.missesOut("slutter å spørre hver dag");
  await kristin.leaves();
});

/** The world of one data folder, looked at on other days. */
const days = { folder: undefined, browser: undefined };
after(async () => {
  await days.browser?.close();
  if (days.folder) await rm(days.folder, { recursive: true, force: true });
});

async function on(data, ahead, tell) {
  const program = await start({ data, args: ["--today", day(ahead)] });
  days.browser ??= await open();
  const enters = async (key, way = DESK) => {
    const page = await visitor(days.browser, program.url, way);
    await persona(page, key);
    return new Someone(page, way, key);
  };
  try {
    await tell(enters);
  } finally {
    await program.stop();
  }
}

test("twelve and sixteen: the day before, and the birthday", async () => {
  const data = await mkdtemp(path.join(tmpdir(), "dinplan-days-"));
  days.folder = data;
  await on(data, 0, async (enters) => (await enters("tuva")).leaves());
  // Tuva turns twelve in fifteen days, Nora sixteen in twenty.
  await on(data, 14, async (enters) => {
    const tuva = await enters("tuva");
    await tuva.reads("Du fyller 12 år");
    assert.equal(await tuva.count('main a[href$="/for-meg-selv"]'), 0);
    await tuva.goes("~/for-meg-selv");
    assert.equal(tuva.status, 409);
    await tuva.meets("acting-day-before-12", 409);
    await tuva.leaves();
  });
  await on(data, 15, async (enters) => {
    const tuva = await enters("tuva");
    await tuva.missesOut("Du fyller 12 år");
    await tuva.presses('main a[href$="/for-meg-selv"]');
    await tuva.does({ parts: ["matters"] });
    await tuva.told("saved");
    const marte = await enters("marte");
    await marte.goes(`${tuva.at}/plan`);
    await marte.missesOut("sove over hos Ida");
    await tuva.leaves();
    await marte.leaves();
  });
  await on(data, 19, async (enters) => {
    const nora = await enters("nora");
    await nora.reads("Du fyller 16 år");
    await nora.meets("acting-day-before-16");
    await nora.goes("~/samtykke/pa-nytt");
    assert.equal(nora.status, 403);
    const heidi = await enters("heidi");
    await heidi.reads("På vegne av Nora Fjell", HEADER);
    await heidi.goes("~/plan");
    await heidi.reads("Ta bussen alene", "#goals");
    await nora.leaves();
    await heidi.leaves();
  });
  await on(data, 20, async (enters) => {
    const heidi = await enters("heidi", PLAIN);
    await heidi.reads("Nora Fjell bestemmer selv");
    await heidi.goes("~/plan");
    await heidi.missesOut("Ta bussen alene");
    const nora = await enters("nora");
    await nora.presses('main a[href$="/samtykke/pa-nytt"]');
    await nora.meets("acting-anew");
    const before = await nora.count("main article.entry");
    assert.equal(before, 3);
    await nora.presses(nora.page.locator("article", { hasText: "Rehabilitering" }).locator('button[value="nei"]'));
    await nora.told("withdrawn");
    await nora.presses('main article button[value="ja"]');
    await nora.told("consented");
    await nora.presses('main article button[value="ja"]');
    await nora.told("consented");
    await nora.reads("Du har bestemt over alt");
    await nora.presses(tab("/plan"));
    await nora.reads("Ta bussen alene", "#goals");
    await nora.leaves();
    await heidi.leaves();
  });
});
