import type { NoticeName } from '#lib/guide/which-level/notices.ts'
import type { Hurdle } from '#lib/guide/which-level/questions.ts'
import type { ToAsk } from '#lib/guide/which-level/to-ask.ts'

const notices: Record<NoticeName, { title: string; text: string; more: string }> = {
  breathing: {
    title: 'Call 911 now',
    text: 'Give naloxone (Narcan) if it is at hand. Help the person breathe, and stay until help comes.',
    more: 'What to do, step by step',
  },
  withdrawal: {
    title: 'Call 911 now',
    text: 'Shaking, confusion, a seizure or seeing things after stopping can be deadly. It can be treated.',
    more: 'When withdrawal is an emergency',
  },
  crisis: {
    title: 'Call or text 988',
    text: 'Someone answers day and night, at no cost. If there is danger right now, call 911.',
    more: 'More lines that answer',
  },
  pregnant: {
    title: 'Pregnant and using opioids: do not stop suddenly',
    text: 'Ask a doctor or a clinic for care today. Methadone or buprenorphine is the advised care, and sudden withdrawal can do harm.',
    more: 'Medication in pregnancy',
  },
  doNotStop: {
    title: 'Do not stop alcohol or benzodiazepines suddenly',
    text: 'After daily use that can cause seizures, and can be deadly. First talk to a doctor, a nurse or a detox program.',
    more: 'Who should not stop alone',
  },
}

const toAsk: Record<ToAsk, string> = {
  decides: 'Which level do you advise, and how do you decide that?',
  hours: 'How many hours a week is it, on which days, and for how many weeks?',
  medication: 'Which medications do you start? Which may people keep taking?',
  stopping: 'Is it safe to stop at home? Who is there if withdrawal gets bad at night?',
  body: 'Who looks after other illness, or a pregnancy? Do you work with the doctor we have?',
  both: 'Do you treat mental health and substance use together, with one team?',
  goal: 'What if the wish is to use less, or is not clear yet?',
  before: 'What would you do another way than the last place did?',
  night: 'Where could a person live during treatment? Do you know safe housing?',
  ride: 'Can some or all of it be done by video? Do you help with rides?',
  evenings: 'Are there evening or early morning groups? On which days?',
  children: 'Is there child care, or room for children? Who can help in those hours?',
  court: 'Does the court or agency accept your program? What do you report to it?',
  cost: 'What will it cost in all? Will you write that down?',
  returns: 'What happens if a person uses while they are with you?',
  after: 'What comes after, and who sets that up?',
}

const hurdleTips: Record<Hurdle, { text: string; more: string }> = {
  work: {
    text: 'Many workers may take unpaid leave for treatment and keep their job. Others go in the evening.',
    more: 'Rights at work',
  },
  children: {
    text: 'A few programs have child care, and a few stays take children. Ask each one, and ask family for set hours.',
    more: 'What each kind asks of a family',
  },
  cost: {
    text: 'There are ways to treatment without money. Some programs charge by income, and states pay for some people.',
    more: 'Check how it can be paid',
  },
  court: {
    text: 'Ask what the court or agency will accept before the first day, and get it in writing.',
    more: 'Rights and privacy',
  },
  distance: {
    text: 'Part of the care, or all of it, may be by video. A stay means one trip there and one back.',
    more: 'IOP by telehealth',
  },
  evenings: {
    text: 'Many programs meet in the evening, but few directories know it. Ask on the phone.',
    more: 'A week in an IOP',
  },
}

/** The page of six questions, and what it answers. */
export const whichLevel = {
  tab: 'Six questions',
  title: 'Which levels of care could fit?',
  lead: 'Six questions in plain words. You see which levels people in that position often ask about, why, and what to ask. There is no score.',
  link: 'Six questions: which levels could fit?',
  linkText: 'Not sure what to look for? Answer as much as you like, without an account.',
  privacy:
    'Your answers make one page and are then gone. They are not kept, and stand in no address, cookie or log. Leave open what you like.',
  submit: 'Show the options',
  tickNow: 'Tick what is true. What to do stands below each.',
  resultTitle: 'Options to ask about',
  resultLead: {
    self: 'People in your position often ask about these levels. A trained person decides with you, in an assessment.',
    other:
      'People in their position often ask about these levels. A trained person decides with them, in an assessment.',
  },
  named: (levels: string) => `On this page: ${levels}.`,
  order:
    'Detox comes first where it is one of them, the others by hours of care. The order does not say which is best.',
  silent: 'Nothing was answered, so this is what many people ask about first. You can go back to the questions below.',
  dangerLabel: 'Do this first',
  notices,
  call: (number: string) => `Call ${number}`,
  why: 'Why people ask about it',
  change: 'What would change this',
  find: (level: string) => `Search: ${level}`,
  newTab: 'opens in a new tab',
  narrow: 'Or narrower:',
  narrowed: { evening: 'evenings', telehealth: 'telehealth', medicaid: 'takes Medicaid', lowCost: 'free or by income' },
  searches:
    'Searches and articles open in a new tab, so that this page stays. The address of a search holds the level, and what you choose there. None of your answers are in it.',
  medicationTitle: 'Medication goes with every level',
  medication:
    'For opioids and for alcohol there is medication that works. It may be used from home and in a stay, for a short time or for years. Some people choose it and some do not. Some programs start it and some do not allow it, so ask before you go.',
  medicationLink: 'Medication, and how to ask about it',
  hurdlesTitle: 'What could stand in the way',
  hurdleTips,
  askTitle: 'What to ask at an assessment',
  askText: 'An assessment is a talk of about an hour. You may ask as much as they do.',
  toAsk,
  more: 'Read on',
  compare: 'Inpatient and outpatient, side by side',
  judge: 'How to judge a program',
  family: 'Helping someone you love',
  again: 'Change the answers',
  keep: 'This page is not kept. Print it if you want it. If others use this device, close the tab when you are done.',
}
