export const staff = {
  title: 'For facility staff',
  lead: 'Your facility may already be listed. Find it, and see what people see when they look for treatment.',
  findTitle: 'Find your listing',
  find: 'Find',
  signInTitle: 'Do you work at one of these facilities?',
  signInText:
    'Sign in to say that a listing is yours and to keep it right. There is no password, and it costs nothing.',
  signIn: 'Sign in',
  editTitle: 'Edit your listing',
  editText:
    'Find your listing above, open it, and press “I work here”. Then show that you can be reached there, and a moderator decides. It is free.',
  proposeLink: 'Your facility is not listed? Add it',
  sourcesTitle: 'Where a listing comes from',
  sourcesText:
    'Most facts come from SAMHSA’s National Directory. That directory does not carry hours a week, timetables, prices or openings. We show those as not stated. We never guess for one facility: where we show usual hours, we say so.',
  ruleTitle: 'What a listing cannot do',
  ruleText:
    'No one can pay for a higher place, a badge, or calls. The order is distance or name. The phone number shown is the facility’s own.',
  wrongTitle: 'Is something wrong?',
  wrongText:
    'Each listing says which edition and row of the national directory it came from. If SAMHSA’s directory is wrong, correct it there, and the next edition imported here will carry the change.',
  samhsaLink: 'FindTreatment.gov, where SAMHSA’s directory is kept',
}
