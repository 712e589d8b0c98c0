import type { Messages } from '#lib/i18n/messages/en.ts'
import { plural } from '#lib/i18n/plural.ts'
import { count } from './counted.ts'

export const outbox: Messages['outbox'] = {
  title: 'Bandeja de salida',
  lead: 'Correos que esta copia del sitio habría enviado. Como no tiene servidor de correo, los muestra aquí. Esta página no existe donde se ha configurado SMTP_URL o DATABASE_URL, ni donde el sitio tiene una dirección pública.',
  count: (mails: number) => `${count(mails)} ${plural(mails, 'correo', 'correos')}; primero, el más nuevo`,
  none: 'Todavía no hay ningún correo. Pida un enlace para entrar y aparecerá aquí.',
  to: (address: string) => `Para ${address}`,
}
