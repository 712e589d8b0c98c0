import type { LevelTexts } from '#lib/i18n/levels/text.ts'

const asam = 'The ASAM Criteria, 3.ª edición (2013), horas para adultos'

const advisory =
  'SAMHSA Advisory, Clinical Issues in Intensive Outpatient Treatment for Substance Use Disorders (2021), basado en TIP 47'

export const levelTexts: LevelTexts = {
  outpatient: {
    name: 'Ambulatorio (OP)',
    short: 'Ambulatorio',
    plural: 'programas ambulatorios',
    what: 'Usted vive en casa y asiste a visitas, a menudo una o dos veces por semana. Las visitas pueden ser para consejería, para recibir medicamentos o para ambas cosas.',
    usual: 'por lo general, menos de 9 horas a la semana',
    source: asam,
  },
  iop: {
    name: 'Ambulatorio intensivo (IOP)',
    short: 'IOP',
    plural: 'programas ambulatorios intensivos (IOP)',
    what: 'Usted vive en casa y asiste de 3 a 5 días a la semana, a menudo unas 3 horas cada vez, de día o por la noche. Muchos programas duran de 8 a 16 semanas, con menos horas hacia el final.',
    usual: 'por lo general, de 9 a 19 horas a la semana',
    source: `9 horas o más: ${advisory}; de 9 a 19: ${asam}`,
  },
  php: {
    name: 'Hospitalización parcial o tratamiento de día (PHP)',
    short: 'PHP',
    plural: 'programas de hospitalización parcial (PHP)',
    what: 'Usted pasa gran parte del día en tratamiento, a menudo 5 días a la semana, de 4 a 6 horas. Aunque el nombre diga hospitalización, usted duerme en casa.',
    usual: 'por lo general, 20 horas o más a la semana',
    source: asam,
  },
  residential: {
    name: 'Residencial',
    short: 'Residencial',
    plural: 'programas residenciales',
    what: 'Usted vive en el centro día y noche, y no es una sala de hospital. Los programas cortos duran hasta 30 días; los largos duran más, a menudo hasta 6 meses.',
    usual: 'se vive en el centro, las 24 horas',
    source: null,
  },
  inpatient: {
    name: 'Hospitalización',
    short: 'Hospitalización',
    plural: 'programas con hospitalización',
    what: 'Usted permanece en un hospital día y noche, con personal médico y de enfermería cerca. La mayoría de las estadías duran días y no semanas.',
    usual: 'en un hospital, las 24 horas',
    source: null,
  },
  detox: {
    name: 'Desintoxicación (manejo de la abstinencia)',
    short: 'Desintoxicación',
    plural: 'programas de desintoxicación',
    what: 'El personal le ayuda durante la abstinencia, mientras su cuerpo se adapta a estar sin alcohol u otra droga, con visitas diarias o con una estadía en un centro u hospital. Es un primer paso y por lo general después sigue el tratamiento.',
    usual: 'por lo general, de 3 a 10 días',
    source: null,
  },
  recovery_housing: {
    name: 'Vivienda de recuperación (no es tratamiento)',
    short: 'Vivienda de recuperación',
    plural: 'viviendas de recuperación',
    what: 'Usted comparte una casa sin alcohol ni drogas con otras personas en recuperación, a menudo durante meses. Es un lugar donde vivir y no un tratamiento; muchas personas van a un programa ambulatorio mientras viven ahí.',
    usual: 'vivienda, sin horas de tratamiento',
    source: null,
  },
}
