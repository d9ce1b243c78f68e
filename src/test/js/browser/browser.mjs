// Debian's Chromium, and the pages that every audit looks at.
import { chromium } from "playwright-core";

export const base = process.env.BASE.replace(/\/$/, "");

export const kinds = {
  front: "/",
  kinds: "/doc",
  list: "/doc/initiatief",
  narrowed: "/doc/bestuurseenheid?province=Limburg&kind=gemeente",
  initiative: "/doc/initiatief/ondersteuningstraject-i-monitor",
  authority: "/doc/bestuurseenheid/0697608063",
  trajectory: "/doc/ondersteuningstraject/ondersteuningstraject-i-monitor",
  organisation: "/doc/organisatie/digitaal-vlaanderen",
  agreement: "/doc/overeenkomst/samen-gegevensverkeer-verbeteren",
  source: "/doc/bron/antwoord-i-monitor-2017",
  plain: "/doc/evenement/cot-info-2021",
  search: "/search?q=knesselare",
  query: "/sparql?example=a05-joint-entries",
  answer: "/sparql?query=" + encodeURIComponent(
    "SELECT ?thing ?name WHERE { ?thing <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?name"),
  fault: "/sparql?query=" + encodeURIComponent("SELECT ?s\nWHERE { ?s ?p }"),
  data: "/data",
  dumps: "/dumps",
  vocabulary: "/ns/digitalisering",
  catalogue: "/catalog.html",
  changes: "/feed.html",
  history: "/history/initiatief/lblod",
  quality: "/quality",
  missing: "/doc/initiatief/lblodd",
};

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/** A page in a fresh profile that fails on script errors and on requests to the outside. */
export async function open(browser, { width = 1280, dark = false, script = true, language = "nl-BE" } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: script,
    locale: language,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) page.faults.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob):/.test(url)) page.faults.push("outside request: " + url);
  });
  return page;
}
