import type { TermTexts } from '#lib/i18n/terms/text.ts'

type Kind = 'opioid_medication' | 'opioid_treatment' | 'opioid_source' | 'alcohol_treatment' | 'alcohol_source'

export const medicationTexts: TermTexts<Kind> = {
  'opioid_medication.methadone_used': {
    label: 'Usa metadona en el tratamiento',
    definition: 'La metadona es parte del tratamiento de algunas personas; pregunte si se la dan en el centro.',
  },
  'opioid_medication.buprenorphine_used': {
    label: 'Usa buprenorfina en el tratamiento',
    definition: 'La buprenorfina es parte del tratamiento de algunas personas; pregunte si la recetan en el centro.',
  },
  'opioid_medication.naltrexone_used': {
    label: 'Usa naltrexona en el tratamiento',
    definition: 'La naltrexona es parte del tratamiento de algunas personas; pregunte si la recetan en el centro.',
  },
  'opioid_treatment.otp': {
    label: 'Programa de tratamiento del trastorno por opioides (OTP)',
    definition: 'Programa con certificación federal que puede dar metadona para el trastorno por consumo de opioides.',
  },
  'opioid_treatment.methadone_maintenance': {
    label: 'Tratamiento continuo con metadona',
    definition: 'Metadona a largo plazo para mantener bajo control el trastorno por consumo de opioides.',
  },
  'opioid_treatment.buprenorphine_maintenance': {
    label: 'Tratamiento continuo con buprenorfina',
    definition: 'Buprenorfina a largo plazo para mantener bajo control el trastorno por consumo de opioides.',
  },
  'opioid_treatment.maintenance_then_taper': {
    label: 'Primero estabilidad, luego reducción supervisada',
    definition: 'Medicamento hasta que la persona esté estable y después una reducción gradual con supervisión médica.',
  },
  'opioid_treatment.prescribes_buprenorphine': {
    label: 'Receta buprenorfina',
    definition: 'El propio centro receta buprenorfina para el trastorno por consumo de opioides.',
  },
  'opioid_treatment.prescribes_naltrexone': {
    label: 'Receta naltrexona',
    definition: 'El propio centro receta naltrexona para el trastorno por consumo de opioides.',
  },
  'opioid_treatment.naltrexone_relapse_prevention': {
    label: 'Naltrexona para no volver a consumir',
    definition: 'La naltrexona bloquea el efecto de los opioides y ayuda a quien los dejó a no volver a consumir.',
  },
  'opioid_treatment.methadone_detox': {
    label: 'Metadona para la abstinencia',
    definition: 'Metadona en dosis cada vez menores para aliviar la abstinencia de opioides.',
  },
  'opioid_treatment.buprenorphine_detox': {
    label: 'Buprenorfina para la abstinencia',
    definition: 'Buprenorfina en dosis cada vez menores para aliviar la abstinencia de opioides.',
  },
  'opioid_treatment.lofexidine_clonidine_detox': {
    label: 'Lofexidina o clonidina para la abstinencia',
    definition: 'Medicamentos que no son opioides y que alivian los síntomas de la abstinencia de opioides.',
  },
  'opioid_treatment.pain_or_emergency_dosing': {
    label: 'Metadona o buprenorfina para dolor o emergencias',
    definition: 'El centro usa metadona o buprenorfina para controlar el dolor o para dar dosis de emergencia.',
  },
  'opioid_treatment.opioid_medication_from_elsewhere': {
    label: 'Acepta medicamentos para opioides recetados en otro lugar',
    definition: 'Puede seguir tomando el medicamento que le receta otro profesional; no significa que se recete aquí.',
  },
  'opioid_treatment.no_opioid_medication': {
    label: 'Sin medicamentos para el trastorno por opioides',
    definition: 'El centro no usa medicamentos para tratar el trastorno por consumo de opioides.',
  },
  'opioid_treatment.no_opioid_treatment': {
    label: 'No trata el trastorno por consumo de opioides',
    definition: 'El centro informa que no ofrece tratamiento para el trastorno por consumo de opioides.',
  },
  'opioid_source.opioid_in_network_prescriber': {
    label: 'Medicamentos para opioides: médico de la misma red',
    definition: 'El medicamento para el trastorno por opioides lo receta un profesional de la misma red que el centro.',
  },
  'opioid_source.opioid_contracted_prescriber': {
    label: 'Medicamentos para opioides: médico por contrato',
    definition: 'El medicamento para el trastorno por opioides lo receta un profesional externo bajo contrato.',
  },
  'opioid_source.opioid_outside_prescriber': {
    label: 'Medicamentos para opioides: médico independiente',
    definition: 'El medicamento para el trastorno por opioides lo receta alguien sin relación formal con el centro.',
  },
  'alcohol_treatment.prescribes_alcohol_medication': {
    label: 'Receta medicamentos para el trastorno por alcohol',
    definition: 'El propio centro receta o da medicamentos para el trastorno por consumo de alcohol.',
  },
  'alcohol_treatment.alcohol_medication_from_elsewhere': {
    label: 'Acepta medicamentos para alcohol recetados en otro lugar',
    definition: 'Puede seguir tomando el medicamento que le receta otro profesional; no significa que se recete aquí.',
  },
  'alcohol_treatment.no_alcohol_medication': {
    label: 'Sin medicamentos para el trastorno por alcohol',
    definition: 'El centro no usa medicamentos para tratar el trastorno por consumo de alcohol.',
  },
  'alcohol_treatment.no_alcohol_treatment': {
    label: 'No trata el trastorno por consumo de alcohol',
    definition: 'El centro informa que no ofrece tratamiento para el trastorno por consumo de alcohol.',
  },
  'alcohol_source.alcohol_in_network_prescriber': {
    label: 'Medicamentos para alcohol: médico de la misma red',
    definition: 'El medicamento para el trastorno por alcohol lo receta un profesional de la misma red que el centro.',
  },
  'alcohol_source.alcohol_contracted_prescriber': {
    label: 'Medicamentos para alcohol: médico por contrato',
    definition: 'El medicamento para el trastorno por alcohol lo receta un profesional externo bajo contrato.',
  },
  'alcohol_source.alcohol_outside_prescriber': {
    label: 'Medicamentos para alcohol: médico independiente',
    definition: 'El medicamento para el trastorno por alcohol lo receta alguien sin relación formal con el centro.',
  },
}
