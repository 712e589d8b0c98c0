import type { Listing } from '#lib/facility/listing.ts'
import type { Nearby } from '#lib/facility/nearby.ts'
import { nearbyValue } from '#lib/facility/present/nearby.ts'
import { presentLink, programAnchor } from '#lib/facility/present/program/links.ts'
import { type FactValue, factOf, type Section } from '#lib/facility/present/section.ts'
import { type Step, stepsOf } from '#lib/facility/steps.ts'
import { levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** Where more or less care is to be had: here, where the facility says, or else nearest; nothing without any. */
export function presentSteps(listing: Listing, nearby: Nearby, locale: Locale): Section[] {
  const t = messagesOf(locale).steps
  const facts = stepsOf(listing).flatMap((step) => {
    const from = levelText(locale, step.from).short
    const label = step.direction === 'up' ? t.up(from) : t.down(from)
    return factOf(label, [
      ...ownValues(step, locale),
      ...linkValues(step, listing, locale),
      ...found(step, nearby, locale),
    ])
  })
  if (facts.length === 0) return []
  return [{ id: 'steps', title: t.title, warning: null, intro: t.intro, facts, source: null }]
}

function ownValues({ own }: Step, locale: Locale): FactValue[] {
  return own.map(({ id, name, level }) => ({
    text: name ?? levelText(locale, level).name,
    href: `#${programAnchor(id)}`,
    note: messagesOf(locale).steps.here,
  }))
}

function linkValues({ links }: Step, { slug }: Listing, locale: Locale): FactValue[] {
  const { named } = messagesOf(locale).steps
  return links.map((link) => {
    const value = presentLink(link, slug, locale)
    return { ...value, note: [named, value.note].filter(Boolean).join('; ') }
  })
}

function found({ missing }: Step, nearby: Nearby, locale: Locale): FactValue[] {
  const t = messagesOf(locale).steps
  return missing.flatMap((level) => {
    const facility = nearby.levels.get(level)
    return facility ? nearbyValue(facility, t.nearest(levelText(locale, level).short), locale) : []
  })
}
