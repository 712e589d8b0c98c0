import type { Messages } from '#lib/i18n/messages/en.ts'
import { plural } from '#lib/i18n/plural.ts'
import { atClock, count, facilities, measured, programs } from './counted.ts'

export const week: Messages['week'] = {
  title: 'Mi semana',
  days: 'Días en que puedo ir',
  from: 'No antes de',
  to: 'No después de',
  anyTime: 'Cualquier hora',
  length: 'Duración del programa',
  lengthAny: 'Cualquier duración',
  weeks: (value: number) => `Hasta ${value} ${plural(value, 'semana', 'semanas')}`,
  hint: 'Un programa se ajusta a su semana cuando todo su horario cabe en sus días y horas. La mayoría no ha indicado su horario. Esos aparecen aparte.',
  onDays: (days: string) => `Días: ${days}`,
  notBefore: (time: string) => `No antes de ${atClock(time)}`,
  notAfter: (time: string) => `No después de ${atClock(time)}`,
  upTo: (value: number) => `Máximo ${value} ${plural(value, 'semana', 'semanas')}`,
  fitsTitle: (value: number) => `${plural(value, 'Se ajusta', 'Se ajustan')} a su semana: ${facilities(value)}`,
  fitsText: 'Todo el horario cabe en sus días y horas.',
  mayTitle: (value: number) =>
    `${plural(value, 'Podría ajustarse', 'Podrían ajustarse')} a su semana: ${facilities(value)}`,
  mayText: 'No se indica el horario. Llame y pregunte cuándo son las sesiones.',
  split: (fit: number, may: number) =>
    `${programs(fit)} ${plural(fit, 'se ajusta', 'se ajustan')} a su semana según su horario; ${count(may)} más ${plural(may, 'podría', 'podrían')} ajustarse.`,
  someDays: (needed: number, track: string) => `${needed} de estos días: ${track}`,
  travel: (miles: string) => `cerca de ${measured(miles, 'milla', 'millas')} a la semana, ida y vuelta`,
  byTelehealth: 'Ofrece telesalud. Pregunte si todo el programa puede hacerse desde casa.',
  telehealthToo: 'También telesalud desde cualquier lugar de mi estado',
  sort: 'Menos millas a la semana',
  orderedBy:
    'Primero los que requieren menos millas a la semana; si no se conocen los días, van después, por distancia. Nadie puede pagar para aparecer antes.',
}
