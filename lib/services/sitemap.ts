import { setImmediate as nextTurn } from 'node:timers/promises'
import { levelsOfCare } from '#lib/care/levels.ts'
import { STATE_NAMES, type StateCode } from '#lib/catalogue/states.ts'
import { listSlugs } from '#lib/db/slugs.ts'
import { articleSlugs } from '#lib/guide/articles.ts'
import { wordsPath } from '#lib/guide/present-glossary.ts'
import { whichLevelPath } from '#lib/guide/which-level/path.ts'
import { fewestFacilities, type LandingTopic, landingPath } from '#lib/landing/address.ts'
import {
  pagesPerFile,
  type SitemapFile,
  type SitemapKind,
  type SitemapPage,
  sitemapKinds,
  sitemapName,
} from '#lib/landing/sitemap.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { type Bitset, hasBit } from '#lib/search/index/bitset.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { facilitiesOffering, townsOfState } from '#lib/search/index/town-counts.ts'
import { catalogueIndex } from '#lib/services/catalogue-index.ts'
import { writtenOn } from '#lib/services/guide.ts'

const fixedPages = [
  '/',
  '/search',
  '/treatment',
  '/levels',
  '/compare/inpatient-and-outpatient',
  '/insurance',
  '/for-facilities',
  '/data-quality',
]

/** The guide changes when its words do, not with the catalogue. */
const guidePages = ['/guide', whichLevelPath, wordsPath]

/** Every file of the sitemap with the day of its newest fact. Throws when the catalogue cannot be read. */
export async function listSitemapFiles(): Promise<SitemapFile[]> {
  const index = await catalogueIndex()
  const files: SitemapFile[] = []
  for (const kind of sitemapKinds) {
    if (kind === 'facilities') files.push(...facilityFiles(index))
    else files.push(...inFiles(kind, await pagesOfKind(index, kind)))
  }
  return files
}

function inFiles(kind: SitemapKind, pages: readonly SitemapPage[]): SitemapFile[] {
  return Array.from({ length: Math.ceil(pages.length / pagesPerFile) }, (_, part) => ({
    name: sitemapName(kind, part + 1),
    newest: newestOf(pages.slice(part * pagesPerFile, (part + 1) * pagesPerFile)),
  }))
}

/**
 * The pages of one file, in batches: landing pages from this process's index, listings from the database by id, so that
 * one listing more or less moves none to another file. Null for a part that does not exist.
 */
export async function listSitemapPages(kind: SitemapKind, part: number): Promise<AsyncIterable<SitemapPage[]> | null> {
  const index = await catalogueIndex()
  if (kind === 'facilities') {
    const exists = facilityFiles(index).some(({ name }) => name === sitemapName(kind, part))
    return exists ? listSlugs((part - 1) * pagesPerFile, part * pagesPerFile) : null
  }
  const pages = await pagesOfKind(index, kind)
  const own = pages.slice((part - 1) * pagesPerFile, part * pagesPerFile)
  return own.length > 0 ? once(own) : null
}

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value
}

async function pagesOfKind(index: CatalogueIndex, kind: Exclude<SitemapKind, 'facilities'>): Promise<SitemapPage[]> {
  switch (kind) {
    case 'pages': {
      const days = [...newestByState(index, index.live).values()]
      const newest = days.length > 0 ? toDay(Math.max(...days)) : null
      const articles = articleSlugs.map((slug) => ({ path: `/guide/${slug}`, newest: writtenOn(slug) }))
      return [
        ...fixedPages.map((path) => ({ path, newest })),
        ...guidePages.map((path) => ({ path, newest: newestOf(articles) })),
        ...articles,
        { path: '/help-now', newest: null },
      ]
    }
    case 'states':
      return statePages(index, null)
    case 'cities':
      return townPages(index, null)
    case 'levels': {
      const pages: SitemapPage[] = []
      for (const level of levelsOfCare) {
        pages.push(...statePages(index, level), ...(await townPages(index, level)))
      }
      return pages
    }
  }
}

function statePages(index: CatalogueIndex, level: LandingTopic['level']): SitemapPage[] {
  const newest = newestByState(index, facilitiesOffering(index, level))
  return statesOf(index).flatMap((state) => {
    const day = newest.get(state)
    return day === undefined ? [] : [{ path: landingPath({ level, state, town: null }), newest: toDay(day) }]
  })
}

/** Requests get a turn after each state. */
async function townPages(index: CatalogueIndex, level: LandingTopic['level']): Promise<SitemapPage[]> {
  const counted = facilitiesOffering(index, level)
  const pages: SitemapPage[] = []
  for (const state of statesOf(index)) {
    for (const { name, facilities, updatedDay } of townsOfState(index, state, counted)) {
      if (facilities < fewestFacilities) continue
      pages.push({ path: landingPath({ level, state, town: name }), newest: toDay(updatedDay) })
    }
    await nextTurn()
  }
  return pages
}

/** A file for each range of ids that holds a facility. */
function facilityFiles(index: CatalogueIndex): SitemapFile[] {
  const newest = new Map<number, number>()
  for (let column = 0; column < index.ids.length; column++) {
    if (!hasBit(index.live, column)) continue
    const part = Math.ceil((index.ids[column] as number) / pagesPerFile)
    newest.set(part, Math.max(newest.get(part) ?? 0, index.updatedDays[column] as number))
  }
  return [...newest]
    .sort(([one], [other]) => one - other)
    .map(([part, day]) => ({ name: sitemapName('facilities', part), newest: toDay(day) }))
}

function statesOf(index: CatalogueIndex): StateCode[] {
  return (Object.keys(STATE_NAMES) as StateCode[]).filter((state) => index.states.has(state))
}

/** By state, days since 1970 of the newest change among some facilities. */
function newestByState(index: CatalogueIndex, some: Bitset): Map<string, number> {
  const newest = new Map<string, number>()
  for (let column = 0; column < index.updatedDays.length; column++) {
    if (!hasBit(some, column)) continue
    const state = index.stateOf(column)
    newest.set(state, Math.max(newest.get(state) ?? 0, index.updatedDays[column] as number))
  }
  return newest
}

function newestOf(pages: readonly SitemapPage[]): string | null {
  return pages.reduce<string | null>((last, { newest }) => (newest && (!last || newest > last) ? newest : last), null)
}

/** Days since 1970 → '2026-11-22'. */
function toDay(days: number): string {
  return isoDay(new Date(days * 86_400_000))
}
