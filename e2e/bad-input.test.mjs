// Nothing that is typed, forged or sent from elsewhere breaks the page, does harm, or tells a secret.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, PLAIN, day } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();
const NASTY = `<script>document.title="x"</script><img src=x onerror="document.title='x'">"'&amp; {{ 7*7 }} %00 ../../etc`;
const RTL = "مرحبا، اسمي فاطمة. \u202Egnp.exe";
const EMOJI = "👩🏽‍🦽 🇳🇴 Z̸̧͓a̶l̵g̴o̷";
const HOSTILE = [NASTY, RTL, EMOJI];

/** A raw POST with the cookies of a page. */
function post(one, url, data, headers = {}) {
  return one.page.request.post(url, {
    data: typeof data === "string" ? data : new URLSearchParams(data).toString(),
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    maxRedirects: 0,
  });
}

test("an empty form says what to fill in, field by field, and keeps what was filled in", async () => {
  const mona = await demo.enters("mona");
  for (const section of ["matters", "situation", "background", "goals", "measures", "contributions", "cooperation", "family", "other-plans", "contacts"]) {
    await mona.goes(`~/plan/ny/${section}`);
    for (const field of await mona.page.locator("main form.form :is(input[type=text], textarea):visible").all()) await field.fill("   ");
    await mona.sends();
    await mona.meets("bad-empty", 422);
    const faults = mona.page.locator(".ds-error-summary a");
    assert.ok((await faults.count()) > 0, section);
    // The summary leads to the field, and the field says the same.
    const target = await faults.first().getAttribute("href");
    assert.equal(await mona.page.locator(`[id="${target.slice(1)}"]`).count(), 1, `${section} ${target}`);
    assert.ok(await mona.page.locator(".ds-error-summary").evaluate((element) => element === document.activeElement), "the summary has the focus");
  }
  await mona.leaves();
});

test("enormous texts are counted, not lost", async () => {
  const mona = await demo.enters("mona", PLAIN);
  await mona.goes("~/plan/ny/goals");
  const long = "Æ".repeat(30_000);
  await mona.fills({ title: "x".repeat(5000), words: long });
  await mona.sends();
  assert.equal(mona.status, 422);
  await mona.reads("30000", ".ds-error-summary").catch(() => mona.reads(/30.000/, ".ds-error-summary"));
  assert.equal(await mona.page.locator('[name="words"]').inputValue(), long);
  await mona.leaves();
});

test("a form too large is refused in words", async () => {
  const mona = await demo.enters("mona");
  const answer = await post(mona, `${mona.at}/plan/ny/matters`, { question: "to-me", words: "a".repeat(400_000) });
  assert.equal(answer.status(), 413);
  assert.match(await answer.text(), /for stort/);
  await mona.leaves();
});

test("script, HTML, emoji and Arabic in every field stand there as they were written", async () => {
  const mona = await demo.enters("mona");
  const forms = {
    matters: { question: "now" },
    situation: { topic: "everyday" },
    background: {},
    goals: {},
    measures: { responsible: "person" },
    contributions: {},
    cooperation: { weight: "needed" },
    family: {},
    "other-plans": { kind: "school", next: day(10) },
    contacts: {},
    admission: {},
    illness: {},
  };
  const title = await mona.page.title();
  for (const [section, chosen] of Object.entries(forms)) {
    await mona.goes(`~/plan/ny/${section}`);
    let i = 0;
    for (const field of await mona.page.locator("main form.form :is(input[type=text], textarea):visible").all()) await field.fill(HOSTILE[i++ % 3]);
    await mona.fills(chosen);
    await mona.sends();
    await mona.told("saved");
  }
  assert.notEqual(await mona.page.title(), "x");
  await mona.reads(NASTY, "main");
  await mona.reads("مرحبا", "main");
  await mona.reads("👩🏽‍🦽", "main");
  assert.equal(await mona.count('main img[src="x"], main script'), 0);
  await mona.meets("bad-plan");
  // Everywhere else the same words come: overview, history, versions, log, approval, and to others.
  for (const part of ["", "/historikk", "/innsyn", "/godkjenn", "/evaluer"]) {
    await mona.goes(`~${part}`);
    assert.equal(mona.status, 200, part);
    assert.notEqual(await mona.page.title(), "x");
    assert.equal(await mona.count('main img[src="x"], main script'), 0, part);
    await mona.meets(`bad${part.replace("/", "-") || "-overview"}`);
  }
  await mona.goes("~/historikk");
  await mona.presses(mona.page.locator("ol.history a").first());
  await mona.meets("bad-versions");
  const silje = await demo.enters("silje");
  await silje.goes(`${mona.at}/plan`);
  await silje.reads(NASTY, "main");
  assert.equal(await silje.count('main img[src="x"], main script'), 0);
  assert.ok(title);
  await mona.leaves();
  await silje.leaves();
});

