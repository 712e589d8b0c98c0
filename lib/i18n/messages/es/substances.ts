import type { Messages } from '#lib/i18n/messages/en.ts'

export const substances: Messages['substances'] = {
  alcohol: 'Alcohol',
  benzodiazepines: 'Benzodiazepinas (como Xanax)',
  opioids: 'Opioides (como heroína o fentanilo)',
  cocaine: 'Cocaína',
  methamphetamine: 'Metanfetamina',
}
