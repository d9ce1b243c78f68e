"use strict";

/* Puts the editor in place of the plain form, with our prefixes and terms and without any outside request. */
(function () {
  const place = document.getElementById("editor");
  const form = document.getElementById("plain-query");
  const field = document.getElementById("query");
  if (!window.Yasgui || !place || !form) return;

  const settings = JSON.parse(document.getElementById(place.dataset.settings).textContent);
  const endpoint = new URL("/sparql", window.location.href).href;
  const Yasqe = window.Yasgui.Yasqe;

  function terms(kinds) {
    return settings.terms.filter((term) => kinds.includes(term.kind)).map((term) => term.iri);
  }

  const prefixes = Object.entries(settings.prefixes).map(([prefix, iri]) => prefix + ": <" + iri + ">").sort();
  Yasqe.forkAutocompleter("prefixes", { name: "our-prefixes", persistenceId: null, get: () => Promise.resolve(prefixes) });
  Yasqe.forkAutocompleter("class", { name: "our-classes", persistenceId: null, bulk: true, get: () => Promise.resolve(terms(["Class"])) });
  Yasqe.forkAutocompleter("property", {
    name: "our-properties",
    persistenceId: null,
    bulk: true,
    get: () => Promise.resolve(terms(["ObjectProperty", "DatatypeProperty"])),
  });
  Yasqe.defaults.autocompleters = ["our-prefixes", "our-classes", "our-properties", "variables"];

  form.hidden = true;
  place.hidden = false;
  const yasgui = new window.Yasgui(place, {
    requestConfig: { endpoint: endpoint, method: "GET" },
    copyEndpointOnNewTab: true,
    persistenceId: null,
    populateFromUrl: false,
    autofocus: false,
    endpointCatalogueOptions: { getData: () => [] },
    yasqe: { value: field.value },
  });
  const tab = yasgui.getTab();
  tab.setQuery(field.value);
  /* Shares our address, and leaves the Tab key to those who go on by keyboard. */
  function prepare() {
    const editor = yasgui.getTab().getYasqe();
    editor.config.createShareableLink = share;
    editor.setOption("extraKeys", { ...editor.getOption("extraKeys"), Tab: false, "Shift-Tab": false });
  }
  prepare();
  yasgui.on("tabSelect", () => setTimeout(prepare));
  tab.getYasqe().on("query", () => {
    document.querySelectorAll("#answer, #fault").forEach((former) => { former.hidden = true; });
  });

  function share(yasqe) {
    return new URL("/sparql?" + new URLSearchParams({ query: yasqe.getValue() }), window.location.href).href;
  }

  const csv = document.createElement("a");
  csv.className = "button answer-csv";
  csv.textContent = place.dataset.csv;
  csv.href = "#";
  csv.addEventListener("click", () => {
    csv.href = "/sparql?" + new URLSearchParams({ format: "csv", query: yasgui.getTab().getYasqe().getValue() });
  });
  place.after(csv);
})();
