// The main job, whole: a need is reported, the right assessed and explained, plan and coordinator
// offered and answered, consents given, a coordinator appointed, the plan begun after one
// conversation, shared, promised, completed, approved, evaluated, renewed, ended and opened again.

import assert from "node:assert/strict";

import { DESK, KEYS, PLAIN, day, journey, link, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

/** Each way is another person's way; Fatima, who has been offered, enters in the middle. */
const WHO = {
  [DESK.name]: {
    key: "verge",
    name: "Per Olav Tangen",
    need: "Jeg har fått Parkinson og bor alene. Fysioterapeut, fastlege og hjemmetjeneste vet ikke om hverandre.",
    matters: "Å kunne spille trekkspill på lørdagene.",
    goal: "Gå til grendehuset uten å falle",
    measure: "Balansetrening i gruppe",
  },
  [PLAIN.name]: {
    key: "solveig",
    name: "Solveig Haugen",
    need: "Jeg sover ikke og har brukket hofta. Det kommer fem forskjellige hit, og alle spør om det samme.",
    matters: "At jeg får sove, og at jeg kan gå på kor.",
    goal: "Gå til koret på torsdager",
    measure: "Trening etter hoftebrudd",
  },
  [KEYS.name]: {
    key: "fatima",
    name: "Fatima Al-Jabiri",
    reported: true,
    matters: "أريد أن أعود إلى البيت. Jeg vil hjem og lage mat til Zahra.",
    goal: "Gå trappa opp til leiligheten",
    measure: "Gangtrening i trapp",
  },
};

journey("from a reported need to a living plan, and on", async (way) => {
  const who = WHO[way.name];
  const person = await demo.enters(who.key, way);
  const ola = await demo.enters("ke-saksbehandler", way);
  if (!who.reported) {
    await report(person, who);
    await assess(ola, who);
    await offer(ola);
  }
  await answerAndConsent(person, who);

  const turid = await demo.enters("ke-leder", way);
  await appoint(turid, who);
  const silje = await demo.enters("silje", way);
  await quickStart(silje, person, who);

  const tone = await demo.enters("fysioterapeut", way);
  await share(silje, person, tone, who);
  await ninePoints(silje, person, way);
  await inForce(silje, person, who);
  await evaluateAndRenew(silje, person);
  await endAndReopen(person, ola, who);
  for (const one of [person, ola, turid, silje, tone]) await one.leaves();
});

async function report(person, who) {
  await person.goes("/meld");
  await person.meets("need-report-about");
  await person.presses(link("?om=meg"));
  await person.meets("need-report");
  await person.sends();
  await person.meets("need-report-faulty", 422);
  await person.does({ home: "Fjordvik kommune", need: who.need, services: ["gp", "physiotherapy", "home-care"], wish: "both", own_phone: "400 10 113" });
  await person.told("reported");
  await person.reads("77 00 10 10"); // the unit's number, should it be urgent
  await person.meets("need-thanks");
  await person.goes("/hjem");
  await person.meets("need-home");
  await person.presses(person.page.locator("main section", { hasText: "Din sak" }).locator("a").first());
  await person.reads("vurderer retten");
  await person.meets("need-overview-reported");
}

async function assess(ola, who) {
  await ola.goes("/enhet");
  await ola.meets("need-unit");
  await ola.presses(link("/enhet/reported"));
  await ola.meets("need-unit-shelf");
  await ola.presses(ola.page.locator(".tasks a", { hasText: who.name }));
  await ola.reads(who.need);
  await ola.meets("need-process-reported");
  await ola.presses(link("/saksgang/vurder"));
  await ola.meets("need-assess");
  await ola.does({
    described: "Du har fått en sykdom som varer, og trenger trening, lege og hjelp hjemme.",
    long_lasting: "ja",
    services: "3",
    seen_together: "ja",
    reason: "Tre tjenester må henge sammen over tid. Du har rett til individuell plan og koordinator.",
  });
  await ola.told("assessed");
  await ola.reads("Oppfylt");
  await ola.meets("need-process-assessed");
}

async function offer(ola) {
  // Nothing is offered before the right has been explained: the page says what stands in the way.
  await ola.goes("~/saksgang/tilby");
  await ola.reads("informasjon");
  await ola.meets("need-refused-not-informed", 409);
  await ola.goes("~/saksgang");
  await ola.presses(link("/saksgang/informer"));
  await ola.meets("need-inform");
  await ola.does({ means: "conversation", also_to: "En nabo" });
  await ola.told("informed");
  await ola.presses(link("/saksgang/tilby"));
  await ola.meets("need-offer");
  await ola.sends("/tilby");
  await ola.told("offered");
}

async function answerAndConsent(person, who) {
  await person.goes(person.at ?? "/hjem");
  await person.presses('main .tasks a[href$="/saksgang/svar"]');
  await person.meets("need-answer");
  await person.does({ choice: "both" });
  await person.told("answered");

  // No plan and no coordinator without consent: the program says which provision stands in the way.
  const turid = await demo.enters("ke-leder", DESK);
  await turid.goes(`${person.at}/koordinator/oppnevn`);
  await turid.reads("samtykke");
  await turid.reads(/forskrift|loven/);
  await turid.meets("need-refused-no-consent", 409);
  await turid.leaves();
  await person.goes("~/begynn");
  await person.reads("samtykke");
  await person.meets("need-begin-without-consent");

  for (const [kind, page] of [["koordinering", "need-consent-coordination"], ["plan", "need-consent-plan"]]) {
    await person.goes("~");
    await person.presses(`main .tasks a[href$="/samtykke/${kind}"]`);
    await person.meets(page);
    await person.sends();
    await person.reads("Jeg samtykker");
    await person.meets(`${page}-summary`);
    await person.sends();
    await person.told("consented");
  }
  await person.presses(tab("/koordinator"));
  await person.presses('main a[href$="/koordinator/onske"]');
  await person.meets("need-wish");
  await person.does({ words: `En som svarer på melding. ${who.name} vil ha Silje.`, person: "Silje Aas" });
  await person.told("wished");
}

async function appoint(turid, who) {
  await turid.goes("/enhet/to-appoint");
  await turid.presses(turid.page.locator(".tasks a", { hasText: who.name }));
  await turid.reads("Silje");
  await turid.presses(link("/koordinator/oppnevn"));
  await turid.meets("need-appoint");
  await turid.sends(); // the one who was wished for is chosen beforehand
  await turid.told("appointed");
  await turid.reads("Silje Aas");
  await turid.meets("need-coordinator");
}

async function quickStart(silje, person, who) {
  await person.goes("~");
  await person.reads("Silje Aas", ".who-next");
  await silje.goes("/hjem");
  await silje.presses(silje.page.locator(".tasks a", { hasText: who.name }).first());
  await silje.presses('main .tasks a[href$="/begynn"]');
  await silje.meets("need-begin");
  await silje.does({ words: who.matters, title: who.goal, what: "Ringe hjemmetjenesten om fast dag", responsible: "coordinator", by: day(20) }, "/begynn");
  await silje.told("begun");
  await silje.reads(who.goal, "#goals");
  await silje.reads("Ringe hjemmetjenesten", "#measures");
  await silje.meets("need-plan-begun");
  // The person reads it at once, and is told what still lacks.
  await person.goes("~");
  await person.presses(tab("/plan"));
  await person.reads(who.matters, "#matters");
  await person.reads("Mangler", "#punkter");
}

async function share(silje, person, tone, who) {
  await silje.goes("~/folk");
  await silje.meets("need-people");
  await silje.presses('main a[href$="/folk/deltaker/ny"]');
  await silje.meets("need-participant");
  await silje.does({ who: "Ansatt: Tone Skaar", role: "Fysioterapi", ground: "take-part" });
  await silje.told("named");
  await silje.goes("~/plan/ny/measures");
  await silje.meets("need-measure");
  await silje.does({ what: who.measure, goal: who.goal, responsible: "Tone Skaar", scope: "En time", how: "På helsehuset, med følge dit.", recurs: "Hver tirsdag" });
  await silje.told("saved");

  // Not shared: Tone knows who the coordinator is, and nothing of the plan.
  await tone.goes(silje.at);
  await tone.missesOut(who.goal);
  await tone.missesOut(who.measure);

  await person.goes("~");
  await person.reads("Tone Skaar", "section[aria-labelledby=venter]"); // cannot see her measure
  await person.presses('main .tasks a[href*="/samtykke/deling/ny"]');
  await person.meets("need-share");
  await person.does({ with: "Fysio- og ergoterapitjenesten, Fjordvik", parts: ["goals", "measures", "participants", "contributions"], purpose: "Trening" });
  await person.reads("Trening");
  await person.meets("need-share-summary");
  await person.sends();
  await person.told("consented");

  await tone.goes("/hjem");
  await tone.presses(tone.page.locator(".tasks a", { hasText: who.measure }).first());
  await tone.missesOut(who.matters); // shared is shared, and no more
  await tone.meets("need-answer");
  await tone.presses(".big-answers form button");
  await tone.told("promised");
  await tone.presses('main a[href*="/plan#e"]');
  await tone.missesOut(who.matters);
  await tone.meets("need-plan-provider");
  await tone.goes("~/plan/ny/contributions");
  await tone.does({ who: "Tone, fysioterapeut", what: "Måler balansen hver måned og skriver det her." });
  await tone.told("saved");
}

async function ninePoints(silje, person, way) {
  const adds = [
    [person, "situation", { topic: "resources", words: "Jeg er sta, og naboen ser innom." }],
    [person, "situation", { topic: "needs", words: "Noen som kjører meg, og tid til å svare." }],
    [person, "contributions", { who: "Jeg", what: "Sier fra når noe ikke virker." }],
  ];
  for (const [one, section, fields] of adds) {
    await one.goes("~/plan");
    await one.presses(`main a[href$="/plan/ny/${section}"]`);
    await one.does(fields);
    await one.told("saved");
  }
  if (way === DESK) {
    await silje.goes("~/plan/ny/cooperation");
    await silje.does({ with: "Grendehuset", weight: "wished", about: "Plass å sitte nær døra." });
  } else {
    await silje.goes("~/plan");
    await silje.presses('#punkter a[href$="/punkt/i"]');
    await silje.meets("need-letter");
    await silje.does({ reason: "Ingen andre trengs nå, sier personen selv" });
    await silje.told("marked");
  }
  // Only the period lacks now.
  await silje.goes("~/plan");
  const open = silje.page.locator(".legal-points li", { hasText: "Mangler" });
  assert.deepEqual(await open.locator("> span:first-child").allInnerTexts(), ["g"]);
}

async function inForce(silje, person, who) {
  await silje.presses('main .plan-head a[href$="/periode"]');
  await silje.meets("need-period");
  await silje.does({ from: day(0), to: day(364), revision: day(365) });
  assert.equal(silje.status, 422, "a revision after the period is asked about");
  await silje.meets("need-period-faulty", 422);
  await silje.does({ revision: day(180) });
  await silje.told("period");
  assert.equal(await silje.page.locator(".legal-points li", { hasText: "Mangler" }).count(), 0);

  await person.goes("~");
  await person.presses('main .tasks a[href$="/godkjenn"]');
  await person.reads(who.goal);
  await person.meets("need-approve");
  // It is changed while the person reads: nobody approves what they have not read.
  await silje.goes("~/plan/ny/contacts");
  await silje.does({ name: "Legevakta", phone: "116 117", when: "Kveld og natt" });
  await silje.told("saved");
  await person.sends();
  await person.meets("need-approve-changed", 422);
  await person.sends();
  await person.told("approved");
  await person.reads("Gjelder", ".plan-head");
  await person.reads(who.name, ".plan-head");
  await person.goes("~");
  await person.reads("Planen gjelder");
}

async function evaluateAndRenew(silje, person) {
  await silje.goes("~/evaluer");
  await silje.meets("need-evaluate");
  const names = await silje.page.locator('main input[type="radio"][name^="rating-"]').evaluateAll((all) => [...new Set(all.map((one) => one.name))]);
  assert.ok(names.length >= 2);
  const values = (name) => silje.page.locator(`main input[name="${name}"]`).evaluateAll((all) => all.map((one) => one.value));
  for (const name of names) await silje.chooses(name, (await values(name))[1]);
  await silje.does({ cooperation: "Lettere etter at alle leser det samme." });
  await silje.told("evaluated");
  await silje.does({ from: day(1), to: day(300), revision: day(150) }, "/periode");
  await silje.told("period");
  await person.goes("~");
  await person.presses('main .tasks a[href$="/godkjenn"]');
  await person.sends();
  await person.told("approved");

  await person.goes("~/plan");
  await person.presses('main .plan-head a[href$="/pause"]');
  await person.meets("need-pause");
  await person.does({ reason: "Innlagt i tre uker" });
  await person.told("paused");
  await person.meets("need-plan-paused");
  await person.presses('main .plan-head a[href$="/gjenoppta"]');
  await person.meets("need-resume");
  await person.sends();
  await person.told("resumed");
}

async function endAndReopen(person, ola, who) {
  await person.goes("~/saksgang");
  await person.presses('main a[href$="/saksgang/avslutt"]');
  await person.meets("need-end");
  await person.does({ reason: "wish" });
  await person.told("closed");
  await person.meets("need-ended");
  await person.goes("~");
  await person.reads("Avsluttet");
  await person.meets("need-overview-ended");

  await ola.goes(`${person.at}/saksgang/gjenapne`);
  await ola.meets("need-reopen");
  await ola.does({ reason: `${who.name} ringte og ville begynne igjen` });
  await ola.told("case-reopened");
  await person.goes("~/plan");
  await person.reads(who.matters, "#matters"); // nothing was lost
  await person.reads("ingen koordinator"); // and everyone sees that one must be appointed
  await person.meets("need-plan-vacant");
}
