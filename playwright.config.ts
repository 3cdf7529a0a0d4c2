import { defineConfig } from '@playwright/test'
import { chromiumFlags, findChromium } from './tests/support/browser.ts'

const port = Number(process.env['E2E_PORT'] ?? 3911)
// E2E_URL names a server that runs already; without it one is started on an empty data directory.
const running = process.env['E2E_URL']
const executablePath = findChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // Limits for what hangs, not for what is slow: the same stories take three times as long on a busy machine.
  timeout: 480_000,
  expect: {
    timeout: 20_000,
    // Another patch release of Chromium moves single pixels of a letter's edge; a shifted or lost thing is far more.
    toHaveScreenshot: { maxDiffPixelRatio: 0.005, threshold: 0.2 },
  },
  snapshotPathTemplate: 'tests/e2e/baselines/{arg}{ext}',
  // The pictures come first, while the sample is as it was made.
  projects: [
    { name: 'pictures', testMatch: 'baselines.spec.ts' },
    { name: 'stories', testIgnore: 'baselines.spec.ts' },
  ],
  retries: 0,
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    actionTimeout: 60_000,
    navigationTimeout: 90_000,
    baseURL: running ?? `http://127.0.0.1:${port}`,
    // A trace of every step costs a third of the time: `npx playwright test --trace retain-on-failure` for the story that fails.
    trace: 'off',
    screenshot: 'only-on-failure',
    locale: 'ja-JP',
    // Colours are judged as they stand, not half-way through a transition.
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: chromiumFlags,
      // Without a locale Chromium has no names for files in other letters than Latin ones.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  },
  ...(running !== undefined
    ? {}
    : {
        webServer: {
          command: 'rm -rf test-results/data && npm start',
          url: `http://127.0.0.1:${port}/api/health/ready`,
          timeout: 180_000,
          reuseExistingServer: false,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
          env: { PORT: String(port), DATA_DIR: 'test-results/data', LOG_LEVEL: 'warn' },
          stdout: 'pipe',
        },
      }),
})
