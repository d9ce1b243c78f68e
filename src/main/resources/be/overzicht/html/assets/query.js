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
    requestConfig: { endpoint, method },
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

  /* The method for the query of the tab in front. */
  function method(gui) {
    return isLong(gui.getTab().getYasqe().getValue()) ? "POST" : "GET";
  }

  /* A query that no address can hold is sent by a form, and has no link. */
  function isLong(query) {
    return query.length > Number(place.dataset.longest);
  }

  function share(yasqe) {
    const query = yasqe.getValue();
    if (isLong(query)) return place.dataset.unshared;
    return new URL("/sparql?" + new URLSearchParams({ query }), window.location.href).href;
  }

  function sendForCsv(query) {
    const parcel = document.createElement("form");
    parcel.method = "post";
    parcel.action = "/sparql";
    parcel.hidden = true;
    Object.entries({ format: "csv", query }).forEach(([name, value]) => {
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = name;
      input.value = value;
      parcel.append(input);
    });
    document.body.append(parcel);
    parcel.submit();
    parcel.remove();
  }

  const csv = document.createElement("a");
  csv.className = "button answer-csv";
  csv.textContent = place.dataset.csv;
  csv.href = "#";
  csv.addEventListener("click", (event) => {
    const query = yasgui.getTab().getYasqe().getValue();
    if (isLong(query)) {
      event.preventDefault();
      sendForCsv(query);
    } else {
      csv.href = "/sparql?" + new URLSearchParams({ format: "csv", query });
    }
  });
  place.after(csv);
})();
