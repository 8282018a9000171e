import { open, visitor, persona, DESKTOP, PHONE } from "/work/main/e2e/lib/browser.mjs";
import { mkdirSync } from "node:fs";
const url = process.argv[2]; const out = process.argv[3]; mkdirSync(out,{recursive:true});
const walks = JSON.parse(process.argv[4]); // [[key, [paths...]]]
const b = await open();
for (const [key, paths] of walks) {
  for (const [w, name] of [[DESKTOP,"d"],[PHONE,"p"]]) {
    const page = await visitor(b, url, {width: w});
    if (key) await persona(page, key);
    const base = new URL(page.url()).pathname.match(/^\/sak\/[0-9a-f]{32}/)?.[0] ?? "";
    for (const p of paths) {
      await page.goto(p.startsWith("~") ? base + p.slice(1) : p);
      const f = `${out}/${key||"guest"}${p.replaceAll("/","_").replace("~","")}-${name}.png`;
      await page.screenshot({path: f, fullPage: true});
    }
    await page.context().close();
  }
}
await b.close();
