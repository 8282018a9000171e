// Ida and Lars speak for Jonas, 9, with 22 people around him. They want one who holds it together,
// sleep, and to see the same.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, KEYS, PLAIN, POCKET, entry, journey, link, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
const DIARY = "Føre søvndagbok i to uker";

test("both parents land on their child's case, and read the same", async () => {
  const [ida, lars] = [await demo.enters("ida", POCKET), await demo.enters("lars", POCKET)];
  for (const one of [ida, lars]) {
    await one.reads("Jonas Nygård", "h1");
    await one.reads("Silje Aas", ".who-next");
    await one.reads("Barnekoordinator", ".who-next");
    await one.reads(DIARY, "section[aria-labelledby=venter]");
  }
  assert.equal(await ida.words(), await lars.words());
  await ida.meets("parents-overview");
  await ida.presses(tab("/plan"));
  await lars.presses(tab("/plan"));
  await ida.reads("Ella", "#family"); // the little sister
  assert.equal(await ida.words("#goals"), await lars.words("#goals"));
  await ida.meets("parents-plan");
  await ida.leaves();
  await lars.leaves();
});

journey("the needs of the family are written down, and the other parent reads it at once", async (way) => {
  const [ida, lars] = [await demo.enters("ida", way), await demo.enters("lars", way)];
  const need = `En helg i måneden der vi bare er foreldre for Ella, skrevet ${way.name}`;
  await lars.presses(tab("/plan"));
  await ida.presses(tab("/plan"));
  await ida.presses('#family a[href$="/plan/ny/family"]');
  await ida.meets("parents-family-form");
  await ida.does({ who: "Ella, 5 år", need, help: "Avlastning annenhver helg som ikke blir avlyst" });
  await ida.told("saved");
  await lars.page.reload();
  await lars.reads(need, "#family");
  // Either of them may answer for Jonas: the other sees the answer, and by whom.
  await ida.leaves();
  await lars.leaves();
}, [DESK, PLAIN, KEYS]);

test("one parent says yes for Jonas, and both see that it is agreed", async () => {
  const [ida, lars] = [await demo.enters("ida", PLAIN), await demo.enters("lars", PLAIN)];
  await lars.presses(lars.page.locator(".tasks a", { hasText: DIARY }));
  await lars.presses(".big-answers form button");
  await lars.told("promised");
  await ida.goes("~");
  await ida.missesOut(DIARY, "section[aria-labelledby=venter]");
  await ida.presses(tab("/plan"));
  await ida.reads("Avtalt", entry(DIARY));
  await ida.leaves();
  await lars.leaves();
});

test("a parent shares with a service, on the child's behalf, and the other withdraws it", async () => {
  const [ida, lars] = [await demo.enters("ida"), await demo.enters("lars")];
  await ida.presses(tab("/samtykke"));
  await ida.meets("parents-consents");
  await ida.presses('main a[href$="/samtykke/deling/ny"]');
  await ida.does({ with: "Brygga legesenter", parts: ["goals", "measures"], purpose: "At fastlegen vet hva de andre gjør", voice_child: "agrees" });
  await ida.reads("Jonas Nygård", "blockquote");
  await ida.meets("parents-consent-summary");
  await ida.sends();
  await ida.told("consented");

  const henrik = await demo.enters("fastlege");
  await henrik.goes(`${ida.at}/plan`);
  await henrik.reads("Være sammen med klassen", "#goals");
  await henrik.missesOut("Ella, 5 år");

  await lars.goes("~/samtykke");
  await lars.presses(lars.page.locator(".seers a", { hasText: "Brygga" }).first());
  await lars.reads("Ida Nygård"); // who gave it
  await lars.meets("parents-consent");
  await lars.presses('main a[href$="/trekk"]');
  await lars.sends("/trekk");
  await lars.told("withdrawn");
  await henrik.page.reload();
  await henrik.missesOut("Være sammen med klassen");
  for (const one of [ida, lars, henrik]) await one.leaves();
});

test("the teacher sees what the parents share, and nothing of how the parents are", async () => {
  const anders = await demo.enters("laerer");
  await anders.meets("teacher-home");
  await anders.presses(anders.page.locator(".tasks a", { hasText: "Jonas Nygård" }).first());
  await anders.meets("teacher-overview");
  await anders.presses(tab("/plan"));
  await anders.reads("Være sammen med klassen", "#goals");
  await anders.reads("ikke delt med deg", "#family");
  await anders.missesOut("Ella, 5 år");
  await anders.meets("teacher-plan");
  await anders.leaves();
});

test("they say whom they wish for, and who takes part is one list", async () => {
  const ida = await demo.enters("ida");
  await ida.presses(tab("/koordinator"));
  await ida.reads("Silje Aas");
  await ida.reads("tør å mase"); // Lars' wish
  await ida.meets("parents-coordinator");
  await ida.presses(tab("/folk"));
  await ida.reads("Marie Nygård");
  await ida.meets("parents-people");
  await ida.presses(tab("/saksgang"));
  await ida.meets("parents-process");
  await ida.presses(tab("/innsyn"));
  await ida.reads("Silje Aas");
  await ida.meets("parents-log");
  assert.equal(await ida.page.locator(link("/enhet")).count(), 0);
  await ida.leaves();
});
