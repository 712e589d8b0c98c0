const places = [
  '90210',
  'Brooklyn, NY',
  'Houston, TX',
  'Dayton, OH',
  '59001',
  '00901',
  'Laredo, TX',
  'ohio',
  'montana',
  '',
]

const filters = [
  'level=iop',
  '',
  'level=iop&hours=9-12&detox=any',
  'days=mon&days=wed&days=thu&from=17:30&to=21:30',
  'level=php&level=iop&payment=medicaid&age=adults',
  'for=veterans&language=spanish&within=100',
  'page=3',
  'level=residential&for=women&payment=free',
]

const words = ['q=recovry+center', 'q=hope&near=Houston%2C+TX']

/** The query strings of searches that have an answer: places of every kind with filters of every kind, and words. */
export const answered: readonly string[] = [
  ...places.flatMap((near, at) =>
    [0, 3, 6].map((step) => `${filters[(at + step) % filters.length]}${near && `&near=${encodeURIComponent(near)}`}`),
  ),
  ...words,
].map((question) => question.replace(/^&/, ''))

/** The same, and places that a person is asked about and the API refuses. */
export const questions: readonly string[] = [...answered, 'near=Springfield', 'near=Nowhereville']
