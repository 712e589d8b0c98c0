/** Medications for opioid or alcohol use disorder that a medication policy is stated for, in display order. */
export const medications = ['methadone', 'buprenorphine', 'naltrexone', 'acamprosate', 'disulfiram'] as const

export type Medication = (typeof medications)[number]
