import type { Locale } from '#lib/i18n/locale.ts'
import { letter, type MailText, named } from '#lib/mail/letter.ts'

/** A listing whose facts have aged: the days since the oldest of them was stated, and where it is confirmed. */
export type AgedListing = { facility: string; days: number; url: string }

/** Asks whether the facts of one or more listings still hold. */
export function confirmReminderText(
  locale: Locale,
  { listings, settingsUrl }: { listings: readonly AgedListing[]; settingsUrl: string },
): MailText {
  const { subject, lead, item, why } = words[locale]
  const items = listings.map(({ facility, days, url }) => `${item(named(facility), days)}\n${url}`)
  return letter(locale, { subject, paragraphs: [lead, ...items], why, url: settingsUrl, settingsUrl })
}

const words = {
  en: {
    subject: 'Is your listing still right?',
    lead: 'People plan with what your listing says. Please look at it and press “still right” where it is; that takes a minute or two.',
    item: (facility: string, days: number) => `${facility}: the oldest facts are ${days} days old.`,
    why: 'You get this mail because you edit these listings. It comes at most once a month, and only while facts are older than 90 days.',
  },
  es: {
    subject: '¿Sigue correcta su ficha?',
    lead: 'Las personas hacen planes con lo que dice su ficha. Por favor, revísela y confirme lo que sigue igual; toma uno o dos minutos.',
    item: (facility: string, days: number) => `${facility}: los datos más antiguos tienen ${days} días.`,
    why: 'Recibe este correo porque edita estas fichas. Llega como máximo una vez al mes y solo si hay datos de más de 90 días.',
  },
}
