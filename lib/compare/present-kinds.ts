import { isLiveIn, type LevelOfCare } from '#lib/care/levels.ts'
import { capitalize } from '#lib/facility/present/section.ts'
import type { Reference } from '#lib/guide/reference.ts'
import { formatNumber, formatShare } from '#lib/i18n/format.ts'
import { kindTextsOf } from '#lib/i18n/kinds.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { PlaceOption } from '#lib/search/place.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { toSearchString, withValue } from '#lib/search/url.ts'
import { toCompareString } from './compare-query.ts'
import type { KindCount, KindCounts } from './kind-counts.ts'
import { type Kind, kindFields, kindSources, kinds, type SourceKey, sourcesOfKind } from './kinds.ts'

/** One statement about a kind, with the numbers of its references. */
export type KindCell = { text: string; references: number[] }

export type KindRow = { label: string; cells: KindCell[] }

/** Kinds of care side by side. */
export type KindsView = {
  columns: { kind: Kind; name: string; short: string; href: string | null }[]
  rows: KindRow[]
  /** Null where nobody can count. */
  numbers: { title: string; rows: KindRow[] } | null
  references: Reference[]
}

const sourceKeys = Object.keys(kindSources) as SourceKey[]

/** What some kinds ask of a family, without numbers: for a comparison of programs of these kinds. */
export function presentAsked(levels: readonly LevelOfCare[], locale: Locale): KindsView {
  return present(
    kinds.filter((kind) => levels.includes(kind)),
    null,
    locale,
  )
}

/** All kinds, with the numbers of the country or of a place; `counted` is null when nobody can count. */
export function presentKinds(counted: Extract<KindCounts, { kind: 'counted' }> | null, locale: Locale): KindsView {
  return present(kinds, counted, locale)
}

function present(
  shown: readonly Kind[],
  counted: Extract<KindCounts, { kind: 'counted' }> | null,
  locale: Locale,
): KindsView {
  const used = sourceKeys.filter((key) =>
    shown.some((kind) => Object.values(sourcesOfKind[kind]).some((keys) => keys.includes(key))),
  )
  const near = counted?.near ?? null
  return {
    columns: shown.map((kind) => ({
      kind,
      name: levelText(locale, kind).name,
      short: levelText(locale, kind).short,
      href: counted && localPath(locale, '/search') + toSearchString(withValue({ ...emptyQuery, near }, 'level', kind)),
    })),
    rows: [...presentShape(shown, locale), ...presentFields(shown, used, locale)],
    numbers: counted && { title: numbersTitle(counted, locale), rows: presentNumbers(counted.counts, locale) },
    references: used.map((key) => kindSources[key]),
  }
}

/** Hours and nights, as the guide to the levels has them. */
function presentShape(shown: readonly Kind[], locale: Locale): KindRow[] {
  const t = messagesOf(locale)
  const sleep = (kind: Kind) =>
    kind === 'detox' ? t.levels.sleepEither : isLiveIn(kind) ? t.levels.sleepThere : t.levels.sleepHome
  return [
    { label: t.levels.hours, cells: shown.map((kind) => plain(capitalize(levelText(locale, kind).usual, locale))) },
    { label: t.levels.sleep, cells: shown.map((kind) => plain(sleep(kind))) },
  ]
}

function presentFields(shown: readonly Kind[], used: readonly SourceKey[], locale: Locale): KindRow[] {
  const t = messagesOf(locale)
  const texts = kindTextsOf(locale)
  return kindFields.map((field) => ({
    label: t.kinds.fields[field],
    cells: shown.map((kind) => ({
      text: texts[kind][field],
      references: (sourcesOfKind[kind][field] ?? []).map((key) => used.indexOf(key) + 1),
    })),
  }))
}

function presentNumbers(counts: readonly KindCount[], locale: Locale): KindRow[] {
  const t = messagesOf(locale)
  const share = (part: number, whole: number) =>
    plain(whole === 0 ? '–' : t.kinds.share(part, formatShare(part, whole)))
  return [
    { label: t.kinds.facilities, cells: counts.map(({ facilities }) => plain(formatNumber(locale, facilities))) },
    { label: t.kinds.medicaid, cells: counts.map(({ medicaid, facilities }) => share(medicaid, facilities)) },
    { label: t.kinds.detox, cells: counts.map(({ detoxOnSite, facilities }) => share(detoxOnSite, facilities)) },
    {
      label: t.kinds.statedHours,
      cells: counts.map(({ stated, usual }) =>
        plain(usual === 0 ? t.kinds.notWeekly : t.kinds.ofPrograms(stated, stated + usual)),
      ),
    },
  ]
}

function numbersTitle({ place }: { place: Extract<KindCounts, { kind: 'counted' }>['place'] }, locale: Locale): string {
  const t = messagesOf(locale)
  if (place === null) return t.kinds.numbersEverywhere
  return place.kind === 'state' ? t.kinds.numbersIn(place.label) : t.kinds.numbersNear(place.label)
}

const plain = (text: string): KindCell => ({ text, references: [] })

/** The path of the page of kinds, with the place whose numbers it shows. */
export function kindsPath(near: string | null): string {
  return `/compare/inpatient-and-outpatient${toCompareString({ ids: [], near })}`
}

/** Places that may have been meant, each leading to its numbers. */
export function presentKindsPlaces(options: readonly PlaceOption[], locale: Locale): { label: string; href: string }[] {
  return options.map(({ near, label }) => ({ label, href: localPath(locale, kindsPath(near)) }))
}
