/** Getting in, and paying for it. */
export const start = {
  levels: {
    topic: 'Levels of care',
    ask: 'Which levels of care do you have: outpatient, intensive outpatient, day treatment, residential, detox?',
    why: 'The source does not say. One level may ask for an hour a week, and another for a stay of months.',
    listen: 'A level and its hours a week, and how they decide which one fits.',
  },
  openings: {
    topic: 'Openings and wait',
    ask: 'Do you have an opening now? If not, how long is the wait, and what can I do until then?',
    why: 'Openings change from day to day. Knowing the wait lets you plan, or call other places too.',
    listen: 'A date, or an honest guess. Some places offer a visit, a group or medication while you wait.',
  },
  price: {
    topic: 'Price and deposit',
    ask: 'What would I pay in total, and what is due before I start?',
    why: 'A price for one day or one session can hide a large sum. A deposit may be hard to get back.',
    listen: 'One total in writing, when a deposit is returned, and whether there is a sliding scale or a payment plan.',
  },
  insurance: {
    topic: 'Insurance',
    ask: 'Are you in my plan’s network, and does my plan have to approve it first?',
    why: 'Out of network, or without approval (prior authorization), you may have to pay most of it yourself.',
    listen:
      'Your plan by name, who asks for the approval, how many days it covers, and what happens if the plan stops paying.',
  },
  admission: {
    topic: 'Before you start',
    ask: 'What do I need before I can start: an assessment, a referral, an ID, lab tests?',
    why: 'One missing paper can cost days.',
    listen: 'The whole list at once, who does the assessment, how soon, and what it costs.',
  },
  ages: {
    topic: 'Who can come',
    ask: 'Do you take people of my age and gender?',
    why: 'Some programs are only for teens, or only for one gender.',
    listen: 'The ages in your group, and whether teens are apart from adults.',
  },
  address: {
    topic: 'Where it is',
    ask: 'Where do I come on the first day?',
    why: 'The street address is not published, often to protect the people who live there.',
    listen: 'A street and a door, or a place to meet, and when someone is there.',
  },
  accessibility: {
    topic: 'Access',
    ask: 'Can I get in and around if stairs are hard for me, or if I need help to hear, see or read?',
    why: 'The listing does not say, and buildings differ.',
    listen: 'A way in without steps, a restroom you can use, and help with hearing, sight or reading.',
  },
}
