// Looking at a page: pictures, and axe.

import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { DESKTOP, PHONE } from "./browser.mjs";

const shots = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../shots");
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Does something at both widths, and puts the width back. */
export async function atBothWidths(page, look) {
  const before = page.viewportSize();
  for (const width of [DESKTOP, PHONE]) {
    await page.setViewportSize(width);
    await look(width);
  }
  await page.setViewportSize(before);
}

/** Writes the whole page as e2e/shots/NAME-1280.png and NAME-375.png. */
export async function shot(page, name) {
  await mkdir(shots, { recursive: true });
  await atBothWidths(page, ({ width }) =>
    page.screenshot({ path: path.join(shots, `${name}-${width}.png`), fullPage: true }),
  );
}

/**
 * Runs axe (WCAG 2.0–2.2 A and AA, best practice) and checks that nothing is wider than the
 * screen. Fails with what is wrong, where, in words. The page's own Content-Security-Policy
 * stays on: axe comes in through the debugger, not through the page.
 */
export async function axe(page, where = page.url()) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const result = await page.evaluate(
    async (rules) => {
      const { violations } = await window.axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
      return {
        violations: violations.map(({ id, help, nodes }) => ({
          id,
          help,
          nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
        })),
        wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    },
    RULES,
  );
  const lines = result.violations.flatMap(({ id, help, nodes }) => [
    `${id}: ${help}`,
    ...nodes.slice(0, 5).map(({ html, failureSummary }) => `    ${html.slice(0, 160)}\n      ${failureSummary.replaceAll("\n", "\n      ")}`),
  ]);
  if (result.wider > 0) lines.push(`the page is ${result.wider} px wider than the screen`);
  if (lines.length > 0) {
    const { width } = page.viewportSize();
    throw new Error(`not accessible: ${where} at ${width} px\n  ${lines.join("\n  ")}`);
  }
}

/** axe at both widths. */
export async function accessible(page, where) {
  await atBothWidths(page, () => axe(page, where));
}

/** axe and a picture of the whole page, at both widths. */
export async function look(page, name) {
  await mkdir(shots, { recursive: true });
  await atBothWidths(page, async ({ width }) => {
    await page.screenshot({ path: path.join(shots, `${name}-${width}.png`), fullPage: true });
    await axe(page, name);
  });
}
