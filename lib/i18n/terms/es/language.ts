import type { TermText, TermTexts } from '#lib/i18n/terms/text.ts'

function spoken(label: string): TermText {
  return { label, definition: `Consejeros del centro atienden en ${label.toLocaleLowerCase('es')}.` }
}

export const languageTexts: TermTexts<'language'> = {
  'language.spanish': spoken('Español'),
  'language.sign_language': {
    label: 'Lengua de señas',
    definition: 'Servicios en lengua de señas para personas sordas o con dificultad para oír.',
  },
  'language.arabic': spoken('Árabe'),
  'language.chinese': {
    label: 'Chino',
    definition: 'Consejeros del centro atienden en una lengua china, como mandarín o cantonés; pregunte cuál.',
  },
  'language.creole': {
    label: 'Criollo (creole)',
    definition: 'Consejeros del centro atienden en una lengua criolla, como el criollo haitiano; pregunte cuál.',
  },
  'language.farsi': spoken('Farsi'),
  'language.french': spoken('Francés'),
  'language.german': spoken('Alemán'),
  'language.greek': spoken('Griego'),
  'language.hebrew': spoken('Hebreo'),
  'language.hindi': spoken('Hindi'),
  'language.hmong': spoken('Hmong'),
  'language.italian': spoken('Italiano'),
  'language.japanese': spoken('Japonés'),
  'language.korean': spoken('Coreano'),
  'language.polish': spoken('Polaco'),
  'language.portuguese': spoken('Portugués'),
  'language.russian': spoken('Ruso'),
  'language.tagalog': spoken('Tagalo'),
  'language.vietnamese': spoken('Vietnamita'),
  'language.ojibwa': spoken('Ojibwa'),
  'language.yupik': spoken('Yupik'),
  'language.native_languages': {
    label: 'Lenguas indígenas de EE. UU. o de Alaska',
    definition: 'Atienden en al menos una lengua indígena de Estados Unidos o de Alaska; pregunte cuál.',
  },
  'language.other': {
    label: 'Otros idiomas',
    definition: 'Atienden en al menos un idioma que no es inglés ni español; pregunte cuál.',
  },
}
