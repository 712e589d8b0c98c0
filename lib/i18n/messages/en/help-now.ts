import type { HelpGroupId } from '#lib/help/groups.ts'
import type { HelpLineId } from '#lib/help/help-lines.ts'

type Line = { name: string; what: string; languages: string }

const lines: Record<HelpLineId, Line> = {
  samhsa: {
    name: 'SAMHSA’s National Helpline',
    what: 'For finding treatment, a group or your state’s agency. For families too. You need not give a name.',
    languages: 'English and Spanish',
  },
  lifeline: {
    name: '988 Suicide & Crisis Lifeline',
    what: 'For thoughts of suicide, or a crisis of mind or substance use.',
    languages:
      'English; Spanish: press 2, or text AYUDA. American Sign Language by video phone. TTY: dial 711, then 988',
  },
  veterans: {
    name: 'Veterans Crisis Line',
    what: 'For veterans, service members and their families. Call 988, then press 1.',
    languages: 'English. TTY: dial 711, then 988 and press 1',
  },
  poison: {
    name: 'Poison Control',
    what: 'For too much of a medication, a mix of substances, or something a child has swallowed, when the person is awake and breathing.',
    languages: 'English; many languages through interpreters. TTY: dial 711 first',
  },
  violence: {
    name: 'National Domestic Violence Hotline',
    what: 'For someone who is hurt, threatened or controlled by a partner.',
    languages: 'English and Spanish; others through interpreters',
  },
  mothers: {
    name: 'National Maternal Mental Health Hotline',
    what: 'For pregnant people and new parents.',
    languages: 'English and Spanish; others through interpreters',
  },
  children: {
    name: 'Childhelp Hotline',
    what: 'For a child who is being harmed, and for adults who worry about one.',
    languages: 'English; others through interpreters',
  },
  lgbtq: {
    name: 'The Trevor Project',
    what: 'For LGBTQ+ young people in crisis.',
    languages: 'English',
  },
  usingAlone: {
    name: 'Never Use Alone',
    what: 'Someone stays on the phone while you use, and sends help if you stop answering.',
    languages: 'English',
  },
}

const groups: Record<HelpGroupId, string> = {
  aa: 'Meetings for people who want to stop drinking. Twelve steps. Many in Spanish.',
  na: 'The same for any drug.',
  smart: 'Meetings with exercises from cognitive behavioral therapy. No steps, no religion.',
  lifering: 'Talk about the week ahead. No steps, no religion.',
  women: 'Groups for women, with a program of their own.',
  dharma: 'Buddhist practices and meditation.',
  celebrate: 'A Christian program.',
  medication: 'For people who take medication such as methadone or buprenorphine as part of recovery.',
  alanon: 'For family and friends of people who drink; Alateen for teens.',
  naranon: 'For family and friends of people who use drugs.',
  smartFamily: 'For families, with the methods of CRAFT and SMART.',
}

export const helpNow = {
  tab: 'Phone numbers',
  title: 'Help now',
  description: 'Numbers that answer day and night, what to do in an overdose, and groups that cost nothing.',
  lead: 'These lines are free and open 24 hours a day, every day.',
  emergencyTitle: 'Call 911 now if someone',
  emergencySigns: [
    'is not breathing well, or has blue or gray lips',
    'cannot be woken up',
    'has a seizure, is confused, or sees things that are not there after stopping alcohol or a drug',
    'has chest pain, or may hurt themselves or someone else right now',
  ],
  callEmergency: 'Call 911',
  overdoseTitle: 'If it may be an overdose',
  overdoseSteps: [
    'Call 911. Say: “Someone is not breathing.”',
    'Give naloxone (Narcan): one spray in one nostril.',
    'Help them breathe: tilt the head back, pinch the nose, one slow breath every 5 seconds.',
    'No change after 2 to 3 minutes? Give a second spray in the other nostril.',
    'Lay them on their side and stay. Naloxone wears off after 30 to 90 minutes.',
  ],
  overdoseNote:
    'Naloxone does no harm if it was not opioids. In most states the law protects people who call for help.',
  naloxoneTitle: 'Where to get naloxone',
  naloxone:
    'Pharmacies sell it without a prescription. Many health departments and libraries, and syringe services, give it away. By mail, free, where it is offered: nextdistro.org.',
  linesTitle: 'Lines that answer',
  call: 'Call',
  textAny: (to: string) => `Text ${to}`,
  textWord: (word: string, to: string) => `Text ${word} to ${to}`,
  tty: 'TTY',
  lines,
  textSamhsa: 'Text your ZIP code to 435748 (English) to be sent places near you.',
  groupsTitle: 'Groups that cost nothing',
  groupsLead: 'Run by people who have been there. Online and in most towns. Trying more than one is normal.',
  people: 'For people who use or used',
  family: 'For family and friends',
  groups,
  local: 'For food, housing or a ride, call 211.',
  offline: 'Your browser can keep this page for a week and show it without a connection. It also prints on one sheet.',
}
