/** What a house rule may be about, as it is stored: what matters everywhere, then what matters where people live. */
export const rulesEverywhere = ['smoking', 'vaping', 'phones'] as const
export const rulesWherePeopleLive = ['visitors', 'curfew', 'pets', 'work', 'school', 'medication_storage'] as const

/** Rules whose answer is a term of the vocabulary; the others are in the facility's own words. */
export const codedRules = ['smoking', 'vaping'] as const

export type CodedRule = (typeof codedRules)[number]

/** Whether the answer to a rule is a term of the vocabulary. */
export const isCodedRule = (topic: string): topic is CodedRule => (codedRules as readonly string[]).includes(topic)
