// The help on queries, in a dialog, from the tables that queries are read by.

import { get } from "./api.js";
import { el } from "./dom.js";
import { searchAddress } from "./state.js";
import { failure } from "./messages.js";

const dialog = document.getElementById("help");

/** Opens the help; asks the service for it the first time. */
export async function openHelp() {
  if (!dialog.childElementCount) frame();
  dialog.showModal();
  const body = dialog.querySelector(".help-body");
  if (body.dataset.done) return;
  try {
    body.replaceChildren(...tables(await get("query-help")));
    body.dataset.done = "yes";
  } catch (error) {
    body.replaceChildren(failure(error, openHelp));
  }
}

function frame() {
  dialog.append(
    el("div", { class: "dialog-head" }, el("h2", { id: "help-title" }, "How queries are written"),
      el("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, "Close")),
    el("div", { class: "help-body", tabindex: "0", role: "region", "aria-labelledby": "help-title" }, el("p", {}, "Asking …")));
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
}

function tables(help) {
  const parts = [["Words", help.operators], ["Fields", help.fields]].filter(([, rows]) => rows?.length)
    .map(([name, rows]) => table(name, rows));
  const rules = help.rules?.length ? [el("h3", {}, "Rules"), el("ul", {}, help.rules.map((rule) => el("li", {}, rule)))] : [];
  return [...parts, ...rules];
}

function table(name, rows) {
  return el("table", { class: "help-table" }, el("caption", {}, name),
    el("thead", {}, el("tr", {}, ["Written", "Finds", "For example"].map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", {}, rows.map((row) => el("tr", {},
      el("th", { scope: "row" }, el("code", {}, row.form)),
      el("td", {}, row.meaning),
      el("td", {}, row.example && el("a", { href: searchAddress(row.example) }, el("code", {}, row.example)))))));
}
