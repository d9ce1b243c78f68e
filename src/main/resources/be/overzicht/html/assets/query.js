"use strict";

/* Puts an editor over the field of the form. What is asked, and how it is answered, is the form's with or without it. */
(function () {
  const form = document.getElementById("plain-query");
  const field = document.getElementById("query");
  if (!window.Yasqe || !form || !field) return;

  const LONGEST_TEXT = Number(form.dataset.longest);
  const prefixes = JSON.parse(document.getElementById("prefixes").textContent);
  const schema = document.getElementById("schema");
  const terms = [...schema.querySelectorAll("button")]
    .map((button) => ({ text: button.value, names: button.dataset.names, label: button.textContent.trim() }));
  const MOST_HINTS = 30;
  const FEWEST_LETTERS = 3;

  window.Yasqe.defaults.autocompleters = []; // those it comes with ask other servers
  const yasqe = new window.Yasqe(place(), {
    value: field.value,
    consumeShareLink: null,
    createShareableLink: null,
    editorHeight: "auto",
    foldGutter: false,
    gutters: ["CodeMirror-linenumbers"],
    persistenceId: null,
    resizeable: false,
    showQueryButton: false,
    syntaxErrorCheck: false, // the server says what is wrong, and where
  });
  yasqe.setOption("extraKeys", {
    "Ctrl-Space": complete,
    "Ctrl-Enter": ask,
    "Cmd-Enter": ask,
    "Ctrl-/": (editor) => editor.commentLines(),
    Tab: false, // it leads on, as everywhere on the page
    "Shift-Tab": false,
  });
  yasqe.on("change", () => { field.value = yasqe.getValue(); });

  const input = yasqe.getInputField();
  input.setAttribute("aria-labelledby", "query-label");
  input.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), "keys"].filter(Boolean).join(" "));
  if (field.hasAttribute("aria-invalid")) input.setAttribute("aria-invalid", field.getAttribute("aria-invalid"));
  document.getElementById("query-label").addEventListener("click", () => yasqe.focus());
  document.getElementById("keys").hidden = false;
  document.getElementById("run-long")?.remove(); // a long query goes by POST as it is
  document.getElementById("long").remove();
  field.hidden = true;
  schema.hidden = false;

  form.addEventListener("submit", () => {
    form.method = field.value.length > LONGEST_TEXT ? "post" : "get";
  });
  schema.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) insert(button.value, yasqe.getCursor(), yasqe.getCursor());
  });

  function place() {
    const place = document.createElement("div");
    place.id = "editor";
    field.before(place);
    return place;
  }

  function ask() {
    form.requestSubmit(form.querySelector("button[type=submit]"));
  }

  /* Offers what has the word before the cursor in its name: terms of the data, and things by their names. */
  async function complete() {
    const cursor = yasqe.getCursor();
    const word = yasqe.getLine(cursor.line).slice(0, cursor.ch).match(/[^\s{}()<>"'.;,]*$/u)[0];
    const from = { line: cursor.line, ch: cursor.ch - word.length };
    const wanted = word.toLowerCase();
    const found = terms.filter((term) => has(term.text, wanted) || has(term.names, wanted));
    const things = wanted.length < FEWEST_LETTERS || wanted.includes(":") ? [] : await named(word);
    const hints = [...variables(word), ...prefixed(wanted), ...found, ...things].slice(0, MOST_HINTS);
    yasqe.showHint({
      completeSingle: false,
      hint: () => ({
        from,
        to: cursor,
        list: hints.map((hint) => ({ text: hint.text, displayText: hint.label, hint: () => insert(hint.text, from, cursor) })),
      }),
    });
  }

  function has(text, wanted) {
    return text.toLowerCase().split(/\s+/u).some((part) => part.startsWith(wanted));
  }

  function variables(word) {
    if (!/^[?$]/u.test(word)) return [];
    const all = new Set(yasqe.getValue().match(/[?$][\p{L}\p{N}_]+/gu));
    return [...all].filter((name) => name.startsWith(word) && name !== word).map((name) => ({ text: name, label: name }));
  }

  function prefixed(wanted) {
    return Object.keys(prefixes).map((prefix) => prefix + ":")
      .filter((prefix) => wanted && prefix.startsWith(wanted) && prefix !== wanted)
      .map((prefix) => ({ text: prefix, label: prefix + " " + prefixes[prefix.slice(0, -1)] }));
  }

  async function named(word) {
    const answer = await fetch("/suggest?" + new URLSearchParams({ q: word, lang: form.dataset.language }));
    if (!answer.ok) return [];
    return (await answer.json()).map((thing) => ({ text: "<" + thing.uri + ">", label: thing.name + " (" + thing.kind + ")" }));
  }

  /* Writes a text, and declares its prefix above when the query has it not. */
  function insert(text, from, to) {
    yasqe.replaceRange(text, from, to);
    const prefix = text.match(/^([\w-]+):/u)?.[1];
    if (prefix && prefixes[prefix] && !(prefix in yasqe.getPrefixesFromQuery())) {
      yasqe.addPrefixes({ [prefix]: prefixes[prefix] });
    }
    yasqe.focus();
  }
})();
