import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const peopleTexts: TermTexts<'population' | 'age' | 'gender'> = {
  'population.adolescents': {
    label: 'Adolescentes',
    definition: 'Programa o grupo hecho para adolescentes.',
  },
  'population.young_adults': {
    label: 'Adultos jóvenes',
    definition: 'Programa o grupo hecho para jóvenes que comienzan la vida adulta.',
  },
  'population.women': {
    label: 'Mujeres',
    definition: 'Programa o grupo hecho para mujeres adultas.',
  },
  'population.pregnant_postpartum': {
    label: 'Mujeres embarazadas o en posparto',
    definition: 'Programa o grupo hecho para mujeres embarazadas o que dieron a luz hace poco.',
  },
  'population.men': {
    label: 'Hombres',
    definition: 'Programa o grupo hecho para hombres adultos.',
  },
  'population.seniors': {
    label: 'Adultos mayores',
    definition: 'Programa o grupo hecho para adultos mayores.',
  },
  'population.lgbtq': {
    label: 'Personas LGBTQ',
    definition:
      'Programa o grupo hecho para personas lesbianas, gays, bisexuales, transgénero, queer o que se cuestionan.',
  },
  'population.veterans': {
    label: 'Veteranos',
    definition: 'Programa o grupo hecho para personas que sirvieron en las fuerzas armadas.',
  },
  'population.active_duty': {
    label: 'Militares en servicio activo',
    definition: 'Programa o grupo hecho para personas que hoy sirven en las fuerzas armadas.',
  },
  'population.military_families': {
    label: 'Familias de militares',
    definition: 'Programa o grupo hecho para las familias de militares.',
  },
  'population.criminal_justice': {
    label: 'Personas enviadas por una corte',
    definition: 'Programa o grupo para personas con un caso en la justicia, salvo por manejar bajo los efectos (DUI).',
  },
  'population.dui': {
    label: 'Personas con un caso de DUI o DWI',
    definition: 'Programa hecho para personas con un caso por manejar bajo los efectos del alcohol o las drogas.',
  },
  'population.co_occurring': {
    label: 'Salud mental y consumo de sustancias a la vez',
    definition: 'Programa o grupo para quienes tienen un problema de salud mental y un trastorno por consumo.',
  },
  'population.pain': {
    label: 'Dolor y consumo de sustancias a la vez',
    definition: 'Programa o grupo para quienes tienen dolor y un trastorno por consumo de sustancias.',
  },
  'population.hiv': {
    label: 'Personas con VIH o sida',
    definition: 'Programa o grupo hecho para personas que viven con el VIH o el sida.',
  },
  'population.trauma': {
    label: 'Personas que han vivido un trauma',
    definition: 'Programa o grupo para personas que han vivido violencia u otros hechos que causan miedo.',
  },
  'population.sexual_abuse': {
    label: 'Sobrevivientes de violencia sexual',
    definition: 'Programa o grupo hecho para personas que han sufrido violencia sexual.',
  },
  'population.domestic_violence': {
    label: 'Sobrevivientes de violencia doméstica',
    definition: 'Programa o grupo para personas lastimadas por su pareja o por alguien de su familia.',
  },
  'population.dui_only': {
    label: 'Solo personas con un caso de DUI o DWI',
    definition: 'El centro atiende únicamente a personas con un caso por manejar bajo los efectos.',
  },
  'population.alcohol_only': {
    label: 'Solo trastorno por consumo de alcohol',
    definition: 'El centro atiende únicamente a personas con un trastorno por consumo de alcohol.',
  },
  'population.opioid_only': {
    label: 'Solo trastorno por consumo de opioides',
    definition: 'El centro atiende únicamente a personas con un trastorno por consumo de opioides.',
  },
  'age.adolescents': {
    label: 'Niños y adolescentes (17 años o menos)',
    definition: 'Se aceptan personas de 17 años o menos; pregunte cuál es la edad mínima.',
  },
  'age.young_adults': {
    label: 'Adultos jóvenes (18 a 25 años)',
    definition: 'Se aceptan personas de 18 a 25 años.',
  },
  'age.adults': {
    label: 'Adultos (26 a 64 años)',
    definition: 'Se aceptan personas de 26 a 64 años.',
  },
  'age.seniors': {
    label: 'Adultos mayores (65 años o más)',
    definition: 'Se aceptan personas de 65 años o más.',
  },
  'gender.women': {
    label: 'Mujeres',
    definition: 'Se aceptan mujeres para el tratamiento.',
  },
  'gender.men': {
    label: 'Hombres',
    definition: 'Se aceptan hombres para el tratamiento.',
  },
  'gender.nonbinary': {
    label: 'Personas no binarias',
    definition: 'El centro dice que acepta a personas que no son únicamente hombres ni únicamente mujeres.',
  },
}
