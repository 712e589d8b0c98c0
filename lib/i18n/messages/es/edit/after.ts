export const after = {
  linksHint:
    'Adónde va la gente cuando necesita más o menos atención, dónde se desintoxica primero y dónde puede vivir.',
  add: 'Agregar un paso',
  step: (position: number) => `Paso ${position}`,
  kind: 'Qué paso es',
  kinds: {
    step_up: 'Si hace falta más atención',
    step_down: 'Después, cuando hace falta menos atención',
    detox_referral: 'Primero la desintoxicación',
    aftercare: 'Apoyo después del tratamiento',
    housing: 'Vivienda',
  },
  to: 'Adónde lleva',
  below: 'Un lugar que escribo abajo',
  own: (program: string) => `Aquí: ${program}`,
  nameOnly: 'Solo el nombre de abajo, sin enlace',
  place: 'Nombre de otro lugar',
  placeHint: 'Si aparece en este sitio, también puede pegar la dirección de su página.',
  needed: 'Elija adónde lleva el paso o escriba un lugar.',
  which: (name: string) =>
    `En este sitio hay lugares llamados “${name}”. Elija a cuál se refiere o “Solo el nombre de abajo”.`,
  both: (name: string) =>
    `Eligió un lugar y también escribió “${name}”. Elija “Un lugar que escribo abajo” o borre el nombre.`,
  noListing: 'No hay ningún centro en esa dirección. Revísela o escriba el nombre del lugar.',
  note: 'Nota',
  noteHint: 'Por ejemplo: nuestra enfermera de admisión avisa antes',
  afterwardsHint: 'Con qué cuenta la gente al terminar: un plan, un grupo al que volver, alguien a quien llamar.',
}
