"use strict";

/* Offers names under a search field while one types (ARIA combobox); without this script the form works as it is. */
function suggestUnder(input) {
  const words = document.documentElement.lang === "nl" ? { list: "Voorstellen" } : { list: "Suggestions" };
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = input.id + "-suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.list);
  list.hidden = true;
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);

  let chosen = -1;
  let asked = 0;
  let waiting = 0;

  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(index) {
    const options = list.children;
    if (chosen >= 0) options[chosen].setAttribute("aria-selected", "false");
    chosen = (index + options.length) % options.length;
    options[chosen].setAttribute("aria-selected", "true");
    options[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[chosen].id);
  }

  function open(option) {
    window.location.href = option.dataset.page;
  }

  function show(found) {
    list.replaceChildren(...found.map((item, index) => {
      const option = document.createElement("li");
      option.id = list.id + "-" + index;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.page = kept(item.page);
      const name = document.createElement("span");
      name.textContent = ["former_name", "number"].includes(item.reason) ? item.name + " (" + item.matched + ")" : item.name;
      const kind = document.createElement("small");
      kind.textContent = item.kind;
      option.append(name, kind);
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        open(option);
      });
      return option;
    }));
    chosen = -1;
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
  }

  async function ask() {
    const text = input.value.trim();
    if (text.length < 2) {
      close();
      return;
    }
    const mine = ++asked;
    const query = new URLSearchParams({ q: text, lang: document.documentElement.lang });
    const answer = await fetch("/suggest?" + query, { headers: { Accept: "application/json" } });
    if (answer.ok && mine === asked && document.activeElement === input) show(await answer.json());
  }

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? -1 : chosen - 1);
    else if (event.key === "Enter" && chosen >= 0) open(list.children[chosen]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
}

/* Keeps a language that was chosen. */
function kept(page) {
  const language = new URLSearchParams(window.location.search).get("lang");
  return language ? page + (page.includes("?") ? "&" : "?") + "lang=" + encodeURIComponent(language) : page;
}

/* Keeps the names of bars in view while their picture is moved sideways. */
function keepNames(picture) {
  const scroller = picture.parentElement;
  if (scroller.scrollWidth <= scroller.clientWidth) return;
  const names = [...picture.querySelectorAll("a text, .band")].map((text) => {
    const bar = text.parentElement.querySelector(":scope > rect");
    const x = Number(text.getAttribute("x"));
    const end = bar ? bar.x.baseVal.value + bar.width.baseVal.value : picture.viewBox.baseVal.width;
    return { text, x, last: Math.max(x, end - text.getComputedTextLength()) };
  });
  function place() {
    const scale = picture.viewBox.baseVal.width / picture.getBoundingClientRect().width;
    const left = (scroller.getBoundingClientRect().left - picture.getBoundingClientRect().left) * scale + 4;
    names.forEach(({ text, x, last }) => text.setAttribute("x", Math.min(Math.max(x, left), last)));
  }
  scroller.addEventListener("scroll", place, { passive: true });
  place();
}

/* A button to copy what stands in an element. */
function copyFrom(element) {
  const dutch = document.documentElement.lang === "nl";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = dutch ? "Kopieer" : "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(element.textContent);
    button.textContent = dutch ? "Gekopieerd" : "Copied";
  });
  (element.closest("pre") || element).after(button);
}

document.querySelectorAll(".timeline").forEach(keepNames);
document.querySelectorAll("[data-suggest]").forEach(suggestUnder);
if (navigator.clipboard) document.querySelectorAll("[data-copy]").forEach(copyFrom);
