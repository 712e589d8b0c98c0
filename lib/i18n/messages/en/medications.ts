export const medications = {
  methadone: 'Methadone',
  buprenorphine: 'Buprenorphine (such as Suboxone)',
  naltrexone: 'Naltrexone (such as Vivitrol)',
  acamprosate: 'Acamprosate',
  disulfiram: 'Disulfiram',
}
