import { describe, expect, it } from 'vitest'
import { hoursInWeek, levelsOfCare, usualHours } from '#lib/care/levels.ts'
import { levelTexts as en } from '#lib/i18n/levels/en.ts'
import { levelTexts as es } from '#lib/i18n/levels/es.ts'

const hoursOf = (text: string) => (text.match(/\d+/g) ?? []).map(Number)

describe.each([
  ['English', en],
  ['Spanish', es],
])('the words for levels of care in %s', (_language, texts) => {
  it.each(levelsOfCare)('describe %s in two sentences, with a name, a short name and what is usual', (level) => {
    const { name, short, plural, what, usual } = texts[level]
    for (const text of [name, short, plural, usual]) expect(text).toMatch(/^[^.]+$/)
    expect(what).toMatch(/^[^.]+\. [^.]+\.$/)
    expect(short.length).toBeLessThanOrEqual(24)
  })

  it.each(['outpatient', 'iop', 'php'] as const)(
    'give %s the hours that the search uses, and their source',
    (level) => {
      const band = usualHours[level]
      const ends = [band?.min, band?.max].filter((end) => end !== 0 && end !== hoursInWeek)
      expect(hoursOf(texts[level].usual)).toEqual(ends)
      expect(texts[level].source).toContain('ASAM')
    },
  )

  it('cite the advisory for the lower end of intensive outpatient', () => {
    expect(texts.iop.source).toContain('TIP 47')
  })

  it('cite no source of hours where none are usual', () => {
    for (const level of ['residential', 'inpatient', 'detox', 'recovery_housing'] as const) {
      expect(texts[level].source).toBeNull()
    }
  })
})

describe('recovery housing', () => {
  it('is named as not treatment in both languages', () => {
    expect(en.recovery_housing.name).toContain('not treatment')
    expect(es.recovery_housing.name).toContain('no es tratamiento')
  })
})
