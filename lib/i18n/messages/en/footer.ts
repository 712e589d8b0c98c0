import { formatMonth } from '#lib/i18n/format.ts'

export const footer = {
  helpNow: 'Help now: lines that answer day and night',
  data: (edition: string, isoDate: string) =>
    `Facilities: SAMHSA National Directory of Drug and Alcohol Use Treatment Facilities, ${edition} edition (${formatMonth('en', isoDate)}).`,
  places: 'Places: GeoNames (CC BY 4.0) and the U.S. Census Bureau.',
  promise: 'Nothing here is for sale. No listing can pay for its place. We do not track you.',
  notMedical: 'This site does not give medical advice. Call a facility to confirm before you go.',
  geonames: 'GeoNames',
}
