import type { Locale } from '#lib/i18n/locale.ts'
import { letter, type MailText, named } from '#lib/mail/letter.ts'

/** Tells staff that somebody asked for a call; not a word of the request, which is read after signing in. */
export function helpRequestText(locale: Locale, { facility, url }: { facility: string; url: string }): MailText {
  return letter(locale, { ...words[locale](named(facility), url), url })
}

const words = {
  en: (facility: string, url: string) => ({
    subject: `Somebody asked ${facility} for a call`,
    paragraphs: [
      `Somebody asked ${facility} to call them back. Sign in to read how and when:`,
      url,
      'The request deletes itself after a few days, whether it was answered or not.',
    ],
    why: 'You get this mail because you edit this listing and it takes requests for a call.',
  }),
  es: (facility: string, url: string) => ({
    subject: `Alguien le pide una llamada a ${facility}`,
    paragraphs: [
      `Alguien pidió que ${facility} le llame. Entre para leer cómo y cuándo:`,
      url,
      'La solicitud se borra sola después de unos días, se haya respondido o no.',
    ],
    why: 'Recibe este correo porque edita esta ficha y la ficha acepta solicitudes de llamada.',
  }),
}
