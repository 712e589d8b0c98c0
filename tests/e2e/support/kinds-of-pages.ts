/** One address for each kind of page, in English; Spanish has the same ones under /es. */
export const kindsOfPages = {
  home: '/',
  results: '/search?near=90210&within=10&level=iop',
  'results everywhere with hours': '/search?level=iop&hours=9-12&detox=any',
  'results of a week': '/search?near=45402&level=iop&days=mon&days=wed&days=thu&from=17:00',
  'results of a state': '/search?near=Georgia&level=iop',
  'nothing found': '/search?near=Ekalaka,+MT&within=5&level=php&payment=medicaid',
  'ambiguous place': '/search?near=Springfield',
  'unknown place': '/search?near=Anchorige,+AK',
  'imported listing': '/facilities/refine-recovery-beverly-hills-ca',
  'full listing': '/facilities/example-miami-valley-recovery-center-dayton-oh',
  'closed listing': '/facilities/example-treasure-valley-day-program-boise-id',
  'call sheet': '/facilities/example-miami-valley-recovery-center-dayton-oh/call-sheet',
  'call sheet of an imported listing': '/facilities/refine-recovery-beverly-hills-ca/call-sheet',
  states: '/treatment',
  'state landing': '/treatment/ohio',
  'city landing': '/iop/california/san-diego',
  comparison: '/compare?p=32205&p=32214&p=32220&near=45402',
  'comparison, every row': '/compare?p=32205&p=32230&rows=all',
  'nothing to compare': '/compare',
  kinds: '/compare/inpatient-and-outpatient',
  levels: '/levels',
  insurance: '/insurance',
  'insurance chosen': '/insurance?pay=private&payer=Example+Health+Plan&near=Denver,+CO',
  'insurance nowhere': '/insurance?pay=va&near=Ekalaka,+MT',
  'for facilities': '/for-facilities',
  'data quality': '/data-quality',
  guide: '/guide',
  article: '/guide/outpatient-iop-php',
  words: '/guide/words',
  'which level': '/guide/which-level',
  'help now': '/help-now',
  outbox: '/outbox',
  'report an error': '/facilities/refine-recovery-beverly-hills-ca/report',
  'find a report': '/reports',
  'ask for a call': '/facilities/example-miami-valley-recovery-center-dayton-oh/ask',
  'no requests for a call': '/facilities/refine-recovery-beverly-hills-ca/ask',
  'claim a listing': '/facilities/refine-recovery-beverly-hills-ca/claim',
  'used invitation': '/invitations/made-up',
  'dead link': '/openings/made-up',
  'sign in': '/sign-in',
  'sign-in link sent': '/sign-in/sent',
  'useless sign-in link': '/sign-in/confirm?token=cut',
  'signed out': '/sign-out',
  'no such article': '/guide/no-such-article',
  'no such listing': '/facilities/no-such-place-anywhere-zz',
  'no such place': '/treatment/no-such-state',
  'no such page': '/no/such/page/anywhere',
} as const

export type KindOfPage = keyof typeof kindsOfPages

/** Pages that can be left quickly. */
export const pagesToLeave: readonly KindOfPage[] = [
  'imported listing',
  'full listing',
  'closed listing',
  'call sheet',
  'call sheet of an imported listing',
  'guide',
  'article',
  'words',
  'which level',
  'help now',
  'report an error',
  'ask for a call',
  'no requests for a call',
]

/** Pages with a script of ours written into them: the others have none. */
export const pagesWithScript: readonly KindOfPage[] = [...pagesToLeave, 'sign in']

export const languages = ['en', 'es'] as const

export type Language = (typeof languages)[number]

/** Every kind of page in every language. */
export const everyPage = (Object.entries(kindsOfPages) as [KindOfPage, string][]).flatMap(([kind, path]) =>
  languages.map((language) => ({ kind, language, path: inLanguage(path, language) })),
)

export function inLanguage(path: string, language: Language): string {
  if (language === 'en') return path
  return path === '/' ? '/es' : `/es${path}`
}
