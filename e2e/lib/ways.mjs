// A journey is told once and walked in three ways: with a mouse at a desk, without JavaScript on
// a phone, and by keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESKTOP, PHONE, firstHeading, keyboard, noComplaints, persona, seen } from "./browser.mjs";
import { look } from "./look.mjs";

export const DESK = { name: "with a mouse, at a desk", width: DESKTOP };
export const PLAIN = { name: "without JavaScript, on a phone", width: PHONE, noJs: true };
export const POCKET = { name: "on a phone", width: PHONE };
export const KEYS = { name: "by keyboard alone", width: DESKTOP, keys: true };

/** One test for each way. `tell` gets the way. */
export function journey(name, tell, ways = [DESK, PLAIN, KEYS]) {
  for (const way of ways) test(`${name} (${way.name})`, () => tell(way));
}

/** The date so many days from today in Oslo, as a date field holds it. */
export function day(days = 0) {
  const date = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(date);
}

/** A link whose address ends so. */
export const link = (end) => `a[href$="${end}"]`;
/** A tab of a case. */
export const tab = (part) => `.case-head a[href$="${part}"]`;
/** The entry of a plan with this title, or these words. */
export const entry = (words) => `article.entry:has(> .entry-head :text-is("${words}")), article.entry:has(> .own-words:has-text("${words}"))`;

/** Kinds of pages that were looked at in this file, so that each is looked at once. */
const met = new Set();

/** Somebody at a browser, in one of the ways. */
export class Someone {
  /** @param {import("playwright-core").Page} page */
  constructor(page, way, who) {
    this.page = page;
    this.way = way;
    this.who = who;
    /** The case this person is in, as /sak/ID. */
    this.at = undefined;
    /** What the server answered to the last page asked for. */
    this.status = 200;
    page.on("response", (answer) => {
      if (!answer.request().isNavigationRequest() || answer.frame() !== page.mainFrame()) return;
      this.status = answer.status();
    });
    this.#arrived();
  }

