// Emil is 16. He answers for himself, and his mother sees what he shares.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, KEYS, PLAIN, POCKET, entry, journey, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

test("he lands on his own page, in words said to him", async () => {
  const emil = await demo.enters("emil", POCKET);
  await emil.reads("Koordinatoren din");
  await emil.reads("Karim Haddad", ".who-next");
  await emil.reads("godkjenn", "section[aria-labelledby=venter]");
  await emil.meets("emil-overview");
  await emil.leaves();
});

test("he decides who sees what, himself: his mother sees three parts", async () => {
  const emil = await demo.enters("emil", PLAIN);
  await emil.presses(tab("/samtykke"));
  const mother = emil.page.locator(".seers > li", { hasText: "Kristin Berge" });
  const sees = await mother.innerText();
  assert.match(sees, /Tiltak/);
  assert.doesNotMatch(sees, /Hverdagen min|Mål/);
  await emil.presses(mother.locator("a").first());
  await emil.reads("Det jeg skriver om hvordan jeg har det, er mitt.");
  await emil.presses('main a[href$="/begrens"]');
  await emil.page.locator('input[name="parts"][value="contacts"]').uncheck();
  await emil.sends("/begrens");
  await emil.told("narrowed");
  assert.doesNotMatch(await mother.innerText(), /Kontakter/);
  await emil.leaves();
});

test("nobody else consents for one who is sixteen", async () => {
  const karim = await demo.enters("karim");
  const emil = await demo.enters("emil");
  await karim.goes(`${emil.at}/samtykke/deling/ny`);
  if (karim.status === 200) {
    const who = await karim.page.locator('input[name="voice"]').evaluateAll((all) => all.map((one) => one.value));
    assert.ok(!who.some((value) => value.startsWith("parent")), `a parent can be chosen: ${who}`);
    await karim.meets("emil-consent-by-coordinator");
  }
  await karim.leaves();
  await emil.leaves();
});

journey("he approves his plan himself, and changes it when he wants", async (way) => {
  const emil = await demo.enters("emil", way);
  if (way === DESK) {
    await emil.presses('main .tasks a[href$="/godkjenn"]');
    await emil.meets("emil-approve");
    await emil.sends();
    await emil.told("approved");
  }
  await emil.goes("~/plan");
  await emil.reads("Gjelder", ".plan-head");
  await emil.presses('#goals .section-head a[href$="/plan/ny/goals"]');
  const title = `Bli ferdig med spillet mitt (${way.name})`;
  await emil.does({ title, words: "Det er romskip i det." });
  await emil.told("saved");
  await emil.reads(title, "#goals");
  await emil.reads("Det er romskip i det.", entry(title));
  await emil.meets("emil-plan");
  // The approval stands for what it said; that something is new since can be seen.
  await emil.leaves();
}, [DESK, PLAIN, KEYS]);
