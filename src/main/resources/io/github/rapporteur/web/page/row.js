// One row of the reading view: a paragraph with its label, in one language or two, and what belongs into the margin.

import { el, inLanguage } from "./dom.js";
import { passage } from "./passage.js";
import { forceSign } from "./hit.js";
import { citedMark } from "./cited.js";

/** A row of a node and, where there is one, its partner in another language. */
export function rowOf({ left, right }, context) {
  const main = left ?? right;
  const two = Boolean(context.beside);
  return el("div", { class: `row ${main.type}${main.role ? " " + main.role : ""}${mark(left)}`, "data-depth": Math.min(main.depth, 5) },
    cell(left, context),
    two && cell(right, context),
    el("div", { class: "margin", ...inLanguage("en") }, left && margin(left, context)));
}

function mark(node) {
  const strongest = node?.recommendations.reduce((most, one) => (one.kind === "recommendation" ? Math.max(most, one.strength ?? 0) : most), -1) ?? -1;
  return strongest < 0 ? "" : ` asks asks-${strongest}`;
}

function cell(node, context) {
  if (!node) return el("div", { class: "cell none" }, el("span", { class: "unseen" }, "not in this version"));
  const attributes = { class: "cell", id: node.anchor, "data-anchor": true, ...inLanguage(node.language) };
  switch (node.type) {
    case "title": return el("div", attributes, el("p", { class: "printed-title" }, label(node), passage(node, context)));
    case "heading": case "annex":
      return el("div", attributes, el(`h${Math.min(node.level, 6)}`, {}, label(node), passage(node, context), marks(node)));
    case "table": return el("div", attributes, table(node, context));
    case "footnote": return el("div", { ...attributes, role: "note" }, el("p", {}, label(node), passage(node, context)));
    default: return el("div", attributes, el("p", {}, label(node), passage(node, context), marks(node)));
  }
}

/** The printed label leads to its own place, so that its address can be had. */
function label(node) {
  if (!node.label) return null;
  const dotted = !["ar", "zh"].includes(node.language) && /^(\d{1,3}|[IVXLC]+|[A-Z])$/.test(node.label) && node.type !== "footnote" && node.type !== "annex";
  return [el("a", { class: dotted ? "label dotted" : "label", href: "#" + encodeURIComponent(node.anchor) }, el("bdi", {}, node.label)), " "];
}

/** The marks of footnotes, which are not part of the text. */
function marks(node) {
  if (!node.notes.length) return null;
  return el("sup", { class: "notemarks" }, node.notes.map((note) =>
    el("a", { href: "#" + encodeURIComponent(note.anchor), "aria-label": `Footnote ${note.label ?? ""}` }, note.label ?? "*")));
}

function table(node, context) {
  const lines = node.text.split("\n").map((line) => line.split("\t"));
  if (node.references.length && lines.length === 1) return el("p", {}, passage(node, context));
  const [head, ...body] = lines;
  const plain = lines.length < 2;
  const cells = (line, name) => el("tr", {}, line.map((text) => el(name, name === "th" ? { scope: "col" } : {}, text)));
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": node.label ? `Table ${node.label}` : "Table" },
    el("table", {}, node.label && el("caption", {}, node.label),
      plain ? null : el("thead", {}, cells(head, head.every((text) => text.trim()) ? "th" : "td")),
      el("tbody", {}, (plain ? lines : body).map((line) => cells(line, "td")))));
}

function margin(node, context) {
  return [...node.recommendations.map(asked), citedMark(node, context)];
}

function asked(one) {
  const view = one.kind === "view";
  return el("p", { class: view ? "asked view" : "asked" }, forceSign(one.strength), " ",
    el("bdi", { lang: one.language }, one.addressees.join(", ")),
    view && el("span", { class: "kind" }, one.proposers.length ? ` view of ${one.proposers.slice(0, 3).join(", ")}` : " view"),
    !view && one.proposers.length > 0 && el("span", { class: "kind" }, ` by ${one.proposers.slice(0, 4).join(", ")}`),
    one.response && el("span", { class: `response ${one.response}` }, ` ${one.response}`));
}
