// Who sees what: Mona takes the physiotherapists' access back, sees the plan as others see it, and
// keeps a note to herself. A parent objects to what the other consented to.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, KEYS, PLAIN, POCKET, journey, tab } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

test("the grid says who sees what, until when and why; and the plan as each of them sees it", async () => {
  const mona = await demo.enters("mona", DESK);
  await mona.presses(tab("/samtykke"));
  await mona.reads("Hjelperne");
  await mona.reads("Mine folk");
  await mona.reads("Unntatt Marit Fosse");
  await mona.reads(/Går ut om \d+ dager/);
  await mona.meets("circles-grid");
  const nav = mona.page.locator(".seers > li", { hasText: "NAV" }).first();
  await mona.presses(nav.getByRole("link", { name: /Se planen slik de ser den/ }));
  await mona.reads("Du ser planen slik");
  await mona.meets("see-as-overview");
  await mona.presses(mona.page.locator('.case-head a[href$="/plan"]'));
  await mona.meets("see-as-plan");
  assert.equal(await mona.count('main a[href*="/plan/ny/"], main form'), 0, "nothing can be done there");

  const gro = await demo.enters("nav");
  await gro.goes(`${mona.at}/plan`);
  const sections = async (one) => {
    const found = {};
    for (const section of await one.page.locator(".plan-section[id]").all()) {
      const texts = await section.locator(".entry h3, .entry .own-words, section > .quiet").allInnerTexts();
      found[await section.getAttribute("id")] = texts.filter((text) => !text.includes("Nøyaktig"));
    }
    return found;
  };
  assert.deepEqual(await sections(mona), await sections(gro), "exactly what the other sees");
  await gro.presses(gro.page.getByRole("link", { name: "Hvorfor ser jeg dette?" }));
  await gro.meets("grounds");
  await mona.leaves();
  await gro.leaves();
});

test("each section says with whom it is shared", async () => {
  const mona = await demo.enters("mona", POCKET);
  await mona.goes("~/plan");
  const goals = mona.page.locator("#goals details.shared-with");
  await goals.locator("summary").click();
  await mona.reads("Fysio- og ergoterapi", "#goals details.shared-with");
  await mona.leaves();
});

test("what is withdrawn is taken off the open page at once", async () => {
  const mona = await demo.enters("mona", DESK);
  const tone = await demo.enters("fysioterapeut", DESK);
  await tone.goes(`${mona.at}/plan`);
  await tone.reads("Mål", "#goals");
  const before = await tone.words("#goals");
  assert.ok(before.length > 20);
  await mona.goes("~/samtykke");
  await mona.presses(mona.page.locator(".seers a", { hasText: "Ergo" }).first());
  await mona.meets("consent-with-story");
  await mona.presses('main a[href$="/trekk"]');
  // Without a touch of the teacher's keyboard: the page is asked for anew, and is another.
  const anew = tone.page.waitForEvent("load");
  const began = Date.now();
  await mona.sends("/trekk");
  await anew;
  const took = Date.now() - began;
  assert.ok(took < 2500, `gone after ${took} ms, with the form that was sent`);
  await tone.missesOut(before.split("\n")[2] ?? "Gå", "main");
  await mona.told("withdrawn");
  await mona.leaves();
  await tone.page.context().close();
});

test("what another changes is told, and the page stays where it is", async () => {
  const mona = await demo.enters("mona", DESK);
  const silje = await demo.enters("silje", DESK);
  await silje.goes(`${mona.at}/plan`);
  await mona.goes("~/plan/ny/goals");
  await mona.does({ title: "Rekke bussen", status: "not-begun", priority: "second" });
  await silje.page.locator(".live a").waitFor();
  await silje.reads("Noe er endret", ".live");
  await silje.missesOut("Rekke bussen", "main #goals");
  await silje.presses(".live a");
  await silje.reads("Rekke bussen", "#goals");
  await mona.leaves();
  await silje.leaves();
});

journey("a note is nobody's but hers until she shares it", async (way) => {
  const secret = `Jeg sover dårlig, ${way.name}`;
  const mona = await demo.enters("mona", way);
  await mona.goes("~");
  await mona.presses('main a[href$="/notater"]');
  await mona.meets("notes");
  await mona.does({ text: secret });
  await mona.told("note-written");
  const silje = await demo.enters("silje", way);
  for (const page of ["/plan", "/historikk", ""]) {
    await silje.goes(mona.at + page);
    await silje.missesOut(secret);
  }
  await silje.goes(`${mona.at}/notater`);
  assert.equal(silje.status, 403);
  await mona.presses(mona.page.locator("article.entry", { hasText: secret }).locator('a[href$="/del"]'));
  await mona.reads("Silje Aas"); // who will see it
  await mona.meets("note-share");
  await mona.sends("/del");
  await mona.told("note-shared");
  await silje.goes(`${mona.at}/plan`);
  await silje.reads(secret, "#matters");
  await mona.leaves();
  await silje.leaves();
}, [DESK, PLAIN, KEYS]);

test("one who works there is shut out by name, and a name nobody has is told", async () => {
  const mona = await demo.enters("mona", PLAIN);
  await mona.goes("~/samtykke/deling/ny");
  await mona.presses(mona.page.getByRole("link", { name: /skjema/ }));
  await mona.reads("Underskrift");
  await mona.meets("consent-paper");
  await mona.goes("~/samtykke/deling/ny");
  const filled = { with: "Psykisk", parts: ["goals"], purpose: "Søvn", except: "Ingen Slik" };
  await mona.does(filled);
  assert.equal(mona.status, 422);
  await mona.reads("Vi finner ikke Ingen Slik");
  await mona.does({ except: "Hilde Rygg" });
  await mona.reads("skal ikke se det: Hilde Rygg", "blockquote");
  await mona.sends();
  await mona.told("consented");
  await mona.reads("Unntatt Hilde Rygg");
  await mona.leaves();
});

journey("the other parent objects in one press, and the unit settles it", async (way) => {
  const [ida, lars, ola] = [await demo.enters("ida", way), await demo.enters("lars", way), await demo.enters("ke-saksbehandler", way)];
  const which = { [DESK.name]: "Psykisk", [PLAIN.name]: "Helsestasjon" }[way.name];
  await lars.goes("~/samtykke/deling/ny");
  await lars.does({ with: which, parts: ["goals"], purpose: `Å følge med, ${way.name}`, voice_child: "agrees" });
  await lars.sends();
  await lars.told("consented");
  await ida.goes("~/samtykke");
  const asked = ida.page.locator("section[aria-labelledby=enig] article", { hasText: which });
  await ida.meets("other-parent-asked");
  await ida.presses(asked.locator('form[action$="/uenig"] button'));
  await ida.told("objected");
  await ida.reads("Stanset");
  await ida.meets("consent-in-doubt");
  const consent = new URL(ida.page.url()).pathname;
  await ola.goes(consent);
  await ola.presses('main a[href$="/avklar"]');
  await ola.meets("settle");
  await ola.does({ outcome: "falls", why: "Foreldrene er ikke enige, og Jonas kjenner dem ikke" });
  await ola.told("settled");
  await lars.goes(consent);
  await lars.reads("samtykket gjelder ikke");
  for (const one of [ida, lars, ola]) await one.leaves();
}, [DESK, PLAIN]);
