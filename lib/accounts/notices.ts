import type { Messages } from '#lib/i18n/messages/en.ts'

const notices = {
  saved: (t: Messages) => t.account.saved,
  'session-ended': (t: Messages) => t.account.sessionEnded,
  'others-ended': (t: Messages) => t.account.othersEnded,
  'passkey-added': (t: Messages) => t.account.passkeyAdded,
  'reminders-off': (t: Messages) => t.mailSettings.nowOff,
  'reminders-on': (t: Messages) => t.mailSettings.nowOn,
  'passkey-removed': (t: Messages) => t.account.passkeyRemoved,
}

export type AccountNotice = keyof typeof notices

/** What was done last on the account page, as its address says; null for nothing, and for what nobody does there. */
export function accountNotice(done: string | null, t: Messages): string | null {
  return done !== null && Object.hasOwn(notices, done) ? notices[done as AccountNotice](t) : null
}
