// Lays the nodes of a document out in reading order: each with its depth, its anchor, its citations and recommendations.

import { anchorOf } from "./anchor.js";

const HEADS = new Set(["heading", "annex", "title"]);

/** The nodes, each with anchor, depth (of items within their paragraph), level (of headings), references, recommendations, notes. */
export function layOut(file, prefix = "") {
  const references = byNode(file.references);
  const recommendations = byNode(file.recommendations);
  const taken = new Set();
  const all = new Map();
  const nodes = file.nodes.map((node) => {
    const parent = all.get(node.parent) ?? null;
    const inHead = !parent || HEADS.has(parent.type);
    const laid = {
      ...node, parentNode: parent, language: file.language, prefix,
      depth: node.type === "item" && !inHead ? parent.depth + 1 : node.type === "footnote" && parent ? parent.depth : 0,
      level: HEADS.has(node.type) ? (parent?.level ?? 1) + 1 : (parent?.level ?? 1),
      anchor: null, references: references.get(node.id) ?? [], recommendations: recommendations.get(node.id) ?? [], notes: [],
    };
    laid.anchor = free(prefix + (node.locator ? anchorOf(node) : `n-${node.id}`), taken);
    if (node.type === "footnote" && parent) parent.notes.push(laid);
    all.set(node.id, laid);
    return laid;
  });
  return nodes;
}

function byNode(list) {
  const map = new Map();
  for (const one of list ?? []) {
    if (!map.has(one.node)) map.set(one.node, []);
    map.get(one.node).push(one);
  }
  return map;
}

/** A document may number twice: what comes later has -2, -3 behind its name. */
function free(name, taken) {
  let own = name;
  for (let n = 2; taken.has(own); n++) own = `${name}-${n}`;
  taken.add(own);
  return own;
}
