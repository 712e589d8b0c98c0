import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { type WayToPay, wayOf } from './ways-to-pay.ts'

/** What to ask: `hint` comes before, then the questions for each party in the order to ask them. */
export type AskView = { hint: string; parties: { title: string; questions: string[] }[] }

/** What to ask whoever pays, if anyone but the visitor does, and what to ask the facility. */
export function presentQuestions(pay: WayToPay, locale: Locale): AskView {
  const { insurance: t, insuranceQuestions: words } = messagesOf(locale)
  const { askPayer, askFacility, insured } = wayOf(pay)
  const titles: Partial<Record<WayToPay, string>> = t.askPayer
  const parties = [
    { title: titles[pay] ?? '', questions: askPayer.map((question) => words.payer[question]) },
    { title: t.askFacility, questions: askFacility.map((question) => words.facility[question]) },
  ].filter(({ questions }) => questions.length > 0)
  return { hint: insured ? `${t.askHint} ${t.numberHint}` : t.askHint, parties }
}
