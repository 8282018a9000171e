// A coordinator who quits on a Friday, and the deputy's Monday: who, what matters, what was promised,
// what comes next, on one page; and the chair is seen to be empty until somebody sits in it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, PLAIN, day, link, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
const FIRST = "Ring Mona mandag morgen. Hun venter på svar fra NAV.";

test("the coordinator quits on a Friday, and on Monday the deputy takes over in five minutes", async () => {
  // Silje is going away anyway: one form says so, and names Tone in all her cases.
  const silje = await demo.enters("silje");
  await silje.goes("/hjem");
  await silje.presses('main a[href="/borte"]');
  await silje.meets("away");
  await silje.does({ from: day(0), until: day(-1) });
  assert.equal(silje.status, 422, "the last day is over");
  await silje.does({ from: day(0), until: day(20), words: "Ring Tone Skaar imens.", who: "Tone Skaar" });
  await silje.reads("Vikaren er oppnevnt i");
  await silje.meets("away-said");
  await silje.goes("/hjem");
  await silje.presses(silje.page.locator("main a", { hasText: "Mona Dalen" }).first());
  await silje.goes("~/overlevering/skriv");
  await silje.does({ words: FIRST });
  await silje.told("saved");

  // Mona sees on the front page that Silje is away, and whom to call.
  const mona = await demo.enters("mona", PLAIN);
  await mona.goes("~");
  await mona.reads("Silje Aas er borte", ".who-next");
  await mona.reads("Tone Skaar", ".who-next");
  await mona.presses(tab("/koordinator"));
  await mona.reads("Ring Tone Skaar imens.");

  // Friday: Silje quits. Inger writes it down, and the chair is empty in every case at once.
  const inger = await demo.enters("fjordvik-admin");
  await inger.goes("/forvaltning/ansatte");
  await inger.presses(inger.page.locator("main a", { hasText: "Silje Aas" }).first());
  await inger.presses('main a[href$="/slutt"]');
  await inger.sends();
  await inger.goes("/forvaltning/ansatte");
  await inger.missesOut("Silje Aas", "main");
  await mona.goes("~");
  await mona.reads("ingen koordinator");
  await mona.leaves();
  await inger.leaves();
  const { at } = silje;
  await silje.goes("~/plan");
  await silje.missesOut("Ha krefter igjen til Oskar"); // who has quit reads no more

  // Monday: Tone opens one page.
  await demo.program.travels(day(3));
  const tone = await demo.enters("fysioterapeut", DESK);
  await tone.goes("/hjem");
  await tone.reads("Mona Dalen");
  await tone.goes(`${at}/overlevering`);
  await tone.reads(FIRST);
  for (const part of ["Ha krefter igjen til Oskar", "Siste kontakt", "Geir Dalen"]) await tone.reads(part);
  await tone.meets("handover");

  // The unit sees which chairs are empty and why, and fills one.
  const ola = await demo.enters("ke-saksbehandler");
  await ola.waits("/enhet/vacant", "Mona Dalen");
  await ola.reads("Silje Aas");
  await ola.presses(ola.page.locator(".tasks a", { hasText: "Mona Dalen" }).first());
  await ola.presses(link("/koordinator/oppnevn"));
  await ola.does({ who: "Tone Skaar", wish_not_followed: "Silje Aas har sluttet" });
  await ola.told("appointed");
  const again = await demo.enters("mona", PLAIN);
  await again.goes(at);
  await again.reads("Tone Skaar", ".who-next");
  await again.missesOut("ingen koordinator", "main");
  for (const one of [tone, ola, again]) await one.leaves();
});
