// The passages that answer a query, with counts that narrow it.

import { get } from "./api.js";
import { announce, el } from "./dom.js";
import { address, searchAddress } from "./state.js";
import { count } from "./words.js";
import { downloads } from "./download.js";
import { facetColumn, FACETS } from "./facets.js";
import { hitItem } from "./hit.js";
import { noHits, notesAndSuggestions } from "./notes.js";
import { startView } from "./start.js";
import { tabs } from "./tabs.js";

const PAGE = 20;

/** The view of a query; without one, the start page. */
export async function searchView(state, { signal, go }) {
  if (!state.q) return startView(state, { signal, go });
  const result = await get("search", {
    q: state.q, narrow: state.f, limit: PAGE, after: state.after, language: state.language, only: state.only, sort: state.sort, in: state.in,
    group: state.group, "per-document": state.group && 3, facets: FACETS.join(","), "facet-limit": 50,
  }, signal);
  const found = heading(result);
  announce(result.hits.length ? found : "Nothing found");
  return {
    title: state.q,
    content: el("div", { class: "columns" },
      facetColumn(state, result.facets),
      el("div", { class: "answer" },
        tabs(state),
        el("h1", { class: "found", tabindex: "-1", "data-focus": true }, found),
        notesAndSuggestions(state, result),
        result.hits.length ? [hits(state, result), pages(state, result), downloads(state)] : noHits(state))),
  };
}

function heading({ total, documents, partial, hits }) {
  if (!total) return hits.length ? count(hits.length, "passage") : "Nothing found";
  const passages = (partial ? "At least " : "") + count(total, "passage");
  return documents ? `${passages} in ${count(documents, "document")}` : passages;
}

function hits(state, result) {
  if (!result.groups?.length) return el("ol", { class: "hits", start: result.hits[0].rank }, result.hits.map((hit) => hitItem(state, hit)));
  const byRank = new Map(result.hits.map((hit) => [hit.rank, hit]));
  return result.groups.map((group) => el("section", { class: "group" },
    el("h2", { lang: group.language, dir: "auto" }, group.title ?? group.citation),
    el("p", { class: "meta" }, el("span", { class: "symbol" }, group.citation), more(state, group)),
    el("ol", { class: "hits", start: group.ranks[0] }, group.ranks.map((rank) => hitItem(state, byRank.get(rank), 3)))));
}

function more(state, group) {
  if (group.total <= group.ranks.length) return el("span", {}, count(group.total, "passage"));
  if (!group.symbol) return el("span", {}, `${count(group.total, "passage")}, best ${group.ranks.length} shown`);
  return el("a", { href: searchAddress(`${state.q} symbol:"${group.symbol}"`, { ...state, group: null }) },
    `all ${count(group.total, "passage")} of it`);
}

function pages(state, { next }) {
  if (!next && !state.after) return null;
  return el("nav", { class: "pages", "aria-label": "Pages" },
    state.after && el("a", { href: address({ ...state, after: null }) }, "First page"),
    next && el("a", { href: address({ ...state, after: next }), rel: "next", class: "main" }, "Next page"));
}
