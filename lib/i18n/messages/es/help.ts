import type { Messages } from '#lib/i18n/messages/en.ts'
import { measured } from './counted.ts'

export const help: Messages['help'] = {
  costliest: (what: string) => `“${what}” es lo que más resultados descarta.`,
  telehealth: (state: string) => `Incluir telesalud desde cualquier lugar de ${state}`,
  dropWeek: 'Buscar sin sus días y horas',
  nearest: 'Lo más cercano fuera de esta distancia:',
  milesAway: (miles: string) => `a ${measured(miles, 'milla', 'millas')}`,
  fewTitle: 'Muy pocos cumplen con todo eso',
  fewText: 'Para ver más:',
  noneThere: 'nada cerca de allí',
}
