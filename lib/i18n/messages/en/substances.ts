export const substances = {
  alcohol: 'Alcohol',
  benzodiazepines: 'Benzodiazepines (such as Xanax)',
  opioids: 'Opioids (such as heroin, fentanyl)',
  cocaine: 'Cocaine',
  methamphetamine: 'Methamphetamine',
}
