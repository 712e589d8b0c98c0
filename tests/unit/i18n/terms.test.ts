import { describe, expect, it } from 'vitest'
import { termId, termKinds, terms } from '#lib/care/terms.ts'
import * as en from '#lib/i18n/terms/en.ts'
import * as es from '#lib/i18n/terms/es.ts'

const catalogues = [
  ['English', en, /\b(abus\w*|addicts?|alcoholics?|clean|dirty|drunks?|junkies?|users?|habits?|drug of choice)\b/i],
  [
    'Spanish',
    es,
    /(?<!\p{L})(abus\p{L}*|adict\p{L}*|drogadict\p{L}*|toxic[oó]man\p{L}*|alcoh[oó]lic\p{L}*|limpi\p{L}*|suci\p{L}*|vicio\p{L}*|borrach\p{L}*|drogad[oa]s?|hábitos?)(?!\p{L})/iu,
  ],
] as const

const publicIds = terms.map(termId).toSorted()

const withoutAbbreviations = (text: string) =>
  text.replace('U.S.', 'US').replace('EE. UU. ', 'EE UU ').replace('EE. UU.', 'EE UU.')

describe.each(catalogues)('the words for terms in %s', (_language, { termTexts, termKindLabels }, stigmatizing) => {
  const texts = Object.entries(termTexts)

  it('cover every term and nothing else', () => {
    expect(Object.keys(termTexts).toSorted()).toEqual(publicIds)
  })

  it('head every kind', () => {
    expect(Object.keys(termKindLabels).toSorted()).toEqual(termKinds.toSorted())
    for (const heading of Object.values(termKindLabels)) expect(heading).toMatch(/^\p{Lu}.*[^.]$/u)
  })

  it.each(texts)('label %s shortly and define it in one sentence', (_id, { label, definition }) => {
    expect(label).toMatch(/^[\p{Lu}\d].*[^.\s]$/u)
    expect(label.length).toBeLessThanOrEqual(60)
    expect(definition).toMatch(/^\p{Lu}/u)
    expect(definition.length).toBeLessThanOrEqual(120)
    expect(withoutAbbreviations(definition)).toMatch(/^[^.!?]+\.$/)
  })

  it.each(texts)('name %s without a word that blames', (_id, { label, definition }) => {
    expect(`${label} ${definition}`).not.toMatch(stigmatizing)
  })

  it.each(termKinds)('give no two terms of %s the same label', (kind) => {
    const labels = terms.filter((term) => term.kind === kind).map((term) => termTexts[termId(term)].label)
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
  })
})

describe('the words for terms', () => {
  it('do not swap Medicaid and Medicare', () => {
    for (const { termTexts } of [en, es]) {
      expect(termTexts['payment.medicaid'].label).toBe('Medicaid')
      expect(termTexts['payment.medicare'].label).toBe('Medicare')
      expect(termTexts['payment.medicare'].definition).toContain('65')
    }
  })

  it('do not say that medication from elsewhere, or used in treatment, is prescribed here', () => {
    const notHere = [
      'opioid_treatment.opioid_medication_from_elsewhere',
      'alcohol_treatment.alcohol_medication_from_elsewhere',
    ] as const
    for (const id of notHere) {
      expect(en.termTexts[id].definition).toContain('does not mean it is prescribed here')
      expect(es.termTexts[id].definition).toContain('no significa que se recete aquí')
    }
    expect(en.termTexts['opioid_medication.buprenorphine_used'].definition).toContain('ask whether it is prescribed')
    expect(es.termTexts['opioid_medication.buprenorphine_used'].definition).toContain('pregunte si la recetan')
  })

  it('say in both languages that recovery housing is not treatment', () => {
    expect(en.termTexts['setting.recovery_housing'].definition).toContain('not treatment')
    expect(es.termTexts['setting.recovery_housing'].definition).toContain('no tratamiento')
  })
})
