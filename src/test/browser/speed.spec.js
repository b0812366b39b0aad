import { expect, open, shown, test, VIEWS } from "./page.js";

const MOST_BYTES = 300_000;
const MOST_MS = 1_000;

async function watchShifts(page) {
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!entry.hadRecentInput) globalThis.shifts.push({ value: entry.value, what: entry.sources?.map(({ node }) => node?.className ?? node?.nodeName) });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

for (const [name, address] of Object.entries(VIEWS)) {
  test(`nothing moves once it stands, and little is sent: ${name}`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    let sent = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => { sent += encodedDataLength; });
    await watchShifts(page);
    await open(page, address);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
    expect(sent).toBeGreaterThan(10_000);
    expect(sent).toBeLessThan(MOST_BYTES);
  });
}

test("the first results are painted within a second of the query", async ({ page }) => {
  await open(page, "/?q=judges");
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(".hit")) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => { globalThis.paintedAt = performance.now(); }));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto("/?q=preservation+of+data");
  await page.waitForFunction(() => globalThis.paintedAt);
  expect(await page.evaluate(() => globalThis.paintedAt)).toBeLessThan(MOST_MS);
});

test("from view to view nothing moves either", async ({ page }) => {
  await watchShifts(page);
  await open(page, "/?q=electronic+evidence");
  await page.getByRole("link", { name: "Over time" }).click();
  await shown(page);
  await page.goBack();
  await shown(page);
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
});
