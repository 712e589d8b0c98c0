/** Groups that cost nothing, by whom they are for; each name is its own and the same in both languages. */
export const helpGroups = {
  people: [
    { id: 'aa', name: 'Alcoholics Anonymous (AA)', website: 'https://www.aa.org/' },
    { id: 'na', name: 'Narcotics Anonymous (NA)', website: 'https://na.org/' },
    { id: 'smart', name: 'SMART Recovery', website: 'https://smartrecovery.org/' },
    { id: 'lifering', name: 'LifeRing', website: 'https://lifering.org/' },
    { id: 'women', name: 'Women for Sobriety', website: 'https://womenforsobriety.org/' },
    { id: 'dharma', name: 'Recovery Dharma', website: 'https://recoverydharma.org/' },
    { id: 'celebrate', name: 'Celebrate Recovery', website: 'https://celebraterecovery.com/' },
    {
      id: 'medication',
      name: 'Medication-Assisted Recovery Anonymous (MARA)',
      website: 'https://www.mara-international.org/',
    },
  ],
  family: [
    { id: 'alanon', name: 'Al-Anon, Alateen', website: 'https://al-anon.org/' },
    { id: 'naranon', name: 'Nar-Anon', website: 'https://www.nar-anon.org/' },
    { id: 'smartFamily', name: 'SMART Recovery Family & Friends', website: 'https://smartrecovery.org/family' },
  ],
} as const

export type HelpGroupId = (typeof helpGroups)[keyof typeof helpGroups][number]['id']