test("hostile words in a report, a reason, a consent and a wish", async () => {
  const ida = await demo.enters("ida", PLAIN);
  await ida.goes("/meld?om=annen");
  await ida.does({ name: NASTY.slice(0, 80), born: "1950-01-01", home: "Fjordvik", need: `${NASTY}\n${RTL}\n${EMOJI}`, wish: "unknown", own_phone: EMOJI });
  await ida.told("reported");
  const ola = await demo.enters("ke-saksbehandler");
  await ola.goes("/enhet/reported");
  await ola.presses(ola.page.locator(".tasks a", { hasText: "<script>" }));
  await ola.reads(NASTY);
  assert.equal(await ola.count('main img[src="x"], main script'), 0);
  await ola.meets("bad-process");
  const mona = await demo.enters("mona");
  await mona.goes("~/samtykke/deling/ny");
  await mona.does({ with: "Psykisk helse og rus, Fjordvik", parts: ["goals"], purpose: NASTY, excluded: RTL });
  await mona.reads(NASTY);
  await mona.meets("bad-consent-summary");
  await mona.sends();
  await mona.told("consented");
  await mona.goes("~/koordinator/onske");
  await mona.does({ words: `${NASTY} ${RTL}` });
  await mona.reads(NASTY);
  await mona.meets("bad-coordinator");
  for (const one of [ida, ola, mona]) await one.leaves();
});

test("wrong identity numbers are told apart, and never shown or stored", async () => {
  const maria = await demo.enters("sykepleier");
  await maria.goes("/meld");
  const rest = { name: "Test Testesen", born: "1950-01-01", home: "Fjordvik", need: "Noe", wish: "unknown" };
  const seen = new Set();
  for (const number of ["123", "abcdefghijk", "01815000001", "99999999999", "00000000000", "17051412345", "01015012345"]) {
    await maria.does({ ...rest, number });
    assert.equal(maria.status, 422, number);
    const fault = await maria.words("#number-feil");
    seen.add(fault);
    assert.equal(await maria.page.locator('[name="need"]').inputValue(), "Noe");
  }
  assert.ok(seen.size >= 3, `the faults are told apart: ${[...seen].join(" | ")}`);
  await maria.meets("bad-number", 422);
  assert.doesNotMatch(demo.program.output, /01015012345|17051412345/);
  await maria.leaves();
});

