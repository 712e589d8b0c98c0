/** Rules, getting there, and what comes after. */
export const living = {
  rules: {
    topic: 'House rules',
    ask: 'What are the rules on phones, visits, going out, and work?',
    why: 'You may need to reach your children, your job or a court.',
    listen: 'Rules in writing, when calls and visits begin, and what happens when someone breaks a rule.',
  },
  afterwards: {
    topic: 'What happens after',
    ask: 'What happens when the program ends, and who sets up the next step?',
    why: 'The next step is easier to take when it is set up before you leave.',
    listen: 'A first appointment with a date, someone to call, and medication that goes on without a gap.',
  },
  transport: {
    topic: 'Getting there',
    ask: 'How would I get there, and do you help with rides?',
    why: 'Trips several times a week add up in time and money. Medicaid pays for rides to care for many people.',
    listen: 'A van, bus passes or Medicaid rides, how early to book them, and whether they run in the evening.',
  },
  languages: {
    topic: 'Languages',
    ask: 'In which languages are the sessions?',
    why: 'It is hard to talk about this in a language that is not your own.',
    listen: 'Sessions in your language, or an interpreter at no charge, and papers you can read.',
  },
  children: {
    topic: 'Children',
    ask: 'Can I bring my children, or is there child care?',
    why: 'Some places house children or watch them during sessions.',
    listen: 'Which ages, how many children, what it costs, and what happens with school.',
  },
}
