// Pictures of every kind of page: desktop, phone, dark and printed; the one of the README, and the card for previews.
import { mkdirSync, readFileSync } from "node:fs";
import { base, kinds, launch, open } from "./browser.mjs";

const folder = process.argv[2];
const dresses = {
  desktop: { width: 1280 },
  phone: { width: 360 },
  dark: { width: 1280, dark: true },
  "phone-dark": { width: 360, dark: true },
  print: { width: 794, media: "print" },
};
mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const [dress, options] of Object.entries(dresses)) {
  const page = await open(browser, options);
  if (options.media) await page.emulateMedia({ media: options.media });
  for (const [name, path] of Object.entries(kinds)) {
    await page.goto(base + path, { waitUntil: "networkidle" });
    await page.screenshot({ path: `${folder}/${name}-${dress}.png`, fullPage: true });
  }
  await page.context().close();
}

const front = await open(browser, { language: "en-GB" });
await front.setViewportSize({ width: 1280, height: 1420 });
await front.goto(base + "/?lang=en", { waitUntil: "networkidle" });
await front.screenshot({ path: `${folder}/front-page.png` });

const map = await front.locator(".dot-map").evaluate((picture) => picture.outerHTML);
const card = await open(browser); // an empty page, which no policy of the site holds for
await card.setViewportSize({ width: 1200, height: 630 });
await card.setContent(readFileSync(new URL("./card.html", import.meta.url), "utf8").replace("<!-- map -->", map));
await card.addStyleTag({ content: await (await fetch(base + await stylesheet())).text() });
await card.screenshot({ path: `${folder}/card.png` });
await browser.close();

async function stylesheet() {
  return (await (await fetch(base + "/")).text()).match(/href="([^"]*site\.css)"/)[1];
}
