// The head of a document: what it is, in which languages, and where else to look.

import { get } from "./api.js";
import { el, inLanguage } from "./dom.js";
import { address, documentAddress, searchAddress } from "./state.js";
import { copyButton, placeAddress } from "./hit.js";
import { openCiting } from "./cited.js";
import { count, day, languageName, ownName } from "./words.js";

/** Title, facts and ways from a document. */
export function documentHead(state, { file, others, cited, title, go }) {
  const citation = citationOf(file, others);
  return el("header", { class: "head" },
    el("p", { class: "symbol" }, el("bdi", {}, citation), " ", copyButton(citation)),
    el("h1", { tabindex: "-1", "data-focus": true, ...inLanguage(file.language) }, title),
    el("p", { class: "meta" }, facts(file)),
    el("div", { class: "ways" },
      languages(state, file, others),
      beside(state, file, others, go),
      docTabs(state, file),
      file.symbol && cited.total > 0 && el("button", { type: "button", class: "quiet", "aria-haspopup": "true",
        onclick: (event) => openCiting(event.currentTarget, file.symbol) }, `Cited by ${count(cited.total, "passage")}`),
      file.symbol && el("a", { href: official(file.symbol, file.language), rel: "external noreferrer" }, "At docs.un.org")),
    problems(file));
}

/** How the document is cited: its symbol as printed, else the name of its file. */
export const citationOf = (file, others) => others.find((one) => one.citation)?.citation ?? file.symbol ?? file.source.replace(/^.*[/\\]/, "");

function facts({ kind, language, adopted, issued, session, agendaItems, recommendations }) {
  const asked = recommendations.filter((one) => one.kind === "recommendation").length;
  return [kind, languageName(language), adopted ? `adopted ${day(adopted)}` : issued && day(issued), session && `session ${session}`,
    agendaItems.length > 0 && `agenda item ${agendaItems.join(", ")}`, asked > 0 && count(asked, "recommendation")]
    .filter(Boolean).map((fact) => el("span", {}, fact));
}

/** Where the United Nations publish a document. */
export const official = (symbol, language) => `https://docs.un.org/${["ar", "en", "es", "fr", "ru", "zh"].includes(language) ? language : "en"}/${symbol}`;

/** Read or see around: the two views of a document. */
export function docTabs(state, file) {
  if (!file.symbol) return null;
  return el("nav", { class: "tabs small", "aria-label": "Views of the document" }, [[null, "Text"], ["graph", "Citations around it"]].map(([view, name]) =>
    el("a", { href: address({ f: [], doc: state.doc, lang: state.lang, view }), "aria-current": (state.view ?? null) === view ? "page" : null }, name)));
}

function codes(others) {
  return [...new Set(others.map((one) => one.language))].sort();
}

function languages(state, file, others) {
  const all = codes(others);
  if (all.length < 2) return null;
  return el("nav", { class: "languages", "aria-label": "Languages" }, all.map((code) => el("a", {
    href: documentAddress({ symbol: file.symbol, language: code, beside: state.beside === code ? file.language : state.beside }),
    lang: code, hreflang: code, "aria-current": code === file.language ? "true" : null }, ownName(code))));
}

function beside(state, file, others, go) {
  const all = codes(others).filter((code) => code !== file.language);
  if (!all.length) return null;
  const select = el("select", { id: "beside", onchange: (event) => go(documentAddress({
    symbol: file.symbol, language: file.language, beside: event.target.value })) },
    el("option", { value: "" }, "none"), all.map((code) => el("option", { value: code, lang: code, selected: code === state.beside }, ownName(code))));
  return el("label", { class: "choice" }, el("span", {}, "Beside it"), select);
}

function problems({ problems: all }) {
  if (!all?.length) return null;
  return el("details", { class: "problems" }, el("summary", {}, `${count(all.length, "remark")} on how it was read`),
    el("ul", {}, all.slice(0, 50).map(({ message, page }) => el("li", {}, page ? `Page ${page}: ${message}` : message))));
}

/** A document that the index has not: in other languages, or cited by others. */
export async function missing(state, others) {
  if (others.length) {
    return { title: "Not in this language", content: el("div", { class: "message" },
      el("h1", { tabindex: "-1", class: "message-title" }, `${state.doc} is not in the index in ${languageName(state.lang)}`),
      el("p", {}, "It is there in other languages:"),
      el("ul", {}, others.map((hit) => el("li", {}, el("a", { href: placeAddress(hit), lang: hit.language }, ownName(hit.language)))))) };
  }
  if (!state.doc) return { title: "Not found", content: el("div", { class: "message" }, el("h1", { tabindex: "-1" }, "This file is not in the index")) };
  const [meaning] = await get("resolve", { q: state.doc }).catch(() => [null]);
  const symbol = meaning?.symbol ?? state.doc;
  return { title: `${symbol} is not here`, content: el("div", { class: "message" },
    el("h1", { tabindex: "-1", class: "message-title" }, `${symbol} is not in this index`),
    meaning?.body && el("p", {}, `A document of the ${meaning.body}${meaning.year ? `, ${meaning.year}` : ""}.`),
    el("ul", {},
      el("li", {}, el("a", { href: official(symbol, state.lang), rel: "external noreferrer" }, "Read it at docs.un.org")),
      el("li", {}, el("a", { href: searchAddress(`cites:"${symbol}"`) }, "What cites it in this index")),
      el("li", {}, el("a", { href: address({ f: [], doc: symbol, view: "graph" }) }, "Citations around it"))),
    nearest(meaning)) };
}

function nearest(meaning) {
  if (meaning?.symbol || !meaning?.nearest?.length) return null;
  return el("p", {}, "Perhaps you meant ", meaning.nearest.map((one, i) => [i > 0 && ", ", el("a", { href: documentAddress({ symbol: one }) }, one)]), ".");
}
