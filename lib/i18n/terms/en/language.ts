import type { TermText, TermTexts } from '#lib/i18n/terms/text.ts'

function spoken(language: string): TermText {
  return { label: language, definition: `Counselors who work here give treatment in ${language}.` }
}

export const languageTexts: TermTexts<'language'> = {
  'language.spanish': spoken('Spanish'),
  'language.sign_language': {
    label: 'Sign language',
    definition: 'Services in sign language for people who are deaf or hard of hearing.',
  },
  'language.arabic': spoken('Arabic'),
  'language.chinese': {
    label: 'Chinese',
    definition:
      'Counselors who work here give treatment in a Chinese language, such as Mandarin or Cantonese; ask which.',
  },
  'language.creole': {
    label: 'Creole',
    definition: 'Counselors who work here give treatment in a Creole language, such as Haitian Creole; ask which.',
  },
  'language.farsi': spoken('Farsi'),
  'language.french': spoken('French'),
  'language.german': spoken('German'),
  'language.greek': spoken('Greek'),
  'language.hebrew': spoken('Hebrew'),
  'language.hindi': spoken('Hindi'),
  'language.hmong': spoken('Hmong'),
  'language.italian': spoken('Italian'),
  'language.japanese': spoken('Japanese'),
  'language.korean': spoken('Korean'),
  'language.polish': spoken('Polish'),
  'language.portuguese': spoken('Portuguese'),
  'language.russian': spoken('Russian'),
  'language.tagalog': spoken('Tagalog'),
  'language.vietnamese': spoken('Vietnamese'),
  'language.ojibwa': spoken('Ojibwa'),
  'language.yupik': spoken('Yupik'),
  'language.native_languages': {
    label: 'American Indian or Alaska Native languages',
    definition: 'Treatment is given in at least one American Indian or Alaska Native language; ask which.',
  },
  'language.other': {
    label: 'Other languages',
    definition: 'Treatment is given in at least one language besides English and Spanish; ask which.',
  },
}
