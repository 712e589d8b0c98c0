import type { Locale } from '#lib/i18n/locale.ts'
import { letter, type MailText } from '#lib/mail/letter.ts'

/** The link that signs a person in, once. `minutes` is how long it works. */
export function signInText(locale: Locale, { url, minutes }: { url: string; minutes: number }): MailText {
  return letter(locale, { ...words[locale](url, minutes), url })
}

const words = {
  en: (url: string, minutes: number) => ({
    subject: 'Your sign-in link for Level Ground',
    paragraphs: [
      'Open this link to sign in:',
      url,
      `It works once, for ${minutes} minutes, in the browser where you asked for it. Do not pass it on.`,
    ],
    why: 'You get this mail because somebody typed this address on our sign-in page. If that was not you, do nothing: without this link nobody gets in.',
  }),
  es: (url: string, minutes: number) => ({
    subject: 'Su enlace para entrar a Level Ground',
    paragraphs: [
      'Abra este enlace para entrar:',
      url,
      `Funciona una sola vez, durante ${minutes} minutos, en el navegador donde lo pidió. No lo comparta.`,
    ],
    why: 'Recibe este correo porque alguien escribió esta dirección en nuestra página para entrar. Si no fue usted, no haga nada: sin este enlace nadie puede entrar.',
  }),
}
