// Bokmål, nynorsk, northern Sami and English: chosen by the reader, remembered, with dates as each
// writes them; and the language of the plan, chosen by the person.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, PLAIN, journey } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
const PAGES = ["", "/plan", "/koordinator", "/folk", "/samtykke", "/saksgang", "/historikk", "/innsyn", "/plan/ny/goals", "/plan/ny/measures", "/samtykke/deling/ny", "/periode", "/evaluer", "/punkt/i"];
/** What a reader must never see: the name of a message, or a hole in one. */
const RAW = /\b(section|step|done|next|field|stage|fault|refused|overview|consent|deed|access|capacity|event|plan|entry|date|log|unit|home)-[a-z]+(-[a-z]+)*\b|\{ ?\$/;

/** The words of the program on a page: headings, buttons, tabs and labels; not what people wrote. */
function program(one) {
  return one.page.evaluate(() => {
    const all = document.querySelectorAll("h1, h2, dt, .ds-button, .site-nav a, label, legend, .site-footer p, .lead");
    const mine = [...all].filter((element) => !element.closest(".entries, .own-words, [dir=auto], article.entry"));
    return mine.map((element) => element.textContent.trim()).filter(Boolean);
  });
}

for (const lang of ["nb", "nn", "en", "se"]) {
  test(`the main pages in ${lang}: marked, whole, accessible`, async () => {
    const mona = await demo.enters("mona");
    await mona.goes(`~?sprak=${lang}`);
    for (const part of PAGES) {
      await mona.goes(`~${part}`);
      assert.equal(mona.status, 200, part);
      assert.equal(await mona.page.locator("html").getAttribute("lang"), lang);
      const words = await mona.words("body");
      const raw = words.match(RAW);
      assert.ok(!raw, `${lang} ${part}: ${raw?.[0]}`);
      assert.equal(await mona.count('main > p[lang="se"]'), lang === "se" ? 1 : 0, "marked as a draft");
    }
    for (const part of ["", "/plan", "/samtykke"]) {
      await mona.goes(`~${part}`);
      await mona.meets(`lang-${lang}${part.replace("/", "-") || "-overview"}`);
    }
    await mona.leaves();
  });
}

test("English is English: no heading, button or label is left in Norwegian", async () => {
  const mona = await demo.enters("mona");
  const left = new Set();
  for (const part of PAGES) {
    const words = {};
    for (const lang of ["nb", "en"]) {
      await mona.goes(`~${part}?sprak=${lang}`);
      words[lang] = await program(mona);
    }
    const norwegian = new Set(words.nb.filter((text) => /[æøå]|\b(og|ikke|planen|hva|hvem|det|som|til|mål|tiltak|med)\b/i.test(text)));
    for (const text of words.en) if (norwegian.has(text) && !/Mona|Silje|Tone|«/.test(text)) left.add(`${part}: ${text}`);
  }
  assert.deepEqual([...left], []);
  await mona.leaves();
});

test("nynorsk is nynorsk", async () => {
  const mona = await demo.enters("mona");
  const bokmål = /\b(ikke|hva|hvem|hvordan|jeg|noe|noen|bare|deg selv|uten at|mottatt)\b/i;
  const left = [];
  for (const part of PAGES) {
    await mona.goes(`~${part}?sprak=nn`);
    // What Mona wrote is hers, wherever it stands.
    for (const text of await program(mona)) if (bokmål.test(text) && !text.includes("Vite hva jeg")) left.push(`${part}: ${text}`);
  }
  assert.deepEqual(left, []);
  await mona.leaves();
});

test("dates as each language writes them", async () => {
  const mona = await demo.enters("mona");
  const norwegian = /\d{1,2}\. (januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember) 20\d\d/;
  const looks = {
    nb: norwegian,
    nn: norwegian,
    en: /\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d/,
    se: /\S+mánu \d{1,2}\. b\. 20\d\d/,
  };
  for (const [lang, look] of Object.entries(looks)) {
    await mona.goes(`~/plan?sprak=${lang}`);
    await mona.reads(look, ".plan-head");
  }
  await mona.goes("~?sprak=en");
  await mona.reads(/in \d+ days/);
  await mona.goes("~?sprak=nb");
  await mona.reads(/om \d+ dager/);
  await mona.leaves();
});

journey("the reader's choice is remembered: on the next page, after log-out, and by the next login", async (way) => {
  const mona = await demo.enters("mona", way);
  await mona.presses('.language-choice a[lang="en"]');
  assert.equal(await mona.page.locator("html").getAttribute("lang"), "en");
  await mona.meets("lang-overview-chosen");
  await mona.goes("~/plan");
  assert.equal(await mona.page.locator("html").getAttribute("lang"), "en");
  assert.equal(await mona.page.locator('.language-choice a[lang="en"]').getAttribute("aria-current"), "true");
  await mona.returns();
  assert.equal(await mona.page.locator("html").getAttribute("lang"), "en");
  await mona.leaves();
}, [DESK, PLAIN]);

test("a browser that asks for another language gets it, until one chooses", async () => {
  for (const [asked, got] of [["nn-NO", "nn"], ["en-GB", "en"], ["se-NO", "se"], ["nb-NO", "nb"], ["no", "nb"], ["de-DE", "nb"]]) {
    const guest = await demo.visitor({ locale: asked });
    await guest.goto("/");
    assert.equal(await guest.locator("html").getAttribute("lang"), got, asked);
    await guest.context().close();
  }
});

journey("the person chooses the language of the plan, and the page says which it is", async (way) => {
  const mona = await demo.enters("mona", way);
  await mona.goes("~/plan");
  assert.equal(await mona.page.locator("#goals .entries").getAttribute("lang"), "nb");
  await mona.presses('.plan-head a[href$="/spraak"]');
  await mona.meets("lang-of-plan");
  await mona.does({ language: "en" }, "/spraak");
  await mona.told("language");
  assert.equal(await mona.page.locator("#goals .entries").getAttribute("lang"), "en");
  assert.equal(await mona.page.locator("html").getAttribute("lang"), "nb"); // the program is as it was
  await mona.goes("~/spraak");
  await mona.does({ language: "nb" }, "/spraak");
  await mona.leaves();
}, [DESK, PLAIN]);

test("a flash and a failure come in the language too", async () => {
  const silje = await demo.enters("silje");
  await silje.goes("/hjem?sprak=en");
  await silje.goes("/enhet");
  await silje.reads(/page/i);
  await silje.missesOut("Vi finner ikke");
  await silje.leaves();
});
