import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const therapyTexts: TermTexts<'therapy' | 'education'> = {
  'therapy.cbt': {
    label: 'Cognitive behavioral therapy (CBT)',
    definition: 'Talk therapy that teaches people to notice and change the thoughts and actions that lead to use.',
  },
  'therapy.dbt': {
    label: 'Dialectical behavior therapy (DBT)',
    definition: 'Therapy that teaches skills to handle strong emotions, stress, and relationships.',
  },
  'therapy.motivational_interviewing': {
    label: 'Motivational interviewing',
    definition: 'A way of talking together that helps people find their own reasons to change.',
  },
  'therapy.contingency_management': {
    label: 'Contingency management (rewards)',
    definition: 'Small rewards for steps forward, such as coming to sessions or a negative drug test.',
  },
  'therapy.community_reinforcement': {
    label: 'Community reinforcement with vouchers',
    definition: 'Counseling about work, family, and free time, with vouchers that reward progress.',
  },
  'therapy.matrix_model': {
    label: 'Matrix Model',
    definition: 'A structured program of groups, family education, and drug testing, first made for stimulant use.',
  },
  'therapy.twelve_step': {
    label: '12-step facilitation',
    definition: 'Counseling that explains the 12 steps and encourages people to take part in 12-step groups.',
  },
  'therapy.relapse_prevention': {
    label: 'Preventing a return to use (relapse prevention)',
    definition: 'Learning to spot risky moments early and to plan what to do in them.',
  },
  'therapy.substance_use_counseling': {
    label: 'Substance use counseling',
    definition: 'Talking with a counselor about alcohol or drug use and how to change it.',
  },
  'therapy.brief_intervention': {
    label: 'Brief intervention',
    definition: 'One or a few short talks that help a person take a look at their alcohol or drug use.',
  },
  'therapy.trauma_counseling': {
    label: 'Trauma-related counseling',
    definition: 'Counseling for people who have lived through violence, loss, or other frightening events.',
  },
  'therapy.emdr': {
    label: 'Eye movement therapy for trauma (EMDR)',
    definition: 'Trauma therapy in which a person recalls a memory while following a movement with the eyes.',
  },
  'therapy.mindfulness': {
    label: 'Mindfulness',
    definition: 'Practice in paying calm attention to the present, for example through breathing or meditation.',
  },
  'therapy.anger_management': {
    label: 'Anger management',
    definition: 'Learning to notice anger early and to deal with it without hurting anyone.',
  },
  'therapy.telehealth': {
    label: 'Telehealth',
    definition: 'Treatment by video or phone; ask which services can be done this way.',
  },
  'education.individual_counseling': {
    label: 'Individual counseling',
    definition: 'Private talks between one person and a counselor.',
  },
  'education.group_counseling': {
    label: 'Group counseling',
    definition: 'A counselor leads a group of people who work on similar problems together.',
  },
  'education.family_counseling': {
    label: 'Family counseling',
    definition: 'Sessions in which a person and their family work with a counselor to get along better.',
  },
  'education.couples_counseling': {
    label: 'Couples counseling',
    definition: 'Sessions in which two partners work with a counselor on their relationship.',
  },
  'education.substance_use_education': {
    label: 'Substance use education',
    definition: 'Lessons about how alcohol and drugs affect the body and mind, and about recovery.',
  },
  'education.tobacco_counseling': {
    label: 'Help to quit smoking, vaping, or tobacco',
    definition: 'Counseling, alone or in a group, for people who want to stop smoking, vaping, or using tobacco.',
  },
  'education.hiv_education': {
    label: 'HIV or AIDS education and support',
    definition: 'Information, counseling, or support for people who have HIV or could get it.',
  },
  'education.hepatitis_education': {
    label: 'Hepatitis education and support',
    definition: 'Information, counseling, or support for people who have hepatitis or could get it.',
  },
  'education.health_education': {
    label: 'Other health education',
    definition: 'Lessons about health topics besides HIV and hepatitis.',
  },
  'education.vocational_training': {
    label: 'Job training or help with school',
    definition: 'Training for work or help with school, such as studying for a GED.',
  },
}
