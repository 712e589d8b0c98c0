import { levelsOfCare } from '#lib/care/levels.ts'
import { parsePhone } from '#lib/catalogue/phone.ts'
import { evidenceLength } from '#lib/claims/claim-form.ts'
import { formatPhone } from '#lib/facility/phone.ts'
import { presentWebsite } from '#lib/facility/present/website.ts'
import { type ProposedFacts, proposedFacts } from './proposal.ts'

/** The fields by which a facility is found that is listed already, and those that are asked once it is not. */
export const placeFields = ['name', 'name2', 'street', 'street2', 'city', 'zip', 'phone'] as const
const textFields = [...placeFields, 'website', 'evidence'] as const

/** What was typed, to be shown again. Nothing else of a form is read. */
export type TypedProposal = Record<(typeof textFields)[number], string> & { levels: string[] }

export type ProposalProblem =
  | 'nameMissing'
  | 'streetMissing'
  | 'cityMissing'
  | 'zipWrong'
  | 'zipUnknown'
  | 'phoneWrong'
  | 'websiteWrong'
  | 'levelsMissing'
  | 'evidenceShort'
  | 'tooLong'

export type ProposalIssue = { field: keyof TypedProposal; problem: ProposalProblem }

/** A ZIP code of the offline places: its state, and its middle. */
export type ZipPlace = { state: string; county: string | null; lat: number | null; lng: number | null }

const longest = 200

export function readProposalForm(form: URLSearchParams): TypedProposal {
  const text = Object.fromEntries(textFields.map((field) => [field, (form.get(field) ?? '').trim()]))
  return { ...(text as Omit<TypedProposal, 'levels'>), levels: form.getAll('levels') }
}

/** The hidden fields that carry what was typed on to the next step. */
export function hiddenFields(typed: TypedProposal, fields: readonly (typeof textFields)[number][]) {
  return Object.fromEntries(fields.map((field) => [field, typed[field]]))
}

/** What is wrong with the name, the address and the phone. `place` is null for a ZIP code that nobody knows. */
export function checkPlace(typed: TypedProposal, place: ZipPlace | null): ProposalIssue[] {
  const issues: ProposalIssue[] = []
  const say = (field: keyof TypedProposal, problem: ProposalProblem) => issues.push({ field, problem })
  if (typed.name === '') say('name', 'nameMissing')
  if (typed.street === '') say('street', 'streetMissing')
  if (typed.city === '') say('city', 'cityMissing')
  if (!/^\d{5}$/.test(typed.zip)) say('zip', 'zipWrong')
  else if (!place) say('zip', 'zipUnknown')
  if (!parsePhone(typed.phone)) say('phone', 'phoneWrong')
  for (const field of placeFields) if (typed[field].length > longest) say(field, 'tooLong')
  return issues
}

/** A proposal that can be stored, or everything that is wrong with it. */
export function checkProposal(
  typed: TypedProposal,
  place: ZipPlace | null,
): { facts: ProposedFacts; evidence: string } | ProposalIssue[] {
  const issues = checkPlace(typed, place)
  const website = presentWebsite(typed.website)
  const levels = levelsOfCare.filter((level) => typed.levels.includes(level))
  if (typed.website !== '' && !website) issues.push({ field: 'website', problem: 'websiteWrong' })
  if (levels.length === 0) issues.push({ field: 'levels', problem: 'levelsMissing' })
  if (typed.evidence.length < evidenceLength.least) issues.push({ field: 'evidence', problem: 'evidenceShort' })
  if (typed.website.length > longest) issues.push({ field: 'website', problem: 'tooLong' })
  if (typed.evidence.length > evidenceLength.most) issues.push({ field: 'evidence', problem: 'tooLong' })
  const phone = parsePhone(typed.phone)
  if (issues.length > 0 || !place || !phone) return issues
  const { name, name2, street, street2, city, zip } = typed
  const { state, county, lat, lng } = place
  const point = { lat, lng, precision: lat === null ? ('none' as const) : ('zip' as const) }
  const facility = {
    name: { name, name2: name2 || null },
    address: { street, street2: street2 || null, city, state, zip, county, visibility: 'full' as const, ...point },
    phones: [{ ...phone, purpose: 'main' as const, answeredBy: null, hours: null, languages: [] }],
    website: website?.href ?? null,
  }
  return { facts: proposedFacts.parse({ facility, levels }), evidence: typed.evidence }
}

/** A stored proposal as its form had it, to be corrected. */
export function typedFrom({ facility, levels }: ProposedFacts, evidence: string): TypedProposal {
  const { name, address, phones, website } = facility
  const [phone] = phones
  const extension = phone?.extension ? ` x${phone.extension}` : ''
  return {
    name: name.name,
    name2: name.name2 ?? '',
    street: address.street ?? '',
    street2: address.street2 ?? '',
    city: address.city,
    zip: address.zip,
    phone: phone ? formatPhone(phone.number) + extension : '',
    website: website ?? '',
    levels: [...levels],
    evidence,
  }
}
