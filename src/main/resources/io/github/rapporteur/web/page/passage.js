// The text of a node with its citations as links: to the place meant, to a choice of places, or marked with why there is none.

import { el } from "./dom.js";
import { address, documentAddress } from "./state.js";
import { anchorsOfPinpoints } from "./anchor.js";

/** Text and links; the offsets of citations count UTF-16 units of the text. */
export function passage(node, context) {
  const parts = [];
  let end = 0;
  for (const group of groups(node)) {
    const [{ start }] = group;
    const last = Math.max(...group.map((one) => one.end));
    parts.push(node.text.slice(end, start), citation(group, node.text.slice(start, last), context));
    end = last;
  }
  parts.push(node.text.slice(end));
  return parts;
}

/** Citations that share words belong together: they are a choice. */
function groups({ references, text }) {
  const sorted = references.filter(({ start, end }) => 0 <= start && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const found = [];
  for (const one of sorted) {
    const last = found.at(-1);
    if (last && one.start < Math.max(...last.map((other) => other.end))) last.push(one);
    else found.push([one]);
  }
  return found;
}

function citation(group, text, context) {
  if (group.length === 1 && group[0].status === "unresolved") return unresolved(group[0], text);
  const targets = group.flatMap((one) => targetsOf(one, context));
  if (!targets.length) return unresolved(group[0], text);
  return targets.length === 1 ? link(targets[0], text, context) : choice(group, targets, text);
}

function unresolved({ because }, text) {
  const why = `Not resolved: ${because ?? "nothing certain is known of it"}`;
  return el("span", { class: "cite unresolved", title: why }, text, el("span", { class: "unseen" }, ` (${why})`));
}

/** Where a citation may lead: one place, or one of each pinpoint or candidate. */
function targetsOf({ status, target, candidates, pinpoints, kind, because }, { known, file }) {
  const symbols = status === "ambiguous" ? candidates : target ? [target] : kind === "internal" && file.symbol ? [file.symbol] : [];
  const places = anchorsOfPinpoints(pinpoints);
  return symbols.flatMap((symbol) => (places.length ? places : [{ pinpoint: pinpoints.join(", "), anchor: null }])
    .map(({ pinpoint, anchor }) => ({ symbol, pinpoint, anchor, because, known: known.get(symbol) ?? null })));
}

function addressOf({ symbol, anchor }, { file }) {
  return symbol === file.symbol && anchor
    ? "#" + encodeURIComponent(anchor)
    : isSymbol(symbol) ? documentAddress({ symbol, language: file.language, anchor }) : address({ q: symbol });
}

/** Treaties are known by their names. */
const isSymbol = (text) => /^[A-Z][A-Za-z0-9]*[./]/.test(text) || /^[A-Z]+\/[^ ]+$/.test(text);

function link(target, text, context) {
  const held = context.known.size === 0 || target.known?.inIndex || target.symbol === context.file.symbol;
  return el("a", { class: held ? "cite" : "cite outside", href: addressOf(target, context), title: tells(target, held) }, text);
}

function tells({ symbol, pinpoint, known, because }, held) {
  return [[symbol, pinpoint].filter(Boolean).join(", "), known?.title, held ? null : "not in this index", because && `(${because})`]
    .filter(Boolean).join(" – ");
}

/** No button of HTML: its words would be missing from what one selects and copies. */
function choice(group, targets, text) {
  const status = group.some((one) => one.status === "ambiguous") ? "ambiguous" : "several";
  return el("span", { role: "button", tabindex: "0", class: `cite choice ${status}`, "aria-haspopup": "true", "data-choice": JSON.stringify({
    heading: status === "ambiguous" ? `May mean one of these${group[0].because ? ": " + group[0].because : ""}` : "Means all of these",
    targets: targets.map(({ symbol, pinpoint, anchor, known }) => ({ symbol, pinpoint, anchor, title: known?.title ?? null })),
  }) }, text);
}