  #arrived() {
    this.at = new URL(this.page.url()).pathname.match(/^\/sak\/[0-9a-f]{32}/)?.[0] ?? this.at;
  }

  /** Does what leads to another page, and waits for it. */
  async #away(act, what) {
    const loaded = this.page.waitForEvent("load").then(
      () => undefined,
      () => new Error(`${this.who} pressed ${what}, and no page came; still at ${this.page.url()}`),
    );
    await act();
    const late = await loaded;
    if (late) throw late;
    this.#arrived();
  }

  #one(target) {
    return typeof target === "string" ? this.page.locator(target).locator("visible=true").first() : target;
  }

  /** Goes to an address, which may begin with ~ for the case. */
  async goes(address) {
    await this.page.goto(address.startsWith("~") ? this.at + address.slice(1) : address);
    this.#arrived();
  }

  /** Presses a link or a button that leads to another page. */
  async presses(target) {
    const one = this.#one(target);
    await this.#away(() => (this.way.keys ? keyboard(this.page, one) : one.click({ timeout: 10_000 })), target);
  }

  /** Presses something that leads nowhere: opens a fold, jumps within the page. */
  async opens(target) {
    const one = this.#one(target);
    await (this.way.keys ? keyboard(this.page, one) : one.click());
  }

  /** Opens "more" at an entry, and presses what is there. */
  async more(words, target) {
    const it = this.entry(words);
    await this.opens(it.locator("> .entry-foot details.more > summary").first());
    await this.presses(it.locator(target).locator("visible=true").first());
  }

  /** The entry with this title or these words. */
  entry(words) {
    return this.page.locator(entry(words)).first();
  }

  #field(name, rest = "") {
    return this.page.locator(`main [name="${name}"]${rest}`).locator("visible=true");
  }

  /** Writes in a field, in place of what stands there. */
  async writes(name, text) {
    const field = this.#field(name).first();
    if (!this.way.keys) return field.fill(text);
    await keyboard(this.page, field, { press: "ControlOrMeta+a" });
    await this.page.keyboard.press("Delete");
    await this.page.keyboard.insertText(text);
  }

  /** Chooses among radio buttons, or in a list: by value, or in a list by words. */
  async chooses(name, value) {
    const first = this.#field(name).first();
    await first.waitFor();
    if ((await first.evaluate((element) => element.tagName)) === "SELECT") return this.#selects(first, value);
    const radio = this.#field(name, `[value="${value}"]`);
    if (!this.way.keys) return radio.check();
    const group = this.#field(name, ":checked");
    const entrance = (await group.count()) > 0 ? group.first() : first;
    await keyboard(this.page, entrance, { press: "Space" });
    for (let steps = 0; !(await radio.isChecked()); steps += 1) {
      assert.ok(steps < 30, `${name} cannot be set to ${value} with arrows`);
      await this.page.keyboard.press("ArrowDown");
      await seen(this.page);
    }
  }

  async #selects(list, wanted) {
    const found = await list.evaluate((element, words) => {
      const all = [...element.options];
      return (all.find((option) => option.value === words) ?? all.find((option) => option.text.includes(words)))?.index;
    }, wanted);
    assert.ok(found !== undefined, `no choice "${wanted}" in the list`);
    if (!this.way.keys) return list.selectOption({ index: found });
    await keyboard(this.page, list, { press: "Home" });
    const at = () => list.evaluate((element) => element.selectedIndex);
    for (let now = await at(); now !== found; now = await at()) {
      await this.page.keyboard.press(now < found ? "ArrowDown" : "ArrowUp");
      assert.notEqual(await at(), now, `the list does not move with arrows`);
    }
  }

  /** Ticks boxes. */
  async ticks(name, ...values) {
    for (const value of values.length > 0 ? values : ["ja"]) {
      const box = this.#field(name, `[value="${value}"]`);
      if (await box.isChecked()) continue;
      await (this.way.keys ? keyboard(this.page, box, { press: "Space" }) : box.check());
    }
  }

  /** Writes a date, given as 2027-05-17. */
  async dates(name, date) {
    const field = this.#field(name).first();
    if (!this.way.keys) return field.fill(date);
    const [year, month, date2] = date.split("-");
    await keyboard(this.page, field, { press: null });
    // Which comes first, day or month, is the browser's to say.
    for (const typed of [`${date2}${month}${year}`, `${month}${date2}${year}`]) {
      for (const _ of "123") await this.page.keyboard.press("ArrowLeft");
      await this.page.keyboard.type(typed);
      if ((await field.inputValue()) === date) return;
    }
    assert.fail(`${name} cannot be set to ${date} with the keyboard`);
  }

  /** Writes a time of day, given as 13:00. */
  async clocks(name, time) {
    const field = this.#field(name).first();
    if (!this.way.keys) return field.fill(time);
    const [hour, minute] = time.split(":");
    const twelve = String(Number(hour) % 12 || 12).padStart(2, "0");
    await keyboard(this.page, field, { press: null });
    // Whether there are twelve hours or twenty-four is the browser's to say.
    for (const typed of [`${hour}${minute}`, `${twelve}${minute}${hour < 12 ? "AM" : "PM"}`]) {
      for (const _ of "123") await this.page.keyboard.press("ArrowLeft");
      await this.page.keyboard.type(typed);
      if ((await field.inputValue()) === time) return;
    }
    assert.fail(`${name} cannot be set to ${time} with the keyboard`);
  }

  /** Fills several fields: name and what goes there. Lists tick boxes; dates go to date fields. */
  async fills(fields) {
    for (const [name, value] of Object.entries(fields)) {
      if (Array.isArray(value)) {
        await this.ticks(name, ...value);
        continue;
      }
      const first = this.#field(name).first();
      await first.waitFor();
      const kind = await first.evaluate((element) => (element.tagName === "SELECT" ? "select" : element.type));
      if (kind === "radio" || kind === "select") await this.chooses(name, value);
      else if (kind === "checkbox") await this.ticks(name);
      else if (kind === "date") await this.dates(name, value);
      else if (kind === "time") await this.clocks(name, value);
      else await this.writes(name, value);
    }
  }

  /** Hands in the form, or the one sent to an address that ends so. */
  async sends(end) {
    const to = end ? `[action$="${end}"]` : "";
    await this.presses(`main form.form${to} button[type="submit"]:not([formaction])`);
  }

  /** Fills and hands in. */
  async does(fields, end) {
    await this.fills(fields);
    await this.sends(end);
  }

  /** What the page says. */
  words(selector = "main") {
    return this.page.locator(selector).first().innerText();
  }

  heading() {
    return firstHeading(this.page);
  }

  /** The page, or a part of it, says this. */
  async reads(wanted, selector = "main") {
    const words = await this.words(selector);
    const there = wanted instanceof RegExp ? wanted.test(words) : words.includes(wanted);
    assert.ok(there, `${this.who} does not read ${wanted} at ${this.page.url()}, but:\n${words}`);
  }

  /** The page says nothing of this. */
  async missesOut(unwanted, selector = "html") {
    const source = selector === "html" ? await this.page.content() : await this.words(selector);
    const there = unwanted instanceof RegExp ? unwanted.test(source) : source.includes(unwanted);
    assert.ok(!there, `${this.who} sees ${unwanted} at ${this.page.url()}`);
  }

  async count(selector) {
    return this.page.locator(selector).count();
  }

  /** Asks for a page until it says this: what the program does by itself takes a moment. */
  async waits(address, wanted, selector = "main") {
    for (const until = Date.now() + 60_000; ; ) {
      await this.goes(address);
      if ((await this.words(selector)).includes(wanted)) return;
      if (Date.now() > until) return this.reads(wanted, selector);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  /** Something was done: the page that follows says so. */
  async told(what) {
    const url = new URL(this.page.url());
    assert.equal(url.searchParams.get("gjort"), what, `${this.who} at ${url} (${this.status}): ${await this.words()}`);
    assert.ok(await this.page.locator(".flash").isVisible());
  }

  /**
   * Looks at a kind of page: no complaints; the first time in this file also axe and a picture at
   * both widths. axe is itself a script and cannot look where scripts are off.
   */
  async meets(kind, status = 200) {
    noComplaints(this.page);
    assert.equal(this.status, status, `${kind} at ${this.page.url()}:\n${await this.words()}`);
    if (met.has(kind) || this.way.noJs) return;
    met.add(kind);
    await look(this.page, kind);
  }

  /** Logs out, and in again as the same. */
  async returns() {
    await this.presses('form[action="/logg-ut"] button');
    await persona(this.page, this.who);
    this.#arrived();
  }

  async leaves() {
    noComplaints(this.page);
    await this.page.context().close();
  }
}
