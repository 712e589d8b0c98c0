import type { Messages } from '#lib/i18n/messages/en.ts'

const references: Messages['insuranceWords']['references'] = {
  parity: 'Departamento de Trabajo: igualdad de beneficios de salud mental y consumo de sustancias (en inglés)',
  parityPlans: 'CMS: la ley de igualdad y a qué planes se aplica (en inglés)',
  coverage: 'CuidadoDeSalud.gov: qué cubren los planes del Mercado de Seguros',
  appeal: 'CuidadoDeSalud.gov: apelar una decisión de su aseguradora',
  words: 'CuidadoDeSalud.gov: glosario',
  medicaid: 'Medicaid.gov: servicios de salud conductual (en inglés)',
  getMedicaid: 'CuidadoDeSalud.gov: ¿puede tener Medicaid o CHIP?',
  medicare: 'Medicare.gov: programas ambulatorios intensivos (en inglés)',
  tricare: 'TRICARE: tratamiento del trastorno por consumo de sustancias (en inglés)',
  va: 'VA: ayuda por consumo de sustancias (en inglés)',
  communityCare: 'VA: atención en la comunidad (en inglés)',
  ihs: 'Servicio de Salud Indígena: encontrar atención (en inglés)',
  surprises: 'CMS: su derecho a un estimado de buena fe (en inglés)',
  healthCenters: 'HRSA: centros de salud que cobran según los ingresos (en inglés)',
}

export const insuranceWords: Messages['insuranceWords'] = {
  parityTitle: 'La ley dice: un trato igual',
  parityRule:
    'Desde 2008, una ley federal (Mental Health Parity and Addiction Equity Act) dice que, si un plan de salud cubre el tratamiento por consumo de sustancias, sus reglas no pueden ser más estrictas que las de otra atención médica. Eso vale para lo que usted paga, para los límites de días o visitas y para la autorización previa.',
  parityPlans:
    'Se aplica a la mayoría de los planes de un empleo, a los planes que usted compra y a muchos planes de Medicaid. No obliga a todos los planes a cubrir este tratamiento, pero los del Mercado de Seguros sí tienen que cubrirlo. Medicare, TRICARE y el VA tienen sus propias reglas.',
  parityDenied:
    'Si su plan dice que no, pida por escrito el motivo y la regla. Puede apelar y, con la mayoría de los planes, pedir después una revisión de alguien ajeno al plan. Si el plan es de un empleo, el Departamento de Trabajo ayuda gratis: 1-866-444-3272.',
  wordsTitle: 'Qué significan las palabras',
  references,
}
