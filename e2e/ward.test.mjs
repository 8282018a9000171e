// Maria, nurse on the rehabilitation ward: she notices the need, reports it, and sees what she
// needs for the stay, and no more.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, KEYS, PLAIN, POCKET, journey, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

test("she lands on those the ward has reported, with where each stands", async () => {
  const maria = await demo.enters("sykepleier", POCKET);
  for (const name of ["Fatima Al-Jabiri", "Kåre Strand", "Nils Eide"]) await maria.reads(name);
  await maria.meets("ward-home");
  await maria.leaves();
});

journey("she reports a need in a few minutes", async (way) => {
  const maria = await demo.enters("sykepleier", way);
  await maria.presses('.site-nav a[href$="/meld"]');
  await maria.meets("ward-report");
  await maria.sends();
  await maria.meets("ward-report-faulty", 422);
  const name = { [DESK.name]: "Torleif Hofte", [PLAIN.name]: "Åsta Lår", [KEYS.name]: "Ørjan Kne" }[way.name];
  await maria.does({
    name,
    born: "1951-05-17",
    home: "Fjordvik kommune",
    need: "Hoftebrudd etter fall. Bor alene i tredje etasje.",
    services: ["hospital", "home-care", "physiotherapy"],
    wish: "both",
    agrees: true,
  });
  await maria.told("reported");
  await maria.meets("ward-thanks");
  await maria.presses(maria.page.locator('main a[href="/hjem"]'));
  await maria.reads(name);
  const ola = await demo.enters("ke-saksbehandler", way);
  await ola.goes("/enhet/reported");
  await ola.reads(name);
  await ola.reads("Maria Lunde");
  await ola.leaves();
  await maria.leaves();
}, [DESK, PLAIN, KEYS]);

test("she sees where it stands and who the coordinator is; not the plan, not what others wrote", async () => {
  const maria = await demo.enters("sykepleier");
  await maria.presses(maria.page.locator("main a", { hasText: "Gunnar Vold" }).first());
  await maria.reads("Camilla Roth");
  await maria.meets("ward-overview");
  await maria.presses(tab("/saksgang"));
  await maria.meets("ward-process");
  assert.equal(await maria.count(tab("/plan")), 0);
  const here = new URL(maria.page.url()).pathname.replace(/\/saksgang$/, "");
  for (const part of ["/plan", "/samtykke", "/innsyn"]) {
    const answer = await maria.page.request.get(`${new URL(maria.page.url()).origin}${here}${part}`);
    assert.ok([403, 404, 409].includes(answer.status()), `${part}: ${answer.status()}`);
  }
  // What the ward reported more than half a year ago is not the ward's any more.
  await maria.goes("/hjem");
  await maria.missesOut("Yusuf Demir");
  await maria.leaves();
});

test("she informs, writes down the answer, and holds the chair until the municipality has appointed", async () => {
  const maria = await demo.enters("sykepleier");
  await maria.presses(maria.page.locator("main a", { hasText: "Fatima Al-Jabiri" }).first());
  await maria.goes("~/saksgang/informer");
  await maria.meets("ward-inform");
  await maria.does({ means: "interpreter", language: "arabisk" });
  await maria.told("informed");
  await maria.goes("~/saksgang/svar");
  await maria.meets("ward-answer");
  await maria.does({ choice: "both", voice: "own" });
  await maria.told("answered");
  // Without consent there is no coordinator, temporary or not.
  await maria.goes("~/koordinator/oppnevn");
  await maria.meets("ward-refused-consent", 409);
  await maria.reads("samtykke");

  const fatima = await demo.enters("fatima", PLAIN);
  for (const consent of ["koordinering", "plan"]) {
    await fatima.goes(`~/samtykke/${consent}`);
    await fatima.sends();
    await fatima.sends();
    await fatima.told("consented");
  }
  await maria.goes("~/koordinator/oppnevn");
  await maria.meets("ward-appoint");
  // The municipality's coordinator is not hers to appoint.
  const kinds = await maria.page.locator('input[name="kind"]').evaluateAll((all) => all.map((one) => one.value));
  assert.deepEqual(kinds, ["hospital", "temporary-hospital"]);
  await maria.does({ kind: "temporary-hospital", who: "Maria Lunde" });
  await maria.told("appointed");
  await fatima.goes("~");
  await fatima.reads("Maria Lunde", ".who-next");
  await fatima.reads("Midlertidig", ".who-next");

  // The unit still sees that one waits.
  const turid = await demo.enters("ke-leder");
  await turid.goes("/enhet/to-appoint");
  await turid.presses(turid.page.locator(".tasks a", { hasText: "Fatima Al-Jabiri" }));
  await turid.presses('main a[href$="/koordinator/oppnevn"]');
  await turid.does({ who: "Silje Aas" });
  await turid.told("appointed");
  await turid.meets("ward-coordinator-after");
  await fatima.goes("~");
  await fatima.reads("Silje Aas", ".who-next");
  await fatima.missesOut("Midlertidig", ".who-next");
  for (const one of [maria, fatima, turid]) await one.leaves();
});
