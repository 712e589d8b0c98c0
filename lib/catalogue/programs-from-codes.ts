import type { LevelOfCare } from '#lib/care/levels.ts'
import { termsOf } from '#lib/care/terms.ts'

export type ProgramFact = { settingCode: string; level: LevelOfCare }
export type DetoxFact = {
  /** The program it belongs to, by setting code; null when only substances are listed. */
  settingCode: string | null
  kind: 'ambulatory' | 'residential' | 'hospital' | null
  substances: ('alcohol' | 'benzodiazepines' | 'opioids' | 'cocaine' | 'methamphetamine')[]
  medicationUsed: true | null
}

/** Setting code → level of care, in the order programs are listed. */
const LEVEL_OF_SETTING: Record<string, LevelOfCare> = {
  ORT: 'outpatient',
  OMB: 'outpatient',
  OP: 'outpatient',
  OIT: 'iop',
  ODT: 'php',
  RS: 'residential',
  RL: 'residential',
  RES: 'residential',
  HIT: 'inpatient',
  HI: 'inpatient',
  OD: 'detox',
  RD: 'detox',
  HID: 'detox',
  DT: 'detox',
  HH: 'recovery_housing',
}

/** A parent says something of its own only when the row names none of its kinds. */
const KINDS_OF_PARENT: Record<string, string[]> = {
  OP: ['ORT', 'OIT', 'ODT', 'OD', 'OMB'],
  RES: ['RS', 'RL', 'RD'],
  HI: ['HIT', 'HID'],
  DT: ['OD', 'RD', 'HID'],
}

const DETOX_KIND: Record<string, DetoxFact['kind']> = { OD: 'ambulatory', RD: 'residential', HID: 'hospital', DT: null }

const SUBSTANCE_TERMS = termsOf('detox').filter(({ slug }) => slug !== 'medication_used')

/** Setting codes the importer makes programs of. */
export const SETTING_CODES = Object.keys(LEVEL_OF_SETTING)

/** One program for each setting code; a parent code (OP, RES, HI, DT) only where it stands alone. */
export function readPrograms(codes: ReadonlySet<string>): ProgramFact[] {
  return Object.entries(LEVEL_OF_SETTING)
    .filter(([code]) => codes.has(code) && !KINDS_OF_PARENT[code]?.some((kind) => codes.has(kind)))
    .map(([settingCode, level]) => ({ settingCode, level }))
}

/**
 * Detox on site: one offering for each detox program. The directory lists substances and medication once for the whole
 * facility, so each offering carries them; with substances but no detox setting there is one offering of no stated kind.
 */
export function readDetox(codes: ReadonlySet<string>): DetoxFact[] {
  const substances = SUBSTANCE_TERMS.filter(({ samhsa }) => samhsa && codes.has(samhsa))
  const shared = {
    substances: substances.map(({ slug }) => slug as DetoxFact['substances'][number]),
    medicationUsed: codes.has('MDET') ? (true as const) : null,
  }
  const offerings = readPrograms(codes)
    .filter(({ level }) => level === 'detox')
    .map(({ settingCode }) => ({ settingCode, kind: DETOX_KIND[settingCode] ?? null, ...shared }))
  return offerings.length === 0 && substances.length > 0 ? [{ settingCode: null, kind: null, ...shared }] : offerings
}
