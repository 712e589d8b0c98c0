import type { Messages } from '#lib/i18n/messages/en.ts'
import { measured } from './counted.ts'

export const quality: Messages['quality'] = {
  title: 'Qué tan buenos son nuestros datos',
  description: 'Cuánto de este directorio han comprobado los centros, qué edad tienen los datos y qué no se sabe.',
  lead: 'Un directorio vale lo que valen sus datos. Aquí está cuántos se han comprobado, qué edad tienen y qué no sabemos.',
  listings: (listings, programs) =>
    `En el directorio: ${measured(listings, 'centro', 'centros')} con ${measured(programs, 'programa', 'programas')}.`,
  verified: (verified, all) =>
    `Con un dato que el centro o una persona de moderación indicó en los últimos 90 días: ${verified} de ${measured(all, 'ficha', 'fichas')}.`,
  claimed: (claimed) => `Con personal que puede editarla aquí: ${measured(claimed, 'ficha', 'fichas')}.`,
  nobodyYet:
    'Todavía ningún centro ha indicado nada aquí por sí mismo. Casi todo viene del directorio nacional de SAMHSA, que los centros llenan una vez al año. Por eso, llame y pregunte antes de ir.',
  verifiedTitle: 'Comprobado en los últimos 90 días',
  verifiedText: 'Una ficha cuenta cuando su centro o moderación indicó al menos uno de sus datos en ese tiempo.',
  byState: 'Por estado',
  byStateAlt:
    'Un mapa de cuadros, uno por estado, más oscuro donde se han comprobado más fichas. La tabla de abajo tiene los mismos números.',
  byStateTable: 'Los números de cada estado',
  byLevel: 'Por nivel de atención',
  byLevelText: 'Un programa cuenta cuando se indicó un dato suyo, no uno de todo el centro.',
  ofAll: (part, all) => `${part} de ${all}`,
  agesTitle: 'Qué edad tienen los datos',
  agesText:
    'Según el día en que se indicaron. Una edición federal fecha todos sus datos en un mismo día. Los sitios web llevan la fecha de la lista más antigua de la que pueden venir.',
  ages: ['Hasta 90 días', 'Hasta 180 días', 'Hasta un año', 'Hasta 2 años', 'Más antiguos'],
  facts: 'Datos',
  gapsTitle: 'Lo que las fichas no dicen',
  gapsText:
    'No indicado no significa que no. Nadie nos lo ha dicho todavía. Cada ficha nombra lo que falta, como preguntas para una primera llamada.',
  openListings: (open, all) => `${open} de ${measured(all, 'ficha', 'fichas')}`,
  openPrograms: (open, all) => `${open} de ${measured(all, 'programa', 'programas')}`,
  what: 'Qué',
  state: 'Estado',
  level: 'Nivel de atención',
  age: 'Edad',
  share: 'Proporción',
  count: 'Número',
  leftOpen: 'Sin indicar',
  sourceTitle: 'Cómo se obtienen estos números',
  sourceText:
    'De los mismos datos que muestran las fichas, contados cuando cambia el directorio y al menos una vez al día. No se cuentan los centros cerrados ni los ejemplos ficticios.',
  forFacilities: '¿Trabaja en un centro? Así puede corregirlo.',
  dashboardTitle: 'Cifras para moderación',
  queueTitle: 'Cuánto esperan por nosotros',
  queueText: 'Decidido: en los últimos 90 días.',
  kind: 'Qué',
  waiting: 'En espera',
  oldest: 'El más antiguo espera',
  decided: 'Decididos',
  median: 'La mitad en',
  slowest: 'El más lento',
  never: 'Ninguno',
  hours: (hours) => `${hours} h`,
  days: (days) => measured(days, 'día', 'días'),
  publicPart: 'La página pública',
}
