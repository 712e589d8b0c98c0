import type { Locale } from '#lib/i18n/locale.ts'
import { letter, type MailText, named, quoted } from '#lib/mail/letter.ts'

type Values = { facility: string; corrected: boolean; outcome: string | null; code: string; url: string }

/** The answer to somebody who reported an error and left an address; `url` is the report's own page. */
export function reportAnsweredText(locale: Locale, { facility, corrected, outcome, code, url }: Values): MailText {
  const { subject, changed, unchanged, why } = words[locale](named(facility), code)
  const paragraphs = [corrected ? changed : unchanged, quoted(outcome), url]
  return letter(locale, { subject, paragraphs, why, url })
}

const words = {
  en: (facility: string, code: string) => ({
    subject: `Your report ${code}`,
    changed: `Thank you. What you reported about the listing of ${facility} was corrected.`,
    unchanged: `Thank you. We looked at what you reported about the listing of ${facility}. The listing stays as it is.`,
    why: 'You get this mail because you asked for an answer. We have now deleted your address from the report; nothing else comes.',
  }),
  es: (facility: string, code: string) => ({
    subject: `Su aviso ${code}`,
    changed: `Gracias. Lo que avisó sobre la ficha de ${facility} ya se corrigió.`,
    unchanged: `Gracias. Revisamos lo que avisó sobre la ficha de ${facility}. La ficha queda como está.`,
    why: 'Recibe este correo porque pidió una respuesta. Ya borramos su dirección del aviso; no le llegará nada más.',
  }),
}
