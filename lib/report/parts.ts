/** The parts of a listing that a report can be about, in the order of the form. */
export const reportParts = [
  'phone',
  'address',
  'name',
  'levels',
  'schedule',
  'detox',
  'medication',
  'cost',
  'openings',
  'closed',
  'other',
] as const

export type ReportPart = (typeof reportParts)[number]

export function isReportPart(text: string): text is ReportPart {
  return (reportParts as readonly string[]).includes(text)
}
