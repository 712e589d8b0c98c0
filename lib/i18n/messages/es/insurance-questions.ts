import type { Messages } from '#lib/i18n/messages/en.ts'

const payer: Messages['insuranceQuestions']['payer'] = {
  whichPlan: '¿Qué plan tengo, y está activo hoy en este estado?',
  originalOrAdvantage: '¿Tengo Medicare Original o un plan Medicare Advantage? (Las reglas son distintas.)',
  eligible:
    '¿Puedo recibir atención del VA por consumo de sustancias, aunque no tenga inscripción? ¿Qué tengo que mostrar?',
  tribalEligible: '¿Puedo recibir atención o que me la paguen? ¿Qué tengo que mostrar?',
  qualify:
    '¿Califico para un tratamiento pagado con fondos públicos? ¿Qué necesitan saber de mis ingresos y dirección?',
  getMedicaid: '¿Puedo tener Medicaid, y puede pagar un tratamiento que empiece antes de la decisión?',
  whoAssesses: '¿Quién tiene que hacer la evaluación primero, y qué tan pronto puede ser?',
  referral: '¿Necesito antes un referido, y de quién?',
  authorized: '¿TRICARE ha autorizado a este centro, y está en la red?',
  communityCare:
    'Si la espera o la distancia es demasiado larga, ¿aprobarán que me atiendan en un centro fuera del VA?',
  paysElsewhere: 'Si ustedes no pueden atenderme, ¿pagarán a otro centro? ¿Quién tiene que pedirlo?',
  covered: '¿Está cubierto este nivel de atención? (Diga cuál: desintoxicación, residencial, PHP, IOP o ambulatorio.)',
  inNetwork: '¿Está este centro en la red de mi plan? (Dé el nombre completo y la dirección.)',
  approval: '¿Hay que aprobarlo antes de empezar (autorización previa)? ¿Quién la pide y cuánto tarda?',
  days: '¿Cuántos días o visitas se aprueban al principio? ¿Quién pide más, y con cuánto tiempo?',
  cost: '¿Cuánto pagaré: cuánto me falta del deducible, y cuánto es el copago o el coseguro de cada día o visita?',
  copayAny: '¿Tendré que pagar algo yo?',
  outOfNetwork:
    'Si ningún centro de la red tiene lugar pronto, ¿cubrirán uno fuera de la red sin que me cueste más a mí?',
  wait: '¿Cuánto hay que esperar, y qué ayuda puedo recibir mientras tanto?',
  ride: '¿Pueden llevarme a mis citas?',
  denied: 'Si la respuesta es no, ¿cómo apelo? ¿En cuánto tiempo se decide una apelación urgente?',
  reference: '¿Cuál es su nombre y el número de referencia de esta llamada?',
}

const facility: Messages['insuranceQuestions']['facility'] = {
  takesMine: '¿Aceptan hoy mi plan? (Lea el nombre completo de la tarjeta.) ¿Están en su red?',
  getsApproval: '¿Conseguirán la autorización antes de que yo empiece, y me dirán para cuántos días es?',
  estimate: '¿Cuál es el precio total de todo el programa? Por favor, envíenme el estimado de buena fe.',
  total: '¿Cuánto deberé en total, y cuándo?',
  notIncluded:
    '¿Qué no está en el precio: desintoxicación, medicamentos, pruebas de drogas, consultas médicas, comidas?',
  deposit: '¿Piden un depósito o algún pago antes de empezar? ¿Cuándo me lo devuelven?',
  leaveEarly: '¿Cuánto debo si me voy antes? ¿Me devuelven el resto?',
  stopsPaying: '¿Qué pasa si el seguro deja de pagar antes de que yo termine? ¿Con cuántos días me avisan?',
  deniedOwe: 'Si el seguro dice que no después, ¿cuánto debo? ¿Me ayudarán con la apelación?',
  labs: '¿Quién cobra las pruebas de drogas y los médicos, y también están en la red?',
  byIncome: '¿Cobran según los ingresos? ¿Cuánto pagaría con los míos?',
  fundedPlace: '¿Tienen un lugar pagado con fondos públicos? ¿Cuándo se desocupa el próximo?',
  papers:
    '¿Qué documentos tengo que llevar (identificación, comprobante de ingresos, de domicilio, de inscripción)? ¿Puedo empezar sin ellos?',
  helpApply: '¿Hay alguien que me ayude a solicitar Medicaid u otra ayuda?',
  turnAway: '¿Me atenderán si no puedo pagar nada?',
  fundingEnds: '¿Qué pasa si los fondos se acaban antes de que yo termine?',
  instalments: '¿Puedo pagar por partes, sin intereses?',
  receipt: '¿Me darán una factura detallada que pueda enviar a una aseguradora?',
  startDate: '¿Cuándo podría empezar?',
  afterwards: '¿Qué sigue después de este programa, y quién lo paga?',
}

export const insuranceQuestions: Messages['insuranceQuestions'] = { payer, facility }
