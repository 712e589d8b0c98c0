import { formatAmount, formatNumber } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { toQueueString } from '#lib/moderation/queue-filter.ts'
import type { QueueTimes } from './quality.ts'

export type QueueTimesView = Record<'kind' | 'href' | 'waiting' | 'oldest' | 'decided' | 'median' | 'slowest', string>

/** How long people wait, in hours up to two days and in days from there. */
export function presentTimes(times: readonly QueueTimes[], locale: Locale): QueueTimesView[] {
  const t = messagesOf(locale)
  const span = (hours: number | null) =>
    hours === null
      ? t.quality.never
      : hours <= 48
        ? t.quality.hours(formatAmount(locale, hours))
        : t.quality.days(formatAmount(locale, hours / 24))
  return times.map(({ kind, waiting, oldest, decided, median, slowest }) => ({
    kind: t.moderation.kinds[kind],
    href: localPath(locale, '/moderate') + toQueueString({ ...everything, kind }),
    waiting: formatNumber(locale, waiting),
    oldest: span(oldest),
    decided: formatNumber(locale, decided),
    median: span(median),
    slowest: span(slowest),
  }))
}

const everything = { kind: null, state: null, age: null, field: null, asked: false, page: 1 }
