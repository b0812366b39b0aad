// What is found as a file: for spreadsheets, notebooks, reference managers, or to read.

import { el } from "./dom.js";
import { asked } from "./state.js";

const FORMS = [
  ["csv", "Spreadsheet (CSV)", null], ["jsonl", "JSON Lines", null], ["markdown", "Markdown", null],
  ["bibtex", "BibTeX", "documents"], ["ris", "RIS", "documents"], ["csl-json", "CSL-JSON", "documents"],
];

/** Links to all that a query finds, however many; reference managers get its documents. */
export function downloads(state) {
  const subject = state.only ? "recommendations" : "passages";
  return el("details", { class: "more" }, el("summary", {}, "Download all of it"),
    el("ul", { class: "downloads" }, FORMS.map(([format, name, what]) => {
      const query = new URLSearchParams({ format, what: what ?? subject, q: asked(state) });
      if (state.language) query.set("language", state.language);
      return el("li", {}, el("a", { href: `api/v1/export?${query}`, download: true }, name), what && el("span", { class: "meta" }, " its documents"));
    })));
}
