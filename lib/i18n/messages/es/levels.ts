import type { Messages } from '#lib/i18n/messages/en.ts'

export const levels: Messages['levels'] = {
  title: 'Los niveles de atención, lado a lado',
  lead: 'Los nombres confunden y los programas los usan sin mucha precisión. Lo que los distingue es cuántas horas pasa usted allí y dónde duerme.',
  level: 'Nivel',
  hours: 'Horas a la semana',
  sleep: 'Dónde se duerme',
  sleepHome: 'En casa',
  sleepThere: 'Allí',
  sleepEither: 'En casa o allí',
  find: (level: string) => `Buscar: ${level}`,
  inCatalogue: 'Centros en la lista',
  choosing: '¿Cuál es el adecuado?',
  choosingText:
    'Eso lo decide junto con usted una persona capacitada, en una evaluación. Tanto el tratamiento ambulatorio como la internación ayudan a muchas personas. Pregunte en cada lugar al que llame cómo lo deciden y qué pasa si resulta ser demasiado o muy poco.',
  danger:
    'Dejar de golpe el alcohol o las benzodiazepinas puede ser peligroso, incluso mortal. Antes de dejarlos, hable con un médico, una enfermera o un programa de desintoxicación.',
  source: 'Fuente',
}
