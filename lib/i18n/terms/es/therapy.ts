import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const therapyTexts: TermTexts<'therapy' | 'education'> = {
  'therapy.cbt': {
    label: 'Terapia cognitivo-conductual (TCC o CBT)',
    definition: 'Terapia para reconocer y cambiar los pensamientos y las acciones que llevan a consumir.',
  },
  'therapy.dbt': {
    label: 'Terapia dialéctico-conductual (DBT)',
    definition: 'Terapia que enseña a manejar las emociones fuertes, el estrés y las relaciones.',
  },
  'therapy.motivational_interviewing': {
    label: 'Entrevista motivacional',
    definition: 'Forma de conversar que ayuda a cada persona a encontrar sus propias razones para cambiar.',
  },
  'therapy.contingency_management': {
    label: 'Manejo de contingencias (recompensas)',
    definition: 'Pequeñas recompensas por los avances, como asistir a las sesiones o tener una prueba negativa.',
  },
  'therapy.community_reinforcement': {
    label: 'Refuerzo comunitario con vales',
    definition: 'Consejería sobre el trabajo, la familia y el tiempo libre, con vales que premian los avances.',
  },
  'therapy.matrix_model': {
    label: 'Modelo Matrix',
    definition:
      'Programa estructurado con grupos, educación familiar y pruebas, creado para el consumo de estimulantes.',
  },
  'therapy.twelve_step': {
    label: 'Facilitación de los 12 pasos',
    definition: 'Consejería que explica los 12 pasos y anima a participar en grupos de 12 pasos.',
  },
  'therapy.relapse_prevention': {
    label: 'Prevención de recaídas (volver a consumir)',
    definition: 'Aprender a reconocer a tiempo los momentos de riesgo y a planear qué hacer en ellos.',
  },
  'therapy.substance_use_counseling': {
    label: 'Consejería sobre el consumo de sustancias',
    definition: 'Conversaciones con un consejero sobre el consumo de alcohol o drogas y cómo cambiarlo.',
  },
  'therapy.brief_intervention': {
    label: 'Intervención breve',
    definition: 'Una o pocas conversaciones cortas para que la persona piense en su consumo de alcohol o drogas.',
  },
  'therapy.trauma_counseling': {
    label: 'Consejería para el trauma',
    definition: 'Consejería para personas que han vivido violencia, pérdidas u otros hechos que causan miedo.',
  },
  'therapy.emdr': {
    label: 'Terapia con movimientos oculares (EMDR)',
    definition: 'Terapia para el trauma: la persona recuerda algo mientras sigue un movimiento con los ojos.',
  },
  'therapy.mindfulness': {
    label: 'Atención plena (mindfulness)',
    definition: 'Práctica de prestar atención al presente con calma, por ejemplo con la respiración o la meditación.',
  },
  'therapy.anger_management': {
    label: 'Manejo del enojo',
    definition: 'Aprender a notar el enojo a tiempo y a manejarlo sin hacerle daño a nadie.',
  },
  'therapy.telehealth': {
    label: 'Telesalud',
    definition: 'Tratamiento por video o por teléfono; pregunte qué servicios se ofrecen así.',
  },
  'education.individual_counseling': {
    label: 'Consejería individual',
    definition: 'Conversaciones privadas entre una persona y un consejero.',
  },
  'education.group_counseling': {
    label: 'Consejería en grupo',
    definition: 'Un consejero guía a un grupo de personas que trabajan juntas en problemas parecidos.',
  },
  'education.family_counseling': {
    label: 'Consejería familiar',
    definition: 'Sesiones en las que la persona y su familia trabajan con un consejero para llevarse mejor.',
  },
  'education.couples_counseling': {
    label: 'Consejería de pareja',
    definition: 'Sesiones en las que una pareja trabaja en su relación con un consejero.',
  },
  'education.substance_use_education': {
    label: 'Educación sobre el consumo de sustancias',
    definition: 'Clases sobre cómo el alcohol y las drogas afectan el cuerpo y la mente, y sobre la recuperación.',
  },
  'education.tobacco_counseling': {
    label: 'Ayuda para dejar de fumar, vapear o usar tabaco',
    definition: 'Consejería, individual o en grupo, para quienes quieren dejar de fumar, vapear o usar tabaco.',
  },
  'education.hiv_education': {
    label: 'Educación y apoyo sobre el VIH o el sida',
    definition: 'Información, consejería o apoyo para personas que tienen VIH o podrían contraerlo.',
  },
  'education.hepatitis_education': {
    label: 'Educación y apoyo sobre la hepatitis',
    definition: 'Información, consejería o apoyo para personas que tienen hepatitis o podrían contraerla.',
  },
  'education.health_education': {
    label: 'Educación sobre otros temas de salud',
    definition: 'Clases sobre temas de salud distintos del VIH y la hepatitis.',
  },
  'education.vocational_training': {
    label: 'Capacitación laboral o apoyo escolar',
    definition: 'Preparación para el trabajo o ayuda con los estudios, por ejemplo para obtener el GED.',
  },
}
