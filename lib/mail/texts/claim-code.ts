import type { Locale } from '#lib/i18n/locale.ts'
import { letter, type MailText, named } from '#lib/mail/letter.ts'

type Values = { facility: string; code: string; url: string; days: number }

/** The code by which a person shows that they read mail at the facility's own domain; `url` is where it is typed. */
export function claimCodeText(locale: Locale, { facility, ...rest }: Values): MailText {
  return letter(locale, { ...words[locale]({ ...rest, facility: named(facility) }), url: rest.url })
}

const words = {
  en: ({ facility, code, url, days }: Values) => ({
    subject: `Your code for ${facility}`,
    paragraphs: [
      `Your code for the listing of ${facility}:`,
      code,
      `Type it here while you are signed in. It works for ${days} ${days === 1 ? 'day' : 'days'}.`,
      url,
      'A moderator then looks at your request.',
    ],
    why: 'You get this mail because somebody asked to edit this listing and gave this address as theirs at work. If that was not you, do not pass the code on.',
  }),
  es: ({ facility, code, url, days }: Values) => ({
    subject: `Su código para ${facility}`,
    paragraphs: [
      `Su código para la ficha de ${facility}:`,
      code,
      `Escríbalo aquí con su sesión abierta. Sirve durante ${days} ${days === 1 ? 'día' : 'días'}.`,
      url,
      'Después, una persona encargada de la moderación revisará su solicitud.',
    ],
    why: 'Recibe este correo porque alguien pidió editar esta ficha y dio esta dirección como la de su trabajo. Si no fue usted, no comparta el código.',
  }),
}
