/** What is asked in a search page's address. `misspelt`: its text has typing errors, which peers have no search for. */
export type Question = { kind: string; search: string; misspelt?: true }

const dense = ['10001', 'Brooklyn, NY', 'Houston, TX', 'Los Angeles, CA', 'Chicago, IL']
const rural = ['59001', 'Nome, AK', 'Alpine, TX', 'Ely, NV', 'Lusk, WY']
const states = ['ohio', 'california', 'montana', 'puerto rico', 'wyoming']
const country = ''
const each = ['Houston, TX', '59001', 'ohio', country]

const common = ['', 'level=iop', 'level=iop&level=php&payment=medicaid', 'detox=any&age=adults']
const oneFilter = {
  level: 'level=iop',
  detox: 'detox=residential',
  detoxFor: 'detoxFor=opioids',
  payment: 'payment=medicaid',
  age: 'age=young_adults',
  for: 'for=veterans',
  telehealth: 'telehealth=only',
  medication: 'medication=buprenorphine',
  language: 'language=spanish',
  therapy: 'therapy=cbt',
  ownership: 'ownership=nonprofit',
}
const hours = ['hours=9-12', 'hours=9-19&hoursStated=1', 'hours=-8&level=outpatient']
const weeks = ['from=17:00&level=iop', 'days=mon&days=wed&days=thu&to=15:00', 'days=sat&lengthMax=12']

/** One to eight filters on, each with what came before. */
export const growingFilters = Object.values(oneFilter)
  .slice(0, 8)
  .map((_, last, all) => all.slice(0, last + 1).join('&'))

const questionsOf = (kind: string, places: readonly string[], searches: readonly string[]): Question[] =>
  places.flatMap((place) => searches.map((search) => ({ kind, search: at(place, search) })))

/** A fixed mixture of 200 questions, by the kind of thing that people ask. */
export const questions: readonly Question[] = [
  ...questionsOf('dense city', dense, [...common, 'within=5']),
  ...questionsOf('rural', rural, [...common, 'within=100']),
  ...questionsOf('whole state', states, common),
  ...questionsOf(
    'whole country',
    [country],
    [
      ...common,
      'sort=updated',
      'level=php&medication=methadone',
      'age=adolescents',
      'payment=sliding_scale',
      'sort=name&page=3',
    ],
  ),
  ...Object.values(oneFilter).flatMap((search) => questionsOf('one filter', each, [search])),
  ...questionsOf('several filters', each, growingFilters.slice(3)),
  ...questionsOf('hours', each, hours),
  ...questionsOf('week', each, weeks),
  ...questionsOf('telehealth and travel', ['59001', 'Ely, NV'], ['telehealth=ok', 'sort=travel&level=iop']),
  ...questionsOf('name', [country, 'ohio', 'Houston, TX'], ['q=serenity', 'q=recovery+center', 'q=new+beg']),
  ...questionsOf(
    'name with typing errors',
    [country, 'ohio'],
    ['q=recovry+centre', 'q=serinity', 'q=metodist+hospitl'],
  ).map((question) => ({ ...question, misspelt: true as const })),
  ...questionsOf(
    'deep page',
    ['Brooklyn, NY', 'california', country],
    ['within=any&page=50', 'sort=name&page=20', 'page=5'],
  ),
  ...questionsOf(
    'nothing found',
    ['Lusk, WY', '59001'],
    ['language=hmong&level=php', 'within=5&ownership=ihs&detox=hospital'],
  ),
  { kind: 'nothing found', search: 'q=qqqqq' },
]

function at(place: string, search: string): string {
  return place === country ? search : `near=${encodeURIComponent(place)}${search && `&${search}`}`
}
