import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const peopleTexts: TermTexts<'population' | 'age' | 'gender'> = {
  'population.adolescents': {
    label: 'Teens',
    definition: 'A program or group made for teenagers.',
  },
  'population.young_adults': {
    label: 'Young adults',
    definition: 'A program or group made for young people who are becoming adults.',
  },
  'population.women': {
    label: 'Women',
    definition: 'A program or group made for adult women.',
  },
  'population.pregnant_postpartum': {
    label: 'Pregnant or postpartum women',
    definition: 'A program or group made for women who are pregnant or gave birth not long ago.',
  },
  'population.men': {
    label: 'Men',
    definition: 'A program or group made for adult men.',
  },
  'population.seniors': {
    label: 'Older adults',
    definition: 'A program or group made for older adults.',
  },
  'population.lgbtq': {
    label: 'LGBTQ people',
    definition: 'A program or group made for lesbian, gay, bisexual, transgender, queer, or questioning people.',
  },
  'population.veterans': {
    label: 'Veterans',
    definition: 'A program or group made for people who have served in the military.',
  },
  'population.active_duty': {
    label: 'Active duty military',
    definition: 'A program or group made for people who are serving in the military now.',
  },
  'population.military_families': {
    label: 'Military families',
    definition: 'A program or group made for the families of people in the military.',
  },
  'population.criminal_justice': {
    label: 'People referred by a court',
    definition: 'A program or group made for people in the justice system, other than for a DUI or DWI.',
  },
  'population.dui': {
    label: 'People with a DUI or DWI',
    definition: 'A program made for people who have a case of driving under the influence.',
  },
  'population.co_occurring': {
    label: 'Mental health and substance use together',
    definition: 'A program or group made for people who have a mental health condition and a substance use disorder.',
  },
  'population.pain': {
    label: 'Pain and substance use together',
    definition: 'A program or group made for people who have both pain and a substance use disorder.',
  },
  'population.hiv': {
    label: 'People with HIV or AIDS',
    definition: 'A program or group made for people who live with HIV or AIDS.',
  },
  'population.trauma': {
    label: 'People who have been through trauma',
    definition: 'A program or group made for people who have lived through violence or other frightening events.',
  },
  'population.sexual_abuse': {
    label: 'Survivors of sexual violence',
    definition: 'A program or group made for people who have been harmed by sexual violence.',
  },
  'population.domestic_violence': {
    label: 'Survivors of domestic violence',
    definition: 'A program or group made for people who have been harmed by a partner or family member.',
  },
  'population.dui_only': {
    label: 'Only people with a DUI or DWI',
    definition: 'The facility serves no one else: only people who have a case of driving under the influence.',
  },
  'population.alcohol_only': {
    label: 'Only people with alcohol use disorder',
    definition: 'The facility serves only people with alcohol use disorder.',
  },
  'population.opioid_only': {
    label: 'Only people with opioid use disorder',
    definition: 'The facility serves only people with opioid use disorder.',
  },
  'age.adolescents': {
    label: 'Children and teens (17 or younger)',
    definition: 'People aged 17 or younger are accepted; ask about the youngest age.',
  },
  'age.young_adults': {
    label: 'Young adults (18 to 25)',
    definition: 'People aged 18 to 25 are accepted.',
  },
  'age.adults': {
    label: 'Adults (26 to 64)',
    definition: 'People aged 26 to 64 are accepted.',
  },
  'age.seniors': {
    label: 'Older adults (65 or older)',
    definition: 'People aged 65 or older are accepted.',
  },
  'gender.women': {
    label: 'Women',
    definition: 'Women are accepted for treatment.',
  },
  'gender.men': {
    label: 'Men',
    definition: 'Men are accepted for treatment.',
  },
  'gender.nonbinary': {
    label: 'Nonbinary people',
    definition: 'The facility says that it accepts people who are neither only men nor only women.',
  },
}
