import type { Locale } from '#lib/i18n/locale.ts'
import { beforeReason, type Decision } from '#lib/mail/decision.ts'
import { letter, type MailText, named, quoted } from '#lib/mail/letter.ts'

type Values = { facility: string; decision: Decision; reason: string | null; url: string }

/** What became of a facility that somebody proposed for the directory. */
export function proposalDecidedText(locale: Locale, { facility, decision, reason, url }: Values): MailText {
  const { subject, said, why } = words[locale](named(facility))
  const because = quoted(reason)
  const paragraphs = [said[decision], because && beforeReason[locale][decision], because, url]
  return letter(locale, { subject, paragraphs, why, url })
}

const words = {
  en: (facility: string) => ({
    subject: `About the facility you proposed: ${facility}`,
    said: {
      approved: `${facility} is in the directory now, and you can edit its listing.`,
      rejected: `${facility} was not added to the directory.`,
      changes_asked: `Before ${facility} can be added, something is missing or unclear.`,
    },
    why: 'You get this mail because you proposed this facility.',
  }),
  es: (facility: string) => ({
    subject: `Sobre el centro que propuso: ${facility}`,
    said: {
      approved: `${facility} ya está en el directorio y usted puede editar su ficha.`,
      rejected: `${facility} no se agregó al directorio.`,
      changes_asked: `Antes de agregar ${facility}, falta algo o algo no está claro.`,
    },
    why: 'Recibe este correo porque usted propuso este centro.',
  }),
}
