export const services = {
  telehealth: 'Tratamiento por teléfono o video',
  statesHint: 'Dónde puede estar la gente cuando participa por teléfono o video. Eso lo decide su licencia.',
  sampleDayHint: 'Qué pasa desde que uno llega hasta que se va, hora por hora. Es lo primero que la gente lee.',
}
