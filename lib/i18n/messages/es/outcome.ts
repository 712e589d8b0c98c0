import type { Messages } from '#lib/i18n/messages/en.ts'
import { plural } from '#lib/i18n/plural.ts'

export const outcome: Messages['outcome'] = {
  emptyTitle: 'Ningún programa cumple con todo eso',
  emptyText: 'Lo que puede hacer:',
  emptyWiden: (miles: number) => `Buscar hasta ${miles} ${plural(miles, 'milla', 'millas')} de distancia`,
  emptyAnyDistance: 'Buscar a cualquier distancia',
  emptyDrop: (what: string) => `Buscar sin “${what}”`,
  emptyClear: 'Mantener el lugar y quitar todos los filtros',
  emptyHelp: 'O llame a la línea de ayuda de SAMHSA: gratis, privada, las 24 horas, en español y en inglés.',
  ambiguousTitle: (place: string) => `¿Cuál ${place} busca?`,
  ambiguousText: 'Hay más de un lugar con ese nombre. Elija el suyo:',
  unknownTitle: (place: string) => `No conocemos el lugar “${place}”`,
  unknownText: 'Revise cómo está escrito o use un código postal de cinco números.',
  didYouMean: '¿Quiso decir uno de estos?',
  unavailableTitle: 'En este momento no podemos consultar el directorio',
  unavailableText:
    'La falla es nuestra, no suya. Vuelva a intentarlo en un minuto. Si necesita ayuda ahora, llame a uno de estos números:',
}
