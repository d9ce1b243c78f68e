// What people come for, in both languages, by mouse and by keyboard, with and without scripts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { base, launch, open } from "./browser.mjs";

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

for (const script of process.env.SAMPLE ? [true] : [true, false]) {
  const how = script ? "with scripts" : "without scripts";

  test(`find what my municipality can use, ${how}`, () => journey({ script }, async (page) => {
    await page.goto(base + "/");
    assert.equal(await page.locator("html").getAttribute("lang"), "nl");
    await page.locator("#front-q").fill("aalter");
    await page.locator("#front-q").press("Enter");
    await page.getByRole("link", { name: "Gemeente Aalter", exact: true }).first().click();
    await page.getByRole("heading", { name: "Kan gebruikmaken van" }).waitFor();
    assert.ok(await page.locator("#could-use .entry-name").count() > 5);
    assert.match(await page.locator("#could-use small").first().textContent(), /lopend volgens/);
  }));

  test(`who took part in the I-monitor support, in English, ${how}`, () => journey({ script, language: "en-GB" }, async (page) => {
    await page.goto(base + "/");
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    await page.locator("#front-q").fill("i-monitor");
    await page.locator("#front-q").press("Enter");
    await page.locator("a.entry-name[href*='/doc/initiatief/ondersteuningstraject-i-monitor']").click();
    await page.getByRole("heading", { name: "Participants" }).waitFor();
    assert.equal(await page.locator("#participants tbody tr").count(), 38);
    assert.deepEqual(await page.locator("#observations .number").allTextContents(), ["50", "27", "11"]);
  }));

  test(`compare two initiatives, ${how}`, () => journey({ script }, async (page) => {
    await page.goto(base + "/doc/initiatief");
    await page.getByRole("textbox", { name: "Naam bevat" }).or(page.locator("#list-q")).first().fill("smart");
    await page.locator(".narrow-search button").click();
    await page.getByRole("link", { name: "Smart Flanders", exact: true }).click();
    const complement = page.locator("#complements tbody tr", { hasText: "Smart Region Office" });
    assert.ok(await complement.locator("td").count() > 2, "the reason stands beside it");
    await complement.getByRole("link").first().click();
    await page.getByRole("heading", { level: 1, name: "Smart Region Office" }).waitFor();
  }));

  test(`download all authorities as CSV, ${how}`, () => journey({ script }, async (page) => {
    await page.goto(base + "/doc/bestuurseenheid");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".as-csv a").click()]);
    const lines = readFileSync(await download.path(), "utf8").trim().split("\r\n");
    assert.equal(lines.length, 644);
    assert.match(lines[0], /^uri,name,/);
  }));
}

test("run an example query and change it, in the editor", () => journey({}, async (page) => {
  await page.goto(base + "/sparql");
  await page.locator(".questions a").first().click();
  await page.locator(".yasqe").waitFor();
  await page.locator(".yasqe_queryButton").click();
  await page.locator(".yasr table tbody tr").first().waitFor();
  await page.locator(".CodeMirror").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("SELECT (COUNT(?s) AS ?n) WHERE { ?s a <http://data.vlaanderen.be/ns/besluit#Bestuurseenheid> }");
  await page.locator(".yasqe_queryButton").click();
  await page.locator(".yasr table", { hasText: "643" }).waitFor();
}));

test("run an example query and change it, without scripts", () => journey({ script: false }, async (page) => {
  await page.goto(base + "/sparql");
  await page.locator(".questions a").first().click();
  await page.getByRole("button", { name: "Stel de vraag" }).click();
  assert.ok(await page.locator("#answer tbody tr").count() > 1);
  await page.locator("#query").fill("SELECT (COUNT(?s) AS ?n) WHERE { ?s a <http://data.vlaanderen.be/ns/besluit#Bestuurseenheid>");
  await page.getByRole("button", { name: "Stel de vraag" }).click();
  assert.match(await page.locator("#fault").textContent(), /Line 1, column \d+/);
  await page.locator("#query").press("Control+End");
  await page.keyboard.type(" }");
  await page.getByRole("button", { name: "Stel de vraag" }).click();
  assert.equal((await page.locator("#answer tbody td").textContent()).trim(), "643");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".answer-files a").click()]);
  assert.equal(readFileSync(await download.path(), "utf8"), "n\r\n643\r\n");
}));

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

/** Walks with the Tab key until something has the focus. */
async function tabTo(page, target) {
  for (let steps = 0; steps < 200; steps++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  assert.fail("no way by keyboard to " + target);
}

test("find what my municipality can use, by keyboard, in English", () => journey({ language: "en-GB" }, async (page) => {
  await page.goto(base + "/");
  await tabTo(page, page.locator("#front-q"));
  await page.keyboard.type("aalter");
  await page.locator("#front-q-suggestions li").first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\?q=aalter/);
  await tabTo(page, page.locator("a.entry-name[href*='/doc/bestuurseenheid/0697608063']"));
  await page.keyboard.press("Enter");
  await page.locator("#could-use .entry-name").first().waitFor();
}));

test("compare two initiatives, by keyboard", () => journey({}, async (page) => {
  await page.goto(base + "/doc/initiatief?q=smart");
  await tabTo(page, page.getByRole("link", { name: "Smart Flanders", exact: true }));
  await page.keyboard.press("Enter");
  await page.locator("#complements").waitFor();
  await tabTo(page, page.locator("#complements tbody tr", { hasText: "Smart Region Office" }).getByRole("link").first());
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Smart Region Office" }).waitFor();
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
