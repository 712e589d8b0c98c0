import type { Locale } from '#lib/i18n/locale.ts'
import { beforeReason, type Decision } from '#lib/mail/decision.ts'
import { letter, type MailText, named, quoted } from '#lib/mail/letter.ts'

type Values = { facility: string; decision: Decision; reason: string | null; url: string }

/** What became of a change that waited for a moderator: approved, rejected with the reason, or what is asked about it. */
export function changeDecidedText(locale: Locale, { facility, decision, reason, url }: Values): MailText {
  const { subject, said, why } = words[locale](named(facility))
  const because = quoted(reason)
  const paragraphs = [said[decision], because && beforeReason[locale][decision], because, url]
  return letter(locale, { subject, paragraphs, why, url })
}

const words = {
  en: (facility: string) => ({
    subject: `About your change to ${facility}`,
    said: {
      approved: `Your change to the listing of ${facility} was approved. It is live now.`,
      rejected: `Your change to the listing of ${facility} was not approved. The listing stays as it was.`,
      changes_asked: `Your change to the listing of ${facility} is not live yet. Please look at it again.`,
    },
    why: 'You get this mail because you sent this change.',
  }),
  es: (facility: string) => ({
    subject: `Sobre su cambio en ${facility}`,
    said: {
      approved: `Su cambio en la ficha de ${facility} fue aprobado. Ya está publicado.`,
      rejected: `Su cambio en la ficha de ${facility} no fue aprobado. La ficha queda como estaba.`,
      changes_asked: `Su cambio en la ficha de ${facility} aún no está publicado. Por favor, revíselo.`,
    },
    why: 'Recibe este correo porque usted envió este cambio.',
  }),
}
