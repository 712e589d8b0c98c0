import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const supportTexts: TermTexts<'transition' | 'recovery_support' | 'other_treatment' | 'support'> = {
  'transition.aftercare': {
    label: 'Aftercare',
    definition: 'Support that goes on after the main part of treatment ends.',
  },
  'transition.discharge_planning': {
    label: 'Discharge planning',
    definition: 'A plan, made before you leave, for the care and support you will have afterward.',
  },
  'transition.naloxone_education': {
    label: 'Naloxone and overdose education',
    definition: 'How to prevent an overdose, and how to use naloxone to reverse an opioid overdose.',
  },
  'transition.outcome_follow_up': {
    label: 'Follow-up after discharge',
    definition: 'Staff get in touch with people after they leave to see how they are doing.',
  },
  'transition.alumni': {
    label: 'Alumni group',
    definition: 'Meetings or events for people who have been through treatment at this facility.',
  },
  'recovery_support.peer_support': {
    label: 'Peer support and mentoring',
    definition: 'Support from people who have been through recovery themselves.',
  },
  'recovery_support.recovery_coach': {
    label: 'Recovery coach',
    definition: 'Someone who helps you set goals, find services, and keep going in recovery.',
  },
  'recovery_support.self_help_groups': {
    label: 'Self-help groups',
    definition: 'Groups in which people who have been through the same thing support one another.',
  },
  'recovery_support.housing_services': {
    label: 'Help with housing',
    definition: 'Help finding a place to live and keeping it.',
  },
  'recovery_support.employment_help': {
    label: 'Help with jobs',
    definition: 'Advice or training for finding a job and keeping it.',
  },
  'recovery_support.social_services_help': {
    label: 'Help with benefits and social services',
    definition: 'Help applying for public help, such as food, health coverage, or housing.',
  },
  'other_treatment.gambling': {
    label: 'Gambling disorder',
    definition: 'Treatment for people whose gambling has become hard to control.',
  },
  'other_treatment.other_addiction': {
    label: 'Other addictions',
    definition: 'Treatment for an addiction to something besides substances, such as gaming or shopping; ask which.',
  },
  'support.case_management': {
    label: 'Case management',
    definition: 'A staff member helps you arrange services such as health care, housing, and rides.',
  },
  'support.mental_health_services': {
    label: 'Mental health services',
    definition: 'Assessment, counseling, or treatment for mental health conditions.',
  },
  'support.primary_care': {
    label: 'Primary medical care',
    definition: 'General medical care that is joined with substance use treatment.',
  },
  'support.suicide_prevention': {
    label: 'Suicide prevention',
    definition: 'Staff look for warning signs of suicide and help people stay safe.',
  },
  'support.child_care': {
    label: 'Child care',
    definition: 'Care for your children while you are in treatment sessions.',
  },
  'support.beds_for_children': {
    label: 'Beds for children',
    definition: 'Children may stay overnight while a parent is in residential treatment.',
  },
  'support.parenting': {
    label: 'Parenting support',
    definition: 'Classes or coaching for parents.',
  },
  'support.domestic_violence_services': {
    label: 'Domestic violence services',
    definition: 'Help with safety and support for people harmed by a partner or family member.',
  },
  'support.early_hiv_care': {
    label: 'Early care for HIV',
    definition: 'Finding HIV early and starting treatment soon, to protect a person’s health.',
  },
  'support.transportation': {
    label: 'Help with transportation',
    definition: 'Help getting to treatment, such as rides or bus passes; ask what is offered.',
  },
  'support.life_skills': {
    label: 'Life skills',
    definition: 'Practice in everyday skills, such as budgeting, cooking, or planning a week.',
  },
  'support.social_skills': {
    label: 'Social skills',
    definition: 'Practice in talking with others, solving conflicts, and building relationships.',
  },
  'support.legal_help': {
    label: 'Help with legal matters',
    definition: 'Help with court dates, records, or other legal matters; ask whether a lawyer is involved.',
  },
  'support.jail_diversion': {
    label: 'Treatment instead of jail',
    definition: 'The facility works with courts so that some people can get treatment instead of jail.',
  },
  'support.acupuncture': {
    label: 'Acupuncture',
    definition: 'Thin needles placed at points on the body, offered besides other care.',
  },
}
