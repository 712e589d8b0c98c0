import { assessmentTexts } from '#lib/i18n/terms/es/assessment.ts'
import { facilityTexts } from '#lib/i18n/terms/es/facility.ts'
import { languageTexts } from '#lib/i18n/terms/es/language.ts'
import { medicationTexts } from '#lib/i18n/terms/es/medication.ts'
import { peopleTexts } from '#lib/i18n/terms/es/people.ts'
import { pharmacotherapyTexts } from '#lib/i18n/terms/es/pharmacotherapy.ts'
import { programTexts } from '#lib/i18n/terms/es/programs.ts'
import { supportTexts } from '#lib/i18n/terms/es/support.ts'
import { therapyTexts } from '#lib/i18n/terms/es/therapy.ts'
import type { TermKindLabels, TermTexts } from '#lib/i18n/terms/text.ts'

export const termTexts: TermTexts = {
  ...programTexts,
  ...medicationTexts,
  ...pharmacotherapyTexts,
  ...therapyTexts,
  ...assessmentTexts,
  ...supportTexts,
  ...peopleTexts,
  ...languageTexts,
  ...facilityTexts,
}

export const termKindLabels: TermKindLabels = {
  setting: 'Tipos de atención',
  hospital: 'Tipo de hospital',
  detox: 'Desintoxicación (manejo de la abstinencia)',
  opioid_medication: 'Medicamentos usados para el trastorno por opioides',
  opioid_treatment: 'Tratamiento del trastorno por consumo de opioides',
  opioid_source: 'Quién receta para el trastorno por opioides',
  alcohol_treatment: 'Tratamiento del trastorno por consumo de alcohol',
  alcohol_source: 'Quién receta para el trastorno por alcohol',
  pharmacotherapy: 'Medicamentos que ofrece',
  therapy: 'Terapias',
  education: 'Consejería y educación',
  assessment: 'Antes de comenzar el tratamiento',
  testing: 'Pruebas y exámenes médicos',
  medical: 'Vacunas',
  transition: 'Después del tratamiento',
  recovery_support: 'Apoyo para la recuperación',
  other_treatment: 'Otras adicciones que trata',
  support: 'Otras ayudas y servicios',
  population: 'Programas para grupos específicos',
  age: 'Edades que acepta',
  gender: 'Géneros que acepta',
  language: 'Idiomas',
  payment: 'Pagos y seguros',
  ownership: 'Quién lo administra',
  credential: 'Licencias y acreditaciones',
  smoking: 'Fumar',
  vaping: 'Vapear',
}
