// What all tests of the page need: going somewhere, and being sure that nothing went wrong on the way.
import { test as base, expect } from "@playwright/test";

/** A page whose errors, and whose requests to anywhere else, fail the test. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
    page.on("console", (line) => { if (line.type() === "error" && !/status of (404|400|503)|ERR_CONNECTION_REFUSED/.test(line.text())) wrong.push(line.text()); });
    page.on("request", (request) => { if (!request.url().startsWith(baseURL)) wrong.push(`asked elsewhere: ${request.url()}`); });
    page.on("dialog", (dialog) => { wrong.push(`a script ran: ${dialog.message()}`); dialog.dismiss(); });
    await use(page);
    expect(wrong).toEqual([]);
  },
});

/** Shows an address and waits until its answer is there. */
export async function open(page, address) {
  await page.goto(address);
  await shown(page);
}

export async function shown(page) {
  await expect(page.locator("main:not([aria-busy]) h1").first()).toBeVisible();
}

export const VIEWS = {
  start: "/",
  passages: "/?q=electronic+evidence",
  documents: "/?q=judges&group=true&in=fr",
  nothing: "/?q=zzzz+yyyy",
  time: "/?q=*&only=recommendations&view=time",
  list: "/?q=electronic+evidence&view=list",
  reading: "/?doc=E/CN.15/2051/12&lang=en",
  arabic: "/?doc=A/RES/105/212&lang=ar",
  beside: "/?doc=A/RES/105/212&lang=en&beside=ar",
  chinese: "/?doc=A/RES/105/212&lang=zh",
  citations: "/?doc=A/RES/105/212&view=graph",
  missing: "/?doc=A/RES/1/1",
};

export { expect };
