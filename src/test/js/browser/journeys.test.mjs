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

// Every journey in every way; SAMPLE=1 makes one in three once, each in another way.
const ways = ["nl", "en"].flatMap((language) => ["keyboard", "mouse"].flatMap((hand) =>
  [true, false].map((script) => ({ language, hand, script }))));
const SAMPLE_STRIDE = 3; // every two journeys on end differ in at least two respects
Object.entries(journeys).forEach(([name, walk], index) => {
  const made = process.env.SAMPLE ? [ways[index * SAMPLE_STRIDE % ways.length]].slice(index % 3) : ways;
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

test("the editor completes terms by either name, things by theirs, and writes a chosen term with its prefix", () => journey({}, async (page) => {
  await page.goto(base + "/sparql?lang=en");
  await page.locator(".CodeMirror").click();
  for (const [typed, offered, written] of [
    ["SELECT ?thing WHERE { ?thing a dig:Overeenk", "dig:Overeenkomst", /a dig:Overeenkomst$/],
    ["SELECT ?thing WHERE { ?thing a agreem", "dig:Overeenkomst", /a dig:Overeenkomst$/],
    ["SELECT ?p WHERE { VALUES ?o { lubbeek", "OCMW Lubbeek", /bestuurseenheid\/0212194923>$/],
  ]) {
    await page.keyboard.press("Control+a");
    await page.keyboard.type(typed);
    await page.keyboard.press("Control+Space");
    await page.locator(".CodeMirror-hints li", { hasText: offered }).first().click();
    assert.match(await page.locator("#query").inputValue(), written);
  }
  assert.match(await page.locator("#query").inputValue(), /VALUES/);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("ASK { ?thing a ");
  await page.locator("#schema summary").click();
  await page.locator("#schema button", { hasText: "org:Organization" }).press("Enter");
  assert.match(await page.locator("#query").inputValue(), /^PREFIX org: <[^>]*>\s+ASK \{ \?thing a org:Organization$/);
  await page.keyboard.press("Tab");
  assert.notEqual(await page.evaluate(() => document.activeElement.tagName), "TEXTAREA");
}));

test("the address of an answer shows it to whoever opens it, in the other language as well", () => journey({}, async (page) => {
  await page.goto(base + "/sparql?example=a05-joint-entries");
  await page.locator("#plain-query .button").click();
  await page.waitForURL(/query=/);
  const other = await open(browser, { script: false, language: "nl-BE" });
  await other.goto(page.url());
  assert.ok(await other.locator("#answer tbody tr").count() > 1);
  const query = await other.locator("#query").inputValue();
  await other.locator("a.language").click();
  assert.ok(await other.locator("#answer tbody tr").count() > 1);
  assert.equal(await other.locator("#query").inputValue(), query);
  await other.context().close();
}));

