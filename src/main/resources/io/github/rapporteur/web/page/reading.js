// The reading view of a document: its paragraphs with printed labels, links, what cites them, and another language beside.

import { get, Refused } from "./api.js";
import { announce, el, inLanguage } from "./dom.js";
import { documentAddress } from "./state.js";
import { aligned } from "./align.js";
import { documentHead, missing } from "./head.js";
import { contents } from "./contents.js";
import { layOut } from "./tree.js";
import { rowOf } from "./row.js";
import { fetchCitedPlaces } from "./cited.js";
import { enableTools } from "./tools.js";

/** The view of one document. */
export async function readingView(state, { signal, go }) {
  const [read, versions, cited, graph] = await Promise.allSettled([
    get("document", { symbol: state.doc, source: state.source, language: state.lang }, signal),
    fetchVersions(state, signal),
    fetchCitedPlaces(state.doc, signal),
    state.doc ? get("graph", { symbol: state.doc, depth: 1 }, signal) : null,
  ]);
  const others = versions.value ?? [];
  if (read.status === "rejected") return otherwise(read.reason, state, others);
  const file = read.value;
  const beside = state.beside && state.beside !== file.language ? await fetchBeside(state, signal) : null;
  return page(state, { file, others, beside, cited: cited.value ?? new Map(), known: knownDocuments(graph.value), go });
}

/** A language that is not there leads to one that is; a document that is not there to what cites it. */
async function otherwise(reason, state, others) {
  if (!(reason instanceof Refused) || reason.status !== 404) throw reason;
  return missing(state, others);
}

/** The document as search finds it, in each language. */
async function fetchVersions({ doc }, signal) {
  if (!doc) return [];
  const found = await get("search", { q: `is:document symbol:"${doc}"`, limit: 100, facets: "" }, signal);
  return found.hits.filter((hit) => hit.symbol === doc && hit.type === "document");
}

async function fetchBeside({ doc, beside }, signal) {
  if (!doc) return null;
  return get("document", { symbol: doc, language: beside }, signal).catch((error) => {
    if (error.name === "AbortError") throw error;
    return null;
  });
}

function knownDocuments(graph) {
  return new Map((graph?.nodes ?? []).map((node) => [node.symbol, node]));
}

function page(state, context) {
  const { file, beside, cited } = context;
  const nodes = layOut(file);

  const title = file.title ?? nodes.find((node) => node.type === "title")?.text ?? "Untitled";
  const outline = contents(nodes, file.language);
  const isShown = (row) => row.right || row.left.type !== "title" || row.left.text !== title || row.left.references.length;
  const rows = beside ? aligned(nodes, layOut(beside, "beside-")) : nodes.map((left) => ({ left, right: null }));
  const text = el("div", { class: beside ? "text two" : "text", id: "text" },
    beside && columnHeads(file, beside),
    rows.filter(isShown).map((row) => rowOf(row, { ...context, citedOf: (node) => cited.get(node?.anchor) })));
  announce(`${file.symbol ?? "Document"} opened`);
  return {
    title: [file.symbol, title].filter(Boolean).join(": "),
    content: el("div", { class: ["reader", beside && "wide", !outline && "plain"].filter(Boolean).join(" ") },
      outline,
      el("article", { class: "document", ...inLanguage("en") },
        documentHead(state, { ...context, title }),
        state.beside && !beside && el("p", { class: "note" }, "It could not be shown beside: the index has no such version."),
        nodes.length ? text : el("p", { class: "note" }, "No text could be read out of this file."))),
    ready: () => enableTools(text, nodes, context),
  };
}

function columnHeads(left, right) {
  return el("div", { class: "row heads" }, [left, right].map((file) =>
    el("p", { class: "cell", lang: file.language, dir: file.language === "ar" ? "rtl" : "ltr" },
      el("a", { href: documentAddress({ symbol: file.symbol, source: file.source, language: file.language }) }, nameOf(file.language)))));
}

const nameOf = (code) => new Intl.DisplayNames([code], { type: "language" }).of(code);
