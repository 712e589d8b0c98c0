import { describe, expect, test } from 'vitest'
import { checkWords } from '#lib/words/check-words.ts'
import { exampleFacilities } from '#prisma/examples/all.ts'

const foundIn = (text: string) => checkWords(text).map(({ kind, found }) => `${kind}: ${found}`)
const betterFor = (text: string) => checkWords(text).flatMap((it) => (it.kind === 'word' ? [it.better] : []))

describe('words that hurt', () => {
  test.each([
    ['We help addicts.', 'person with a substance use disorder'],
    ['Alcoholics are welcome', 'person with an alcohol use disorder'],
    ['For former junkies', 'person who uses drugs'],
    ['heroin users', 'person who uses drugs'],
    ['Drug abuse counseling', 'substance use'],
    ['people abusing alcohol', 'substance use'],
    ['break a drug habit', 'substance use disorder'],
    ['Stay clean and sober', 'in recovery'],
    ['after 30 days clean', 'in recovery'],
    ['a clean UA', 'negative test'],
    ['Dirty urine means discharge', 'positive test'],
    ['If you relapse, you leave', 'return to use'],
    ['Medication-assisted treatment', 'medication for opioid use disorder'],
    ['Ayudamos a drogadictos', 'persona con un trastorno por consumo de sustancias'],
    ['para personas alcohólicas', 'persona con un trastorno por consumo de alcohol'],
    ['el abuso de drogas', 'consumo de sustancias'],
    ['si recae, hablamos', 'volver a consumir'],
    ['mantenerse limpio', 'en recuperación'],
    ['una prueba sucia', 'prueba positiva'],
    ['dejar el vicio', 'trastorno por consumo de sustancias'],
  ])('%s', (text, better) => {
    expect(betterFor(text)).toContain(better)
  })

  test.each([
    'Clean rooms and a clean kitchen; residents clean up after dinner.',
    'Alcoholics Anonymous meets here on Fridays; Adult Children of Alcoholics on Mondays.',
    'Counseling for people who lived through domestic violence or sexual abuse.',
    'Relapse prevention group',
    'Healthy sleep habits',
    'Grupo de Alcohólicos Anónimos los viernes; no se permiten bebidas alcohólicas.',
    'Habitaciones limpias y ropa limpia.',
    'Atención para personas que vivieron abuso sexual.',
    'Prevención de recaídas',
  ])('are not in: %s', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})

describe('shouting', () => {
  test.each(['WALK-INS WELCOME', 'Open NOW TODAY ONLY', 'IMPORTANT', 'NO SE PERMITEN VISITAS', 'ATENCIÓN'])(
    'is in: %s',
    (text) => {
      expect(foundIn(text)).toEqual([expect.stringMatching(/^capitals: /)])
    },
  )

  test.each(['IOP, PHP and OP', 'DBT and EMDR', 'SAMHSA HIPAA', 'LGBTQ IOP', 'A 12-step group, CARF', 'TRICARE'])(
    'is not in abbreviations: %s',
    (text) => {
      expect(foundIn(text)).toEqual([])
    },
  )
})

describe('numbers and links that belong under Contact', () => {
  test.each([
    ['Call 303-555-0142 now', 'phone: 303-555-0142'],
    ['(303) 555-0142', 'phone: (303) 555-0142'],
    ['1 800 555 0142', 'phone: 1 800 555 0142'],
    ['3035550142', 'phone: 3035550142'],
    ['See https://example.org/intake.', 'link: https://example.org/intake'],
    ['www.example.org', 'link: www.example.org'],
    ['Write to intake@example.org', 'link: intake@example.org'],
    ['example.com/apply', 'link: example.com/apply'],
  ])('%s', (text, found) => {
    expect(foundIn(text)).toEqual([found])
  })

  test.each(['Call 988 or 911', 'From 9:00 to 12:30, rooms 101-104', '$1,250.50 a week', '2026-11-22', 'e.g. no pets'])(
    'are not in: %s',
    (text) => {
      expect(foundIn(text)).toEqual([])
    },
  )
})

describe('praise', () => {
  test.each([
    'The best rehab in Ohio',
    'the #1 treatment center',
    'Number one in Texas',
    'Top-rated staff',
    'A leading provider',
    'world-class care',
    'luxury rooms',
    'Our success rate is 90%',
    'El mejor centro de Texas',
    'Somos líderes en tratamiento',
    'Atención de primera.',
    'Número uno en la isla',
    'con éxito garantizado',
  ])('is in: %s', (text) => {
    expect(foundIn(text)).toEqual([expect.stringMatching(/^claim: /)])
  })

  test.each([
    'The best time to call is the morning.',
    'We do our best to answer within a day.',
    'A counselor leads the group, leading to a plan.',
    'Step #1 is an assessment; group number 1 meets on Monday.',
    'Para que se sienta mejor. La mejor hora para llamar es la mañana.',
    'La primera cita es gratis.',
  ])('is not in: %s', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})

test.each(['a.', 'a+', 'AB ', '1 ', 'a@', '(1', 'clean '])('is quick to read a long text of %j', (part) => {
  const started = performance.now()
  checkWords(part.repeat(50_000))
  expect(performance.now() - started).toBeLessThan(500)
})

test('tells each finding once, of several kinds', () => {
  expect(foundIn('Addicts? Junkies? Call 303-555-0142, addicts!')).toEqual([
    'word: Addicts',
    'word: Junkies',
    'phone: 303-555-0142',
  ])
})

/** Every text of several words in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  return value && typeof value === 'object' && !(value instanceof Date) ? Object.values(value).flatMap(textsIn) : []
}

test('leaves what good listings say in peace', () => {
  const texts = textsIn(exampleFacilities(new Date('2026-11-22T12:00:00Z')))
  expect(texts.length).toBeGreaterThan(200)
  expect(texts.map((text) => [text, ...foundIn(text)]).filter(({ length }) => length > 1)).toEqual([])
})
