// The search box, and the switches beside it that are in force from the first query on.

import { el } from "./dom.js";
import { address } from "./state.js";
import { languageCodes, ownName } from "./words.js";

const SORTS = { relevance: "best first", date: "newest first", symbol: "by symbol" };
let parts = null;

/** Shows a state in the form, making the form first if need be. */
export function showForm(state, go) {
  parts ??= build(go);
  if (!state.doc && !state.source) parts.q.value = state.q ?? "";
  parts.only.checked = state.only === "recommendations";
  parts.group.checked = state.group === "true";
  parts.language.value = languageCodes.includes(state.language) ? state.language : "";
  parts.in.value = languageCodes.includes(state.in) ? state.in : "";
  parts.sort.value = state.sort in SORTS ? state.sort : "relevance";
  parts.state = state;
}

function build(go) {
  const q = el("input", {
    type: "search", name: "q", id: "q", "aria-label": "Search words, phrases, symbols", autocomplete: "off", spellcheck: "false",
    placeholder: "Words, “phrases”, fields, symbols", enterkeyhint: "search", maxlength: 20000,
  });
  const only = el("input", { type: "checkbox", role: "switch", name: "only", id: "only" });
  const group = el("input", { type: "checkbox", role: "switch", name: "group", id: "group" });
  const language = languages("language", "any");
  const inLanguage = languages("in", "no other");
  const sort = el("select", { name: "sort", id: "sort" }, Object.entries(SORTS).map(([value, name]) => el("option", { value }, name)));
  const form = el("form", { action: "./", method: "get", class: "query" },
    el("div", { class: "line" }, q, el("button", { type: "submit", class: "main" }, "Search"),
      el("button", { type: "button", class: "help-open", "aria-haspopup": "dialog", onclick: async () => (await import("./help.js")).openHelp() },
        el("span", { "aria-hidden": "true" }, "?"), el("span", { class: "unseen" }, "Query help"))),
    el("div", { class: "switches" },
      el("label", { class: "switch" }, only, el("span", {}, "Recommendations only")),
      el("label", { class: "switch" }, group, el("span", {}, "By document")),
      labelled("Language", language), labelled("Show also in", inLanguage), labelled("Sort", sort)));
  const submit = () => go(address({ ...next(parts) }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  for (const one of [only, group, language, inLanguage, sort]) {
    one.addEventListener("change", () => { if (parts.state.q) submit(); });
  }
  document.getElementById("ask").replaceChildren(form);
  return { q, only, group, language, in: inLanguage, sort, state: {} };
}

function next({ q, only, group, language, in: other, sort, state }) {
  const typed = q.value.trim();
  const same = typed === state.q;
  return {
    q: typed, only: only.checked && "recommendations", group: group.checked && "true", language: language.value, in: other.value,
    sort: sort.value === "relevance" ? null : sort.value,
    f: same ? state.f : [], view: state.doc || state.source ? null : state.view, by: state.by, repeated: state.repeated,
  };
}

function labelled(name, control) {
  return el("label", { class: "choice" }, el("span", {}, name), control);
}

function languages(name, none) {
  return el("select", { name, id: name }, el("option", { value: "" }, none),
    languageCodes.map((code) => el("option", { value: code, lang: code }, ownName(code))));
}
