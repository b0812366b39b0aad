// Makes elements: whatever comes from outside enters as text or as a checked attribute, never as markup.

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes and children; strings become text, null and false are left out. */
export function el(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same within a drawing. */
export function svg(name, attributes, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "href") element.setAttribute("href", safeAddress(value));
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** An address that a link may have: of this page, or http(s); "#" for any other. */
export function safeAddress(address) {
  try {
    const url = new URL(address, document.baseURI);
    return url.protocol === "https:" || url.protocol === "http:" ? String(address) : "#";
  } catch {
    return "#";
  }
}

/** Tells screen readers what has happened. */
export function announce(text) {
  const status = document.getElementById("status");
  status.textContent = status.textContent === text ? text + "\u00a0" : text;
}

/** Marks the language of an element, and its direction. */
export function inLanguage(code) {
  return code ? { lang: code, dir: code === "ar" ? "rtl" : "ltr" } : { dir: "auto" };
}
