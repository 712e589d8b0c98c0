import type { Messages } from '#lib/i18n/messages/en.ts'

export const crisis: Messages['crisis'] = {
  label: 'Si está en peligro',
  emergency: 'Emergencia',
  lifeline: 'Suicidio o crisis (oprima 2)',
  helpline: 'SAMHSA, gratis, 24 horas',
}
