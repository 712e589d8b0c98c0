import { programLabel } from '#lib/audit/program-label.ts'
import { withProgramIds } from '#lib/audit/undo.ts'
import { factWords, fieldLabel } from '#lib/facility/fact-words/fact-words.ts'
import type { Lines } from '#lib/facility/fact-words/lines.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { sourceText } from '#lib/facility/present/section.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isFacilityField } from '#lib/provenance/fields.ts'
import type { Source } from '#lib/provenance/provenance.ts'
import { listingLinks } from './present-change.ts'

type Disputed = {
  dispute: {
    field: string
    programId: number | null
    value: unknown
    source: Source
    at: string
    edition: string | null
    decidedAt: Date | null
  }
  listing: ListingState
}

export type DisputeView = {
  title: string
  links: { label: string; href: string }[]
  label: string
  ours: Lines
  oursFrom: string
  theirs: Lines
  theirsFrom: string
  needsReason: boolean
  isOpen: boolean
}

/** What a source says against a listing, beside what stands. `today` is an ISO day. */
export function presentDispute({ dispute, listing }: Disputed, locale: Locale, today: string): DisputeView {
  const t = messagesOf(locale).moderation
  const { field, programId, value, source, at, edition, decidedAt } = dispute
  const program = listing.programs.find(({ id }) => id === programId)
  const from = program ? program.provenance[field] : listing.provenance[field]
  const said = field === 'detox' ? withProgramIds(value, listing.programs) : value
  const ours =
    isFacilityField(field) && !program ? factWords('facility', field, listing.facts[field], locale, today) : []
  return {
    title: t.disputeTitle(listing.facts.name.name),
    links: listingLinks(listing.slug, locale),
    label: fieldLabel(program ? 'program' : 'facility', field, locale),
    ours: program ? [programLabel(program.facts, locale)] : ours,
    oursFrom: from ? sourceText(from, locale) : t.nobodySaid,
    theirs: program
      ? [t.notListed(programLabel(program.facts, locale))]
      : factWords('facility', field, said, locale, today),
    theirsFrom: sourceText({ source, at, ...(edition && { by: edition }) }, locale),
    needsReason: field === 'phones',
    isOpen: decidedAt === null,
  }
}
