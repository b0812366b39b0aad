// The headings of a document as a list of places.

import { el, inLanguage } from "./dom.js";

/** The contents beside the text; folded where the window is narrow; null where there are no headings. */
export function contents(nodes, language) {
  const heads = nodes.filter((node) => node.type === "heading" || node.type === "annex");
  if (!heads.length) return null;
  const asked = nodes.filter((node) => node.recommendations.some((one) => one.kind === "recommendation"));
  const fold = el("details", { class: "contents" }, el("summary", {}, "Contents"),
    el("nav", { "aria-label": "Contents" },
      el("ol", inLanguage(language), heads.map((node) => el("li", { "data-level": Math.min(node.level, 5) },
        el("a", { href: "#" + encodeURIComponent(node.anchor) }, node.label && el("span", { class: "sign" }, node.label, " "), short(node.text))))),
      asked.length > 0 && el("p", { class: "meta" }, "Recommendations: ", el("a", { href: "#" + encodeURIComponent(asked[0].anchor) }, String(asked.length)))));
  const wide = matchMedia("(min-width: 75rem)");
  fold.open = wide.matches;
  wide.addEventListener("change", () => { fold.open = wide.matches; });
  return fold;
}

const short = (text) => (text.length > 120 ? text.slice(0, 117) + "…" : text);
