import { foldWords } from '#lib/catalogue/fold-text.ts'
import type { NeutralRow } from '#lib/catalogue/neutral-row.ts'

/** How the directory and its readers abbreviate streets (USPS Publication 28, the common ones) → one spelling. */
const STREET_WORDS = spellings({
  aly: 'alley',
  ave: 'avenue av aven',
  blvd: 'boulevard boul blv',
  bldg: 'building',
  bypass: 'byp',
  cir: 'circle circ',
  ct: 'court crt',
  ctr: 'center centre cntr',
  dr: 'drive driv',
  expy: 'expressway',
  fl: 'floor flr',
  ft: 'fort',
  fwy: 'freeway',
  hts: 'heights',
  hwy: 'highway hiway',
  jct: 'junction',
  ln: 'lane',
  mt: 'mount',
  mtn: 'mountain',
  pike: 'pk',
  pkwy: 'parkway pkway pky',
  pl: 'place',
  plz: 'plaza',
  pt: 'point',
  rd: 'road',
  rte: 'route rt',
  sq: 'square',
  st: 'street str saint',
  ter: 'terrace terr',
  tpke: 'turnpike tpk',
  trl: 'trail',
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
  ne: 'northeast',
  nw: 'northwest',
  se: 'southeast',
  sw: 'southwest',
  1: '1st first one',
  2: '2nd second two',
  3: '3rd third three',
  4: '4th fourth four',
  5: '5th fifth five',
  6: '6th sixth six',
  7: '7th seventh seven',
  8: '8th eighth eight',
  9: '9th ninth nine',
  10: '10th tenth ten',
})

const NAME_WORDS = spellings({
  center: 'centers centre ctr ctrs cntr',
  service: 'services svc svcs serv servs srvs srv',
  treatment: 'trt trtmt trmt tx',
  program: 'programs prog progs',
  community: 'comm cmty commun',
  counseling: 'couns cnslng counselling',
  county: 'cnty co',
  department: 'dept',
  association: 'assoc assn',
  behavioral: 'behav bhvrl behavioural',
  health: 'hlth healthcare',
  hospital: 'hosp',
  medical: 'med',
  mental: 'mntl',
  national: 'natl',
  outpatient: 'op outpt',
  residential: 'resid res',
  rehabilitation: 'rehab',
  substance: 'subst sub',
  saint: 'st',
  university: 'univ',
  womens: 'women',
  mens: 'men',
})

const LEGAL_WORDS = new Set('inc incorporated llc llp ltd corp corporation pllc pc pa plc the and of at'.split(' '))
const UNIT_WORDS = new Set('suite suites ste unit units apt apartment room rm number no'.split(' '))

function spellings(table: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(table).flatMap(([to, from]) => from.split(' ').map((word) => [word, to] as const)))
}

/** Name for comparing: legal forms and small words dropped, common abbreviations spelt out. */
export function normaliseName(name: string | null): string {
  return foldWords(name ?? '')
    .filter((word) => !LEGAL_WORDS.has(word))
    .map((word) => NAME_WORDS.get(word) ?? word)
    .join(' ')
}

/** `120 North Main Street` and `120 N. Main St` → `120 n main st`; ordinals lose their ending. */
export function normaliseStreet(street: string | null): string {
  return foldWords(street ?? '')
    .map((word) => STREET_WORDS.get(word) ?? word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'))
    .join(' ')
}

/** `Suite 100`, `Ste. 100`, `#100` → `100`; `2nd Floor` and `Floor 2` → `2 fl`. */
export function normaliseUnit(unit: string | null): string {
  return normaliseStreet(unit)
    .split(' ')
    .filter((word) => word && !UNIT_WORDS.has(word) && word !== 'and')
    .sort()
    .join(' ')
}

/** What identifies a facility: its names and its place. A withheld street is a place of its own: the city. */
export type IdentityParts = { names: string; place: string; unit: string }

/** The parts of a row's identity in normal form; `place` is street and ZIP. Also splits a unit that stands in the street. */
export function identityParts(
  row: Pick<NeutralRow, 'name' | 'name2' | 'street' | 'unit' | 'city' | 'zip'>,
): IdentityParts {
  const inStreet = /^(.*\d.*?)[\s,]+((?:suite|ste|unit|apt|apartment|room|rm|bldg|building|#)[\s.]*\S.*)$/i.exec(
    row.street ?? '',
  )
  const street = normaliseStreet(inStreet?.[1] ?? row.street)
  const unit = normaliseUnit([inStreet?.[2], row.unit].filter(Boolean).join(' '))
  return {
    names: `${normaliseName(row.name)}|${normaliseName(row.name2)}`,
    place: `${street || `(${foldWords(row.city).join(' ')})`}|${row.zip}`,
    unit,
  }
}

/** The identity of a row as one text: the same facility written in another way has the same. */
export function identityKey(row: Parameters<typeof identityParts>[0]): string {
  const { names, place, unit } = identityParts(row)
  return `${names}|${place}|${unit}`
}