test("impossible dates", async () => {
  const maria = await demo.enters("sykepleier", PLAIN);
  const url = "/meld";
  const home = await maria.goes(url).then(() => maria.page.locator('[name="home"] option', { hasText: "Fjordvik" }).getAttribute("value"));
  for (const born of ["2026-02-30", "31.2.1950", "i går", "0000-00-00", "9999-12-31", "1850-01-01", "-1", day(1)]) {
    const answer = await post(maria, url, { name: "Test", born, home, need: "Noe", wish: "unknown" });
    assert.equal(answer.status(), 422, born);
    assert.match(await answer.text(), /id="born-feil"/, born);
  }
  // As people write them.
  const mona = await demo.enters("mona", PLAIN);
  const period = await post(mona, `${mona.at}/evaluer`, { cooperation: "Bra" });
  assert.equal(period.status(), 303);
  for (const [from, to, revision] of [["2027-01-01", "2026-01-01", "2026-12-01"], ["31.2.2027", "1.1.2028", "1.6.2027"], ["", "", ""], ["2027-01-01", "2099-01-01", "2050-01-01"]]) {
    const answer = await post(mona, `${mona.at}/periode`, { from, to, revision });
    assert.equal(answer.status(), 422, `${from} ${to} ${revision}`);
  }
  await maria.leaves();
  await mona.leaves();
});

test("forged addresses: what is not there and what is not yours look the same", async () => {
  const mona = await demo.enters("mona");
  const ida = await demo.enters("ida", PLAIN);
  const theirs = mona.at;
  const pages = [];
  for (const address of [`${theirs}`, "/sak/00000000000070008000000000000000", "/sak/../../etc/passwd", "/sak/x", "/sak/%00", `${theirs}/plan`, "/enhet", "/finnes-ikke"]) {
    await ida.goes(address);
    assert.equal(ida.status, 404, address);
    await ida.missesOut("Mona");
    pages.push((await ida.words()).trim());
  }
  assert.equal(new Set(pages).size, 1, "all the same page");
  await mona.goes("/sak/x");
  await mona.meets("bad-not-found", 404);

  const own = await demo.enters("mona");
  for (const part of ["/plan/ny/hemmelig", "/plan/ny/process", "/plan/ny/log", "/plan/oppforing/00000000000070008000000000000000", "/historikk/00000000000070008000000000000000", "/punkt/z", "/saksgang/hopp", "/samtykke/00000000000070008000000000000000/trekk", "/folk/deltaker/00000000000070008000000000000000"]) {
    await own.goes(`~${part}`);
    assert.equal(own.status, 404, part);
  }
  for (const one of [mona, ida, own]) await one.leaves();
});

test("forged forms: a choice that is not there, another's entry, a part one may not write", async () => {
  const mona = await demo.enters("mona", PLAIN);
  const nav = await demo.enters("nav", PLAIN);
  let answer = await post(mona, `${mona.at}/plan/ny/goals`, { title: "x", priority: "hundre", status: "🌲", under: "x" });
  assert.equal(answer.status(), 422);
  answer = await post(mona, `${mona.at}/plan/ny/measures`, { what: "x", responsible: "00000000000070008000000000000000", recurs: "ofte", status: "planned", decision: "none" });
  assert.ok([409, 422].includes(answer.status()), `${answer.status()}`);
  // NAV may not write what matters, nor approve, nor consent, nor withdraw.
  for (const [part, data] of [
    ["/plan/ny/matters", { question: "to-me", words: "forfalsket" }],
    ["/godkjenn", { hash: "0" }],
    ["/samtykke/plan", { step: "give" }],
    ["/samtykke/deling/ny", { step: "give", with: "x", parts: "goals", purpose: "x" }],
    ["/saksgang/avslutt", { reason: "wish" }],
    ["/periode", { from: day(0), to: day(100), revision: day(50) }],
    ["/koordinator/oppnevn", { kind: "municipal", who: "x" }],
    ["/pause", { reason: "x" }],
    ["/form", { form: "palliative" }],
    ["/folk/deltaker/ny", { outside: "ja", name: "x", role: "x" }],
  ]) {
    const refused = await post(nav, `${mona.at}${part}`, data);
    assert.ok([403, 404, 409, 422].includes(refused.status()), `${part}: ${refused.status()}`);
  }
  await mona.goes("~/plan");
  await mona.missesOut("forfalsket");
  // And the person reads that somebody tried.
  await mona.goes("~/innsyn");
  await mona.reads(/Gro Sæther.*fikk ikke tilgang/);
  await mona.meets("bad-log");
  await mona.leaves();
  await nav.leaves();
});

