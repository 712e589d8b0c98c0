import type { Messages } from '#lib/i18n/messages/en.ts'
import { measured } from './counted.ts'

export const program: Messages['program'] = {
  hours: 'Horas a la semana',
  statedBy: (who: string, date: string) => `según ${who}, ${date}`,
  usual: 'En este nivel',
  usualForAdolescents: {
    outpatient: 'por lo general, menos de 6 horas a la semana para adolescentes',
    iop: 'por lo general, de 6 a 19 horas a la semana para adolescentes',
  },
  usualNote: 'el centro no lo ha confirmado',
  openUntil: (date: string) => `vale hasta el ${date}`,
  schedule: 'Cuándo y cómo',
  week: 'Una semana',
  lengthDays: (days: string) => measured(days, 'día', 'días'),
  daytimeOn: (days: string) => `de día: ${days}`,
  eveningOn: (days: string) => `por la noche: ${days}`,
  trackHours: (hours: string) => `${measured(hours, 'hora', 'horas')} a la semana`,
  sum: 'Suma',
  steps: 'Menos horas paso a paso',
  stepHours: (hours: string) => `${hours} h`,
  who: 'Para quién es',
  admission: 'Cómo se entra',
  care: 'Qué se hace ahí',
  cost: 'Cuánto cuesta',
  rules: 'Reglas y pruebas de drogas',
  after: 'Después',
  exclusive: 'Solo para',
  serves: 'También atiende a',
  overview: 'En breve',
}
