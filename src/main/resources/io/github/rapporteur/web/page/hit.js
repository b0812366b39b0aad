// One passage that answers: the place one would cite, the words, and what can be done with it.

import { announce, el, inLanguage } from "./dom.js";
import { documentAddress, searchAddress } from "./state.js";
import { anchorOf } from "./anchor.js";
import { day, force, languageName, ownName } from "./words.js";

/** A hit as an item of a list. */
export function hitItem(state, hit, level = 2) {
  return el("li", {}, el("article", { class: "hit" },
    el(level === 3 ? "h3" : "h2", {}, el("a", { href: placeAddress(hit) }, el("bdi", {}, hit.citation))),
    el("p", { class: "meta" }, facts(hit)),
    hit.headings.length > 0 && el("p", { class: "above", ...inLanguage(hit.language) }, hit.headings.join(" › ")),
    el("blockquote", inLanguage(hit.language), highlighted(hit.passage, hit.highlights)),
    asks(hit.asks),
    translation(state, hit),
    el("p", { class: "actions" }, copyButton(hit.citation), links(hit))));
}

/** Where a hit is read. */
export function placeAddress(hit, language = hit.language) {
  const anchor = hit.type === "document" ? null : hit.locator ? anchorOf(hit) : language === hit.language && Number.isInteger(hit.node) ? `n-${hit.node}` : null;
  return documentAddress({ symbol: hit.symbol, source: hit.source, language, anchor });
}

function facts(hit) {
  const kind = hit.type === "document" ? "document" : hit.recommendation ? null : hit.role ?? hit.type;
  return [
    hit.recommendation && el("span", { class: "badge" }, "recommendation"),
    kind && el("span", {}, kind),
    el("span", {}, languageName(hit.language)),
    hit.page && el("span", {}, `page ${hit.page}`),
    hit.date && el("time", { datetime: hit.date }, day(hit.date)),
  ].filter(Boolean);
}

/** The passage with what was asked for marked; offsets count UTF-16 units, as strings do here. */
export function highlighted(text, spans) {
  const parts = [];
  let end = 0;
  for (const [from, to] of spans ?? []) {
    if (from < end || to > text.length) continue;
    parts.push(text.slice(end, from), el("mark", {}, text.slice(from, to)));
    end = to;
  }
  parts.push(text.slice(end));
  return parts;
}

function asks(list) {
  if (!list?.length) return null;
  return el("ul", { class: "askings" }, list.slice(0, 3).map((one) => el("li", {}, forceSign(one.strength),
    el("span", { dir: "auto" }, one.addressees.join(", ")))));
}

/** The force of a recommendation: a word, and a bar of six. */
export function forceSign(strength) {
  if (!Number.isInteger(strength)) return null;
  return el("span", { class: `force force-${strength}` }, el("span", { class: "steps", "aria-hidden": "true" },
    [1, 2, 3, 4, 5, 6].map((step) => el("span", { class: step <= strength ? "on" : null }))), force(strength));
}

function translation(state, hit) {
  if (hit.translation) {
    return el("blockquote", { class: "beside", ...inLanguage(hit.translation.language) }, hit.translation.text);
  }
  return state.in && state.in !== hit.language
    ? el("p", { class: "meta" }, `Not in the index in ${languageName(state.in)}.`) : null;
}

function links(hit) {
  const quoted = hit.locator || hit.type === "document" ? hit.citation : null;
  return [
    quoted && hit.symbol && el("a", { href: searchAddress(`cites:"${quoted}"`) }, "Cited by"),
    quoted && hit.symbol && el("a", { href: searchAddress(`similar:"${quoted}"`) }, "Similar"),
    hit.symbol && hit.alsoIn.length > 0 && el("span", { class: "also" }, "Also in ", hit.alsoIn.map((code, i) => [i > 0 && ", ",
      el("a", { href: placeAddress(hit, code), lang: code, hreflang: code }, el("bdi", {}, ownName(code)))])),
  ].filter(Boolean);
}

/** A button that copies a citation and says that it did. */
export function copyButton(citation, name = "Copy citation") {
  const button = el("button", { type: "button", class: "quiet", "aria-label": `${name}: ${citation}`, onclick: copy }, name);
  return button;

  async function copy() {
    const done = await toClipboard(citation);
    button.textContent = done ? "Copied" : "Not copied";
    announce(done ? `Copied: ${citation}` : `Could not be copied. The citation is ${citation}`);
    setTimeout(() => { button.textContent = name; }, 2000);
  }
}

async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** For pages that are not served from this machine or by https, which have no clipboard of their own. */
function copySelected(text) {
  const area = el("textarea", { class: "unseen", "aria-hidden": "true", tabindex: "-1" });
  area.value = text;
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  before?.focus();
  return done;
}