test("a form sent from another site is stopped; without a session nothing happens", async () => {
  const mona = await demo.enters("mona", PLAIN);
  const url = `${mona.at}/plan/ny/matters`;
  const data = { question: "to-me", words: "sendt fra et annet sted" };
  for (const headers of [{ origin: "https://ond.example" }, { "sec-fetch-site": "cross-site", origin: "https://ond.example" }, { origin: "null", "sec-fetch-site": "cross-site" }]) {
    const answer = await post(mona, url, data, headers);
    assert.equal(answer.status(), 403, JSON.stringify(headers));
    assert.match(await answer.text(), /annet nettsted/);
  }
  await mona.goes("~/plan");
  await mona.missesOut("sendt fra et annet sted");

  const guest = await demo.visitor();
  for (const path of [`${mona.at}`, `${mona.at}/plan`, `${mona.at}/innsyn`, "/hjem", "/enhet", "/meld"]) {
    const answer = await guest.request.get(path, { maxRedirects: 0 });
    assert.equal(answer.status(), 303, path);
    assert.match(answer.headers().location, /^\/logg-inn/);
    assert.doesNotMatch(await answer.text(), /Mona|Dalen/);
  }
  const sent = await guest.request.post(url, { form: { ...data, _page: url }, maxRedirects: 0 });
  assert.equal(sent.status(), 303);
  assert.match(sent.headers().location, /^\/logg-inn/);
  // Nor does login lead to another site.
  for (const til of ["https://ond.example", "//ond.example", "/\\ond.example"]) {
    const login = await guest.request.post("/logg-inn", { form: { persona: "mona", til }, maxRedirects: 0 });
    assert.equal(login.headers().location, "/pa-vegne-av?inn=1", til);
  }
  await mona.leaves();
});

test("an unknown language, a strange query and strange headers change nothing", async () => {
  const guest = await demo.visitor();
  for (const path of ["/?sprak=klingonsk", "/?sprak=", "/?sprak=nb%0d%0aSet-Cookie:x=y", "/?gjort=<script>", "/logg-inn?til=//ond.example&ut=1", "/?gjort=saved&oppforing=x"]) {
    const answer = await guest.goto(path);
    assert.equal(answer.status(), 200, path);
    assert.doesNotMatch(await guest.content(), /<script>alert|ond\.example/);
  }
  assert.equal(await guest.locator("html").getAttribute("lang"), "nb");
  const answer = await guest.request.get("/", { headers: { "accept-language": "tlh, x;q=9, *" } });
  assert.match(await answer.text(), /<html lang="nb"/);
});

test("every answer is guarded: policy, no sniffing, no framing, no cache for what is private", async () => {
  const mona = await demo.enters("mona", DESK);
  const answer = await mona.page.request.get(mona.at);
  const headers = answer.headers();
  assert.match(headers["content-security-policy"], /default-src 'none'/);
  assert.doesNotMatch(headers["content-security-policy"], /unsafe/);
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.equal(headers["x-frame-options"], "DENY");
  assert.equal(headers["cache-control"], "no-store");
  const [cookie] = (await mona.page.context().cookies()).filter((one) => one.name === "dinplan");
  assert.ok(cookie.httpOnly);
  assert.equal(cookie.sameSite, "Lax");
  // After log-out the cookie opens nothing.
  await mona.presses('form[action="/logg-ut"] button');
  const old = await mona.page.request.get(mona.at, { headers: { cookie: `dinplan=${cookie.value}` }, maxRedirects: 0 });
  assert.equal(old.status(), 303);
  assert.doesNotMatch(demo.program.output, /Dalen|Mona|Fatima/, "no names in the program's own log");
  await mona.leaves();
});
