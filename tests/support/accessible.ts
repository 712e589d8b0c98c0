import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails with every finding of axe on the page as it is now: the rule, how grave it is, and where. */
export async function expectAccessible(page: Page): Promise<void> {
  expect.soft(await findings(page, (axe) => axe.withTags(rules))).toEqual([])
}

/** As `expectAccessible`, for colours alone: all that another colour scheme changes. */
export async function expectContrast(page: Page): Promise<void> {
  expect.soft(await findings(page, (axe) => axe.withRules(['color-contrast']))).toEqual([])
}

async function findings(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // What passed is not sent back, and there are no frames to visit: half the time of a run.
  const axe = choose(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode())
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, impact, nodes }) => nodes.map((node) => `${id} (${impact}): ${node.html}`))
}
