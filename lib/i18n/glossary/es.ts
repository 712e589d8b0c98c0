import type { Glossary } from '#lib/guide/glossary.ts'
import { levelTexts } from '#lib/i18n/levels/es.ts'
import { termTexts } from '#lib/i18n/terms/es.ts'
import { ofLevel, ofTerm } from './entry.ts'

export const glossaryInSpanish: Glossary = {
  aftercare: ofTerm(
    termTexts['transition.aftercare'],
    'Puede ser un grupo semanal, llamadas o citas con una consejera o un consejero.',
  ),
  appeal: {
    word: 'Apelación',
    meaning: 'Usted pide al plan que revise su decisión. Si es urgente, tiene que ser rápido.',
  },
  asam: {
    word: 'Nivel ASAM',
    meaning:
      'Un número de la Sociedad Estadounidense de Medicina de la Adicción que indica cuánta atención da un programa: 1 ambulatorio, 2.1 ambulatorio intensivo, 2.5 hospitalización parcial, 3 residencial, 4 hospital.',
  },
  assessment: { word: 'Evaluación', meaning: termTexts['assessment.substance_use_assessment'].definition },
  buprenorphine: {
    word: 'Buprenorfina',
    meaning:
      'Un medicamento para el trastorno por consumo de opioides. Alivia la abstinencia y las ganas de consumir. Se receta en un consultorio, en una clínica o por telesalud.',
  },
  'case-management': ofTerm(termTexts['support.case_management']),
  cbt: ofTerm(termTexts['therapy.cbt']),
  'co-occurring': {
    word: 'Atención simultánea de salud mental',
    meaning:
      'Atención del consumo y de un problema de salud mental, como la depresión o el estrés postraumático, al mismo tiempo.',
  },
  'contingency-management': ofTerm(termTexts['therapy.contingency_management']),
  copay: {
    word: 'Copago y coseguro',
    meaning:
      'Su parte de cada día o visita: el copago es una cantidad fija, por ejemplo $30; el coseguro es una parte, por ejemplo el 20 por ciento.',
  },
  deductible: { word: 'Deducible', meaning: 'Lo que usted paga cada año antes de que el plan empiece a pagar.' },
  detox: ofLevel(levelTexts.detox),
  'drug-testing': {
    word: 'Pruebas de drogas',
    meaning:
      'Análisis de orina, saliva o aliento. Los programas se distinguen en lo que hacen cuando el resultado es positivo.',
  },
  'group-counseling': ofTerm(termTexts['education.group_counseling'], 'Los grupos suelen tener de 6 a 12 personas.'),
  'harm-reduction': {
    word: 'Reducción de daños',
    meaning:
      'Medidas que bajan el riesgo de morir o de enfermarse por consumir drogas, deje o no la persona de consumir.',
  },
  'in-network': {
    word: 'Dentro de la red',
    meaning: 'El centro tiene un contrato con su plan. Usted paga menos, y solo su parte.',
  },
  inpatient: ofLevel(levelTexts.inpatient),
  iop: ofLevel(levelTexts.iop),
  'level-of-care': {
    word: 'Nivel de atención',
    meaning: 'Cuánto tratamiento da un programa, desde visitas semanales hasta una estancia en un hospital.',
  },
  'matrix-model': ofTerm(termTexts['therapy.matrix_model'], 'Por lo general dura 16 semanas.'),
  'medical-necessity': {
    word: 'Necesidad médica',
    meaning:
      'La razón del plan para pagar: un tratamiento que usted necesita, en un nivel adecuado. Muchas negativas son por esto.',
  },
  methadone: ofTerm(
    termTexts['pharmacotherapy.methadone'],
    'Para este uso se da en un programa de tratamiento con opioides (OTP).',
  ),
  'motivational-interviewing': ofTerm(termTexts['therapy.motivational_interviewing']),
  'mutual-help': {
    word: 'Grupo de ayuda mutua',
    meaning:
      'Un grupo gratuito que llevan personas en recuperación, como AA, NA, SMART Recovery, LifeRing o Recovery Dharma.',
  },
  naloxone: {
    word: 'Naloxona (Narcan)',
    meaning:
      'Un aerosol nasal o una inyección que revierte una sobredosis de opioides. Cualquier persona puede llevarla y usarla.',
  },
  naltrexone: {
    word: 'Naltrexona',
    meaning:
      'Un medicamento para el trastorno por consumo de alcohol o de opioides, en pastilla diaria o inyección mensual. Con los opioides, antes hay que haber dejado de consumirlos.',
  },
  otp: ofTerm(termTexts['opioid_treatment.otp'], 'La mayoría ofrece también buprenorfina.'),
  'out-of-network': {
    word: 'Fuera de la red',
    meaning: 'No hay contrato. Usted paga más, a menudo todo, y el centro puede cobrarle la diferencia.',
  },
  'out-of-pocket': {
    word: 'Gasto máximo de bolsillo',
    meaning:
      'Lo máximo que usted paga en un año por atención cubierta dentro de la red. A partir de ahí el plan paga todo.',
  },
  outpatient: ofLevel(levelTexts.outpatient),
  parity: {
    word: 'Paridad',
    meaning:
      'La regla de que la mayoría de los planes de salud no pueden hacer que el tratamiento por consumo sea más difícil de obtener o más caro que otra atención médica.',
  },
  'peer-support': ofTerm(termTexts['recovery_support.peer_support']),
  php: ofLevel(levelTexts.php),
  'prior-authorization': {
    word: 'Autorización previa',
    meaning: 'El plan tiene que decir que sí antes de que empiece el tratamiento. Sin eso puede negarse a pagar.',
  },
  recovery: {
    word: 'Recuperación',
    meaning: 'Mejorar en la salud, el hogar, el propósito y la comunidad. Es distinta para cada persona.',
  },
  'recovery-housing': ofLevel(levelTexts.recovery_housing),
  residential: ofLevel(levelTexts.residential),
  'return-to-use': {
    word: 'Volver a consumir',
    meaning: 'Consumir de nuevo después de un tiempo sin hacerlo. Es común, y es una razón para ajustar la atención.',
  },
  'sliding-scale': ofTerm(termTexts['payment.sliding_scale']),
  'step-down': {
    word: 'Subir o bajar de nivel',
    meaning: 'Pasar a un nivel con más o con menos atención según cambian las necesidades.',
  },
  'substance-use-disorder': {
    word: 'Trastorno por consumo de sustancias',
    meaning: 'El nombre médico de la adicción: un consumo de alcohol o de otra droga que continúa aunque hace daño.',
  },
  telehealth: ofTerm(termTexts['therapy.telehealth']),
  tolerance: {
    word: 'Tolerancia',
    meaning:
      'El cuerpo se acostumbra a una droga y necesita más. Después de una pausa la tolerancia es menor y la dosis de antes puede matar.',
  },
  'twelve-step-facilitation': ofTerm(termTexts['therapy.twelve_step'], 'AA y NA son grupos de este tipo.'),
  withdrawal: {
    word: 'Abstinencia (síndrome de)',
    meaning:
      'La reacción del cuerpo cuando se deja o se reduce el alcohol o una droga. La del alcohol o la de las benzodiacepinas puede ser mortal.',
  },
}
