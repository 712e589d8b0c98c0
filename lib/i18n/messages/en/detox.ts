export const detox = {
  on_site: 'on site',
  referral: (partner: string | null) => (partner ? `by referral to ${partner}` : 'by referral'),
  none: 'not offered',
  notStated: 'not stated',
  kinds: {
    ambulatory: 'outpatient',
    social: 'social model, no medication',
    residential: 'residential',
    hospital: 'in a hospital',
  },
  substances: 'For',
  medicationUsed: 'Medication used',
  nursing24h: 'Nurse there 24 hours',
  arrangedBy: 'Arranged by',
}
