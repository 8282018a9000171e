// The samples in docs/design.md are what templates are written from: they must be accessible,
// in light and dark, and fit a phone.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { accessible, shot } from "./lib/look.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

const text = readFileSync(new URL("../docs/design.md", import.meta.url), "utf8");
const [header, footer, ...samples] = [...text.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html]) => html);

for (const colorScheme of ["light", "dark"]) {
  test(`the samples are accessible in ${colorScheme}`, async () => {
    assert.ok(samples.length > 8);
    const page = await demo.visitor();
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    const styles = await page.locator('link[rel="stylesheet"]').getAttribute("href");
    await page.route("**/samples", (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": "default-src 'self'; img-src 'self' data:" },
        body: `<!doctype html><html lang="nb" data-color-scheme="auto"><head><meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1"><title>Samples</title>
          <link rel="stylesheet" href="${styles}"></head><body>${header}
          <main class="page" id="innhold" tabindex="-1">${samples.map((sample) => `<div class="flow">${sample}</div>`).join("\n")}</main>
          ${footer}</body></html>`,
      }),
    );
    await page.goto("/samples");
    await accessible(page, "docs/design.md");
    await shot(page, `samples-${colorScheme}`);
  });
}
