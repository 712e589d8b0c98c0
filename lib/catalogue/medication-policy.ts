import type { Medication } from '#lib/care/medications.ts'

export type Stance = 'starts' | 'continues' | 'accepts_from_elsewhere'
export type MedicationFact = { medication: Medication; stance: Stance }

/**
 * What the directory's codes let us say of each medication. Only what a code states: no code says "requires a taper" or
 * "not allowed", and NMOA or NMAUT ("does not use medication") does not say that a person must stop their own.
 * The table and the reasons are in docs/decisions/medication-policy.md.
 */
export function readMedicationPolicies(codes: ReadonlySet<string>): MedicationFact[] {
  const has = (...wanted: string[]) => wanted.some((code) => codes.has(code))
  const opioidElsewhere = has('MOA')
  const alcoholElsewhere = has('ACMA')
  const prescribesForAlcohol = has('PMAT')

  /** Without a prescriber of its own, a facility that names an outside source does not itself keep anyone on it. */
  const outsideSource = has('INPE', 'RPE', 'PC')
  const methadoneStarts = has('MM') || (has('MU', 'METH') && has('OTP') && !has('DM'))
  const buprenorphineUsed = has('BWN', 'BWON', 'BERI', 'BSDM') && !has('DB') && !outsideSource
  const naltrexoneStarts = has('UN', 'RPN') || (prescribesForAlcohol && has('NXN', 'VTRL'))
  const naltrexoneUsed = has('NXN', 'VTRL') && !naltrexoneStarts && !outsideSource

  return [
    ...stances('methadone', methadoneStarts, has('MM'), opioidElsewhere),
    ...stances('buprenorphine', has('BUM', 'UB'), has('BUM') || (buprenorphineUsed && !has('UB')), opioidElsewhere),
    ...stances('naltrexone', naltrexoneStarts, has('RPN') || naltrexoneUsed, opioidElsewhere || alcoholElsewhere),
    ...stances('acamprosate', has('ACM') && prescribesForAlcohol, false, alcoholElsewhere),
    ...stances('disulfiram', has('DSF') && prescribesForAlcohol, false, alcoholElsewhere),
  ]
}

function stances(medication: Medication, starts: boolean, continues: boolean, elsewhere: boolean): MedicationFact[] {
  const found: MedicationFact[] = []
  if (starts) found.push({ medication, stance: 'starts' })
  if (continues) found.push({ medication, stance: 'continues' })
  if (elsewhere) found.push({ medication, stance: 'accepts_from_elsewhere' })
  return found
}
