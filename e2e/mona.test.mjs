// Mona, 38, has MS and a living plan. She wants to know who is responsible and what happens next,
// to say yes and no, to change her mind, and to see who has looked.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, KEYS, PLAIN, POCKET, entry, journey, link, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
const PARKING = "Fylle ut søknaden om parkeringstillatelse";
/** A goal for each way. */
const GOALS = {
  [DESK.name]: "Ha krefter igjen til Oskar om ettermiddagen",
  [PLAIN.name]: "Vite hva jeg gjør når det kommer et attakk",
  [KEYS.name]: "Jobbe halv stilling på biblioteket",
};
const SERVICES = {
  [DESK.name]: ["nav", "NAV Fjordvik"],
  [PLAIN.name]: ["fysioterapeut", "Fysio- og ergoterapitjenesten"],
  [KEYS.name]: ["fastlege", "Brygga legesenter"],
};

test("in ten seconds on a phone: who is my coordinator, what happens next, what waits for my yes", async () => {
  const mona = await demo.enters("mona", POCKET);
  await mona.reads("Silje Aas", ".who-next");
  await mona.reads("Samarbeidsmøte", ".who-next");
  await mona.reads(/om \d+ dager/, ".who-next");
  await mona.reads(PARKING, "section[aria-labelledby=venter]");
  const phone = mona.page.locator('.who-next a[href^="tel:"]').first();
  assert.ok((await phone.boundingBox()).y < mona.way.width.height, "the coordinator's phone number stands on the first screen");
  await mona.meets("mona-overview");
  await mona.leaves();
});

journey("Mona reads her plan, changes a goal, undoes it, and compares versions", async (way) => {
  const mona = await demo.enters("mona", way);
  const before = GOALS[way.name];
  const title = `${before} hver fredag`;
  await mona.presses(tab("/plan"));
  await mona.meets("mona-plan");
  await mona.presses(mona.entry(before).locator(`> .entry-foot a[href*="/plan/oppforing/"]`).first());
  await mona.meets("mona-goal-form");
  await mona.does({ title, priority: "second", why: "Fredag er best" });
  await mona.told("saved");
  await mona.reads(title, "#goals");
  await mona.meets("mona-plan-saved");
  // The press that takes it back stands on the page.
  await mona.presses('form[action$="/angre"] button');
  await mona.told("restored");
  await mona.reads(before, "#goals");
  await mona.missesOut(title, "#goals");
  // Nothing is gone: the history has both.
  await mona.more(before, 'a[href*="/historikk/"]');
  const versions = mona.page.locator("ol.versions > li");
  assert.match(await versions.nth(0).innerText(), /Mona Dalen/);
  assert.match(await versions.nth(1).locator("ins").allInnerTexts().then((all) => all.join(" ")), /fredag/);
  assert.match(await versions.nth(1).innerText(), /Fredag er best/);
  await mona.meets("mona-versions");
  // An earlier version can stand again.
  await mona.opens(versions.nth(1).locator("summary"));
  await mona.presses(versions.nth(1).locator('form[action$="/gjenopprett"] button'));
  await mona.told("restored");
  await mona.reads(title, "#goals");
  await mona.presses(tab("/historikk"));
  await mona.reads(title, "ol.history > li:first-child");
  await mona.meets("mona-history");
  await mona.leaves();
});

test("she says yes to a measure with one press, without JavaScript", async () => {
  const mona = await demo.enters("mona", PLAIN);
  await mona.presses(mona.page.locator(".tasks a", { hasText: PARKING }));
  await mona.presses(".big-answers form button");
  await mona.told("promised");
  await mona.presses('main a[href*="/plan#e"]');
  await mona.reads("Avtalt", entry(PARKING));
  await mona.goes("~");
  await mona.missesOut(PARKING, "section[aria-labelledby=venter]");
  await mona.leaves();
});

test("she takes it back with a reason, and her coordinator sees at once that someone must take over", async () => {
  const mona = await demo.enters("mona");
  await mona.goes("~/plan");
  await mona.more(PARKING, 'a[href$="/nei"]');
  await mona.meets("mona-why-not");
  await mona.sends("/nei");
  assert.equal(mona.status, 422, "no without a reason is asked about");
  await mona.meets("mona-why-not-faulty", 422);
  await mona.does({ reason: "Jeg finner ikke noe bilde av meg selv" }, "/nei");
  await mona.told("declined");
  await mona.reads("Jeg finner ikke noe bilde", entry(PARKING));
  const silje = await demo.enters("silje");
  await silje.presses(silje.page.locator(".tasks a", { hasText: "Mona Dalen" }).first());
  await silje.reads(PARKING, "section[aria-labelledby=venter]");
  await silje.reads("Jeg finner ikke noe bilde", "section[aria-labelledby=venter]");
  await silje.meets("mona-overview-coordinator");
  await mona.leaves();
  await silje.leaves();
});

