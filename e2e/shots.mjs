// Walks through the demo as each of its people and pictures every kind of page at both widths in
// e2e/shots. For looking, not for judging. SHOTS_AS=key,key walks as some only, SHOTS_MOST=12 stops
// after so many pages for each.

import { noComplaints, open, persona, personas, visitor } from "./lib/browser.mjs";
import { crawl, named } from "./lib/crawl.mjs";
import { shot } from "./lib/look.mjs";
import { start } from "./lib/program.mjs";

const most = Number(process.env.SHOTS_MOST ?? 200);
const [program, browser] = await Promise.all([start(), open()]);
try {
  const guest = await visitor(browser, program.url);
  for (const [name, address] of [["front", "/"], ["login", "/logg-inn"]]) {
    await guest.goto(address);
    await shot(guest, name);
  }
  for (const key of process.env.SHOTS_AS?.split(",") ?? (await personas(guest))) {
    const page = await visitor(browser, program.url);
    await persona(page, key);
    const number = await crawl(page, { most, look: (page, kind) => shot(page, `${key}-${named(kind)}`) });
    noComplaints(page);
    console.log(`${key}: ${number} pages`);
    await page.context().close();
  }
} finally {
  await browser.close();
  await program.stop();
}
