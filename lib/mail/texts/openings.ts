import type { Locale } from '#lib/i18n/locale.ts'
import { letter, type MailText, named } from '#lib/mail/letter.ts'

/** A program, what its listing says of openings now (null: nothing), and the link that sets it. */
export type OpeningsToSet = {
  facility: string
  program: string
  now: 'open' | 'waitlist' | 'full' | null
  url: string
}

type Values = { programs: readonly OpeningsToSet[]; days: number; settingsUrl: string }

/** Asks once a week whether programs take new people; each link works once, for `days` days, without signing in. */
export function openingsText(locale: Locale, { programs, days, settingsUrl }: Values): MailText {
  const { subject, lead, now, expires, why } = words[locale]
  const items = programs.map(
    (each) => `${named(each.program)}, ${named(each.facility)}: ${now[each.now ?? 'unset']}\n${each.url}`,
  )
  return letter(locale, { subject, paragraphs: [lead, ...items, expires(days)], why, url: settingsUrl, settingsUrl })
}

const words = {
  en: {
    subject: 'Do you have openings this week?',
    lead: 'Open the link of a program and press open, waitlist or full. You need not sign in.',
    now: {
      open: 'the listing says open',
      waitlist: 'the listing says waitlist',
      full: 'the listing says full',
      unset: 'the listing does not say',
    },
    expires: (days: number) =>
      `What you set is shown for ${days} days; then the listing says that openings are not known. Each link works once, for ${days} days. Whoever has it can set openings, so do not pass it on.`,
    why: 'You get this mail once a week because you edit these listings.',
  },
  es: {
    subject: '¿Tienen cupos esta semana?',
    lead: 'Abra el enlace de un programa y elija: con cupos, lista de espera o sin cupos. No tiene que iniciar sesión.',
    now: {
      open: 'la ficha dice que hay cupos',
      waitlist: 'la ficha dice que hay lista de espera',
      full: 'la ficha dice que no hay cupos',
      unset: 'la ficha no lo indica',
    },
    expires: (days: number) =>
      `Lo que usted indique se muestra durante ${days} días; después la ficha dice que no se sabe si hay cupo. Cada enlace funciona una sola vez, durante ${days} días. Quien lo tenga puede cambiar los cupos: no lo comparta.`,
    why: 'Recibe este correo una vez por semana porque edita estas fichas.',
  },
}
