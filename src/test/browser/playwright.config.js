// Runs against a service that .ci/browser has started over the samples; needs RAPPORTEUR_URL and a Chromium.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: process.env.RAPPORTEUR_TEST_OUTPUT ?? "../../../target/browser",
  workers: 1,
  retries: 0,
  timeout: 30_000,
  forbidOnly: true,
  reporter: [["list"]],
  use: {
    baseURL: process.env.RAPPORTEUR_URL,
    viewport: { width: 1280, height: 900 },
    contextOptions: { permissions: ["clipboard-read", "clipboard-write"] },
    launchOptions: { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] },
  },
});
