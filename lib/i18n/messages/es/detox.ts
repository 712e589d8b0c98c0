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
  startHere: '¿Puedo empezar aquí sin desintoxicación primero?',
  startYes: 'Sí, el centro dice que no hace falta la desintoxicación primero. Cuénteles qué toma antes de dejarlo.',
  startNo: 'No, el centro dice que primero va la desintoxicación.',
  startNotStated: 'No se indica. Pregunte antes de dejar de tomar algo: diga qué toma, cuánto y desde cuándo.',
  nearest: 'Desintoxicación más cercana en otro lugar',
}
