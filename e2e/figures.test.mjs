// A year's figures looked at by a leader: Turid sees how the year is, what is overdue, and takes a table
// along. What is about a few is not shown to anyone.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DESK, KEYS, PLAIN, journey, link } from "./lib/ways.mjs";
import { story } from "./lib/story.mjs";

const demo = story();

journey("a leader reads the year, and every figure says what it counts", async (way) => {
  const turid = await demo.enters("ke-leder", way);
  await turid.goes("/enhet");
  await turid.presses(link("/enhet/tall"));
  await turid.reads(/Tall for \d{4}/);
  await turid.reads("Tall under fem er skjult.");
  await turid.reads("Fra melding til plan i kraft");
  await turid.meets("figures");
  // Every picture says in words what it shows, and has its table behind it.
  const pictures = await turid.page.locator("svg.chart").evaluateAll((all) =>
    all.map((one) => [one.getAttribute("role"), one.querySelector("title").textContent, one.querySelector("desc").textContent]),
  );
  assert.ok(pictures.length >= 6);
  for (const [role, title, says] of pictures) {
    assert.equal(role, "img");
    assert.ok(title.length > 3 && says.includes(":"), `${title}: ${says}`);
  }
  // No count of one to four stands anywhere in the tables of counts.
  const counts = await turid.page.locator("section:not(:has(#tid, #veien)) tbody td").allTextContents();
  assert.ok(counts.length > 30);
  assert.deepEqual(counts.filter((text) => ["1", "2", "3", "4"].includes(text.trim())), []);
  await turid.leaves();
}, [DESK, PLAIN, KEYS]);

test("a figure is taken along as a file that says what it counts", async () => {
  const turid = await demo.enters("ke-leder");
  const year = new Date().getFullYear();
  const file = await turid.page.request.get(`/enhet/tall/fil?ar=${year}&tall=kostra`);
  assert.equal(file.status(), 200);
  assert.match(file.headers()["content-disposition"], /dinplan-kostra-\d{4}\.csv/);
  const text = await file.text();
  assert.match(text, /KOSTRA/);
  assert.match(text, /"Plan i kraft, og minst én omsorgstjeneste";"(\d+|Skjult)"/);
  const last = await turid.page.request.get(`/enhet/tall/fil?ar=${year - 1}&tall=status`);
  assert.match(await last.text(), /31\. desember/);
  await turid.leaves();
});

test("nobody but the unit reads the figures", async () => {
  const silje = await demo.enters("silje");
  await silje.goes("/enhet/tall");
  assert.equal(silje.status, 404);
  await silje.leaves();
});
