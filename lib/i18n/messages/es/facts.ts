import type { Messages } from '#lib/i18n/messages/en.ts'

export const facts: Messages['facts'] = {
  statuses: { open: 'Abierto', temporarily_closed: 'Cerrado por ahora', closed: 'Cerrado' },
  streetWithheld: 'La calle no se publica',
  listedPlace: 'un lugar que aparece en este directorio',
}
