// What people come for, in both languages, by mouse and by keyboard, with and without scripts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, launch, open } from "./browser.mjs";
import { hands } from "./hands.mjs";
import { journeys } from "./journeys.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

async function journey(options, walk) {
  const page = await open(browser, options);
  page.setDefaultTimeout(10000);
  await walk(page);
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

// Every journey in every way; SAMPLE=1 makes each of them once, each in another way.
const ways = ["nl", "en"].flatMap((language) => ["keyboard", "mouse"].flatMap((hand) =>
  [true, false].map((script) => ({ language, hand, script }))));
const SAMPLE_STRIDE = 3; // every two journeys on end differ in at least two respects
Object.entries(journeys).forEach(([name, walk], index) => {
  const made = process.env.SAMPLE ? [ways[index * SAMPLE_STRIDE % ways.length]] : ways;
  for (const way of made) {
    const { language, hand, script } = way;
    test(`${name}, in ${language}, by ${hand}, ${script ? "with" : "without"} scripts`, () =>
      journey({ script, language: language === "en" ? "en-GB" : "nl-BE" }, async (page) => {
        await walk(page, hands[hand], way);
        assert.equal(await page.locator("html").getAttribute("lang"), language);
      }));
  }
});

test("suggestions are chosen by keyboard, and the language stays", () => journey({}, async (page) => {
  await page.goto(base + "/?lang=en");
  await page.locator("#front-q").focus();
  await page.keyboard.type("gzg");
  await page.locator("#front-q-suggestions li").first().waitFor();
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator("#front-q").getAttribute("aria-activedescendant"), "front-q-suggestions-0");
  await page.keyboard.press("Enter");
  await page.waitForURL(/gemeente-zonder-gemeentehuis\?lang=en/);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
}));

test("by keyboard from the top to the content, and on in the other language", () => journey({}, async (page) => {
  await page.goto(base + "/doc/initiatief?theme=open-data");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  const found = await page.locator(".count").textContent();
  await page.locator("a.language").click();
  await page.waitForURL(/theme=open-data&lang=en/);
  assert.equal(parseInt(await page.locator(".count").textContent()), parseInt(found));
}));

test("the editor completes our terms, and its link shows the answer to whoever opens it", () => journey({}, async (page) => {
  await page.goto(base + "/sparql?lang=en");
  await page.locator(".CodeMirror").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("SELECT ?thing WHERE { ?thing a dig:Overeenk");
  await page.keyboard.press("Control+Space");
  await page.locator(".CodeMirror-hints li", { hasText: "Overeenkomst" }).first().waitFor();
  await page.goto(base + "/sparql?example=a05-joint-entries");
  await page.locator(".yasqe_share").click();
  const link = await page.locator(".yasqe_sharePopup input").first().inputValue();
  const other = await open(browser, { script: false, language: "nl-BE" });
  await other.goto(link);
  assert.ok(await other.locator("#answer tbody tr").count() > 1);
  await other.context().close();
}));
