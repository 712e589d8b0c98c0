import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const programTexts: TermTexts<'setting' | 'hospital' | 'detox'> = {
  'setting.outpatient_regular': {
    label: 'Ambulatorio regular',
    definition: 'Consejería u otras visitas mientras usted vive en casa, por lo general menos de 9 horas a la semana.',
  },
  'setting.outpatient_medication': {
    label: 'Tratamiento ambulatorio con medicamentos',
    definition: 'Visitas para recibir metadona, buprenorfina o naltrexona viviendo en casa; pregunte cuáles ofrecen.',
  },
  'setting.iop': {
    label: 'Ambulatorio intensivo (IOP)',
    definition: 'Varias sesiones a la semana mientras usted vive en casa, por lo general de 9 a 19 horas en total.',
  },
  'setting.php': {
    label: 'Hospitalización parcial o tratamiento de día (PHP)',
    definition: 'Tratamiento casi todos los días; usted duerme en casa y suele asistir 20 horas o más a la semana.',
  },
  'setting.residential_short': {
    label: 'Residencial de corta duración',
    definition: 'Usted vive en el centro durante el tratamiento, por lo general 30 días o menos.',
  },
  'setting.residential_long': {
    label: 'Residencial de larga duración',
    definition: 'Usted vive en el centro durante el tratamiento, por lo general más de 30 días.',
  },
  'setting.inpatient_treatment': {
    label: 'Tratamiento con hospitalización',
    definition: 'Usted permanece en un hospital día y noche mientras recibe tratamiento.',
  },
  'setting.outpatient_detox': {
    label: 'Desintoxicación ambulatoria',
    definition: 'Atención durante la abstinencia por medio de visitas, mientras usted duerme en casa.',
  },
  'setting.residential_detox': {
    label: 'Desintoxicación residencial',
    definition: 'Atención durante la abstinencia mientras usted permanece día y noche en un centro residencial.',
  },
  'setting.inpatient_detox': {
    label: 'Desintoxicación en el hospital',
    definition: 'Atención durante la abstinencia mientras usted está internado en un hospital.',
  },
  'setting.recovery_housing': {
    label: 'Vivienda de recuperación',
    definition: 'Casa compartida sin alcohol ni drogas para personas en recuperación; es vivienda, no tratamiento.',
  },
  'setting.outpatient': {
    label: 'Ambulatorio (de cualquier tipo)',
    definition: 'Tratamiento sin pasar la noche en el centro; pregunte cuántas horas a la semana son.',
  },
  'setting.residential': {
    label: 'Residencial (de cualquier tipo)',
    definition: 'Tratamiento en un lugar donde usted vive día y noche; pregunte cuánto tiempo dura la estadía.',
  },
  'setting.inpatient': {
    label: 'Hospitalización (de cualquier tipo)',
    definition: 'Atención con al menos una noche en el hospital; pregunte si es desintoxicación, tratamiento o ambos.',
  },
  'setting.detox': {
    label: 'Desintoxicación (manejo de la abstinencia)',
    definition: 'Atención mientras el cuerpo se adapta a estar sin alcohol u otra droga; pregunte dónde se ofrece.',
  },
  'setting.substance_use_treatment': {
    label: 'Tratamiento para el consumo de sustancias',
    definition: 'Puede incluir evaluación, consejería, atención médica y seguimiento por consumo de alcohol o drogas.',
  },
  'setting.co_occurring_treatment': {
    label: 'Tratamiento de salud mental y consumo de sustancias',
    definition:
      'Para quienes tienen un trastorno por consumo de sustancias y también un problema grave de salud mental.',
  },
  'hospital.general_hospital': {
    label: 'Hospital general',
    definition: 'Hospital que trata muchos tipos de enfermedades; incluye los hospitales para veteranos (VA).',
  },
  'hospital.psychiatric_hospital': {
    label: 'Hospital psiquiátrico',
    definition: 'Hospital con licencia dedicado principalmente a personas con problemas de salud mental.',
  },
  'detox.alcohol': {
    label: 'Alcohol',
    definition: 'Atención durante la abstinencia del alcohol, que puede ser peligrosa sin ayuda médica.',
  },
  'detox.benzodiazepines': {
    label: 'Benzodiazepinas',
    definition: 'Atención al dejar medicinas como Xanax o Valium, que es peligroso suspender de golpe.',
  },
  'detox.opioids': {
    label: 'Opioides',
    definition: 'Atención durante la abstinencia de opioides como heroína, fentanilo o analgésicos fuertes.',
  },
  'detox.cocaine': {
    label: 'Cocaína',
    definition: 'Atención durante los primeros días después de dejar la cocaína.',
  },
  'detox.methamphetamine': {
    label: 'Metanfetamina',
    definition: 'Atención durante los primeros días después de dejar la metanfetamina.',
  },
  'detox.medication_used': {
    label: 'Medicamentos durante la desintoxicación',
    definition: 'El centro suele usar medicamentos en la desintoxicación; pregunte cuáles y para qué sustancias.',
  },
}
