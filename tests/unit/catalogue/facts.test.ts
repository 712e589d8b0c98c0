import { describe, expect, it } from 'vitest'
import { isKnownCode, readFacts } from '#lib/catalogue/facts.ts'

const facts = (codes: string) => readFacts(codes.split(' '))
const programs = (codes: string) => facts(codes).programs.map(({ settingCode, level }) => `${settingCode} ${level}`)

describe('programs', () => {
  it('are one for each setting code', () => {
    expect(programs('OP ORT OMB OIT ODT OD RES RS RL RD HI HIT HID HH DT')).toEqual([
      'ORT outpatient',
      'OMB outpatient',
      'OIT iop',
      'ODT php',
      'RS residential',
      'RL residential',
      'HIT inpatient',
      'OD detox',
      'RD detox',
      'HID detox',
      'HH recovery_housing',
    ])
  })

  it.each([
    ['OP', 'OP outpatient'],
    ['RES', 'RES residential'],
    ['HI', 'HI inpatient'],
    ['DT', 'DT detox'],
  ])('come from the parent code %s where it stands alone', (codes, program) =>
    expect(programs(codes)).toEqual([program]),
  )

  it('do not come from a parent whose only kind is detox', () => {
    expect(programs('RES RD DT')).toEqual(['RD detox'])
    expect(programs('OP OD')).toEqual(['OD detox'])
  })

  it('are detox also where DT is missing', () => expect(programs('HI HID')).toEqual(['HID detox']))

  it('are none where the row has no setting code', () => expect(programs('SA SUMH MD')).toEqual([]))
})

describe('detox', () => {
  it('has its kind from the setting, and the substances and medication of the facility', () => {
    expect(facts('DT OD RD ADTX ODTX MDET').detox).toEqual([
      { settingCode: 'OD', kind: 'ambulatory', substances: ['alcohol', 'opioids'], medicationUsed: true },
      { settingCode: 'RD', kind: 'residential', substances: ['alcohol', 'opioids'], medicationUsed: true },
    ])
  })

  it('has no stated kind from DT alone, and states nothing of substances that are not listed', () => {
    expect(facts('DT').detox).toEqual([{ settingCode: 'DT', kind: null, substances: [], medicationUsed: null }])
  })

  it('is known by its substances where no setting says so', () => {
    expect(facts('OIT BDTX').detox).toEqual([
      { settingCode: null, kind: null, substances: ['benzodiazepines'], medicationUsed: null },
    ])
  })

  it('is not stated where no code speaks of it', () => expect(facts('OIT').detox).toEqual([]))
})

describe('lists', () => {
  it('tell Medicaid from Medicare and self-pay from a sliding scale', () => {
    expect(facts('MD').payments).toEqual(['medicaid'])
    expect(facts('MC').payments).toEqual(['medicare'])
    expect(facts('SF').payments).toEqual(['self_pay'])
    expect(facts('SS').payments).toEqual(['sliding_scale'])
  })

  it('leave ages and genders empty where no code states them', () => {
    expect(facts('OIT MD')).toMatchObject({ ages: [], genders: [], telehealth: null, ownership: null, setting: null })
  })

  it('say which populations are tailored for, served only, or served', () => {
    expect(facts('VET OUDO CO SUMH').populations).toEqual([
      { population: 'veterans', mode: 'tailored' },
      { population: 'co_occurring', mode: 'tailored' },
      { population: 'opioid_only', mode: 'exclusive' },
    ])
    expect(facts('SUMH').populations).toEqual([{ population: 'co_occurring', mode: 'serves' }])
  })

  it('name languages, and "other" only where none is named', () => {
    expect(facts('SP FX F47 NX').languages.map(({ language }) => language)).toEqual([
      'spanish',
      'korean',
      'native_languages',
    ])
    expect(facts('FX').languages.map(({ language }) => language)).toEqual(['other'])
  })

  it('keep telehealth and hospital in their own columns, not among the services', () => {
    const found = facts('TELE GH CBT')
    expect(found).toMatchObject({ telehealth: true, setting: 'general_hospital', services: ['cbt'] })
  })

  it('state house rules and credentials', () => {
    expect(facts('SMPD VAPN CARF')).toMatchObject({
      houseRules: [
        { topic: 'smoking', value: 'designated_area' },
        { topic: 'vaping', value: 'not_permitted' },
      ],
      credentials: [{ kind: 'carf' }],
    })
  })

  it('take the department over "federal", and no owner from codes that contradict each other', () => {
    expect(facts('FED VAMC').ownership).toBe('va')
    expect(facts('FED').ownership).toBe('federal')
    expect(facts('PVTN PVTP').ownership).toBeNull()
  })

  it('say nothing for a code that is not known', () => {
    expect(isKnownCode('ZZZ9')).toBe(false)
    expect(facts('ZZZ9')).toEqual(facts('SA'))
  })
})

describe('medication', () => {
  const stances = (codes: string) => facts(codes).medications.map(({ medication, stance }) => `${medication} ${stance}`)

  it.each([
    ['MU MM METH OTP', ['methadone starts', 'methadone continues']],
    ['MU METH OTP', ['methadone starts']],
    ['MU METH OTP DM', []],
    ['OTP', []],
    ['BU UB', ['buprenorphine starts']],
    ['BU BUM', ['buprenorphine starts', 'buprenorphine continues']],
    ['BU BWN', ['buprenorphine continues']],
    ['BU BWN DB', []],
    ['BU BWN PC', []],
    ['BU', []],
    ['NU UN', ['naltrexone starts']],
    ['NU RPN', ['naltrexone starts', 'naltrexone continues']],
    ['NU VTRL', ['naltrexone continues']],
    ['NU VTRL RPE', []],
    ['PMAT NXN', ['naltrexone starts']],
    ['PMAT ACM DSF', ['acamprosate starts', 'disulfiram starts']],
    ['ACM', []],
    [
      'MOA',
      ['methadone accepts_from_elsewhere', 'buprenorphine accepts_from_elsewhere', 'naltrexone accepts_from_elsewhere'],
    ],
    [
      'ACMA',
      ['naltrexone accepts_from_elsewhere', 'acamprosate accepts_from_elsewhere', 'disulfiram accepts_from_elsewhere'],
    ],
    ['NMOA', []],
    ['NMAUT', []],
    ['NOOP NAUT', []],
  ])('%s says %j', (codes, expected) => expect(stances(codes as string)).toEqual(expected))

  it('is never "requires a taper" or "not allowed": no code says so', () => {
    const all =
      'MU BU NU INPE RPE PC NAUT NMAUT ACMA PMAT DB BUM OTP DM MM UB UN RPN PAIN MOA NMOA DLC MWS NOOP ACM DSF METH'
    expect(stances(all).filter((stance) => /taper|not_allowed/.test(stance))).toEqual([])
  })
})
