import type { Messages } from '#lib/i18n/messages/en.ts'

export const helpNow: Messages['helpNow'] = {
  tab: 'Números de teléfono',
  title: 'Ayuda ahora',
  description: 'Líneas que contestan de día y de noche, qué hacer en una sobredosis y grupos que no cuestan nada.',
  lead: 'Estas líneas son gratis y atienden las 24 horas, todos los días.',
  emergencyTitle: 'Llame al 911 ahora si alguien',
  emergencySigns: [
    'no respira bien, o tiene los labios azules o grises',
    'no despierta',
    'tiene una convulsión, está confundido o ve cosas que no existen después de dejar el alcohol o una droga',
    'tiene dolor en el pecho, o puede hacerse daño o hacérselo a otra persona en este momento',
  ],
  callEmergency: 'Llamar al 911',
  overdoseTitle: 'Si puede ser una sobredosis',
  overdoseSteps: [
    'Llame al 911. Diga: «Alguien no respira».',
    'Dele naloxona (Narcan): un disparo en una fosa nasal.',
    'Ayúdele a respirar: incline la cabeza hacia atrás, tape la nariz y dé un soplo lento cada 5 segundos.',
    '¿Nada cambia después de 2 o 3 minutos? Dele otro disparo en la otra fosa nasal.',
    'Póngale de lado y quédese. El efecto de la naloxona se pasa en 30 a 90 minutos.',
  ],
  overdoseNote:
    'La naloxona no hace daño aunque no fueran opioides. En la mayoría de los estados la ley protege a quien pide ayuda.',
  naloxoneTitle: 'Dónde conseguir naloxona',
  naloxone:
    'Las farmacias la venden sin receta. Muchos departamentos de salud, bibliotecas y programas de jeringas la regalan. Por correo, gratis, donde se ofrece: nextdistro.org.',
  linesTitle: 'Líneas que contestan',
  call: 'Llame',
  textAny: (to: string) => `Texto al ${to}`,
  textWord: (word: string, to: string) => `Texto con ${word} al ${to}`,
  tty: 'TTY',
  lines: {
    samhsa: {
      name: 'Línea nacional de SAMHSA',
      what: 'Para encontrar tratamiento, un grupo o la agencia de su estado. También para familias. No tiene que dar su nombre.',
      languages: 'Español e inglés',
    },
    lifeline: {
      name: '988 Línea de Prevención del Suicidio y Crisis',
      what: 'Si piensa en el suicidio, o en una crisis emocional o de consumo.',
      languages: 'En español: oprima 2 o mande AYUDA. Lengua de señas por videoteléfono. TTY: marque 711 y luego 988',
    },
    veterans: {
      name: 'Línea de crisis para veteranos',
      what: 'Para veteranos, militares y sus familias. Llame al 988 y oprima 1.',
      languages: 'Inglés. TTY: marque 711, luego 988 y oprima 1',
    },
    poison: {
      name: 'Control de envenenamientos',
      what: 'Por demasiado de un medicamento, una mezcla de sustancias o algo que tragó un niño, si la persona está despierta y respira.',
      languages: 'Muchos idiomas con intérprete. TTY: marque antes 711',
    },
    violence: {
      name: 'Línea nacional contra la violencia doméstica',
      what: 'Para quien sufre daño, amenazas o control de su pareja.',
      languages: 'Español e inglés; otros con intérprete',
    },
    mothers: {
      name: 'Línea nacional de salud mental materna',
      what: 'Para personas embarazadas y madres y padres recientes.',
      languages: 'Español e inglés; otros con intérprete',
    },
    children: {
      name: 'Línea Childhelp',
      what: 'Por un niño que sufre maltrato, y para adultos preocupados por uno.',
      languages: 'Inglés; otros con intérprete',
    },
    lgbtq: {
      name: 'Proyecto Trevor',
      what: 'Para jóvenes LGBTQ+ en crisis.',
      languages: 'Inglés',
    },
    usingAlone: {
      name: 'Nunca consuma a solas (Never Use Alone)',
      what: 'Alguien se queda en el teléfono mientras usted consume, y manda ayuda si deja de contestar.',
      languages: 'Inglés',
    },
  },
  textSamhsa: 'Mande su código postal por texto al 435748 (en inglés) y recibirá lugares cercanos.',
  groupsTitle: 'Grupos que no cuestan nada',
  groupsLead:
    'Los llevan personas que ya pasaron por esto. Hay en línea y en casi todas las ciudades. Es normal probar más de uno.',
  people: 'Para quienes consumen o consumían',
  family: 'Para familiares y amistades',
  groups: {
    aa: 'Reuniones para quienes quieren dejar de beber. Doce pasos. Muchas en español.',
    na: 'Lo mismo para cualquier droga.',
    smart: 'Reuniones con ejercicios de la terapia cognitivo-conductual. Sin pasos y sin religión.',
    lifering: 'Se habla de la semana que viene. Sin pasos y sin religión.',
    women: 'Grupos para mujeres, con un programa propio.',
    dharma: 'Prácticas budistas y meditación.',
    celebrate: 'Un programa cristiano.',
    medication: 'Para quienes toman un medicamento como metadona o buprenorfina como parte de su recuperación.',
    alanon: 'Para familiares y amistades de personas que beben; Alateen, para adolescentes.',
    naranon: 'Para familiares y amistades de personas que consumen drogas.',
    smartFamily: 'Para familias, con los métodos de CRAFT y de SMART.',
  },
  local: 'Para comida, vivienda o transporte, llame al 211.',
  offline:
    'Su navegador puede guardar esta página una semana y mostrarla sin conexión. También se imprime en una hoja.',
}
