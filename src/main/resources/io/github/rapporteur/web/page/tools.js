// What can be done with the place one reads: copy its citation, find what cites it or says the like; choices among citations.

import { el } from "./dom.js";
import { documentAddress, searchAddress } from "./state.js";
import { copyButton } from "./hit.js";
import { citationOf } from "./head.js";
import { openPop } from "./pop.js";
import { openCiting } from "./cited.js";
import { placeText } from "./anchor.js";

/** Lets labels and choices within the text open their panels. */
export function enableTools(text, nodes, context) {
  const byAnchor = new Map(nodes.map((node) => [node.anchor, node]));
  text.addEventListener("keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && event.target.matches(".choice")) {
      event.preventDefault();
      openChoice(event.target, context);
    }
  });
  text.addEventListener("click", (event) => {
    const choice = event.target.closest(".choice");
    if (choice) openChoice(choice, context);
    const label = event.target.closest("a.label");
    const node = label && byAnchor.get(label.closest("[data-anchor]")?.id);
    if (node?.locator && !event.ctrlKey && !event.metaKey && !event.shiftKey) setTimeout(() => openPlace(label, node, context));
  });
}

function openPlace(label, node, context) {
  const { file, others } = context;
  const citation = `${citationOf(file, others)}, ${placeText(node)}`;
  openPop(label, () => [
    el("h2", {}, el("bdi", {}, citation)),
    node.page && el("p", { class: "meta" }, `page ${node.page}`),
    el("p", { class: "actions" }, copyButton(citation), copyButton(location.href.replace(/#.*$/, "") + "#" + node.anchor, "Copy address"),
      file.symbol && el("button", { type: "button", class: "quiet", onclick: () => openCiting(label, citation) }, "Cited by"),
      file.symbol && el("a", { href: searchAddress(`similar:"${citation}"`) }, "Similar")),
  ]);
}

function openChoice(button, { file }) {
  const { heading, targets } = JSON.parse(button.dataset.choice);
  openPop(button, () => [
    el("h2", {}, heading),
    el("ul", { class: "citing" }, targets.map((one) => el("li", {},
      el("a", { href: documentAddress({ symbol: one.symbol, language: file.language, anchor: one.anchor }) },
        [one.symbol, one.pinpoint].filter(Boolean).join(", ")),
      one.title && el("p", {}, one.title)))),
  ]);
}
