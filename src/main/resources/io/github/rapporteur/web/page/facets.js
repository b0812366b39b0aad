// Counts beside the answer: each value is a link that narrows, or no longer narrows, to it.

import { el } from "./dom.js";
import { address } from "./state.js";
import { facetValue, grouped } from "./words.js";

const NAMES = {
  kind: "Kind", body: "Body", year: "Year", language: "Language", addressee: "Who is asked", strength: "Force", topic: "Topic",
  country: "State", session: "Session", cited: "Documents cited",
};
const FIRST = 6;

/** What is counted. */
export const FACETS = Object.keys(NAMES);

/** The column of counts; folded where the window is narrow. */
export function facetColumn(state, facets) {
  const groups = FACETS.map((name) => group(state, name, facets[name] ?? [])).filter(Boolean);
  const fold = el("details", { class: "facets" }, el("summary", {}, state.f.length ? `Narrow (${state.f.length} chosen)` : "Narrow"),
    el("nav", { "aria-label": "Narrow the answer" }, groups.length ? groups : el("p", { class: "meta" }, "Nothing to narrow.")));
  const wide = matchMedia("(min-width: 60rem)");
  fold.open = wide.matches;
  wide.addEventListener("change", () => { fold.open = wide.matches; });
  return fold;
}

function group(state, facet, counts) {
  const chosen = state.f.filter((one) => one.startsWith(facet + ":"));
  if (!counts.length && !chosen.length) return null;
  const seen = new Set(counts.map(({ value }) => value));
  const gone = chosen.map((one) => one.slice(facet.length + 1)).filter((value) => !seen.has(value));
  const all = [...gone.map((value) => ({ value, count: 0, name: null })), ...ordered(facet, counts)];
  const id = "facet-" + facet;
  const items = all.map((one) => el("li", {}, valueLink(state, facet, one)));
  return el("section", { class: "facet" },
    el("h2", { id }, NAMES[facet]),
    el("ul", { "aria-labelledby": id }, items.slice(0, FIRST)),
    items.length > FIRST && el("details", { class: "more" }, el("summary", {}, `${items.length - FIRST} more`),
      el("ul", { "aria-label": NAMES[facet] + ", more" }, items.slice(FIRST))));
}

function ordered(facet, counts) {
  const numbered = facet === "year" || facet === "strength";
  return numbered ? [...counts].sort((a, b) => Number(b.value) - Number(a.value)) : counts;
}

function valueLink(state, facet, one) {
  const narrowing = `${facet}:${one.value}`;
  const chosen = state.f.includes(narrowing);
  const f = chosen ? state.f.filter((other) => other !== narrowing) : [...state.f, narrowing];
  const shown = facetValue(facet, one);
  return el("a", { href: address({ ...state, f, after: null }), class: "value", "aria-current": chosen ? "true" : null,
    title: facet === "cited" && one.name ? one.name : null },
    el("span", { class: "name", dir: "auto" }, shown),
    el("span", { class: "count" }, grouped(one.count)),
    chosen && el("span", { class: "unseen" }, " (chosen; leave to widen again)"));
}
