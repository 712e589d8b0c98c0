import type { Messages } from '#lib/i18n/messages/en.ts'

export const medications: Messages['medications'] = {
  methadone: 'Metadona',
  buprenorphine: 'Buprenorfina (como Suboxone)',
  naltrexone: 'Naltrexona (como Vivitrol)',
  acamprosate: 'Acamprosato',
  disulfiram: 'Disulfiram',
}
