export const services = {
  telehealth: 'Treatment by phone or video',
  statesHint: 'Where people may be when they take part by phone or video. Your license decides this.',
  sampleDayHint: 'What happens from arrival to going home, hour by hour. People read this first.',
}
