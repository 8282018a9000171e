// Walks through the demo as each of its people, one link deep, and pictures every page at both
// widths in e2e/shots. For looking, not for judging. SHOTS_AS=key,key walks as some only.

import { persona, personas, open, visitor } from "./lib/browser.mjs";
import { shot } from "./lib/look.mjs";
import { start } from "./lib/program.mjs";

const MOST = Number(process.env.SHOTS_MOST ?? 12); // pages per person

const program = await start();
const browser = await open();
try {
  const guest = await visitor(browser, program.url);
  for (const [name, address] of [["front", "/"], ["login", "/logg-inn"]]) {
    await guest.goto(address);
    await shot(guest, name);
  }
  const chosen = process.env.SHOTS_AS?.split(",");
  for (const key of chosen ?? (await personas(guest))) {
    const page = await visitor(browser, program.url);
    await persona(page, key);
    const seen = new Set([shape(page.url())]);
    await shot(page, `${key}-00`);
    const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => link.href));
    for (const link of links) {
      const { origin, search } = new URL(link);
      if (origin !== program.url || search || seen.has(shape(link)) || seen.size > MOST) continue;
      seen.add(shape(link));
      const answer = await page.goto(link).catch(() => undefined); // a download is no page
      if (!answer?.headers()["content-type"]?.startsWith("text/html")) continue;
      const number = String(seen.size - 1).padStart(2, "0");
      await shot(page, `${key}-${number}${shape(link).replaceAll(/[^a-z0-9]+/gi, "-")}`);
    }
    console.log(`${key}: ${seen.size} pages`);
    await page.context().close();
  }
} finally {
  await browser.close();
  await program.stop();
}

/** Addresses that differ only in an id are the same kind of page. */
function shape(url) {
  return new URL(url).pathname.replaceAll(/\/[0-9a-f-]{16,}/g, "/id");
}
