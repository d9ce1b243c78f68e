// A query that is too long for an address: pages, download and what is said of sharing it, with scripts and without.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { base, launch, open } from "./browser.mjs";

const LENGTH = 201; // lines of the answer as CSV: two pages and a header
const LONG = "SELECT ?n { VALUES ?a { 0 1 2 3 4 5 6 7 8 9 } VALUES ?b { 0 1 2 3 4 5 6 7 8 9 } VALUES ?c { 0 1 } "
  + "BIND (?a * 100 + ?b * 10 + ?c AS ?n) } ORDER BY ?n # " + "x".repeat(4000);
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

async function linesOf(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFileSync(await download.path(), "utf8").trim().split("\r\n").length;
}

test("buttons turn pages and download without scripts", async () => {
  const page = await open(browser, { script: false });
  await page.goto(base + "/sparql?lang=en");
  await page.locator("#query").fill(LONG);
  await page.getByRole("button", { name: "Ask a long query" }).click();
  await page.locator("#answer .count", { hasText: "Rows 1 to 100 of 200" }).waitFor();
  await page.getByRole("button", { name: "Next" }).click();
  await page.locator("#answer .count", { hasText: "Rows 101 to 200 of 200" }).waitFor();
  assert.equal(await page.locator("#query").inputValue(), LONG);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await linesOf(page, page.getByRole("button", { name: "All rows as CSV" })), LENGTH);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("the editor sends it by POST, and its rows are downloaded", async () => {
  const page = await open(browser);
  await page.goto(base + "/sparql?lang=en");
  await page.locator(".CodeMirror").evaluate((editor, query) => editor.CodeMirror.setValue(query), LONG);
  const [request] = await Promise.all([
    page.waitForRequest((asked) => asked.url().includes("/sparql")),
    page.locator("#plain-query .button").click(),
  ]);
  assert.equal(request.method(), "POST");
  await page.locator("#answer .count", { hasText: "Rows 1 to 100 of 200" }).waitFor();
  assert.equal(await linesOf(page, page.getByRole("button", { name: "All rows as CSV" })), LENGTH);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
