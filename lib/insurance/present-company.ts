import { presentPlan } from '#lib/facility/present/sections/payment.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { InsuranceAnswer } from './answer.ts'

/** Facilities that name a company: its plan, the state it is for, the network and the date, as they state them. */
export type CompanyView = {
  title: string
  text: string
  facilities: { href: string; name: string; place: string; plan: string; note: string }[]
}

/** Who names the company that was chosen; null where none was. `today` is an ISO day. */
export function presentCompany({ query, plans }: InsuranceAnswer, locale: Locale, today: string): CompanyView | null {
  if (query.payer === null || plans === null) return null
  const t = messagesOf(locale).insurance
  const { total, statements } = plans
  return {
    title: t.companyTitle(query.payer),
    text: total === 0 ? t.companyNone(query.payer) : t.companyText(total, statements.length),
    facilities: statements.map(({ slug, name, city, facilityState, ...plan }) => {
      const { text, note = '' } = presentPlan(plan, locale, today)
      return {
        href: localPath(locale, `/facilities/${slug}`),
        name,
        place: `${city}, ${facilityState}`,
        plan: text,
        note,
      }
    }),
  }
}
