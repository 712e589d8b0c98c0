import type { Page } from '@playwright/test'

/** The answers that the journeys give, by the question's name. */
export const everyAnswer = {
  danger: ['suicide', 'daily'],
  whom: ['other'],
  stopping: ['severe'],
  body: ['watched'],
  mind: ['unsafe'],
  wants: ['stop'],
  before: ['returnedAtHome'],
  home: ['none'],
  hurdle: ['work', 'children', 'cost', 'court', 'distance', 'evenings'],
}

/** Answers all that is asked on the page, and asks for the options. */
export async function answerEverything(page: Page): Promise<void> {
  for (const [name, values] of Object.entries(everyAnswer)) {
    for (const value of values) await page.locator(`input[name="${name}"][value="${value}"]`).check()
  }
  await page.locator('.level-form').getByRole('button').click()
  await page.waitForSelector('.level-result')
}
