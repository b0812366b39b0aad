// Three ways to look at what a query finds.

import { el } from "./dom.js";
import { address } from "./state.js";

const VIEWS = [[null, "Passages"], ["time", "Over time"], ["list", "Consolidated list"]];

/** Links to the views of a query. */
export function tabs(state) {
  return el("nav", { class: "tabs", "aria-label": "Ways to look at the answer" },
    VIEWS.map(([view, name]) => el("a", {
      href: address({ ...state, view, after: null }), "aria-current": (state.view ?? null) === view ? "page" : null,
    }, name)));
}