test("a small change in one press: still right, up and down", async () => {
  const mona = await demo.enters("mona");
  await mona.goes("~/plan");
  const pool = "Trening i kaldt basseng";
  await mona.more(pool, 'form[action$="/stemmer"] button');
  await mona.told("confirmed");
  await mona.reads(/Sist bekreftet av Mona Dalen.*i dag/, entry(pool));
  const titles = () => mona.page.locator("#measures .entries > article.entry > .entry-head h3").allInnerTexts();
  const before = await titles();
  await mona.more(pool, 'form[action$="/ned"] button');
  assert.deepEqual((await titles()).slice(0, 2), [before[1], before[0]]);
  await mona.more(pool, 'form[action$="/opp"] button');
  assert.deepEqual(await titles(), before);
  await mona.leaves();
});

test("a measure ends with a reason, and can be taken up again", async () => {
  const mona = await demo.enters("mona");
  await mona.goes("~/plan");
  const own = "Egentrening hjemme";
  await mona.more(own, 'a[href$="/slutt"]');
  await mona.meets("mona-end-entry");
  await mona.does({ reason: "Gjør dette i bassenget i stedet" }, "/slutt");
  await mona.told("ended");
  assert.equal(await mona.entry(own).count(), 0);
  await mona.goes("~/historikk");
  await mona.presses(mona.page.locator("ol.history a", { hasText: own }).first());
  await mona.meets("mona-versions-ended");
  await mona.leaves();
});

test("she reads in plain words who has looked, and why", async () => {
  const silje = await demo.enters("silje");
  await silje.presses(silje.page.locator(".tasks a", { hasText: "Mona Dalen" }).first());
  await silje.presses(tab("/plan"));
  const mona = await demo.enters("mona");
  await mona.presses(tab("/innsyn"));
  await mona.reads(/Silje Aas, koordinator, Fjordvik kommune, leste .* kl\. \d+\.\d\d, fordi du har samtykket til koordinering/);
  await mona.meets("mona-log");
  await mona.presses(link("?mine=1"));
  await mona.reads(/Du (leste|endret)/);
  await mona.meets("mona-log-mine");
  await silje.leaves();
  await mona.leaves();
});

journey("she withdraws a service's access in two presses, and at once it sees nothing", async (way) => {
  const [key, service] = SERVICES[way.name];
  const helper = await demo.enters(key, way);
  await helper.presses(helper.page.locator(".tasks a", { hasText: "Mona Dalen" }).first());
  await helper.presses(tab("/plan"));
  await helper.reads("Gå til Storvika og hjem igjen", "#goals");
  if (key === "nav") await helper.missesOut("Oskar lurer på"); // the family's needs are not NAV's matter
  await helper.meets("mona-plan-service");

  const mona = await demo.enters("mona", way);
  await mona.presses(tab("/samtykke"));
  await mona.meets("mona-consents");
  await mona.presses(mona.page.locator(".seers a", { hasText: service }).first());
  await mona.meets("mona-consent");
  await mona.presses('main a[href$="/trekk"]');
  await mona.reads(service);
  await mona.meets("mona-withdraw");
  await mona.sends("/trekk");
  await mona.told("withdrawn");
  await mona.reads("Ser ikke planen", ".seers");

  await helper.page.reload();
  await helper.missesOut("Gå til Storvika");
  await helper.missesOut("Trening i kaldt basseng");
  await helper.goes("~");
  await helper.missesOut("Gå til Storvika");
  await helper.missesOut("At jeg er Mona først");
  await helper.meets("mona-overview-nothing-shared");
  await mona.leaves();
  await helper.leaves();
});

test("who sees what, part by part; and sharing less", async () => {
  const mona = await demo.enters("mona");
  await mona.goes("~/samtykke?vis=deler");
  await mona.reads("Geir Dalen", "dl.seers");
  await mona.meets("mona-consents-by-part");
  await mona.goes("~/samtykke");
  await mona.presses(mona.page.locator(".seers a", { hasText: "Hjemmetjenesten" }).first());
  await mona.presses('main a[href$="/begrens"]');
  await mona.meets("mona-narrow");
  for (const part of ["contacts", "contributions"]) await mona.page.locator(`input[name="parts"][value="${part}"]`).uncheck();
  await mona.sends("/begrens");
  await mona.told("narrowed");
  await mona.leaves();
});
