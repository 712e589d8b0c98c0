import { levelsOfCare } from '#lib/care/levels.ts'
import { STATE_NAMES, type StateCode } from '#lib/catalogue/states.ts'
import { listSlugs } from '#lib/db/slugs.ts'
import { fewestFacilities, type LandingTopic, landingPath } from '#lib/landing/address.ts'
import {
  pagesPerFile,
  type SitemapFile,
  type SitemapKind,
  type SitemapPage,
  sitemapKinds,
  sitemapName,
} from '#lib/landing/sitemap.ts'
import { type Bitset, hasBit } from '#lib/search/index/bitset.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { facilitiesOffering, townsOfState } from '#lib/search/index/town-counts.ts'
import { catalogueIndex } from '#lib/services/catalogue-index.ts'

const fixedPages = ['/', '/search', '/treatment', '/levels', '/for-facilities']

/** Every file of the sitemap with the day of its newest fact. Throws when the catalogue cannot be read. */
export async function listSitemapFiles(): Promise<SitemapFile[]> {
  const index = await catalogueIndex()
  return sitemapKinds.flatMap((kind) => {
    if (kind === 'facilities') return facilityFiles(index)
    const pages = pagesOfKind(index, kind)
    return Array.from({ length: Math.ceil(pages.length / pagesPerFile) }, (_, part) => ({
      name: sitemapName(kind, part + 1),
      newest: newestOf(pages.slice(part * pagesPerFile, (part + 1) * pagesPerFile)),
    }))
  })
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
  const pages = pagesOfKind(index, kind).slice((part - 1) * pagesPerFile, part * pagesPerFile)
  return pages.length > 0 ? once(pages) : null
}

async function* once<Value>(value: Value): AsyncGenerator<Value> {
  yield value
}

function pagesOfKind(index: CatalogueIndex, kind: Exclude<SitemapKind, 'facilities'>): SitemapPage[] {
  switch (kind) {
    case 'pages': {
      const newest = toDay(newestIn(index, index.live))
      return fixedPages.map((path) => ({ path, newest }))
    }
    case 'states':
      return statePages(index, null)
    case 'cities':
      return townPages(index, null)
    case 'levels':
      return levelsOfCare.flatMap((level) => [...statePages(index, level), ...townPages(index, level)])
  }
}

function statePages(index: CatalogueIndex, level: LandingTopic['level']): SitemapPage[] {
  const counted = facilitiesOffering(index, level)
  return statesOf(index).flatMap((state) => {
    const inState = index.states.get(state)
    const day = inState ? newestIn(index, counted, inState) : null
    return day === null ? [] : [{ path: landingPath({ level, state, town: null }), newest: toDay(day) }]
  })
}

function townPages(index: CatalogueIndex, level: LandingTopic['level']): SitemapPage[] {
  const counted = facilitiesOffering(index, level)
  return statesOf(index).flatMap((state) =>
    townsOfState(index, state, counted)
      .filter(({ facilities }) => facilities >= fewestFacilities)
      .map(({ name, updatedDay }) => ({ path: landingPath({ level, state, town: name }), newest: toDay(updatedDay) })),
  )
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

/** Days since 1970 of the newest change among facilities that are in both sets; null when there is none. */
function newestIn(index: CatalogueIndex, some: Bitset, others: Bitset = some): number | null {
  let newest: number | null = null
  for (let column = 0; column < index.updatedDays.length; column++) {
    if (hasBit(some, column) && hasBit(others, column)) {
      newest = Math.max(newest ?? 0, index.updatedDays[column] as number)
    }
  }
  return newest
}

function newestOf(pages: readonly SitemapPage[]): string | null {
  return pages.reduce<string | null>((last, { newest }) => (newest && (!last || newest > last) ? newest : last), null)
}

function toDay(days: number | null): string | null {
  return days === null ? null : new Date(days * 86_400_000).toISOString().slice(0, 10)
}
