// What every story begins and ends with: one program, one browser, visitors who come and go.

import { after, before } from "node:test";

import { open, persona, visitor } from "./browser.mjs";
import { start } from "./program.mjs";
import { DESK, Someone } from "./ways.mjs";

/**
 * Use at the top of a file of stories:
 *
 *   const demo = story();
 *   test("…", async () => {
 *     const ingrid = await demo.as("ingrid");
 *     …
 *   });
 *
 * `ready` is told the address once the program answers.
 */
export function story({ ready, ...options } = {}) {
  let program;
  let browser;
  before(async () => {
    [program, browser] = await Promise.all([start(options), open()]);
    ready?.(program.url);
  });
  after(async () => {
    await browser?.close();
    await program?.stop();
  });
  return {
    get program() {
      return program;
    },
    get url() {
      return program.url;
    },
    /** Somebody who has not logged in. */
    visitor: (how) => visitor(browser, program.url, how),
    /** One of the demo's people, logged in: the bare page. */
    async as(key, how) {
      const page = await visitor(browser, program.url, how);
      await persona(page, key);
      return page;
    },
    /** One of the demo's people, logged in, in one of the ways of `ways.mjs`. */
    async enters(key, way = DESK) {
      const page = await visitor(browser, program.url, way);
      await persona(page, key);
      return new Someone(page, way, key);
    },
  };
}
