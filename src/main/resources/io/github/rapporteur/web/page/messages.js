// What the page says when there is nothing to show: why, and the next step.

import { announce, el } from "./dom.js";
import { Refused } from "./api.js";

/** A message in place of an answer. */
export function message(title, ...rest) {
  return el("div", { class: "message" }, el("h1", { tabindex: "-1", class: "message-title" }, title), rest);
}

/** What a failure says, with a button that tries again. */
export function failure(error, again) {
  if (!(error instanceof Refused)) console.error(error);
  const known = error instanceof Refused;
  const title = known ? error.message : "This page has a fault";
  const detail = known ? error.detail : "Reload the page; if it happens again, please report it with the address.";
  announce(`${title}. ${detail}`);
  return message(title, el("p", {}, detail), el("p", {}, el("button", { type: "button", onclick: again }, "Try again")));
}

/** What stands there while an answer is awaited; it holds the place, so that nothing moves. */
export function waiting(what) {
  return el("div", { class: "waiting" }, el("p", {}, what));
}
