// Accessibility, markup and layout of every kind of page. SAMPLE=1 looks at each page once instead of in all dresses.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { base, kinds, launch, open } from "./browser.mjs";

const axe = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const markup = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "long-title": "off", // names of sources are as long as they are
    "no-trailing-whitespace": "off", // templates leave some; it weighs nothing compressed
    "require-sri": ["error", { target: "crossorigin" }], // everything comes from this server
    "no-inline-style": "error",
  },
});
const sample = ["front", "query", "answer"];
const dresses = [
  { width: 1280, dark: false },
  { width: 360, dark: true },
  { width: 360, dark: false },
  { width: 1280, dark: true },
];
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** The page in front is accessible, fits, and asks nothing of others. */
async function passes(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  assert.deepEqual(found.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html).join(" | ")}`), []);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(excess, 0, "the page scrolls sideways");
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

async function isValid(answer) {
  const report = await markup.validateString(await answer.text());
  const told = report.results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`));
  const meant = 'form-dup-name Duplicate form control name "i"'; // /vergelijk?i=…&i=… names each thing alike
  assert.deepEqual(told.filter((message) => !message.endsWith(meant)).slice(0, 8), []);
}

const names = process.env.SAMPLE ? sample : Object.keys(kinds);
names.forEach((name, index) => {
  const worn = process.env.SAMPLE ? [dresses[index % 2]] : dresses;
  worn.forEach((dress) => test(`${name} ${dress.width} px ${dress.dark ? "dark" : "light"}`, async () => {
    const page = await open(browser, dress);
    await page.goto(base + kinds[name] + (kinds[name].includes("?") ? "&" : "?") + "lang=" + (index % 2 ? "en" : "nl"));
    await passes(page);
  }));
  test(`${name} is valid HTML`, async () => {
    await isValid(await fetch(base + kinds[name], { headers: { Accept: "text/html" } }));
  });
});

// WCAG 2.2, 1.4.4 and 1.4.10: a page zoomed to 200 % has half the width; or only its text is doubled.
for (const [way, { width, fontSize }] of process.env.SAMPLE ? [] : Object.entries({
  "a page at 200 %": { width: 640, fontSize: "100%" },
  "text at 200 %": { width: 1280, fontSize: "200%" },
})) {
  test(`${way} stays within the window`, async () => {
    const page = await open(browser, { width });
    for (const name of ["front", "list", "initiative", "authority"]) {
      await page.goto(base + kinds[name]);
      const [excess, size] = await page.evaluate((wanted) => {
        const root = document.documentElement;
        root.style.fontSize = wanted;
        return [root.scrollWidth - root.clientWidth, getComputedStyle(root).fontSize];
      }, fontSize);
      assert.equal(size, fontSize === "200%" ? "32px" : "16px");
      assert.equal(excess, 0, name);
    }
    await page.context().close();
  });
}

test("the plain query form passes without scripts", async () => {
  const page = await open(browser, { script: false });
  await page.goto(base + kinds.query);
  assert.equal(await page.locator("#plain-query textarea").isVisible(), true);
  await page.context().close();
});

test("the answer to a query that is too long for an address passes too", async () => {
  const query = new URLSearchParams(kinds.answer.split("?")[1]).get("query") + " # " + "x".repeat(4000);
  const page = await open(browser, { width: 360 });
  await page.goto(base + "/sparql");
  await page.evaluate((text) => {
    const form = document.getElementById("plain-query");
    form.method = "post";
    form.elements.query.value = text;
    form.submit();
  }, query);
  await page.locator("#again button").first().waitFor();
  await passes(page);
  await isValid(await fetch(base + "/sparql", {
    method: "POST", headers: { Accept: "text/html" }, body: new URLSearchParams({ query }),
  }));
});
