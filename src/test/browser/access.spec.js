import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, open, shown, test, VIEWS } from "./page.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function faults(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), RULES);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`).join(" | ")}`);
}

for (const colorScheme of ["light", "dark"]) {
  for (const [name, address] of Object.entries(VIEWS)) {
    test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, address);
      expect(await faults(page)).toEqual([]);
    });
  }

  test(`axe finds nothing: help, panels and what is unfolded, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, VIEWS.reading);
    await page.locator("button.cited").first().click();
    await expect(page.getByRole("dialog").getByRole("link").first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await open(page, VIEWS.time);
    await page.locator("summary").evaluateAll((all) => all.forEach((one) => { one.parentElement.open = true; }));
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Query help" }).click();
    await expect(page.getByRole("dialog").getByRole("row").first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}

for (const [name, address] of Object.entries(VIEWS)) {
  test(`nothing is wider than a window of 320: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await faults(page)).toEqual([]);
  });
}

test("all can be done by keyboard", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.type("preservation of data");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toHaveText(/passages/);
  await expect(page.locator("h1")).toBeFocused();
  const hit = page.locator(".hit h2 a").first();
  await tabTo(page, hit);
  expect(await hit.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
  await page.keyboard.press("Enter");
  await expect(page.locator(".document")).toBeVisible();
  await expect(page.locator(".sought")).toBeFocused();
  const cited = page.locator(".row", { has: page.locator("#para-6-a") }).locator("button.cited");
  await open(page, VIEWS.reading + "#para-6-a");
  await tabTo(page, cited);
  await page.keyboard.press("Enter");
  const citing = page.getByRole("dialog");
  await expect(citing.getByRole("link").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(cited).toBeFocused();
});

async function tabTo(page, target) {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached by Tab: ${target}`);
}

test("motion is left out where it is not wanted", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "/");
  const duration = await page.getByRole("switch").first().evaluate((one) => getComputedStyle(one, "::before").transitionDuration);
  expect(Number.parseFloat(duration)).toBe(0);
});

test("what has happened is told: titles, status, focus", async ({ page }) => {
  await open(page, "/?q=judges");
  await expect(page).toHaveTitle("judges – Rapporteur");
  await page.locator(".hit a").first().click();
  await shown(page);
  await expect(page.getByRole("status")).toContainText("opened");
});
