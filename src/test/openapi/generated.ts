// a program as its author would write it, with the types that were made of the description
import createClient from "openapi-fetch";
import type { paths } from "./api";

declare const process: { argv: string[] };

const client = createClient<paths>({ baseUrl: process.argv[2] });

async function show(name: string, mark: string, asked: Promise<{ data?: unknown; error?: unknown; response: Response }>) {
  const { data, error, response } = await asked;
  const text = typeof data === "string" ? data : JSON.stringify(data ?? error);
  console.log(`${name} ${response.status} ${response.headers.get("content-type")} ${text.includes(mark)}`);
}

await show("list", "/id/initiatief/lblod", client.GET("/doc/{concept}", {
  params: { path: { concept: "initiatief" }, query: { page: 1 } },
  headers: { Accept: "application/n-triples" }, parseAs: "text",
}));
await show("document", "/id/initiatief/lblod", client.GET("/doc/{concept}/{ref}", {
  params: { path: { concept: "initiatief", ref: "lblod" } },
  headers: { Accept: "application/ld+json" }, parseAs: "text",
}));
await show("question", "Gent", client.GET("/query/{id}", {
  params: { path: { id: "c04-participations-of-my-municipality" }, query: { parameters: { gemeente: "Gent" } } },
  querySerializer: { object: { style: "form", explode: true } },
  headers: { Accept: "text/csv" }, parseAs: "text",
}));
const { data: found } = await client.GET("/suggest", { params: { query: { q: "lblod" } } });
console.log(`suggestion ${found?.[0].uri.endsWith("/id/initiatief/lblod")} ${found?.[0].reason}`);
const { error } = await client.GET("/doc/{concept}/{ref}", {
  params: { path: { concept: "initiatief", ref: "nix" } }, headers: { Accept: "application/problem+json" },
});
console.log(`problem ${(error as { status: number; title: string }).status}`);
