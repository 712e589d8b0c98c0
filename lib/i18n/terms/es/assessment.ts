import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const assessmentTexts: TermTexts<'assessment' | 'testing' | 'medical'> = {
  'assessment.substance_use_assessment': {
    label: 'Evaluación del consumo de sustancias',
    definition: 'Entrevista completa sobre el consumo, la salud y la vida diaria, para planear el tratamiento.',
  },
  'assessment.mental_health_assessment': {
    label: 'Evaluación de salud mental',
    definition: 'Entrevista completa sobre el ánimo, el pensamiento y la vida diaria, para saber qué ayuda conviene.',
  },
  'assessment.medical_exam': {
    label: 'Historia clínica y examen físico',
    definition: 'Preguntas sobre su salud actual y pasada, y un examen físico completo.',
  },
  'assessment.substance_use_screening': {
    label: 'Detección del consumo de sustancias',
    definition: 'Preguntas cortas que muestran si una persona podría necesitar ayuda con el alcohol o las drogas.',
  },
  'assessment.mental_health_screening': {
    label: 'Detección de problemas de salud mental',
    definition: 'Preguntas cortas que muestran si una persona podría necesitar atención de salud mental.',
  },
  'assessment.tobacco_screening': {
    label: 'Detección del consumo de tabaco',
    definition: 'El personal pregunta si usted fuma o usa tabaco para poder ofrecerle ayuda para dejarlo.',
  },
  'assessment.interim_services': {
    label: 'Ayuda durante la espera',
    definition: 'Algunos servicios, como educación o referencias, para quienes esperan un lugar en el tratamiento.',
  },
  'assessment.community_outreach': {
    label: 'Trabajo en la comunidad',
    definition: 'El personal sale a encontrar a personas que podrían querer ayuda y les explica qué opciones hay.',
  },
  'assessment.interventionist': {
    label: 'Especialista en intervención o asesor educativo',
    definition: 'Profesional que ayuda a la familia a hablar con alguien sobre el tratamiento o a buscar un programa.',
  },
  'testing.urine_test': {
    label: 'Prueba de orina para drogas o alcohol',
    definition: 'Se analiza una muestra de orina para ver si hay alcohol u otras drogas.',
  },
  'testing.oral_fluid_test': {
    label: 'Prueba de saliva para drogas o alcohol',
    definition: 'Se analiza una muestra de la boca para ver si hay alcohol u otras drogas.',
  },
  'testing.breath_test': {
    label: 'Prueba de alcohol en aliento o sangre',
    definition: 'Prueba de aliento o de sangre que muestra cuánto alcohol hay en el cuerpo.',
  },
  'testing.hiv_test': {
    label: 'Prueba del VIH',
    definition: 'Prueba que muestra si una persona tiene el VIH.',
  },
  'testing.hepatitis_b_test': {
    label: 'Prueba de hepatitis B',
    definition: 'Análisis de sangre para la hepatitis B, un virus que afecta el hígado.',
  },
  'testing.hepatitis_c_test': {
    label: 'Prueba de hepatitis C',
    definition: 'Análisis de sangre para la hepatitis C, un virus del hígado que por lo general se puede curar.',
  },
  'testing.sti_test': {
    label: 'Pruebas de infecciones de transmisión sexual',
    definition: 'Pruebas de infecciones que se transmiten por el sexo, como la clamidia o la sífilis.',
  },
  'testing.tb_screening': {
    label: 'Detección de tuberculosis (TB)',
    definition: 'Prueba que muestra si una persona podría tener tuberculosis, que suele afectar los pulmones.',
  },
  'testing.metabolic_monitoring': {
    label: 'Control de la salud metabólica',
    definition: 'Controles regulares del peso, la presión, el azúcar en la sangre y el colesterol.',
  },
  'medical.hepatitis_a_vaccine': {
    label: 'Vacuna contra la hepatitis A',
    definition: 'Vacuna que protege contra la hepatitis A, una infección del hígado.',
  },
  'medical.hepatitis_b_vaccine': {
    label: 'Vacuna contra la hepatitis B',
    definition: 'Vacuna que protege contra la hepatitis B, una infección del hígado.',
  },
}
