// How a query was read, what it might have meant, and what to do where nothing is found.

import { el } from "./dom.js";
import { address, searchAddress } from "./state.js";
import { facetValue } from "./words.js";

/** Notes, suggestions, and what the answer is narrowed by. */
export function notesAndSuggestions(state, { notes, suggestions, partial }) {
  return [
    chips(state),
    partial && el("p", { class: "note" }, "The time was over before everything had been looked at: this is what was found until then."),
    notes?.length > 0 && el("ul", { class: "notes", "aria-label": "How the query was read" }, notes.map((note) => el("li", {}, note))),
    suggestions?.length > 0 && el("p", { class: "note" }, "Did you mean ", suggestions.map((one, i) => [i > 0 && ", ",
      el("a", { href: searchAddress(one, { ...state, f: [] }) }, one)]), "?"),
  ];
}

function chips(state) {
  if (!state.f.length) return null;
  return el("ul", { class: "chips", "aria-label": "Narrowed to" }, state.f.map((one) => {
    const [facet, value] = [one.slice(0, one.indexOf(":")), one.slice(one.indexOf(":") + 1)];
    return el("li", {}, el("a", { href: address({ ...state, f: state.f.filter((other) => other !== one), after: null }), class: "chip" },
      el("span", {}, `${facet}: `, el("bdi", {}, facetValue(facet, { value, name: null }))),
      el("span", { "aria-hidden": "true" }, " ✕"), el("span", { class: "unseen" }, ", leave out")));
  }));
}

/** What could be done where nothing was found. */
export function noHits(state) {
  const ways = [
    state.f.length > 0 && el("a", { href: address({ ...state, f: [], after: null }) }, "Search without narrowing"),
    state.only && el("a", { href: address({ ...state, only: null, after: null }) }, "Search all passages, not only recommendations"),
    state.language && el("a", { href: address({ ...state, language: null, after: null }) }, "Search in all languages"),
    /\s/.test(state.q.trim()) && !/["():]|\bOR\b/.test(state.q)
      && el("a", { href: searchAddress(state.q.trim().split(/\s+/).join(" OR "), state) }, "Search for passages with any of the words"),
  ].filter(Boolean);
  return el("div", { class: "message" }, el("p", {}, "No passage of the index answers this."),
    ways.length > 0 ? el("ul", {}, ways.map((way) => el("li", {}, way))) : el("p", {}, "Try other words, or look at the query help above."));
}
