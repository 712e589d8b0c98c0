import { findStateCode, type StateCode } from '#lib/catalogue/states.ts'
import { type FacilityField, facilityFields } from '#lib/provenance/fields.ts'

/** What waits for a moderator; also the part of the address that leads to one of them. */
export const queueKinds = ['claims', 'changes', 'proposals', 'reports', 'disputes'] as const

export type QueueKind = (typeof queueKinds)[number]

/** Days that something has waited at least, to choose from. */
export const queueAges = [1, 3, 7, 30] as const

/** Which part of the queue is looked at. `asked`: what a moderator asked about, and waits for an answer. */
export type QueueFilter = {
  kind: QueueKind | null
  state: StateCode | null
  age: (typeof queueAges)[number] | null
  /** Of changes, those of this field alone. */
  field: FacilityField | null
  asked: boolean
  page: number
}

/** Reads a filter from an address; what makes no sense is left out. */
export function parseQueueFilter(params: URLSearchParams): QueueFilter {
  const kind = queueKinds.find((each) => each === params.get('kind')) ?? null
  return {
    kind,
    state: findStateCode(params.get('state') ?? '') ?? null,
    age: queueAges.find((days) => String(days) === params.get('age')) ?? null,
    field: kind === 'changes' ? (facilityFields.find((each) => each === params.get('field')) ?? null) : null,
    asked: params.get('status') === 'asked',
    page: Math.min(Math.max(Number.parseInt(params.get('page') ?? '1', 10) || 1, 1), 1000),
  }
}

/** The filter as the query of an address, without what it is anyway: '?kind=changes&page=2', or ''. */
export function toQueueString(
  { kind, state, age, field, asked, page }: QueueFilter,
  more: Record<string, string> = {},
): string {
  const params = new URLSearchParams({
    ...(kind && { kind }),
    ...(field && { field }),
    ...(state && { state }),
    ...(age && { age: String(age) }),
    ...(asked && { status: 'asked' }),
    ...(page > 1 && { page: String(page) }),
    ...more,
  })
  return params.size > 0 ? `?${params}` : ''
}
