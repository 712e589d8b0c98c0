import type { Messages } from '#lib/i18n/messages/en.ts'

export const guide: Messages['guide'] = {
  tab: 'Guía',
  title: 'Guía del tratamiento',
  lead: 'Respuestas claras a lo que la gente pregunta antes de llamar, cada una con sus fuentes.',
  groups: {
    levels: 'Niveles de atención',
    deciding: 'Pagar, elegir y sus derechos',
    family: 'Para familiares y amistades',
    inTreatment: 'Cómo es el tratamiento',
  },
  contents: 'En esta página',
  references: 'Fuentes',
  referencesNote: 'De estas fuentes tomamos los datos y los contamos con nuestras palabras. Están en inglés.',
  source: (number: number) => `Fuente ${number}`,
  related: 'Siga leyendo',
  written: (day: string) => `Último cambio: ${day}`,
  notReviewed: 'Todavía sin revisión clínica',
  reviewed: (who: string) => `Revisión clínica: ${who}`,
  notAdvice: 'Esta página explica opciones. No es un consejo médico ni puede decirle lo que usted necesita.',
  warning: 'Importante:',
  wordsLink: '¿Qué significan estas palabras?',
  wordsTitle: 'Palabras que usamos',
  wordsLead: 'Lo que significan las palabras del tratamiento de la adicción, en unas pocas frases sencillas cada una.',
  wordsChoice: 'Cómo hablamos de las personas',
  wordsChoiceText:
    'Nombramos a la persona antes que la enfermedad: «una persona con un trastorno por consumo de sustancias», «una persona en recuperación», «un resultado positivo», «volver a consumir». Las palabras que culpan alejan a la gente de pedir ayuda, por eso no las usamos.',
}
