import { programLabel } from '#lib/audit/program-label.ts'
import { factWords, fieldLabel } from '#lib/facility/fact-words/fact-words.ts'
import type { Lines } from '#lib/facility/fact-words/lines.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { sourceText } from '#lib/facility/present/section.ts'
import { formatList } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { FactProvenance } from '#lib/provenance/provenance.ts'
import type { MergeForm } from './merge-form.ts'
import { mergeFields, mergePrograms, type Side } from './merge-plan.ts'

export type MergeFieldView = {
  field: string
  label: string
  into: Lines
  intoSource: string
  from: Lines
  fromSource: string
  chosen: Side
}

export type MergeView = {
  from: { name: string; href: string }
  into: { name: string; href: string }
  swapHref: string
  fields: MergeFieldView[]
  programs: { id: number; label: string; chosen: 'move' | 'leave' }[]
}

type Pair = { into: ListingState; from: ListingState }

/** Two listings side by side; what was chosen before stays chosen, and else what precedence says. `today` is an ISO day. */
export function presentMerge({ into, from }: Pair, typed: MergeForm, locale: Locale, today: string): MergeView {
  const t = messagesOf(locale).moderation
  const listing = ({ facts, slug }: ListingState) => ({
    name: formatList(
      locale,
      [facts.name.name, facts.name.name2].filter((part) => part !== null),
    ),
    href: localPath(locale, `/facilities/${slug}`),
  })
  const source = (said: FactProvenance | null) => (said ? sourceText(said, locale) : t.nobodySaid)
  const sent = typed.press !== null
  return {
    from: listing(from),
    into: listing(into),
    swapHref: mergePath(into.slug, from.slug, locale),
    fields: mergeFields(into, from).map(({ field, preferred, ...fact }) => ({
      field,
      label: fieldLabel('facility', field, locale),
      into: factWords('facility', field, fact.into, locale, today),
      from: factWords('facility', field, fact.from, locale, today),
      intoSource: source(fact.intoSource),
      fromSource: source(fact.fromSource),
      chosen: sent ? (typed.fields.includes(field) ? 'from' : 'into') : preferred,
    })),
    programs: mergePrograms(into, from).map(({ id, preferred, ...program }) => ({
      id,
      label: programLabel(program, locale),
      chosen: sent ? (typed.programs.includes(id) ? 'move' : 'leave') : preferred,
    })),
  }
}

/** The page that shows two listings beside each other. */
export const mergePath = (from: string, into: string, locale: Locale) =>
  `${localPath(locale, '/moderate/merge')}?${new URLSearchParams({ from, into })}`

export type CandidateView = { href: string; label: string; note: string }

/** Listings that may be of one place, each with a link to look at both. */
export function presentCandidates(
  candidates: readonly {
    from: { slug: string; name: string }
    into: { slug: string; name: string }
    city: string
    state: string
    samePhone: boolean
    sameName: boolean
  }[],
  locale: Locale,
): CandidateView[] {
  const t = messagesOf(locale).moderation
  return candidates.map(({ from, into, city, state, samePhone, sameName }) => ({
    href: mergePath(from.slug, into.slug, locale),
    label: sameName ? into.name : t.candidate(from.name, into.name),
    note: [`${city}, ${state}`, samePhone ? t.samePhone : null, sameName ? t.sameName : null]
      .filter((part) => part !== null)
      .join('; '),
  }))
}
