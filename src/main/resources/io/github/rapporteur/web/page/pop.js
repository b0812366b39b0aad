// A small panel beside what opened it: by Escape, or by going elsewhere, it closes and gives the focus back.

import { el } from "./dom.js";
import { failure } from "./messages.js";

let panel = null;
let waitingFor = null;

/** Opens the panel beside an element; "make" gives its content, at once or later. */
export function openPop(button, make) {
  panel ??= build();
  waitingFor?.abort();
  const turn = new AbortController();
  waitingFor = turn;
  panel.opener = button;
  fill([el("p", {}, "Asking …")]);
  panel.showPopover();
  place(button);
  panel.focus();
  Promise.resolve().then(() => make(turn.signal)).catch((error) => [failure(error, () => openPop(button, make))]).then((content) => {
    if (turn.signal.aborted) return;
    fill(content);
    place(button);
  });
}

function fill(content) {
  panel.firstChild.replaceChildren(...content.flat().filter(Boolean));
}

function build() {
  const made = el("div", { class: "pop", popover: "auto", tabindex: "-1", role: "dialog", "aria-label": "Details" }, el("div", { class: "pop-body" }),
    el("button", { type: "button", class: "quiet close", onclick: () => made.hidePopover() }, "Close"));
  made.addEventListener("toggle", (event) => {
    if (event.newState === "closed") {
      waitingFor?.abort();
      if (made.contains(document.activeElement) || document.activeElement === document.body) made.opener?.focus({ preventScroll: true });
    }
  });
  document.body.append(made);
  return made;
}

function place(button) {
  const at = button.getBoundingClientRect();
  const own = panel.getBoundingClientRect();
  const below = at.bottom + 6 + own.height <= innerHeight || at.top < own.height;
  panel.style.left = `${Math.max(8, Math.min(at.left, innerWidth - own.width - 8))}px`;
  panel.style.top = `${Math.max(8, below ? Math.min(at.bottom + 6, innerHeight - own.height - 8) : at.top - own.height - 6)}px`;
}
