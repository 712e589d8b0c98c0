import { formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { daysToAnswer } from './help-request.ts'

type State = Record<'deliveredAt' | 'answeredAt' | 'withdrawnAt', Date | null> & { createdAt: Date; expiresAt: Date }

export type RequestStateView = {
  sentOn: string
  state: string
  /** Whether its words are still there. */
  open: boolean
  /** Whether nobody has answered for too long. */
  late: boolean
}

/** What the sender of a request is told of it. */
export function presentRequestState(request: State, locale: Locale, now: Date): RequestStateView {
  const state = stateOf(request, now)
  const open = state === 'waiting' || state === 'read'
  const daysOld = (now.getTime() - request.createdAt.getTime()) / 86_400_000
  return {
    sentOn: formatDay(locale, isoDay(request.createdAt)),
    state: messagesOf(locale).ask.states[state],
    open,
    late: (open && daysOld >= daysToAnswer) || state === 'expired',
  }
}

function stateOf({ answeredAt, withdrawnAt, expiresAt, deliveredAt }: State, now: Date) {
  if (answeredAt) return 'answered'
  if (withdrawnAt) return 'withdrawn'
  if (expiresAt <= now) return 'expired'
  return deliveredAt ? 'read' : 'waiting'
}
