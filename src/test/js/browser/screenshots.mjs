// Pictures of every kind of page: desktop, phone and dark, and the one that the README shows.
import { mkdirSync } from "node:fs";
import { base, kinds, launch, open } from "./browser.mjs";

const folder = process.argv[2];
const dresses = { desktop: { width: 1280 }, phone: { width: 360 }, dark: { width: 1280, dark: true } };
mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const [dress, options] of Object.entries(dresses)) {
  for (const [name, path] of Object.entries(kinds)) {
    const page = await open(browser, options);
    await page.goto(base + path, { waitUntil: "networkidle" });
    await page.screenshot({ path: `${folder}/${name}-${dress}.png`, fullPage: true });
    await page.context().close();
  }
}
const page = await open(browser, { language: "en-GB" });
await page.setViewportSize({ width: 1280, height: 1420 });
await page.goto(base + "/?lang=en", { waitUntil: "networkidle" });
await page.screenshot({ path: `${folder}/front-page.png` });
await browser.close();
