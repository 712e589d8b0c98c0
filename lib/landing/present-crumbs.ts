import { STATE_NAMES } from '#lib/catalogue/states.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { type LandingTopic, landingPath } from '#lib/landing/address.ts'

/** A step of the way to a page, with its path; the last one, the page itself, has no link. */
export type CrumbView = { label: string; path: string; href: string | null }

/** States → Ohio → Dayton → IOP. A town with a page for one level has one for all. */
export function presentCrumbs(topic: LandingTopic, locale: Locale): CrumbView[] {
  const above: LandingTopic[] = [{ ...topic, level: null, town: null }]
  if (topic.town !== null) above.push({ ...topic, level: null })
  if (topic.level === null) return toCrumbs(above, null, locale)
  return toCrumbs(above, { label: levelText(locale, topic.level).short, path: landingPath(topic) }, locale)
}

/** The way to a listing: its state, its town if that has a page, and its name. */
export function presentListingCrumbs(
  above: readonly LandingTopic[],
  listing: { label: string; path: string },
  locale: Locale,
): CrumbView[] {
  return toCrumbs(above, listing, locale)
}

function toCrumbs(
  above: readonly LandingTopic[],
  last: { label: string; path: string } | null,
  locale: Locale,
): CrumbView[] {
  const steps = [
    { label: messagesOf(locale).landing.allStates, path: '/treatment' },
    ...above.map((topic) => ({ label: topic.town ?? STATE_NAMES[topic.state], path: landingPath(topic) })),
    ...(last ? [last] : []),
  ]
  return steps.map(({ label, path }, at) => ({
    label,
    path: localPath(locale, path),
    href: at === steps.length - 1 ? null : localPath(locale, path),
  }))
}
