import { defineConfig } from '@playwright/test'
import { findChromium } from '#tests/support/chromium.ts'

const executablePath = findChromium()

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './support/global-website.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 30_000,
  reporter: [['list']],
  use: {
    // Set by the global setup, which starts the website on a free port.
    baseURL: process.env.WEBSITE_URL ?? '',
    browserName: 'chromium',
    // The first request chooses nothing: a Spanish browser sees the same pages.
    locale: 'en-US',
    actionTimeout: 10_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  // Pages carry no script but the street map and the quick way out, which `every-page` holds: what is on a page is checked once.
  // Only what a visitor does from page to page is done in both kinds of browser.
  projects: [
    { name: 'js', use: { javaScriptEnabled: true } },
    { name: 'no-js', use: { javaScriptEnabled: false }, testMatch: 'journeys/**/*.spec.ts' },
  ],
})
