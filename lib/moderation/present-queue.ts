import { STATE_NAMES } from '#lib/catalogue/states.ts'
import { fieldLabel } from '#lib/facility/fact-words/fact-words.ts'
import { formatList, formatNumber } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isReportPart } from '#lib/report/parts.ts'
import { mayBeApprovedTogether } from './bulk.ts'
import { type QueueFilter, queueAges, queueKinds, toQueueString } from './queue-filter.ts'
import type { QueueCounts, QueueItem } from './queue-item.ts'

export type QueueItemView = {
  id: number
  href: string
  kind: string
  name: string
  place: string
  about: string | null
  waiting: string
  /** Waits for so long that it should not. */
  late: boolean
  /** Why this moderator cannot decide it, or what has been done. */
  note: string | null
  mine: boolean
}

type Option = { value: string; label: string }

export type QueueView = {
  kinds: { label: string; count: string; href: string; current: boolean }[]
  states: Option[]
  ages: Option[]
  /** Parts of the queue whose changes can be approved together. */
  fields: { label: string; href: string; current: boolean }[]
  items: QueueItemView[]
  /** The items can be chosen and approved together. */
  together: boolean
  previous: string | null
  next: string | null
}

/** Days after which something has waited too long. */
const late = 3

/** The queue as one moderator reads it. */
export function presentQueue(
  queue: { items: readonly QueueItem[]; counts: QueueCounts; hasMore: boolean },
  filter: QueueFilter,
  me: number,
  locale: Locale,
  now: Date,
): QueueView {
  const t = messagesOf(locale)
  const path = localPath(locale, '/moderate')
  const to = (changed: Partial<QueueFilter>) => path + toQueueString({ ...filter, page: 1, ...changed })
  const all = queueKinds.reduce((sum, kind) => sum + queue.counts[kind], 0)
  const kind = (value: QueueFilter['kind'], label: string, count: number) => ({
    label,
    count: formatNumber(locale, count),
    href: to({ kind: value, field: null }),
    current: filter.kind === value,
  })
  return {
    kinds: [
      kind(null, t.moderation.all, all),
      ...queueKinds.map((each) => kind(each, t.moderation.kinds[each], queue.counts[each])),
    ],
    states: Object.entries(STATE_NAMES).map(([value, label]) => ({ value, label })),
    ages: queueAges.map((days) => ({ value: String(days), label: t.moderation.atLeast(days) })),
    fields:
      filter.kind === 'changes'
        ? mayBeApprovedTogether.map((field) => ({
            label: fieldLabel('facility', field, locale),
            href: to({ field: filter.field === field ? null : field }),
            current: filter.field === field,
          }))
        : [],
    items: queue.items.map((item) => presentItem(item, filter, me, locale, now)),
    together: mayBeApprovedTogether.some((field) => field === filter.field) && !filter.asked,
    previous: filter.page > 1 ? to({ page: filter.page - 1 }) : null,
    next: queue.hasMore ? to({ page: filter.page + 1 }) : null,
  }
}

function presentItem(item: QueueItem, filter: QueueFilter, me: number, locale: Locale, now: Date): QueueItemView {
  const t = messagesOf(locale)
  const days = Math.floor((now.getTime() - item.createdAt.getTime()) / 86_400_000)
  const mine = item.askedBy === me
  const approvedByMe = item.firstReviewedBy === me
  return {
    id: item.id,
    href: localPath(locale, `/moderate/${item.kind}/${item.id}`) + toQueueString({ ...filter, page: 1 }),
    kind: t.moderation.kind[item.kind],
    name: item.name,
    place: `${item.city}, ${item.state}`,
    about:
      item.fields.length > 0
        ? formatList(
            locale,
            item.fields.map((field) => aboutLabel(item, field, locale)),
          )
        : null,
    waiting: t.moderation.waiting(days),
    late: days >= late,
    note: mine
      ? t.moderation.own
      : approvedByMe
        ? t.moderation.approvedByYou
        : item.firstReviewedBy !== null
          ? t.moderation.approvedOnce
          : null,
    mine: mine || approvedByMe,
  }
}

function aboutLabel({ kind }: QueueItem, field: string, locale: Locale): string {
  if (kind === 'reports' && isReportPart(field)) return messagesOf(locale).report.parts[field]
  return fieldLabel(field === 'level' ? 'program' : 'facility', field, locale)
}
