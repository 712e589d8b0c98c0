import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const pharmacotherapyTexts: TermTexts<'pharmacotherapy'> = {
  'pharmacotherapy.methadone': {
    label: 'Metadona',
    definition: 'Medicamento de larga duración para el trastorno por opioides que alivia la abstinencia y el deseo.',
  },
  'pharmacotherapy.buprenorphine_naloxone': {
    label: 'Buprenorfina con naloxona',
    definition: 'Lámina o tableta, como Suboxone, que alivia la abstinencia de opioides y el deseo de consumir.',
  },
  'pharmacotherapy.buprenorphine_alone': {
    label: 'Buprenorfina sin naloxona',
    definition: 'Buprenorfina sola, que alivia la abstinencia de opioides y el deseo de consumir.',
  },
  'pharmacotherapy.buprenorphine_injection': {
    label: 'Inyección de buprenorfina (acción prolongada)',
    definition: 'Inyección semanal o mensual de buprenorfina para el trastorno por consumo de opioides.',
  },
  'pharmacotherapy.buprenorphine_implant': {
    label: 'Implante de buprenorfina',
    definition: 'Varillas bajo la piel que liberan buprenorfina durante meses; pregunte si todavía se ofrece.',
  },
  'pharmacotherapy.naltrexone_oral': {
    label: 'Naltrexona en pastillas',
    definition: 'Pastilla que bloquea el efecto de los opioides y puede disminuir las ganas de beber alcohol.',
  },
  'pharmacotherapy.naltrexone_injection': {
    label: 'Inyección de naltrexona (acción prolongada)',
    definition: 'Inyección mensual, como Vivitrol, que bloquea los opioides y puede disminuir las ganas de beber.',
  },
  'pharmacotherapy.acamprosate': {
    label: 'Acamprosato',
    definition: 'Medicamento que ayuda a quien ya dejó el alcohol a no volver a beber.',
  },
  'pharmacotherapy.disulfiram': {
    label: 'Disulfiram',
    definition: 'Medicamento para el trastorno por alcohol que provoca malestar si la persona bebe.',
  },
  'pharmacotherapy.lofexidine': {
    label: 'Lofexidina',
    definition: 'Medicamento que no es un opioide y que alivia los síntomas de la abstinencia de opioides.',
  },
  'pharmacotherapy.clonidine': {
    label: 'Clonidina',
    definition: 'Medicamento para la presión arterial que también se usa para aliviar síntomas de abstinencia.',
  },
  'pharmacotherapy.mental_health_medication': {
    label: 'Medicamentos para la salud mental',
    definition: 'Medicamentos para problemas como la depresión, la ansiedad o el trastorno bipolar.',
  },
  'pharmacotherapy.nicotine_replacement': {
    label: 'Parches, chicles o pastillas de nicotina',
    definition: 'Productos que dan nicotina sin tabaco para calmar las ganas de fumar mientras se deja el tabaco.',
  },
  'pharmacotherapy.tobacco_medication': {
    label: 'Medicamentos sin nicotina para dejar el tabaco',
    definition: 'Medicamentos sin nicotina, como bupropión o vareniclina, que ayudan a dejar el tabaco.',
  },
  'pharmacotherapy.hiv_medication': {
    label: 'Medicamentos para el VIH',
    definition: 'Medicamentos que mantienen el VIH bajo control.',
  },
  'pharmacotherapy.prep': {
    label: 'PrEP para prevenir el VIH',
    definition: 'Medicamento que toman personas sin VIH para reducir la posibilidad de contraerlo.',
  },
  'pharmacotherapy.hepatitis_c_medication': {
    label: 'Medicamentos para la hepatitis C',
    definition: 'Medicamentos que tratan la hepatitis C y la curan en la mayoría de las personas.',
  },
}
