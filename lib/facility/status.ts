/** Whether a facility is open. A closed one keeps its listing, but is not found by a search. */
export const facilityStatuses = ['open', 'temporarily_closed', 'closed'] as const

export type FacilityStatus = (typeof facilityStatuses)[number]
