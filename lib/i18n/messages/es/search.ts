import type { Messages } from '#lib/i18n/messages/en.ts'
import { plural } from '#lib/i18n/plural.ts'
import { count, facilities, measured, programs } from './counted.ts'

export const search: Messages['search'] = {
  title: 'Buscar tratamiento',
  titleNear: (what: string, place: string) => `${what} cerca de ${place}`,
  titleIn: (what: string, place: string) => `${what} en ${place}`,
  allPrograms: 'Programas de tratamiento',
  near: 'Dónde',
  nearHint: 'Código postal, ciudad y estado, o un estado',
  within: 'Distancia',
  miles: (value: number) => `${value} ${plural(value, 'milla', 'millas')}`,
  anyDistance: 'Cualquier distancia',
  submit: 'Buscar',
  apply: 'Mostrar resultados',
  filters: 'Filtros',
  filtersOn: (value: number) => `${value} ${plural(value, 'activo', 'activos')}`,
  filtersLink: (value: number) => (value === 0 ? 'Filtros' : `Filtros (${value})`),
  backToResults: 'Volver a los resultados',
  clear: 'Quitar todos los filtros',
  chips: 'Lo que usted eligió',
  remove: (what: string) => `Quitar: ${what}`,
  hours: 'Horas por semana',
  hoursAny: 'Cualquiera',
  hoursPresets: {
    '-8': 'Menos de 9 horas',
    '9-12': 'De 9 a 12 horas',
    '9-15': 'De 9 a 15 horas',
    '9-19': 'De 9 a 19 horas',
    '20-': '20 horas o más',
  } as Record<string, string>,
  hoursCustom: (min: string | null, max: string | null) =>
    min === null
      ? `Hasta ${measured(max, 'hora', 'horas')}`
      : max === null
        ? `${measured(min, 'hora', 'horas')} o más`
        : `De ${min} a ${measured(max, 'hora', 'horas')}`,
  hoursStated: 'Solo programas que indican sus horas',
  hoursHelp:
    'La mayoría de los centros no ha indicado sus horas. En ese caso usamos lo habitual para el nivel y lo señalamos.',
  q: 'Nombre',
  qHint: 'Palabras del nombre de un centro',
  sort: 'Orden',
  sorts: { distance: 'Primero los más cercanos', name: 'Por nombre', updated: 'Primero los datos más recientes' },
  orderedBy: {
    distance: 'Primero los más cercanos, luego por nombre. Nadie puede pagar para aparecer antes.',
    name: 'Por orden de nombre. Nadie puede pagar para aparecer antes.',
    updated: 'Primero los datos más recientes, luego por nombre. Nadie puede pagar para aparecer antes.',
  },
  total: (f: number, p: number) => `${facilities(f)}, ${programs(p)}`,
  hoursSplit: (stated: number, usual: number) =>
    `${programs(stated)} ${plural(stated, 'indica', 'indican')} sus horas; ${count(usual)} se ${plural(usual, 'muestra', 'muestran')} con las horas habituales del nivel.`,
  results: 'Resultados',
  pages: 'Páginas de resultados',
  pageOf: (value: number, last: number) => `Página ${count(value)} de ${count(last)}`,
  next: 'Siguiente',
  previous: 'Anterior',
  dropped: 'No pudimos usar una parte de la dirección de esta página y la dejamos fuera:',
  droppedValue: (param: string, value: string) => `${param} = “${value}”`,
  filterLabels: {
    level: 'Nivel de atención',
    detox: 'Desintoxicación en el centro',
    detoxFor: 'Desintoxicación de',
    payment: 'Pago y seguro',
    age: 'Edad',
    for: 'Programas para',
    telehealth: 'Telesalud',
    medication: 'Medicamentos que dan aquí',
    language: 'Idiomas',
    therapy: 'Terapias',
    ownership: 'Quién lo administra',
  },
  options: {
    detox: {
      any: 'Cualquier desintoxicación en el centro',
      outpatient: 'Desintoxicación ambulatoria',
      residential: 'Desintoxicación residencial',
      hospital: 'Desintoxicación en el hospital',
    },
    telehealth: { only: 'Ofrece telesalud' },
  },
  facilitiesWithValue: (value: number) => facilities(value),
}
