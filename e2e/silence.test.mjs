// A school that does not answer: the teacher is reminded, then the coordinator hears of it, then the
// coordinating unit. The parents see the silence in the plan, and are never the ones who must nag.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, PLAIN, day } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
const WEEK = "Lage ukeplan med bilder hver fredag";

test("a silent school is reminded, told to the coordinator, and then to the unit", async () => {
  // Asked, with a day to answer by.
  let silje = await demo.enters("silje");
  await silje.presses(silje.page.locator("main a", { hasText: "Jonas Nygård" }).first());
  await silje.goes("~/plan/ny/measures");
  await silje.does({ what: WEEK, responsible: "Anders Lie", recurs: "Hver fredag", answer_by: day(7) });
  await silje.told("saved");
  let anders = await demo.enters("laerer", PLAIN);
  await anders.goes("/hjem");
  await anders.presses(anders.page.locator(".tasks a", { hasText: WEEK }).first());
  await anders.reads("Svar innen");
  const { at } = anders;
  await silje.leaves();
  await anders.leaves();

  // The day passes. Anders is reminded; the family sees that the school is silent, and is not asked to act.
  await demo.program.travels(day(8));
  anders = await demo.enters("laerer", PLAIN);
  await anders.waits("/varsler", "svar");
  await anders.leaves();
  const ida = await demo.enters("ida", PLAIN);
  await ida.goes(at);
  await ida.reads(WEEK, "section[aria-labelledby=stille]");
  await ida.reads("ikke svart", "section[aria-labelledby=stille]");
  await ida.missesOut(WEEK, "section[aria-labelledby=venter]");
  await ida.goes("/varsler");
  await ida.missesOut("svare på et tiltak", "main");
  await ida.leaves();

  // Some days later the coordinator hears of it, and it stands on the list of what stands still.
  await demo.program.travels(day(12));
  silje = await demo.enters("silje");
  await silje.waits("/varsler", "har ikke svart");
  await silje.goes("/hjem?vis=star");
  await silje.reads("Jonas Nygård");
  await silje.meets("silence-desk");
  await silje.leaves();

  // At last the unit: which service, in whose case, and whom to call.
  await demo.program.travels(day(20));
  const turid = await demo.enters("ke-leder");
  await turid.waits("/enhet/tause", "Jonas Nygård");
  await turid.reads("Silje Aas");
  await turid.meets("silence-unit");
  await turid.leaves();

  // Anders says yes: it is agreed, and nobody is silent any more.
  anders = await demo.enters("laerer", DESK);
  await anders.goes("/hjem");
  await anders.presses(anders.page.locator(".tasks a", { hasText: WEEK }).first());
  await anders.meets("silence-answer");
  await anders.presses(".big-answers form button");
  await anders.told("promised");
  await anders.leaves();
  const lars = await demo.enters("lars", PLAIN);
  await lars.goes(at);
  assert.ok(!(await lars.words("main")).includes(`${WEEK}\n`), "it stands still no more");
  await lars.leaves();
});
