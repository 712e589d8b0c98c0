import type { Messages } from '#lib/i18n/messages/en.ts'

export const signIn: Messages['signIn'] = {
  title: 'Iniciar sesión',
  lead: 'Para quienes trabajan en un centro y para moderación. Para buscar tratamiento no necesita una cuenta.',
  email: 'Su correo electrónico',
  emailHint: 'Le enviamos un enlace. No hay contraseña.',
  send: 'Enviarme un enlace',
  newHere: '¿Es su primera vez? Haga lo mismo. Su cuenta se crea cuando abre el enlace.',
  notSetUp: 'Aquí todavía no se puede iniciar sesión',
  notSetUpText: 'Quien administra este sitio debe definir primero SECRET_KEY. Todo lo demás funciona.',
  wrongEmail: 'Escriba un correo electrónico, como nombre@example.org',
  tooManyMails: 'Se pidieron demasiados enlaces. Inténtelo de nuevo en una hora',
  sentTitle: 'Revise su correo',
  sentText:
    'Si escribió bien su dirección, el enlace va en camino. Ábralo en este navegador y en este dispositivo. Sirve una sola vez, durante 15 minutos.',
  sentNothing: '¿No llegó nada en cinco minutos? Revise el correo no deseado, compruebe la dirección y pida otro.',
  again: 'Pedir otro enlace',
  outbox: 'Esto es una prueba: ningún correo sale de esta computadora. Su enlace está en la bandeja de salida.',
  openOutbox: 'Abrir la bandeja de salida',
  confirmTitle: 'Ya casi está',
  confirmText:
    'Oprima el botón para iniciar sesión. Los programas de correo revisan los enlaces antes que usted: por eso abrir el enlace no basta.',
  confirm: 'Iniciar sesión',
  problems: {
    'other-browser': {
      title: 'Este enlace no sirve en este navegador',
      text: 'Un enlace solo sirve en el navegador donde se pidió. Ábralo allí o pida uno nuevo aquí. Si copió el enlace, puede faltarle una parte.',
    },
    expired: {
      title: 'Este enlace ya venció',
      text: 'Un enlace sirve durante 15 minutos. Pida uno nuevo.',
    },
    used: {
      title: 'Este enlace ya se usó',
      text: 'Un enlace sirve una sola vez. Si no fue usted, pida uno nuevo, inicie sesión y revise sus sesiones abiertas.',
    },
    closed: {
      title: 'Esta cuenta está cerrada',
      text: 'Nadie puede iniciar sesión con ella. Si cree que es un error, escriba a la agencia que administra este sitio.',
    },
    'too-many': {
      title: 'Demasiados intentos',
      text: 'Espere 15 minutos y pida un enlace nuevo.',
    },
  },
  examplesTitle: 'Personas con quienes probar este sitio',
  examplesText: 'Son inventadas y existen solo en esta prueba. Elija una y abra el enlace en la bandeja de salida.',
  examples: {
    owner: 'Responsable de dos centros de ejemplo',
    editor: 'Editor en uno de ellos',
    moderator: 'Moderadora',
    'second moderator': 'Segundo moderador',
    administrator: 'Administradora',
  },
  signOut: 'Cerrar sesión',
  signOutText: 'Sale de este navegador. Las sesiones en otros navegadores siguen abiertas.',
  signedOutTitle: 'Su sesión está cerrada',
  signedOutText: 'Si otras personas usan este dispositivo, cierre también el navegador.',
}
