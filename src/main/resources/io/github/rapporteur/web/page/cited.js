// What cites a document: counts in the margin beside the places cited, and the passages behind each.

import { get } from "./api.js";
import { el, inLanguage } from "./dom.js";
import { anchorOfPlaceText } from "./anchor.js";
import { placeAddress } from "./hit.js";
import { openPop } from "./pop.js";
import { count } from "./words.js";

/** By anchor: how many passages cite the place, and how it is cited. */
export async function fetchCitedPlaces(symbol, signal) {
  const places = new Map();
  if (!symbol) return places;
  const { total, facets } = await get("search", { q: `cites:"${symbol}"`, limit: 0, facets: "cited-place", "facet-limit": 5000 }, signal);
  for (const { value, count: n } of facets["cited-place"] ?? []) {
    const at = value.indexOf(", ");
    if (at < 0 || value.slice(0, at).replaceAll(" ", "") !== symbol) continue;
    const anchor = anchorOfPlaceText(value.slice(at + 2));
    if (anchor) places.set(anchor, { count: n, place: value });
  }
  places.total = total;
  return places;
}

/** The mark in the margin of a place that is cited. */
export function citedMark(node, { citedOf }) {
  const cited = node.locator ? citedOf(node) : null;
  if (!cited) return null;
  return el("button", { type: "button", class: "cited", "aria-haspopup": "true", onclick: (event) => openCiting(event.currentTarget, cited.place) },
    "cited ", el("span", { class: "times" }, cited.count === 1 ? "once" : `${cited.count} times`),
    el("span", { class: "unseen" }, `: ${cited.place}`));
}

/** Shows the passages that cite a place or a document. */
export function openCiting(button, place) {
  openPop(button, async (signal) => {
    const found = await get("search", { q: `cites:"${place}"`, limit: 50, facets: "" }, signal);
    return [
      el("h2", {}, `${count(found.total, "passage")} ${found.total === 1 ? "cites" : "cite"} ${place}`),
      el("ul", { class: "citing" }, found.hits.map((hit) => el("li", {},
        el("a", { href: placeAddress(hit) }, el("bdi", {}, hit.citation)),
        el("p", inLanguage(hit.language), hit.passage)))),
      found.total > found.hits.length && el("p", { class: "meta" }, `The first ${found.hits.length} are shown.`),
    ];
  });
}
