import { formatMiles } from '#lib/i18n/format.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { plural } from '#lib/i18n/plural.ts'
import { count } from './counted.ts'

export const map: Messages['map'] = {
  show: 'Mapa de estos resultados',
  title: 'Mapa de los resultados de esta página',
  titleOf: (place: string) => `Mapa de los resultados de esta página: ${place}`,
  description: (value: number) =>
    `${count(value)} ${plural(value, 'resultado', 'resultados')} de esta página como enlaces numerados. La lista lleva los mismos números y dice dónde está cada uno.`,
  pin: (value: number, name: string) => `${value}: ${name}`,
  numbers: 'Los números son los de la lista',
  approximate: 'Lugar aproximado: solo se conoce el código postal',
  circle: (miles: number) => `${formatMiles('es', miles)} ${plural(miles, 'milla', 'millas')}`,
  circleBeyond: (miles: number) =>
    `El círculo de ${count(miles)} ${plural(miles, 'milla', 'millas')} no cabe en este mapa.`,
  notShown: (value: number) =>
    `${count(value)} ${plural(value, 'resultado', 'resultados')} de esta página no ${plural(value, 'aparece', 'aparecen')} en el mapa: no se conoce o no se publica dónde ${plural(value, 'está', 'están')}.`,
  scale: (miles: number) => `${formatMiles('es', miles)} ${plural(miles, 'milla', 'millas')}`,
}
