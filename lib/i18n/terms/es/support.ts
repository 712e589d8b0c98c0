import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const supportTexts: TermTexts<'transition' | 'recovery_support' | 'other_treatment' | 'support'> = {
  'transition.aftercare': {
    label: 'Seguimiento después del tratamiento',
    definition: 'Apoyo que continúa cuando termina la parte principal del tratamiento.',
  },
  'transition.discharge_planning': {
    label: 'Plan para la salida',
    definition: 'Plan hecho antes de que usted se vaya, con la atención y el apoyo que tendrá después.',
  },
  'transition.naloxone_education': {
    label: 'Educación sobre naloxona y sobredosis',
    definition: 'Cómo prevenir una sobredosis y cómo usar la naloxona para revertir una sobredosis de opioides.',
  },
  'transition.outcome_follow_up': {
    label: 'Contacto después de la salida',
    definition: 'El personal se comunica con las personas después de que se van para saber cómo están.',
  },
  'transition.alumni': {
    label: 'Grupo de egresados',
    definition: 'Reuniones o actividades para quienes ya recibieron tratamiento en este centro.',
  },
  'recovery_support.peer_support': {
    label: 'Apoyo entre pares y mentoría',
    definition: 'Apoyo de personas que han vivido su propia recuperación.',
  },
  'recovery_support.recovery_coach': {
    label: 'Orientador de recuperación (recovery coach)',
    definition: 'Alguien que le ayuda a fijar metas, encontrar servicios y seguir adelante en su recuperación.',
  },
  'recovery_support.self_help_groups': {
    label: 'Grupos de ayuda mutua',
    definition: 'Grupos en los que personas con la misma experiencia se apoyan unas a otras.',
  },
  'recovery_support.housing_services': {
    label: 'Ayuda con la vivienda',
    definition: 'Ayuda para encontrar un lugar donde vivir y conservarlo.',
  },
  'recovery_support.employment_help': {
    label: 'Ayuda con el empleo',
    definition: 'Orientación o capacitación para encontrar trabajo y conservarlo.',
  },
  'recovery_support.social_services_help': {
    label: 'Ayuda con beneficios y servicios sociales',
    definition: 'Ayuda para solicitar apoyo público, como alimentos, cobertura médica o vivienda.',
  },
  'other_treatment.gambling': {
    label: 'Trastorno por juegos de azar',
    definition: 'Tratamiento para personas a las que les cuesta controlar las apuestas.',
  },
  'other_treatment.other_addiction': {
    label: 'Otras adicciones',
    definition:
      'Tratamiento de adicciones que no son a sustancias, como los videojuegos o las compras; pregunte cuáles.',
  },
  'support.case_management': {
    label: 'Coordinación de servicios',
    definition: 'Una persona del centro le ayuda a conseguir servicios como atención médica, vivienda y transporte.',
  },
  'support.mental_health_services': {
    label: 'Servicios de salud mental',
    definition: 'Evaluación, consejería o tratamiento para problemas de salud mental.',
  },
  'support.primary_care': {
    label: 'Atención médica general',
    definition: 'Atención médica general unida al tratamiento por consumo de sustancias.',
  },
  'support.suicide_prevention': {
    label: 'Prevención del suicidio',
    definition: 'El personal está atento a señales de riesgo de suicidio y ayuda a las personas a estar a salvo.',
  },
  'support.child_care': {
    label: 'Cuidado de niños',
    definition: 'Cuidado de sus hijos mientras usted asiste a las sesiones de tratamiento.',
  },
  'support.beds_for_children': {
    label: 'Camas para los hijos',
    definition:
      'Los hijos pueden pasar la noche en el centro mientras su padre o madre está en tratamiento residencial.',
  },
  'support.parenting': {
    label: 'Apoyo para padres y madres',
    definition: 'Clases u orientación sobre la crianza de los hijos.',
  },
  'support.domestic_violence_services': {
    label: 'Servicios por violencia doméstica',
    definition: 'Ayuda y protección para personas lastimadas por su pareja o por alguien de su familia.',
  },
  'support.early_hiv_care': {
    label: 'Atención temprana del VIH',
    definition: 'Detectar el VIH a tiempo y comenzar pronto el tratamiento para proteger la salud.',
  },
  'support.transportation': {
    label: 'Ayuda con el transporte',
    definition: 'Ayuda para llegar al tratamiento, como viajes o pases de autobús; pregunte qué ofrecen.',
  },
  'support.life_skills': {
    label: 'Habilidades para la vida diaria',
    definition: 'Práctica de tareas de todos los días, como manejar el dinero, cocinar u organizar la semana.',
  },
  'support.social_skills': {
    label: 'Habilidades sociales',
    definition: 'Práctica para conversar con otras personas, resolver conflictos y crear buenas relaciones.',
  },
  'support.legal_help': {
    label: 'Ayuda con asuntos legales',
    definition: 'Ayuda con citas en la corte, antecedentes u otros asuntos legales; pregunte si participa un abogado.',
  },
  'support.jail_diversion': {
    label: 'Tratamiento en lugar de cárcel',
    definition: 'El centro trabaja con las cortes para que algunas personas reciban tratamiento en lugar de cárcel.',
  },
  'support.acupuncture': {
    label: 'Acupuntura',
    definition: 'Agujas finas en ciertos puntos del cuerpo, además de otra atención.',
  },
}
