// The start page: what the index holds, and examples to begin with.

import { get } from "./api.js";
import { el } from "./dom.js";
import { address, searchAddress } from "./state.js";
import { count, facetValue, grouped } from "./words.js";
import { message } from "./messages.js";

const EXAMPLES = [
  ["electronic evidence", "words, in any of their forms"],
  ["\"mutual legal assistance\"", "a phrase"],
  ["training near/5 judges", "words near each other"],
  ["is:recommendation addressee:\"Member States\" strength:4..", "who should do what, by force"],
  ["body:CCPCJ year:2015..", "documents of a body"],
];

export async function startView(state, { signal }) {
  const held = await get("search", { q: "is:document", limit: 0, facets: "body,kind,language,year", "facet-limit": 8 }, signal);
  if (!held.total) return { title: "", content: emptyIndex() };
  return {
    title: "",
    content: el("div", { class: "start" },
      el("h1", { tabindex: "-1", "data-focus": true }, "What did the United Nations say, and where exactly?"),
      el("p", { class: "lead" }, `Paragraphs, recommendations and citations of ${count(held.total, "document")}, each with the place one would cite.`),
      el("section", {}, el("h2", {}, "Begin with"), el("ul", { class: "examples" }, EXAMPLES.map(([q, tells]) =>
        el("li", {}, el("a", { href: searchAddress(q) }, el("code", {}, q)), el("span", {}, tells))))),
      el("section", {}, el("h2", {}, "In this index"), el("div", { class: "held" },
        ["body", "kind", "language", "year"].map((facet) => shelf(facet, held.facets[facet] ?? [])))),
      el("p", { class: "ways" }, el("a", { href: address({ q: "*", only: "recommendations", view: "time" }) }, "Recommendations over time, by topic"))),
  };
}

function shelf(facet, counts) {
  const names = { body: "Bodies", kind: "Kinds", language: "Languages", year: "Years" };
  if (!counts.length) return null;
  return el("section", {}, el("h3", {}, names[facet]), el("ul", { class: "plain" }, counts.map((one) =>
    el("li", {}, el("a", { href: address({ q: "is:document", f: [`${facet}:${one.value}`] }), class: "value" },
      el("span", { class: "name" }, facetValue(facet, one)), el("span", { class: "count" }, grouped(one.count)))))));
}

function emptyIndex() {
  return message("The index is empty",
    el("p", {}, "Nothing has been read into it yet. Put documents into it on the command line, then reload this page:"),
    el("pre", {}, el("code", {}, "rapporteur index FOLDER")));
}
