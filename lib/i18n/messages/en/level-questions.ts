import { both, type Worded } from '#lib/i18n/worded.ts'

const says = (self: string, other: string): Worded => ({ self, other })
const unsure = both('Not sure')

/** What the page of six questions asks, and the answers that it offers. */
export const levelQuestions = {
  danger: {
    ask: both('First: is any of this true right now?'),
    breathing: both('Not breathing well, or cannot be woken up'),
    suicide: both('Thoughts of suicide'),
    withdrawal: both(
      'Shaking, confusion, a seizure or seeing things after stopping alcohol or benzodiazepines (such as Xanax)',
    ),
    daily: both('Drinking, or taking benzodiazepines, every day'),
    pregnant: both('Pregnant, and using opioids (such as heroin, fentanyl, pain pills)'),
  },
  whom: { ask: both('Who is this for?'), self: both('For me'), other: both('For someone else') },
  stopping: {
    ask: says('What happens when you stop for a day or two?', 'What happens when they stop for a day or two?'),
    little: both('Not much: tired or on edge at most'),
    sick: both('Sick: sweating, shaking, throwing up, no sleep'),
    severe: both('A seizure, great confusion, or seeing things, now or in the past'),
    unsure,
  },
  body: {
    ask: says('How is your body?', 'How is their body?'),
    well: both('Well, or nothing that needs a doctor often'),
    watched: both('An illness, pain or a pregnancy that a doctor should watch'),
    nursing: both('An illness that needs a nurse or a doctor every day'),
    unsure,
  },
  mind: {
    ask: says('How are your mood and thoughts?', 'How are their mood and thoughts?'),
    steady: both('Steady on most days'),
    hard: both('Hard: very low, afraid, or with bad memories'),
    unsafe: both('So hard that the days do not feel safe'),
    unsure,
  },
  wants: {
    ask: says('What do you want right now?', 'What do they want right now?'),
    stop: both('To stop'),
    less: both('To use less, or to be safer'),
    looking: says('I am only looking, or someone else wants this', 'They do not want treatment, or others want it'),
    unsure,
  },
  before: {
    ask: says('What happened when you tried before?', 'What happened when they tried before?'),
    first: both('This is the first time'),
    helped: both('Treatment helped for some months or more'),
    returnedAtHome: both('Use came back soon, during or after care from home'),
    returnedAfterStay: both('Use came back soon after a stay or detox'),
    unsure,
  },
  home: {
    ask: says('What is home like, and can you get around?', 'What is home like, and can they get around?'),
    safe: both('Home is safe, and going somewhere a few times a week is possible'),
    far: both('Home is safe, but going somewhere a few times a week is hard'),
    unsafe: both('Home is not safe, or people use there'),
    none: both('There is no steady place to live'),
    unsure,
  },
  hurdle: {
    ask: says('What could keep you from going?', 'What could keep them from going?'),
    work: both('Work or school'),
    children: both('Children, or someone who needs care'),
    cost: both('What it costs'),
    court: both('A court, probation, or a child welfare case'),
    distance: both('How far it is'),
    evenings: both('Only evenings are free'),
  },
}
