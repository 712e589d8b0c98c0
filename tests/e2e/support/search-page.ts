import type { Locator, Page } from '@playwright/test'

/** What a visitor sees of a search, found as a visitor finds it: by role and by name. */
export function searchPage(page: Page) {
  const results = page.getByRole('region', { name: /^(Results|Resultados)$/ })
  const filters = page.getByRole('region', { name: /^(Filters|Filtros)$/ })
  return {
    results,
    filters,
    cards: results.getByRole('article'),
    title: page.getByRole('heading', { level: 1 }),
    place: page.getByRole('textbox', { name: 'Where' }),
    chips: page.getByRole('navigation', { name: 'Your choices' }).getByRole('link'),
    total: results.getByText(/^[\d,]+ facilit(y|ies), [\d,]+ programs?$/),
    show: filters.getByRole('button', { name: 'Show results' }),
    open: (group: string) => openGroup(filters, group),
    box: (label: string) => filters.getByRole('checkbox', named(label)),
  }
}

export type SearchPage = ReturnType<typeof searchPage>

/** How many facilities the page says it found. */
export async function facilitiesFound(search: SearchPage): Promise<number> {
  return firstNumber(await search.total.innerText())
}

/** The number of facilities that stands beside a box of a filter. */
export async function promised(search: SearchPage, label: string): Promise<number> {
  const box = search.filters.page().getByRole('checkbox', named(label))
  const option = search.filters.locator('label', { has: box })
  return firstNumber(await option.locator('small').innerText())
}

export async function namesOnPage(search: SearchPage): Promise<string[]> {
  return search.cards.getByRole('heading', { level: 3 }).getByRole('link').allInnerTexts()
}

async function openGroup(filters: Locator, name: string): Promise<void> {
  const group = filters.locator('details', { has: filters.page().locator('summary', { hasText: name }) })
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
}

/** Miles from nearest to farthest, as the cards say them. */
export async function milesOnPage(search: SearchPage): Promise<number[]> {
  const distances = await search.cards.locator('.card-distance').allInnerTexts()
  return distances.map((distance) => Number(/([\d.]+) miles?/.exec(distance)?.[1]))
}

/** Whether no place comes before a nearer one; what is "about" is rounded to whole miles. */
export function nearestFirst(miles: readonly number[]): boolean {
  return miles.every((here, at) => at === 0 || here > (miles[at - 1] ?? 0) - 1)
}

function firstNumber(text: string): number {
  const found = /[\d,]+/.exec(text)?.[0]
  if (!found) throw new Error(`no number in "${text}"`)
  return Number(found.replaceAll(',', ''))
}

/** A box is named by its label, with the count that stands in it. */
function named(label: string): { name: RegExp } {
  return { name: new RegExp(`^${escaped(label)}( [\\d,]+)?$`) }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
