// A real browser, at the two widths we promise.

import { chromium } from "playwright-core";

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 375, height: 740 };

/** Starts Chromium. CHROMIUM names another one than the system's. */
export function open() {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      ...sandbox,
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * A new visitor: own cookies, Norwegian, Oslo time. `width` is DESKTOP or PHONE, `noJs` turns
 * scripts off. Everything the console complains about, refused styles and scripts too, is kept
 * in `page.complaints`; `noComplaints(page)` makes a test fail on it.
 */
export async function visitor(browser, url, { width = DESKTOP, noJs = false, locale = "nb-NO" } = {}) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: width,
    javaScriptEnabled: !noJs,
    locale,
    timezoneId: "Europe/Oslo",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (message) => {
    // A page that says no is an answer, not a fault; what belongs to a page must be there.
    const isPage = /status of (403|404|409|413|422)/.test(message.text()) && pages.has(message.location().url);
    if (message.type() === "error" && !isPage) page.complaints.push(message.text());
  });
  const pages = new Set();
  page.on("request", (asked) => {
    if (asked.isNavigationRequest()) pages.add(asked.url());
  });
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  return page;
}

/** Fails when the browser refused or missed something. */
export function noComplaints(page) {
  if (page.complaints.length > 0) throw new Error(`the browser complains:\n  ${page.complaints.join("\n  ")}`);
}

/** Logs in as one of the demo's people. */
export async function persona(page, key) {
  await page.goto("/logg-inn");
  await page.locator(`button[name="persona"][value="${key}"]`).click();
  await page.waitForLoadState("load");
  const where = new URL(page.url()).pathname;
  if (where === "/logg-inn") throw new Error(`could not log in as ${key}: ${await firstHeading(page)}`);
}

/** The keys of all personas the demo offers. */
export async function personas(page) {
  await page.goto("/logg-inn");
  return page.locator('button[name="persona"]').evaluateAll((buttons) => buttons.map((button) => button.value));
}

/** The words of the page's first heading. */
export function firstHeading(page) {
  return page.locator("h1").first().innerText();
}

/**
 * Reaches an element by Tab alone (or Shift and Tab, when it lies behind), as one who cannot use a
 * mouse does, and presses a key there. `target` is a locator or words on a link or button.
 */
export async function keyboard(page, target, { press = "Enter", most = 400 } = {}) {
  const wanted = typeof target === "string" ? page.getByRole("link", { name: target }).or(page.getByRole("button", { name: target })).first() : target;
  const handle = await wanted.elementHandle();
  let { there, behind } = await place(handle);
  for (let steps = 0; !there; steps += 1) {
    if (steps >= most) throw new Error(`not reached in ${most} presses of Tab: ${target}`);
    await page.keyboard.press(behind ? "Shift+Tab" : "Tab");
    ({ there } = await place(handle));
    await seen(page);
  }
  if (press) await page.keyboard.press(press);
}

/** Whether the focus is on an element, or on a radio button of its group; and whether the focus is past it. */
function place(handle) {
  return handle.evaluate((element) => {
    const at = document.activeElement;
    const group = element.type === "radio" && at.type === "radio" && at.name === element.name && at.form === element.form;
    const past = at !== document.body && element.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
    return { there: at === element || group, behind: Boolean(past) };
  });
}

/** What has the focus must show it, and must not be hidden behind something. */
export async function seen(page) {
  const fault = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // The button within a date or time field has the browser's own ring.
    if (["date", "time"].includes(element.type) && !element.matches(":focus")) return undefined;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return `focus is on something without size: ${element.outerHTML.slice(0, 120)}`;
    // A toggle or a chip shows focus on the field around it.
    const around = [element, element.parentElement, element.parentElement?.parentElement].filter(Boolean);
    const shows = around.some((one) => {
      const style = getComputedStyle(one);
      return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none" || one.classList.contains("ds-skip-link");
    });
    return shows ? undefined : `focus cannot be seen: ${element.outerHTML.slice(0, 120)}`;
  });
  if (fault) throw new Error(fault);
}
