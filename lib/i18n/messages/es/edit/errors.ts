import { plural } from '#lib/i18n/plural.ts'

export const errors = {
  needed: (label: string) => `${label}: no se puede dejar en blanco.`,
  tooLong: (label: string, max: number, typed: number) =>
    `${label}: como máximo ${max} ${plural(max, 'carácter', 'caracteres')}. Ahora hay ${typed}.`,
  tooMany: (label: string, max: number) => `${label}: como máximo ${max}.`,
  noSuchAnswer: (label: string) => `${label}: elija una de las respuestas.`,
  wholeNumber: (label: string) => `${label}: escriba un número entero, por ejemplo 12.`,
  numeric: (label: string, decimals: number) =>
    `${label}: escriba un número con ${decimals} ${plural(decimals, 'decimal', 'decimales')} como máximo, por ejemplo 7.5.`,
  between: (label: string, min: number, max: number) => `${label}: escriba un número de ${min} a ${max}.`,
  backwards: (label: string) => `${label}: el segundo número es menor que el primero.`,
  day: (label: string) => `${label}: escriba una fecha como año-mes-día, por ejemplo 2027-03-14.`,
  money: (label: string) => `${label}: escriba dólares y centavos, por ejemplo 185 o 62.50.`,
  tooMuch: (label: string) => `${label}: como máximo 1,000,000 de dólares.`,
  time: (label: string) => `${label}: escriba una hora, por ejemplo 6:30 p. m.`,
  phone: 'Escriba un número de teléfono con su código de área, por ejemplo 303-555-0142.',
  website: 'Escriba la dirección de un sitio web, por ejemplo example.org.',
  zip: 'Escriba un código postal de cinco dígitos.',
}
