import type { Messages } from '#lib/i18n/messages/en.ts'

export const steps: Messages['steps'] = {
  title: 'Más o menos atención',
  intro:
    'Las necesidades cambian, y muchas personas pasan a un nivel con más o con menos horas. Los lugares más cercanos se eligen solo por la distancia; pregunte si trabajan juntos.',
  up: (level: string) => `${level}: si hace falta más`,
  down: (level: string) => `${level}: qué puede seguir`,
  here: 'aquí',
  named: 'lo indica el centro',
  nearest: (level: string) => `lo más cercano: ${level}`,
}
