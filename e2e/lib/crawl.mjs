// Walks through the program as one of its people, by the links on the pages, once to each kind of page.

/** What an address can say without being another kind of page. */
const SAME = ["gjort", "oppforing", "med", "hvem", "kommune", "side"];
/** The shelves of the unit's desk; its other pages are kinds of their own. */
const SHELF = /\/enhet\/(reported|to-[a-z]+|offered|vacant|in-work|living|coordinator-only|paused|declined|not-met|ended)$/;

/** Addresses that differ only in an id, a letter, a shelf or a part of the plan are the same kind of page. */
export function kind(address) {
  const { pathname, searchParams } = new URL(address, "http://x");
  const path = pathname
    .replaceAll(/\/[a-z]?[0-9a-f]{32,}[0-9]*/g, "/ID")
    .replace(/\/innsyn\/[0-9]+/, "/innsyn/LINJE")
    .replace(/\/punkt\/[a-i]$/, "/punkt/BOKSTAV")
    .replace(SHELF, "/enhet/HYLLE");
  const names = [...searchParams].filter(([name]) => !SAME.includes(name));
  const value = (text) => text.replace(/^[a-z]?[0-9a-f]{32}$/, "ID");
  return path + (names.length > 0 ? `?${names.map(([name, text]) => `${name}=${value(text)}`).join("&")}` : "");
}

/**
 * Looks at every kind of page that is reached from where `page` is, `most` at most. `wanted` says
 * whether a kind is to be visited; `look` gets the page and the kind.
 */
export async function crawl(page, { wanted = () => true, look, most = 200 }) {
  const { origin } = new URL(page.url());
  const seen = new Set();
  const waiting = [page.url()];
  let visited = 0;
  while (waiting.length > 0 && visited < most) {
    const address = waiting.shift();
    if (address !== page.url()) {
      const answer = await page.goto(address).catch(() => undefined); // a download is no page
      if (!answer?.headers()["content-type"]?.startsWith("text/html")) continue;
      if (answer.status() >= 400) throw new Error(`a link leads to ${answer.status()}: ${address}`);
    }
    seen.add(kind(address));
    visited += 1;
    await look(page, kind(address));
    const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => link.href));
    for (const link of links) {
      const to = new URL(link);
      if (to.origin !== origin || to.searchParams.has("sprak")) continue;
      to.hash = "";
      if (seen.has(kind(to.href)) || !wanted(kind(to.href))) continue;
      seen.add(kind(to.href));
      waiting.push(to.href);
    }
  }
  return visited;
}

/** A name for a picture of a kind of page. */
export function named(kind) {
  return kind.replaceAll(/[^a-zæøå0-9]+/gi, "-").replaceAll(/^-|-$/g, "") || "front";
}
