import type { Messages } from '#lib/i18n/messages/en.ts'

export const sessionKinds: Messages['sessionKinds'] = {
  group: 'grupo',
  individual: 'individual',
  family: 'familia',
  education: 'clase',
  medical: 'consulta médica',
  other: 'otra',
}
