import type { Messages } from '#lib/i18n/messages/en.ts'
import { plural } from '#lib/i18n/plural.ts'

export const callSheet: Messages['callSheet'] = {
  title: 'Qué preguntar por teléfono',
  description: (name: string) =>
    `Una hoja para llamar a ${name}: quién contesta, qué se sabe y qué conviene preguntar.`,
  open: 'Qué preguntar cuando llame: una hoja para imprimir',
  back: 'Volver a la ficha',
  print: 'Imprima esta página desde el menú de su navegador: cabe en una hoja, con líneas para escribir.',
  call: 'Llamar',
  known: 'Lo que sabemos',
  nothingKnown: 'La ficha dice poco más que el número. Vale la pena preguntar todo lo de abajo.',
  atHand: 'Tenga a la mano',
  atHandItems: [
    'Su tarjeta del seguro, si tiene',
    'Qué toma, cuánto y cuándo fue la última vez',
    'Sus medicamentos y quién se los receta',
    'Los días y las horas en que no puede ir',
  ],
  noName: 'No tiene que dar su nombre para hacer estas preguntas.',
  questions: 'Preguntas',
  lead: 'Lo que la ficha no dice, o dijo hace demasiado tiempo. Primero va lo más útil.',
  more: (count: number) => `${count} ${plural(count, 'pregunta', 'preguntas')} más`,
  why: 'Por qué preguntar',
  listen: 'Qué escuchar',
  about: (programs: string) => `Para ${programs}`,
  spokeWith: 'Hablé con',
  day: 'Día y hora',
  share: 'Guarde estas preguntas',
}
