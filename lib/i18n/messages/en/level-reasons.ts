import type { RuleName } from '#lib/guide/which-level/rules.ts'

/** Why people ask about the levels of a rule, and what would change that. */
export const levelReasons: Record<RuleName, { why: string; change: string }> = {
  stopsEasily: {
    why: 'When stopping does not make a person sick, treatment can often begin from home.',
    change: 'Getting sick on stopping.',
  },
  stopsSick: {
    why: 'Staff can ease withdrawal with medicine, in a stay or by visits. For opioids, a clinic can start methadone or buprenorphine.',
    change: 'A doctor or nurse who finds that stopping at home is safe, or that it is not.',
  },
  stopsInDanger: {
    why: 'After seizures, confusion or seeing things, withdrawal needs nurses and doctors close by.',
    change: 'A medical check. It may show that less care is safe.',
  },
  daily: {
    why: 'After daily drinking or benzodiazepines, staff can plan how to stop safely. Some people come each day, others stay.',
    change: 'Advice from a doctor who knows how much it is, and for how long.',
  },
  pregnant: {
    why: 'In pregnancy the advised care is to start methadone or buprenorphine. Clinics and hospitals do that, and some detox programs.',
    change: 'Advice from the doctor or midwife.',
  },
  stopsUnknown: {
    why: 'How the body takes stopping is hard to tell ahead. It is worth asking before the first day without.',
    change: 'A talk with a doctor or nurse about what is used, how much and for how long.',
  },
  bodyWatched: {
    why: 'A full day leaves more time for a nurse or doctor to look after other illness.',
    change: 'A doctor of one’s own who can see the person often.',
  },
  bodyNursing: {
    why: 'A hospital can treat a serious illness at the same time. Some residential programs have nurses day and night.',
    change: 'The illness getting steadier.',
  },
  mindHard: {
    why: 'Mood and substance use can be treated at the same time, at any level. More hours give more time for both.',
    change: 'A place with fewer hours that treats both well.',
  },
  mindUnsafe: {
    why: 'When days do not feel safe, people ask for care with staff close by. At each level there are places that treat mental health too.',
    change: 'Feeling safe again, or a plan for bad days.',
  },
  wantsToStop: {
    why: 'Some people stop with care from home and some in a stay. Studies found that each can help, and often about as much.',
    change: 'How stopping goes, and what home is like.',
  },
  wantsLess: {
    why: 'Care can start before a person is ready to stop. Medication can help with using less and being safer.',
    change: 'A new goal. Goals may change at any time.',
  },
  isLooking: {
    why: 'Doubt is common. Treatment can help even when it began because others wished it.',
    change: 'What the person finds out in a first visit.',
  },
  wantsUnknown: {
    why: 'It is common not to know yet. An assessment can look at care from home and at a stay.',
    change: 'Knowing more about what the person wants.',
  },
  firstTime: {
    why: 'The ASAM Criteria ask for the least care that is safe and works. For many, that means care from home first.',
    change: 'If it does not hold, more hours or a stay.',
  },
  helpedBefore: {
    why: 'What helped before can help again. Treatment often takes more than one try.',
    change: 'Things that are harder now than they were then.',
  },
  returnedAtHome: {
    why: 'When care from home did not hold, people ask about more hours, or about a stay.',
    change: 'What was missing last time, such as medication, safe housing or a ride.',
  },
  returnedAfterStay: {
    why: 'Coming home is hard, and three months or more of care works better. Some people go to groups while they share a sober home.',
    change: 'How long the stay was, and what came after it.',
  },
  homeIsSafe: {
    why: 'With a safe home, people can use what they learn the same day. In studies, IOP did about as well as a stay for most people.',
    change: 'Home getting less safe, or a need for care at night.',
  },
  isFar: {
    why: 'Some IOPs meet by video, in part or in full. A stay means one trip there and one back.',
    change: 'A ride, or a program that is closer.',
  },
  homeIsUnsafe: {
    why: 'A stay gives a safe place for a while. Recovery housing gives one while a person goes to a program by day or in the evening.',
    change: 'A safe place to live, with family or friends.',
  },
  worksByDay: {
    why: 'Many of these programs meet early or in the evening. Leave from work can make room for other levels.',
    change: 'Time off. Federal law (FMLA) gives it to many workers.',
  },
  caresForOthers: {
    why: 'Care from home leaves the nights with the family. Some places to stay have beds for children.',
    change: 'Someone who can step in for some weeks.',
  },
}
