import { plural } from '#lib/i18n/plural.ts'

export const errors = {
  needed: (label: string) => `${label}: this cannot be left empty.`,
  tooLong: (label: string, max: number, typed: number) =>
    `${label}: at most ${max} ${plural(max, 'character', 'characters')}. It has ${typed} now.`,
  tooMany: (label: string, max: number) => `${label}: at most ${max}.`,
  noSuchAnswer: (label: string) => `${label}: choose one of the answers.`,
  wholeNumber: (label: string) => `${label}: type a whole number, such as 12.`,
  numeric: (label: string, decimals: number) =>
    `${label}: type a number with at most ${decimals} ${plural(decimals, 'digit', 'digits')} after the point, such as 7.5.`,
  between: (label: string, min: number, max: number) => `${label}: type a number from ${min} to ${max}.`,
  backwards: (label: string) => `${label}: the second number is smaller than the first.`,
  day: (label: string) => `${label}: type a date as year-month-day, such as 2027-03-14.`,
  money: (label: string) => `${label}: type dollars and cents, such as 185 or 62.50.`,
  tooMuch: (label: string) => `${label}: at most 1,000,000 dollars.`,
  time: (label: string) => `${label}: type a time, such as 6:30 pm.`,
  phone: 'Type a phone number with its area code, such as 303-555-0142.',
  website: 'Type the address of a website, such as example.org.',
  zip: 'Type a ZIP code of five digits.',
}
