// What people come for: the walks of the journeys, whatever the language, by mouse or keyboard, with or without scripts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { base } from "./browser.mjs";

const COUNT = "SELECT (COUNT(?s) AS ?n) WHERE { ?s a <http://data.vlaanderen.be/ns/besluit#Bestuurseenheid>";
const words = {
  nl: { use: "Kan gebruikmaken van", running: /volgens “/, participants: "Deelnemers", place: /Regel 1, kolom \d+/ },
  en: { use: "What it could use", running: /according to/, participants: "Participants", place: /Line 1, column \d+/ },
};

async function search(page, hand, text) {
  await page.goto(base + "/");
  await hand.write(page, page.locator("#front-q"), text);
  await hand.send(page, page.locator("#front-q"));
}

function heading(page, name, level) {
  return page.getByRole("heading", { name, level, exact: true });
}

async function downloaded(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return readFileSync(await download.path(), "utf8");
}

export const journeys = {
  async "find what my municipality can use"(page, hand, { language }) {
    await search(page, hand, "aalter");
    await hand.follow(page, page.locator("a.entry-name[href*='/doc/bestuurseenheid/0697608063']"));
    await heading(page, words[language].use).waitFor();
    assert.ok(await page.locator("#could-use .entry-name").count() > 5);
    assert.match(await page.locator("#could-use small").first().textContent(), words[language].running);
  },

  async "compare two initiatives"(page, hand) {
    await page.goto(base + "/doc/initiatief");
    await hand.write(page, page.locator("#list-q"), "smart");
    await hand.send(page, page.locator("#list-q"));
    await hand.follow(page, page.getByRole("link", { name: "Smart Flanders", exact: true }));
    const complement = page.locator("#perhaps tbody tr", { hasText: "Gelinkt Notuleren" });
    await complement.locator("td").nth(2).waitFor(); // the reason stands beside it
    await hand.follow(page, complement.getByRole("link").first());
    await heading(page, /^Gelinkt Notuleren/, 1).waitFor();
  },

  async "who took part in the I-monitor support"(page, hand, { language }) {
    await search(page, hand, "i-monitor");
    await hand.follow(page, page.locator("a.entry-name[href*='/doc/initiatief/ondersteuningstraject-i-monitor']"));
    await heading(page, words[language].participants).waitFor();
    assert.equal(await page.locator("#participants tbody tr").count(), 38);
    const counts = await page.locator("#observations .number").allTextContents();
    assert.deepEqual(counts.map(count => count.trim()), ["50", "30", "27", "11"]);
    assert.equal(await page.locator("#steps tbody tr").count(), 4);
    assert.equal(await page.locator("#milestones tbody tr").count(), 9);
  },

  async "run an example query and change it"(page, hand, { language, script }) {
    await page.goto(base + "/sparql");
    await hand.follow(page, page.locator(".questions a").first());
    await page.waitForURL(/\/query\//);
    await page.locator("#answer tbody tr").first().waitFor();
    await hand.follow(page, page.locator("#query summary"));
    await hand.follow(page, page.locator("#query a"));
    await page.waitForURL(/sparql\?.*query=/);
    await (script ? inTheEditor : inTheForm)(page, hand, words[language].place);
  },

  async "download all authorities as CSV"(page, hand) {
    await page.goto(base + "/doc/bestuurseenheid");
    const lines = (await downloaded(page, () => hand.follow(page, page.locator(".take-away a[type^='text/csv']")))).trim().split("\r\n");
    assert.equal(lines.length, 644);
    assert.match(lines[0], /^uri,name,/);
  },
};

async function inTheEditor(page, hand, place) {
  await hand.follow(page, page.locator("#plain-query .button"));
  await page.waitForURL(/query=.*#outcome$/);
  await page.locator("#answer tbody tr").nth(1).waitFor();
  await writeInEditor(page, COUNT);
  await page.keyboard.press("Control+Enter");
  await page.locator("#fault", { hasText: place }).waitFor();
  await writeInEditor(page, COUNT + " }");
  await page.keyboard.press("Control+Enter");
  await page.locator("#answer tbody td", { hasText: "643" }).waitFor();
  await page.reload();
  await page.locator("a.language").click();
  await page.locator("#answer tbody td", { hasText: "643" }).waitFor();
  await page.locator("a.language").click();
  await page.locator("#answer tbody td", { hasText: "643" }).waitFor();
  assert.equal(await page.locator("#query").inputValue(), COUNT + " }");
  assert.equal(await downloaded(page, () => hand.follow(page, page.locator(".answer-files a"))), "n\r\n643\r\n");
}

async function writeInEditor(page, text) {
  await page.locator(".CodeMirror textarea").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

async function inTheForm(page, hand, place) {
  await hand.follow(page, page.locator("#plain-query .button"));
  await page.locator("#answer tbody tr").nth(1).waitFor();
  await hand.write(page, page.locator("#query"), COUNT);
  await hand.follow(page, page.locator("#plain-query .button"));
  await page.locator("#fault", { hasText: place }).waitFor();
  await hand.write(page, page.locator("#query"), COUNT + " }");
  await hand.follow(page, page.locator("#plain-query .button"));
  await page.locator("#answer tbody td", { hasText: "643" }).waitFor();
  assert.equal(await downloaded(page, () => hand.follow(page, page.locator(".answer-files a"))), "n\r\n643\r\n");
}
