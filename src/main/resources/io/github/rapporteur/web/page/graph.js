// The citations around a document as a picture: what cites it, itself, what it cites; and the same as a table.

import { get } from "./api.js";
import { announce, el, svg } from "./dom.js";
import { documentAddress } from "./state.js";
import { docTabs, official } from "./head.js";
import { count, grouped } from "./words.js";
import { layered, stacked } from "./layout.js";

const SHOWN = 30;

/** The view of the citations around a document. */
export async function graphView(state, { signal }) {
  const graph = await get("graph", { symbol: state.doc, depth: 1 }, signal);
  const centre = graph.nodes.find((node) => node.symbol === state.doc) ?? { symbol: state.doc, title: null, inIndex: false };
  const citing = neighbours(graph, state.doc, "to", "from");
  const cited = neighbours(graph, state.doc, "from", "to");
  const tells = `${count(citing.length, "document")} ${citing.length === 1 ? "cites" : "cite"} it, it cites ${count(cited.length, "document")}`;
  announce(tells);
  const holder = el("div", { class: "graph" });
  return {
    title: `Citations around ${state.doc}`,
    content: el("article", { class: "around" },
      el("header", { class: "head" },
        el("p", { class: "symbol" }, el("bdi", {}, state.doc)),
        el("h1", { tabindex: "-1", "data-focus": true, dir: "auto" }, centre.title ?? "Citations around this document"),
        el("p", { class: "meta" }, el("span", {}, tells)),
        el("div", { class: "ways" }, docTabs(state, centre), el("a", { href: official(state.doc, "en"), rel: "external noreferrer" }, "At docs.un.org"))),
      citing.length + cited.length === 0 ? el("p", { class: "note" }, "Nothing in this index cites it, and it cites nothing.")
        : [holder, key(), table("Documents that cite it", citing), table("Documents that it cites", cited)]),
    ready: () => drawInto(holder, centre, citing, cited, tells),
  };
}

/** The documents at the other ends of edges, most cited first, then by symbol. */
function neighbours({ nodes, edges }, symbol, here, there) {
  const bySymbol = new Map(nodes.map((node) => [node.symbol, node]));
  return edges.filter((edge) => edge[here] === symbol && edge[there] !== symbol)
    .map((edge) => ({ ...(bySymbol.get(edge[there]) ?? { symbol: edge[there], title: null, inIndex: false }), count: edge.count }))
    .sort((a, b) => b.count - a.count || (a.symbol < b.symbol ? -1 : 1));
}

function key() {
  return el("p", { class: "key" }, el("span", { class: "inside" }, "in this index"), el("span", { class: "outside" }, "elsewhere"),
    el("span", {}, "The thicker a line, the more citations."));
}

function table(caption, rows) {
  if (!rows.length) return null;
  return el("details", { class: "numbers" }, el("summary", {}, `${caption} (${rows.length}) as a table`),
    el("table", {}, el("caption", { class: "unseen" }, caption),
      el("thead", {}, el("tr", {}, ["Document", "Title", "Citations"].map((head) => el("th", { scope: "col" }, head)))),
      el("tbody", {}, rows.map((node) => el("tr", {},
        el("th", { scope: "row" }, el("a", { href: documentAddress({ symbol: node.symbol }) }, node.symbol)),
        el("td", { dir: "auto" }, node.title ?? (node.inIndex ? "" : "not in this index")),
        el("td", { class: "number" }, grouped(node.count)))))));
}

/** Draws for the width there is, and again when it changes. */
function drawInto(holder, centre, citing, cited, tells) {
  let drawn = 0;
  const draw = () => {
    const width = Math.floor(holder.clientWidth);
    if (!width || width === drawn) return;
    drawn = width;
    const parts = [citing.slice(0, SHOWN), cited.slice(0, SHOWN)];
    holder.replaceChildren(drawing(width < 720 ? stacked(centre, ...parts, width) : layered(centre, ...parts, width), tells),
      ...rest(citing.length - SHOWN, cited.length - SHOWN));
  };
  draw();
  new ResizeObserver(draw).observe(holder);
}

function rest(more, moreCited) {
  const left = Math.max(0, more) + Math.max(0, moreCited);
  return left ? [el("p", { class: "meta" }, `${grouped(left)} more are in the tables below.`)] : [];
}

function drawing({ width, height, nodes, edges, heads }, tells) {
  return svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": `Picture: ${tells}` },
    edges.map(({ path, weight }) => svg("path", { d: path, class: "edge", "stroke-width": weight })),
    heads.map(({ x, y, text, anchor }) => svg("text", { x, y, class: "column", "text-anchor": anchor }, text)),
    nodes.map(drawnNode));
}

function drawnNode({ node, x, y, width, height, isCentre }) {
  const title = [node.title ?? (node.inIndex ? null : "not in this index"), node.count && count(node.count, "citation")].filter(Boolean).join(", ");
  return svg("a", { href: documentAddress({ symbol: node.symbol }), class: `node${node.inIndex ? " held" : " outside"}${isCentre ? " centre" : ""}`,
    "aria-label": [node.symbol, title].filter(Boolean).join(": ") },
    svg("title", {}, title || node.symbol),
    svg("rect", { x, y, width, height, rx: 4 }),
    svg("text", { x: x + 8, y: y + height / 2, "dominant-baseline": "central" }, cut(node.symbol, Math.floor((width - 14) / 7))));
}

const cut = (text, most) => (text.length > most ? text.slice(0, Math.max(1, most - 1)) + "…" : text);
