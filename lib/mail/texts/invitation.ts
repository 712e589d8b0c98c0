import type { Locale } from '#lib/i18n/locale.ts'
import { letter, type MailText, named } from '#lib/mail/letter.ts'

type Values = { facility: string; url: string; days: number }

/** An owner asks a colleague to help with a facility (or organization, by its name). `days` is how long the link works. */
export function invitationText(locale: Locale, { facility, url, days }: Values): MailText {
  return letter(locale, { ...words[locale](named(facility), url, days), url })
}

const words = {
  en: (facility: string, url: string, days: number) => ({
    subject: `Help keep the listing of ${facility} right`,
    paragraphs: [
      `A colleague invites you to edit the listing of ${facility} on Level Ground, a directory of addiction treatment.`,
      `To accept, open this link within ${days} days and sign in with this address:`,
      url,
    ],
    why: 'You get this mail because an owner of the listing typed this address. If you do not know them, do nothing; you will not be asked again for this.',
  }),
  es: (facility: string, url: string, days: number) => ({
    subject: `Ayude a mantener al día la ficha de ${facility}`,
    paragraphs: [
      `Una persona de su equipo le invita a editar la ficha de ${facility} en Level Ground, un directorio de tratamiento de adicciones.`,
      `Para aceptar, abra este enlace dentro de ${days} días y entre con esta dirección:`,
      url,
    ],
    why: 'Recibe este correo porque una persona responsable de la ficha escribió esta dirección. Si no la conoce, no haga nada; no volveremos a preguntarle por esto.',
  }),
}
