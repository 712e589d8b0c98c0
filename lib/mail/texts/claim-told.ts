import type { Locale } from '#lib/i18n/locale.ts'
import { letter, type MailText, named } from '#lib/mail/letter.ts'

/** Tells an owner that somebody else asks to edit their listing; `url` is where they can object. */
export function claimToldText(locale: Locale, { facility, url }: { facility: string; url: string }): MailText {
  return letter(locale, { ...words[locale](named(facility), url), url })
}

const words = {
  en: (facility: string, url: string) => ({
    subject: `Somebody asks to edit ${facility}`,
    paragraphs: [
      `Another person says that they work at ${facility} and asks to edit its listing. A moderator decides.`,
      'If you know them, you need not do anything. If something is wrong, say so here:',
      url,
    ],
    why: 'You get this mail because you are an owner of this listing.',
  }),
  es: (facility: string, url: string) => ({
    subject: `Alguien pide editar ${facility}`,
    paragraphs: [
      `Otra persona dice que trabaja en ${facility} y pide editar su ficha. La decisión es de moderación.`,
      'Si la conoce, no tiene que hacer nada. Si algo no está bien, dígalo aquí:',
      url,
    ],
    why: 'Recibe este correo porque es responsable de esta ficha.',
  }),
}
