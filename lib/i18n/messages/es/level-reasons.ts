import type { Messages } from '#lib/i18n/messages/en.ts'

export const levelReasons: Messages['levelReasons'] = {
  stopsEasily: {
    why: 'Cuando dejar de consumir no causa malestar, el tratamiento a menudo puede empezar viviendo en casa.',
    change: 'Sentir malestar al dejar de consumir.',
  },
  stopsSick: {
    why: 'El personal puede aliviar la abstinencia con medicamentos, en una estancia o por visitas. Para los opioides, una clínica puede empezar metadona o buprenorfina.',
    change: 'Que un médico o una enfermera vea que dejarlo en casa es seguro, o que no lo es.',
  },
  stopsInDanger: {
    why: 'Después de convulsiones, confusión o de ver cosas que no existen, la abstinencia pide enfermería y medicina cerca.',
    change: 'Una revisión médica. Puede mostrar que basta con menos atención.',
  },
  daily: {
    why: 'Después de beber o tomar benzodiacepinas a diario, el personal puede planear cómo dejarlo con seguridad. Hay quien va cada día y quien se queda.',
    change: 'El consejo de un médico que sepa cuánto es y desde cuándo.',
  },
  pregnant: {
    why: 'En el embarazo se aconseja empezar metadona o buprenorfina. Lo hacen clínicas y hospitales, y algunos programas de desintoxicación.',
    change: 'El consejo de quien atiende el embarazo.',
  },
  stopsUnknown: {
    why: 'Es difícil saber de antemano cómo lo toma el cuerpo. Vale la pena preguntar antes del primer día sin consumir.',
    change: 'Hablar con un médico o una enfermera sobre qué se consume, cuánto y desde cuándo.',
  },
  bodyWatched: {
    why: 'Un día completo deja más tiempo para que enfermería o medicina atienda otras enfermedades.',
    change: 'Un médico de confianza que pueda ver seguido a la persona.',
  },
  bodyNursing: {
    why: 'Un hospital puede tratar al mismo tiempo una enfermedad seria. Algunas residencias tienen enfermería de día y de noche.',
    change: 'Que la enfermedad se estabilice.',
  },
  mindHard: {
    why: 'El ánimo y el consumo se pueden tratar al mismo tiempo, en cualquier nivel. Con más horas hay más tiempo para los dos.',
    change: 'Un lugar con menos horas que trate bien los dos.',
  },
  mindUnsafe: {
    why: 'Cuando los días no se sienten seguros, la gente pide atención con personal cerca. En todos los niveles hay lugares que también tratan la salud mental.',
    change: 'Volver a sentirse a salvo, o un plan para los días malos.',
  },
  wantsToStop: {
    why: 'Hay quien deja de consumir viviendo en casa y quien lo hace en una estancia. Según los estudios, las dos pueden ayudar, y a menudo más o menos lo mismo.',
    change: 'Cómo va al dejar de consumir, y cómo es el hogar.',
  },
  wantsLess: {
    why: 'La atención puede empezar antes de que alguien quiera dejarlo. Hay medicamentos que ayudan a consumir menos y a correr menos riesgo.',
    change: 'Una meta nueva. Las metas pueden cambiar en cualquier momento.',
  },
  isLooking: {
    why: 'Dudar es común. El tratamiento puede ayudar aunque haya empezado porque otros lo querían.',
    change: 'Lo que la persona descubra en una primera visita.',
  },
  wantsUnknown: {
    why: 'Es común no saberlo todavía. Una evaluación puede mirar la atención desde casa y también una estancia.',
    change: 'Saber mejor qué quiere la persona.',
  },
  firstTime: {
    why: 'Los criterios de ASAM piden la menor atención que sea segura y funcione. Para mucha gente eso es empezar desde casa.',
    change: 'Si no se sostiene, más horas o una estancia.',
  },
  helpedBefore: {
    why: 'Lo que ayudó antes puede volver a ayudar. El tratamiento a menudo pide más de un intento.',
    change: 'Lo que hoy sea más difícil que entonces.',
  },
  returnedAtHome: {
    why: 'Cuando la atención desde casa no se sostuvo, la gente pregunta por más horas o por una estancia.',
    change: 'Lo que faltó la vez pasada: un medicamento, una vivienda segura o transporte.',
  },
  returnedAfterStay: {
    why: 'Volver a casa es difícil, y tres meses o más de atención funcionan mejor. Hay quien va a grupos mientras comparte una casa sin alcohol ni drogas.',
    change: 'Cuánto duró la estancia, y qué vino después.',
  },
  homeIsSafe: {
    why: 'Con un hogar seguro se puede usar lo aprendido el mismo día. En los estudios, al IOP le fue más o menos igual que a una estancia para la mayoría.',
    change: 'Que el hogar sea menos seguro, o que haga falta atención por la noche.',
  },
  isFar: {
    why: 'Algunos IOP se reúnen por video, en parte o del todo. Una estancia es un solo viaje de ida y uno de vuelta.',
    change: 'Transporte, o un programa más cercano.',
  },
  homeIsUnsafe: {
    why: 'Una estancia da un lugar seguro por un tiempo. La vivienda de recuperación da uno mientras se va a un programa de día o por la noche.',
    change: 'Un lugar seguro donde vivir, con familia o amistades.',
  },
  worksByDay: {
    why: 'Muchos de estos programas se reúnen temprano o por la noche. Una licencia del trabajo puede abrir la puerta a otros niveles.',
    change: 'Tiempo libre del trabajo. La ley federal (FMLA) se lo da a mucha gente.',
  },
  caresForOthers: {
    why: 'La atención desde casa deja las noches con la familia. Algunos lugares donde uno se queda tienen camas para niños.',
    change: 'Alguien que pueda ayudar por unas semanas.',
  },
}
