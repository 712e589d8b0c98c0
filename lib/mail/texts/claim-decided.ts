import type { Locale } from '#lib/i18n/locale.ts'
import { beforeReason, type Decision } from '#lib/mail/decision.ts'
import { letter, type MailText, named, quoted } from '#lib/mail/letter.ts'

type Values = { facility: string; decision: Decision; reason: string | null; url: string }

/** What became of a claim, or what the moderator asks before deciding. `url` is the listing's own pages when approved, else the claim's. */
export function claimDecidedText(locale: Locale, { facility, decision, reason, url }: Values): MailText {
  const { subject, said, why } = words[locale](named(facility))
  const because = quoted(reason)
  const paragraphs = [said[decision], because && beforeReason[locale][decision], because, url]
  return letter(locale, { subject: subject[decision], paragraphs, why, url })
}

const words = {
  en: (facility: string) => ({
    subject: {
      approved: `You can edit ${facility} now`,
      rejected: `About your request to edit ${facility}`,
      changes_asked: `A question about your request to edit ${facility}`,
    },
    said: {
      approved: `Your request was approved. You can now edit the listing of ${facility}.`,
      rejected: `Your request to edit the listing of ${facility} was not approved.`,
      changes_asked: `Before we can decide about your request to edit the listing of ${facility}, a moderator has a question.`,
    },
    why: 'You get this mail because you asked to edit this listing.',
  }),
  es: (facility: string) => ({
    subject: {
      approved: `Ya puede editar ${facility}`,
      rejected: `Sobre su solicitud para editar ${facility}`,
      changes_asked: `Una pregunta sobre su solicitud para editar ${facility}`,
    },
    said: {
      approved: `Su solicitud fue aprobada. Ya puede editar la ficha de ${facility}.`,
      rejected: `Su solicitud para editar la ficha de ${facility} no fue aprobada.`,
      changes_asked: `Antes de decidir sobre su solicitud para editar la ficha de ${facility}, moderación tiene una pregunta.`,
    },
    why: 'Recibe este correo porque pidió editar esta ficha.',
  }),
}
