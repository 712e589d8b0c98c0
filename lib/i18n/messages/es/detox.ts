import type { Messages } from '#lib/i18n/messages/en.ts'

export const detox: Messages['detox'] = {
  on_site: 'en el centro',
  referral: (partner: string | null) => (partner ? `con referido a ${partner}` : 'con referido a otro lugar'),
  none: 'no se ofrece',
  notStated: 'no se indica',
  kinds: {
    ambulatory: 'ambulatoria',
    social: 'modelo social, sin medicamentos',
    residential: 'residencial',
    hospital: 'en un hospital',
  },
  substances: 'Para',
  medicationUsed: 'Se usan medicamentos',
  nursing24h: 'Enfermería las 24 horas',
  arrangedBy: 'Quién hace los trámites',
}
