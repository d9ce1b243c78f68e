// The edit loop as whoever edits sees it: pages load again by themselves, and problems come and go.
import assert from "node:assert/strict";
import { renameSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { base, launch, open } from "./browser.mjs";

const TABLE = process.env.TABLE;
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

function save(row) {
  writeFileSync(TABLE + ".new~", "id,name,start,source\n" + row + "\n");
  renameSync(TABLE + ".new~", TABLE);
}

test("an open page follows what is saved, shows what is wrong, and comes back", async () => {
  const page = await open(browser);
  const thing = base + "/doc/initiatief/lblod?lang=en";
  await page.goto(thing);
  save("lblod,Tweede,2017-10-01,x");
  await page.locator("h1", { hasText: "Tweede" }).waitFor();
  save("lblod,Derde,2017-13-01,x");
  await page.locator("mark", { hasText: "2017-13-01" }).waitFor();
  await page.goto(thing);
  await page.locator(".watch-notice", { hasText: "1" }).waitFor();
  assert.match(await page.locator("h1").innerText(), /Tweede/);
  await page.locator(".watch-notice a").click();
  save("lblod,Vierde,2017-10-01,x");
  await page.locator("h1", { hasText: "Vierde" }).waitFor();
  assert.equal(page.url(), thing);
  assert.deepEqual(page.faults, []);
});
