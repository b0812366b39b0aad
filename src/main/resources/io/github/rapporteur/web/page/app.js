// Starts the page: reads the address, shows the view it names, and keeps back and forward working.

import { read } from "./state.js";
import { failure, waiting } from "./messages.js";
import { showForm } from "./form.js";
import { searchView } from "./search.js";

const main = document.getElementById("main");
const started = document.title;
let running = null;
let shown = null;

/** Which module shows a state; those of other views are fetched when they are first needed. */
async function viewOf(state) {
  if (state.doc || state.source) {
    return state.view === "graph" ? (await import("./graph.js")).graphView : (await import("./reading.js")).readingView;
  }
  if (state.view === "time") return (await import("./chart.js")).chartView;
  if (state.view === "list") return (await import("./list.js")).listView;
  return searchView;
}

async function show({ focus }) {
  running?.abort();
  const turn = new AbortController();
  running = turn;
  const state = read();
  shown = location.search;
  showForm(state, go);
  document.body.dataset.view = state.doc || state.source ? "document" : "query";
  main.setAttribute("aria-busy", "true");
  const patience = setTimeout(() => main.replaceChildren(waiting("Asking …")), 400);
  let result;
  try {
    const view = await viewOf(state);
    result = await view(state, { signal: turn.signal, go });
  } catch (error) {
    if (turn.signal.aborted) return;
    result = { title: "No answer", content: failure(error, () => show({ focus: true })) };
  } finally {
    clearTimeout(patience);
  }
  if (turn.signal.aborted) return;
  main.removeAttribute("aria-busy");
  main.replaceChildren(...[result.content].flat());
  document.title = result.title ? `${result.title} – ${started}` : started;
  result.ready?.();
  if (!toAnchor()) {
    if (focus) (main.querySelector("[data-focus], h1[tabindex]") ?? main).focus({ preventScroll: true });
  }
}

/** Shows another address of this page. */
function go(target) {
  const url = new URL(target, document.baseURI);
  const same = url.search === location.search;
  history.replaceState({ y: scrollY }, "");
  history.pushState({ y: 0 }, "", url);
  if (same && url.hash) return toAnchor();
  if (!url.hash) scrollTo(0, 0);
  return show({ focus: true });
}

/** Goes to the place that the address names; says whether there is one. */
function toAnchor() {
  const name = decodeURIComponent(location.hash.slice(1));
  if (!name || name === "main") return false;
  const target = document.getElementById(name) ?? nearest(name);
  if (!target) return false;
  document.querySelectorAll(".sought").forEach((old) => old.classList.remove("sought"));
  target.classList.add("sought");
  target.scrollIntoView({ block: "start" });
  if (!target.hasAttribute("tabindex")) target.setAttribute("tabindex", "-1");
  target.focus({ preventScroll: true });
  return true;
}

/** Where a place is not there, what holds it: para-9-n-iv, para-9-n, para-9; of headings the last part of their path. */
function nearest(name) {
  const ends = [...main.querySelectorAll("[data-anchor]")].find((one) => one.id.startsWith("sect-")
    && name.startsWith("sect-") && one.id.endsWith("-" + name.slice(5)));
  if (ends) return ends;
  for (let cut = name.lastIndexOf("-"); cut > 0; cut = name.lastIndexOf("-", cut - 1)) {
    const found = document.getElementById(name.slice(0, cut));
    if (found && main.contains(found)) return found;
  }
  return null;
}

function isPlain(event) {
  return event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (!link || !isPlain(event) || link.target) return;
  const url = new URL(link.getAttribute("href"), document.baseURI);
  const base = new URL(document.baseURI);
  if (link.classList.contains("skip")) {
    event.preventDefault();
    main.focus();
  } else if (url.origin === base.origin && url.pathname === location.pathname) {
    event.preventDefault();
    document.querySelectorAll("dialog[open]").forEach((one) => one.close());
    document.querySelectorAll("[popover]:popover-open").forEach((one) => one.hidePopover());
    go(link.getAttribute("href").startsWith("#") ? location.search + url.hash : url.href);
  }
});

addEventListener("popstate", async (event) => {
  if (location.search === shown) {
    if (!toAnchor()) scrollTo(0, event.state?.y ?? 0);
    return;
  }
  await show({ focus: true });
  if (event.state?.y) scrollTo(0, event.state.y);
});

addEventListener("scrollend", () => history.replaceState({ y: scrollY }, ""));

history.scrollRestoration = "manual";
show({ focus: false });
