import type { KindTexts } from './text.ts'

export const kindTexts: KindTexts = {
  outpatient: {
    time: 'A visit or two a week, for as long as it helps: often months.',
    work: 'It fits beside most jobs and schools.',
    children: 'They stay at home. A visit needs a sitter for an hour or two.',
    family: 'Some programs invite the family to a session. Daily support comes from home.',
    cost: 'There is no bed to pay for. Visits may each carry a copay.',
    helps: 'Life goes on, and what is learned is tried out the same day.',
    hard: 'Few hours of support in a week, and whatever is hard at home stays close.',
  },
  iop: {
    time: 'At least 9 hours a week, mostly in 3-hour blocks on 3 to 5 days, then fewer.',
    work: 'Many people keep working: evening groups exist, but not everywhere.',
    children: 'They stay at home. Someone is needed for several evenings or mornings a week.',
    family: 'Family sessions are part of many programs. Rides and quiet evenings at home help.',
    cost: 'There is no bed to pay for. Insurance may have to approve it first.',
    helps: 'Studies that set it beside inpatient or residential care found similar results for most people.',
    hard: 'It is not enough for someone who needs medical detox or care day and night first. Travel adds up.',
  },
  php: {
    time: 'Most of the day, often 5 days a week, for some weeks.',
    work: 'Hard to hold beside a day job. Ask the employer about leave or shorter hours.',
    children: 'They stay at home, with someone there on weekdays.',
    family: 'A ride every day, evenings together, and often family sessions.',
    cost: 'More a week than IOP. Insurance often has to approve the days.',
    helps: 'Nearly a full day of care, and nights in one’s own bed.',
    hard: 'Evenings and weekends are without staff, and the way there comes every day.',
  },
  residential: {
    time: 'Day and night, from a few weeks to several months.',
    work: 'Work stops, or is limited. Leave under federal law (FMLA) can cover treatment for those who qualify.',
    children: 'Someone else cares for them, unless the house has beds for children. Few have.',
    family: 'Visits and calls at set times, often family days. Bills and the home are left to others.',
    cost: 'Room and meals are part of the price, so it is higher. Ask for one total, and about the deposit.',
    helps:
      'Time away from daily stress, with people around at all hours. In studies, results were better than or the same as those of other care.',
    hard: 'Time apart, and coming home is a second step: it needs a plan for outpatient care.',
  },
  inpatient: {
    time: 'Day and night in a hospital, mostly for days rather than weeks.',
    work: 'Work stops for the stay. Leave under federal law (FMLA) can cover it for those who qualify.',
    children: 'Someone else cares for them during the stay.',
    family: 'Short visits. The family is needed most for planning what comes next.',
    cost: 'The most a day. Insurance often decides anew every few days.',
    helps:
      'Nurses and doctors are there at all hours, also for other illness. For most people without such needs, IOP does as well.',
    hard: 'It is short. Without treatment afterwards little of it lasts.',
  },
  detox: {
    time: 'Usually 3 to 10 days, by daily visits or a stay.',
    work: 'A few days off in most cases.',
    children: 'Someone else cares for them for some days, also when detox is by visits.',
    family: 'Someone to drive and, for detox by visits, someone at home.',
    cost: 'Depends on the place: visits cost least, a hospital most.',
    helps: 'Makes withdrawal safer. From alcohol or benzodiazepines it can be dangerous without care.',
    hard: 'On its own it seldom changes what follows. It is a first step, and treatment has to come after it.',
  },
}
