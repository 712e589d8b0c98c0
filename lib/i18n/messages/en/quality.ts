import { measured } from './counted.ts'

/** How sure and how old what the directory says is. */
export const quality = {
  title: 'How good our data is',
  description:
    'How much of this directory its facilities have checked, how old its facts are, and what it does not know.',
  lead: 'A directory is only as good as its facts. Here is how many have been checked, how old they are, and what we do not know.',
  listings: (listings: string, programs: string) =>
    `Listed here: ${measured(listings, 'facility', 'facilities')} with ${measured(programs, 'program', 'programs')}.`,
  verified: (verified: string, all: string) =>
    `With a fact that the facility or one of our moderators stated in the last 90 days: ${verified} of ${measured(all, 'listing', 'listings')}.`,
  claimed: (claimed: string) => `With staff who can edit it here: ${measured(claimed, 'listing', 'listings')}.`,
  nobodyYet:
    'No facility has said anything here itself yet. Almost everything comes from SAMHSA’s national directory, which the facilities fill in once a year. So call and ask before you go.',
  verifiedTitle: 'Checked in the last 90 days',
  verifiedText: 'A listing counts when its facility or a moderator stated at least one of its facts in that time.',
  byState: 'By state',
  byStateAlt:
    'A map of squares, one for each state, darker where more listings have been checked. The table below has the same numbers.',
  byStateTable: 'The numbers for each state',
  byLevel: 'By level of care',
  byLevelText: 'A program counts when a fact of its own was stated, not one of the whole facility.',
  ofAll: (part: string, all: string) => `${part} of ${all}`,
  agesTitle: 'How old the facts are',
  agesText:
    'By the day they were stated. A federal edition dates all of its facts by one day. Websites are dated by the oldest list they may come from.',
  ages: ['Up to 90 days', 'Up to 180 days', 'Up to a year', 'Up to 2 years', 'Older'],
  facts: 'Facts',
  gapsTitle: 'What listings leave open',
  gapsText:
    'Not stated does not mean no. Nobody has told us yet. Each listing names what it leaves open, as questions for a first call.',
  openListings: (open: string, all: string) => `${open} of ${measured(all, 'listing', 'listings')}`,
  openPrograms: (open: string, all: string) => `${open} of ${measured(all, 'program', 'programs')}`,
  what: 'What',
  state: 'State',
  level: 'Level of care',
  age: 'Age',
  share: 'Share',
  count: 'Number',
  leftOpen: 'Left open',
  sourceTitle: 'How these numbers are made',
  sourceText:
    'From the same facts that the listings show, counted when the directory changes, and at least once a day. Closed facilities and fictional examples are not counted.',
  forFacilities: 'Do you work at a facility? This is how you put it right.',
  dashboardTitle: 'Numbers for moderators',
  queueTitle: 'How long people wait for us',
  queueText: 'Decided: in the last 90 days.',
  kind: 'What',
  waiting: 'Waiting',
  oldest: 'Oldest waits',
  decided: 'Decided',
  median: 'Half within',
  slowest: 'Slowest',
  never: 'None',
  hours: (hours: string) => `${hours} h`,
  days: (days: string) => measured(days, 'day', 'days'),
  publicPart: 'The public page',
}
