import { expect, test } from 'vitest'
import { findCards } from '#lib/db/cards.ts'
import { prisma } from '#lib/db/client.ts'
import { findEdition } from '#lib/db/edition.ts'
import { findListing } from '#lib/db/listings.ts'
import { presentListing } from '#lib/facility/present/listing.ts'
import { locales } from '#lib/i18n/locale.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

const now = new Date()

/** Every example, and directory facilities from all over the list. */
async function someSlugs(): Promise<string[]> {
  const examples = await prisma().facility.findMany({ where: { isExample: true }, select: { slug: true } })
  const others = await prisma().facility.findMany({
    where: { isExample: false },
    select: { slug: true },
    orderBy: { id: 'asc' },
  })
  return [...examples, ...others.filter((_, at) => at % 250 === 0)].map(({ slug }) => slug)
}

test.each(locales)('every listing is worded whole in %s: no codes, no blanks', async (locale) => {
  for (const slug of await someSlugs()) {
    const listing = await findListing(slug)
    if (!listing) throw new Error(slug)
    const view = presentListing(listing, locale, now)
    const groups = view.programs.flatMap(({ schedule, groups: own }) => [...(schedule ? [schedule] : []), ...own])
    const parts = [...groups, view.contact.access, view.detox, ...view.sections, view.about]
    const facts = parts.flatMap((part) => part.facts)
    const wordless = facts.filter(
      ({ label, values }) =>
        label === '' ||
        values.length === 0 ||
        values.some(({ text, ownWords }) => text === '' || (!ownWords && /_/.test(text))),
    )
    expect(wordless, slug).toEqual([])
    expect(JSON.stringify(view), slug).not.toMatch(/undefined|null h |NaN|Invalid Date/)
  }
})

test('a listing shows a fact of one program with that program and nowhere else', async () => {
  const listing = await findListing('example-miami-valley-recovery-center-dayton-oh')
  if (!listing) throw new Error('gone')
  const view = presentListing(listing, 'en', now)
  const textOf = (part: object | undefined) => JSON.stringify(part)
  const iop = view.programs.find(({ name }) => name === 'Example IOP, day or evening')
  const payment = view.sections.find(({ id }) => id === 'payment')
  expect(textOf(iop)).toContain('$185 a session')
  expect(textOf(payment)).not.toContain('$185')
  expect(textOf(payment)).toContain('$0')
})

test('a card tells detox that is not offered from detox nobody speaks of', async () => {
  const none = await prisma().detoxOffering.findFirstOrThrow({ where: { where: 'none' } })
  const silent = await prisma().facility.findFirstOrThrow({
    where: { detoxOfferings: { none: {} }, programs: { none: { level: 'detox' } } },
  })
  const cards = await findCards([none.facilityId, silent.id])
  expect(cards.get(none.facilityId)?.detox.onSite).toBe(false)
  expect(cards.get(silent.id)?.detox.onSite).toBeNull()
})

test('the edition is the newest one that was imported whole, whenever that was', async () => {
  expect(await findEdition()).toMatchObject({ edition: '2023', publishedOn: '2023-06-29' })
  const run = {
    source: 'samhsa' as const,
    fileName: 'x.xlsx',
    fileSha256: '0'.repeat(64),
    report: { publishedOn: '2022-05-01' },
    startedAt: new Date(Date.now() + 60_000),
  }
  await prisma().importRun.createMany({
    data: [
      { ...run, edition: '2022', status: 'finished' },
      { ...run, edition: '2025', status: 'failed' },
      { ...run, edition: '2026', status: 'finished', dryRun: true },
    ],
  })
  expect((await findEdition())?.edition).toBe('2023')
})
