import { formatMiles, formatMonth } from '#lib/i18n/format.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { measured } from './counted.ts'

export const card: Messages['card'] = {
  miles: (miles: number, approximate: boolean) =>
    `a ${approximate ? 'cerca de ' : ''}${measured(formatMiles('es', miles, approximate), 'milla', 'millas')} de distancia`,
  hoursStated: (range: string, who: string, isoDate: string) =>
    `${range} h a la semana, según ${who}, ${formatMonth('es', isoDate)}`,
  hoursUsual: (usual: string) => `${usual} (el centro no lo ha confirmado)`,
  hoursNotStated: 'no se indican las horas',
  liveIn: 'se vive allí, 24 horas',
  detox: 'Desintoxicación',
  payment: 'Pago',
  phone: 'Teléfono',
  call: (name: string) => `Llamar a ${name}`,
  extension: (digits: string) => `ext. ${digits}`,
  noPhone: 'No se indica un teléfono',
  noProgram: 'La fuente no dice qué niveles de atención se ofrecen aquí.',
  notInEdition: (edition: string) =>
    `No aparece en la edición ${edition}. Es posible que haya cerrado o se haya mudado.`,
  temporarilyClosed: 'Cerrado por ahora',
  example: 'Ejemplo ficticio',
  more: (value: number) => `y ${value} más`,
}
