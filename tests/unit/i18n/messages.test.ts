import { describe, expect, it } from 'vitest'
import { en } from '#lib/i18n/messages/en.ts'
import { es } from '#lib/i18n/messages/es.ts'
import { stigmatizing } from '#lib/words/stigma.ts'
import { entriesOf, everythingSaid, pairs, samplesFor, say } from '#tests/unit/i18n/catalogue.ts'

const functions = pairs.flatMap(({ path, english, spanish }) =>
  typeof english === 'function' && typeof spanish === 'function' ? [{ path, english, spanish }] : [],
)
const english = pairs.flatMap(({ path, english: value }) => everythingSaid(value).map((text) => ({ path, text })))
const spanish = pairs.flatMap(({ path, spanish: value }) => everythingSaid(value).map((text) => ({ path, text })))

/** The paths of the sentences that match, each once with the first text that does. */
function matching(sentences: { path: string; text: string }[], pattern: RegExp): Record<string, string> {
  return Object.fromEntries(
    sentences.toReversed().flatMap(({ path, text }) => (pattern.test(text) ? [[path, text]] : [])),
  )
}

describe('the two catalogues', () => {
  it('have the same keys at every depth, in the same order', () => {
    const keys = (catalogue: object) => entriesOf(catalogue).map(({ path }) => path)
    expect(keys(es)).toEqual(keys(en))
  })

  it('have texts where the other has texts, and functions of as many parameters where it has functions', () => {
    const shape = (value: unknown) => (typeof value === 'function' ? `function of ${value.length}` : typeof value)
    const shapes = (catalogue: object) =>
      Object.fromEntries(entriesOf(catalogue).map(({ path, value }) => [path, shape(value)]))
    expect(shapes(es)).toEqual(shapes(en))
    expect(new Set(pairs.map(({ english: value }) => typeof value))).toEqual(new Set(['string', 'function']))
  })

  it.each(functions)(
    '$path makes use of every argument in both languages',
    ({ english: inEnglish, spanish: inSpanish }) => {
      for (const sentence of [inEnglish, inSpanish]) {
        for (let at = 0; at < sentence.length; at++) {
          const used = samplesFor(sentence.length).some((samples) => {
            const said = say(sentence, samples)
            const shown = samples[at]?.shown
            if (said !== null && shown) return said.includes(shown)
            const otherwise = samplesFor(1).map(([other]) => say(sentence, other ? samples.with(at, other) : samples))
            return said !== null && otherwise.some((text) => text !== null && text !== said)
          })
          expect(used, `argument ${at + 1}`).toBe(true)
        }
      }
    },
  )

  it.each(functions)(
    '$path shows the same arguments in both languages',
    ({ english: inEnglish, spanish: inSpanish }) => {
      const shownBy = (said: string | null, shown: (string | null)[]) =>
        said === null ? null : shown.filter((text) => text !== null && said.includes(text))
      for (const samples of samplesFor(inEnglish.length)) {
        const shown = samples.map((sample) => sample.shown)
        expect(shownBy(say(inSpanish, samples), shown)).toEqual(shownBy(say(inEnglish, samples), shown))
      }
    },
  )

  it.each([
    ['English', english],
    ['Spanish', spanish],
  ])('say something everywhere in %s, without spaces around it or straight quotes', (_language, sentences) => {
    expect(matching(sentences, /^$|^\s|\s$| {2}/)).toEqual({})
    expect(matching(sentences, /["']/)).toEqual({})
    expect(matching(sentences, /undefined|\[object/)).toEqual({})
  })

  it.each([
    ['English', english, stigmatizing.en],
    ['Spanish', spanish, stigmatizing.es],
  ])('name the person before the illness in %s', (_language, sentences, words) => {
    expect(matching(sentences, words)).toEqual({})
  })
})

/** What stays as it is in Spanish: names, and words that are the same. */
const sameInBoth = new Set([
  'helpNow.tty',
  'site.name',
  'footer.geonames',
  'forms.error',
  'substances.alcohol',
  'medications.disulfiram',
  'facility.purposes.tty',
  'facility.no',
  'sessionKinds.individual',
  'insurance.ways.medicaid',
  'insurance.ways.medicare',
])
const forEnglishReaders = new Set(['site.switchLanguage', 'site.switchLanguageLabel'])
const properNames =
  /Level Ground|National Directory of Drug and Alcohol Use Treatment Facilities|Mental Health Parity and Addiction Equity Act/g

describe('Spanish', () => {
  const own = spanish
    .filter(({ path }) => !forEnglishReaders.has(path))
    .map(({ path, text }) => ({ path, text: text.replace(properNames, '') }))

  it('leaves no sentence in English', () => {
    const same = pairs.filter(({ english: inEnglish, spanish: inSpanish }) => inEnglish === inSpanish)
    expect(same.map(({ path }) => path).filter((path) => !sameInBoth.has(path))).toEqual([])
    const leftovers =
      /\b(the|and|of|with|for|from|or|is|are|not|stated|facility|facilities|hours?|weeks?|search|find|programs?|level|care|call|here)\b/i
    expect(matching(own, leftovers)).toEqual({})
  })

  it('offers English in English', () => {
    expect(es.site.switchLanguage).toBe('English')
    expect(es.site.switchLanguageLabel).toMatch(/^Read .* in English$/)
    expect(en.site.switchLanguage).toBe('Español')
  })

  it('opens every question and exclamation that it closes', () => {
    const tally = (text: string, sign: string) => text.split(sign).length
    const unbalanced = own.filter(
      ({ text }) => tally(text, '¿') !== tally(text, '?') || tally(text, '¡') !== tally(text, '!'),
    )
    expect(unbalanced).toEqual([])
  })

  it('addresses the reader as usted', () => {
    expect(
      matching(own, /(?<!\p{L})(tú|tu|tus|te|ti|contigo|vosotros|vuestr[oa]s?|puedes|tienes|quieres|llama)(?!\p{L})/iu),
    ).toEqual({})
  })

  it('calls a facility centro and nothing else', () => {
    expect(matching(own, /(?<!\p{L})(instalaci(ón|ones)|establecimientos?|facilidad(es)?)(?!\p{L})/iu)).toEqual({})
  })

  it('uses the singular for one, and only for one', () => {
    const one = /(?<![\p{L}\d.,–-])1 (?!más)\p{L}+s(?!\p{L})/u
    const many = /(?<!\d)(0|3|3[123]) (centro|programa|milla|activo|hora|día|semana|minuto|persona|año)(?!\p{L})/u
    expect(matching(own, one)).toEqual({})
    expect(matching(own, many)).toEqual({})
  })
})

describe('sentences with numbers', () => {
  it('agree in English', () => {
    expect(en.home.stateCount(1)).toBe('1 facility')
    expect(en.search.total(1234, 1)).toBe('1,234 facilities, 1 program')
    expect(en.card.miles(3.14, false)).toBe('3.1 miles away')
    expect(en.card.miles(0.2, true)).toBe('about 1 mile away')
  })

  it('agree in Spanish', () => {
    expect(es.home.stateCount(1)).toBe('1 centro')
    expect(es.home.stateCount(3)).toBe('3 centros')
    expect(es.search.total(1234, 1)).toBe('1,234 centros, 1 programa')
    expect(es.search.hoursSplit(1, 12)).toBe(
      '1 programa indica sus horas; 12 se muestran con las horas habituales del nivel.',
    )
    expect(es.search.hoursSplit(3, 1)).toBe(
      '3 programas indican sus horas; 1 se muestra con las horas habituales del nivel.',
    )
    expect(es.card.miles(1.04, false)).toBe('a 1 milla de distancia')
    expect(es.card.miles(3.14, false)).toBe('a 3.1 millas de distancia')
    expect(es.card.miles(0.2, true)).toBe('a cerca de 1 milla de distancia')
    expect(es.facility.hoursValue('9–12')).toBe('9–12 horas a la semana')
    expect(es.facility.daysValue('1')).toBe('1 día a la semana')
    expect(es.facility.agesValue(18, null)).toBe('18 años o más')
    expect(es.facility.waitDays(1)).toBe('cerca de 1 día de espera')
  })

  it('write open and closed ranges of hours', () => {
    expect(en.search.hoursCustom(null, '8')).toBe('Up to 8 hours')
    expect(es.search.hoursCustom(null, '8')).toBe('Hasta 8 horas')
    expect(es.search.hoursCustom('1', null)).toBe('1 hora o más')
    expect(es.search.hoursCustom('9', '12')).toBe('De 9 a 12 horas')
  })

  it('name the month of a fact', () => {
    expect(en.card.hoursStated('9–12', 'the facility', '2026-03-14')).toBe(
      '9–12 h a week, stated by the facility, March 2026',
    )
    expect(es.card.hoursStated('9–12', es.facility.sourceNames.facility, '2026-03-14')).toBe(
      '9–12 h a la semana, según el centro, marzo de 2026',
    )
  })
})
