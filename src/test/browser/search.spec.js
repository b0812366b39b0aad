import { expect, open, shown, test } from "./page.js";

test("a query leads to passages, a passage to its place, a citation to the paragraph it means, and that to what cites it", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("searchbox").fill("electronic evidence");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^\d+ passages$/);
  const marks = await page.locator(".hit mark").allTextContents();
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.every((mark) => /electronic|evidence/i.test(mark))).toBe(true);

  await page.getByRole("link", { name: "E/CN.15/2051/12, para. 6 (b)" }).first().click();
  await expect(page).toHaveURL(/\?doc=E\/CN\.15\/2051\/12&lang=en#para-6-b$/);
  await expect(page.locator("#para-6-b")).toBeInViewport();
  await expect(page.locator("#para-6-b")).toContainText("In order to keep electronic evidence intact");

  await page.locator("#para-1").getByRole("link", { name: "resolution 105/212" }).click();
  await expect(page).toHaveURL(/doc=A\/RES\/105\/212/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Electronic evidence and the prevention of offences committed online");
  await page.locator(".row", { has: page.locator("#para-4") }).getByRole("button", { name: /^cited/ }).click();
  const citing = page.getByRole("dialog");
  await expect(citing.getByRole("heading")).toHaveText(/cites? A\/RES\/105\/212, para\. 4/);
  await citing.getByRole("link").first().click();
  await shown(page);
  await expect(page).not.toHaveURL(/doc=A\/RES\/105\/212/);
});

test("a citation of a paragraph leads to this paragraph", async ({ page }) => {
  await open(page, "/?doc=UNODC/CCPCJ/EG.9/2051/3");
  await page.locator(".cite.choice").first().click();
  await page.getByRole("dialog").getByRole("link", { name: "E/CN.15/2051/12, para. 6(b)" }).click();
  await expect(page).toHaveURL(/E\/CN\.15\/2051\/12.*#para-6-b$/);
  await expect(page.locator("#para-6-b")).toBeInViewport();
});

test("counts narrow, and back and forward undo and redo it", async ({ page }) => {
  await open(page, "/?q=electronic+evidence");
  const all = Number.parseInt(await page.locator("h1").textContent(), 10);
  const value = page.locator(".facet a", { hasText: "resolution" }).first();
  const expected = Number.parseInt(await value.locator(".count").textContent(), 10);
  await value.click();
  await expect(page.locator("h1")).toHaveText(`${expected} passages`);
  expect(expected).toBeLessThan(all);
  await expect(page).toHaveURL(/f=kind:resolution/);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText(`${all} passages`);
  await page.goForward();
  await expect(page.locator("h1")).toHaveText(`${expected} passages`);
  await page.reload();
  await expect(page.locator("h1")).toHaveText(`${expected} passages`);
  await page.getByRole("link", { name: /leave out/ }).click();
  await expect(page.locator("h1")).toHaveText(`${all} passages`);
});

test("recommendations only, language and order are in the address and hold", async ({ page }) => {
  await open(page, "/?q=electronic+evidence");
  await page.getByRole("switch", { name: "Recommendations only" }).check();
  await expect(page).toHaveURL(/only=recommendations/);
  await shown(page);
  const badges = await page.locator(".hit .badge").count();
  expect(badges).toBe(await page.locator(".hit").count());
  await page.getByLabel("Sort").selectOption("date");
  await expect(page).toHaveURL(/sort=date/);
  await shown(page);
  const days = await page.locator(".hit time").evaluateAll((all) => all.map((one) => one.dateTime));
  expect(days).toEqual([...days].sort().reverse());
});

test("pages go on where the last one ended", async ({ page }) => {
  await open(page, "/?q=electronic+evidence");
  const hits = () => page.locator(".hit").evaluateAll((all) => all.map((one) => `${one.querySelector("h2").textContent} ${one.querySelector("blockquote").textContent}`));
  const first = await hits();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page.locator("ol.hits")).toHaveAttribute("start", "21");
  const second = await hits();
  expect(second.filter((one) => first.includes(one))).toEqual([]);
  await page.goBack();
  await expect(page.locator("ol.hits")).toHaveAttribute("start", "1");
});

test("the citation is copied and told", async ({ page }) => {
  await open(page, "/?q=electronic+evidence");
  const citation = await page.locator(".hit h2").first().textContent();
  await page.getByRole("button", { name: /^Copy citation/ }).first().press("Enter");
  await expect(page.getByRole("status")).toContainText(`Copied: ${citation}`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
});

test("what is found can be taken along", async ({ page }) => {
  await open(page, "/?q=judges&only=recommendations");
  await page.getByText("Download all of it").click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Spreadsheet (CSV)" }).click();
  expect((await download).suggestedFilename()).toBe("rapporteur-recommendations.csv");
  const text = await (await page.request.get(await page.getByRole("link", { name: "BibTeX" }).evaluate((one) => one.href))).text();
  expect(text).toMatch(/^@\w+\{/);
});

test("a slip is told with what was meant", async ({ page }) => {
  await open(page, "/?q=elctronic+evidnce");
  await page.getByRole("link", { name: "electronic evidence" }).click();
  await expect(page.locator(".hit").first()).toBeVisible();
});

test("the help comes from the service, and its examples are links", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("button", { name: "Query help" }).click();
  const help = page.getByRole("dialog");
  await expect(help.getByRole("row").filter({ hasText: "addressee:" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.getByRole("button", { name: "Query help" }).click();
  await help.getByRole("link", { name: "training of judges" }).click();
  await expect(page).toHaveURL(/q=training\+of\+judges/);
});

test("over time: the chart and its table say the same, and numbers lead to passages", async ({ page }) => {
  await open(page, "/?q=*&only=recommendations&view=time");
  await expect(page.locator(".bars").first()).toHaveAttribute("aria-label", /most in 205[01], \d+/);
  await page.getByText("The numbers as a table").click();
  const cell = page.locator(".numbers td a").first();
  const expected = await cell.textContent();
  await cell.click();
  await expect(page.locator("h1")).toHaveText(new RegExp(`^${expected} passages?$`));
});

test("the consolidated list leads to its sources and prints without the controls", async ({ page }) => {
  await open(page, "/?q=electronic+evidence&view=list");
  await expect(page.locator(".list li .sources a").first()).toHaveAttribute("href", /\?doc=.*#para-/);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.locator(".wording").first()).toBeVisible();
  await expect(page.locator(".printed")).toHaveText(/Recommendations on: electronic evidence/);
});
