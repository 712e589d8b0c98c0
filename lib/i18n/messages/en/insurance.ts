import { plural } from '#lib/i18n/plural.ts'
import { count, facilities } from './counted.ts'

export const insurance = {
  link: 'Insurance and paying',
  fromListing: 'What to ask about insurance and paying',
  title: 'Check how you can pay',
  lead: 'Choose how treatment will be paid, and where. You see which facilities say that they take it, and what to ask before you start.',
  privacy: 'We do not ask for a name or a member number, and keep nothing of what you choose.',
  pay: 'How it will be paid',
  choose: 'Choose one',
  payer: 'Company or plan, if any',
  payerAny: 'Any, or not in this list',
  payerHint: 'Only names that facilities have stated. Most have stated none.',
  payersNone: 'No facility here has named a company or plan yet.',
  near: 'Where',
  submit: 'Show',
  ways: {
    medicaid: 'Medicaid',
    medicare: 'Medicare',
    private: 'Private insurance',
    tricare: 'TRICARE or other military insurance',
    va: 'VA health care',
    state: 'State or other public money',
    tribal: 'Indian Health Service or tribal funds',
    self: 'My own money',
    none: 'I cannot pay',
  },
  found: {
    medicaid: 'Facilities that say they take Medicaid',
    medicare: 'Facilities that say they take Medicare',
    private: 'Facilities that say they take private insurance',
    tricare: 'Facilities that say they take military insurance',
    va: 'Facilities run by Veterans Affairs (VA)',
    state: 'Facilities that say they take state insurance or public money',
    tribal: 'Facilities that say they take Indian Health Service or tribal funds',
    self: 'Facilities that say you can pay yourself',
    none: 'Facilities that say they are free, charge by income or help with costs',
  },
  notes: {
    medicaid:
      'Each state runs its own Medicaid. Many people have a Medicaid plan from a company, and the facility has to take that plan. Medicaid from another state is often not taken.',
    medicare:
      'Medicare can pay for outpatient visits, intensive outpatient programs, partial hospitalization, opioid treatment programs and hospital stays. It does not usually pay for a residential program outside a hospital.',
    private:
      '“Takes private insurance” does not say which companies. What lowers your cost is a facility in your plan’s network, and only your insurer can confirm that.',
    tricare:
      'TRICARE has to approve some treatment first, and pays only providers that it has authorized. Ask your regional contractor.',
    va: 'The VA treats veterans at its own facilities. It can also pay for care elsewhere (community care), but has to approve that first. You may get help even if you are not enrolled: call and ask.',
    state:
      'States use federal and state money to treat people who have no other way to pay. Who qualifies, and how long the wait is, differs by state and county.',
    tribal:
      'For American Indian and Alaska Native people. The Indian Health Service, a tribe or an urban Indian program may treat you, or pay another facility.',
    self: 'If you do not use insurance, you have a right to a price estimate in writing before you start (a “good faith estimate”). Ask for it and keep it.',
    none: 'There are ways to treatment without money. SAMHSA’s helpline can tell you which state agency pays for treatment where you live. Also ask whether you can get Medicaid: in most states, many adults with low incomes can.',
  },
  helpline: 'SAMHSA’s helpline is free, private and open day and night, in English and Spanish:',
  choosePay: 'Choose how it will be paid.',
  addPlace: (found: number) =>
    `${facilities(found)} in the whole country. Add a place above to see which are near you.`,
  total: (found: number, miles: number | null) =>
    miles === null ? facilities(found) : `${facilities(found)} within ${miles} miles`,
  part: (shown: number) => `The first ${count(shown)} are shown.`,
  notStated: 'A facility that states nothing about this is not in the list. That does not mean no.',
  notConfirmed: 'A directory can be out of date. Ask the facility and whoever pays before you count on it.',
  runBy: (who: string) => `Run by: ${who}`,
  stated: (what: string) => `Stated: ${what}`,
  more: (found: number) => `See all ${count(found)} in the search, with every filter`,
  moreFilters: 'Open this in the search, with every filter',
  companyTitle: (company: string) => `Who names ${company}`,
  companyNone: (company: string) =>
    `No facility here has named ${company}. That does not mean no: ask the facility and your insurer.`,
  companyText: (found: number, shown: number) =>
    found > shown
      ? `${count(found)} ${plural(found, 'plan', 'plans')} stated by facilities; the first ${count(shown)} are shown, those in your state first.`
      : 'Stated by the facilities themselves. Ask again before you start: networks change.',
  askTitle: 'What to ask',
  askPayer: {
    medicaid: 'Ask Medicaid or your Medicaid plan',
    medicare: 'Ask Medicare or your Medicare plan',
    private: 'Ask your insurer (number on the back of the card)',
    tricare: 'Ask your TRICARE contractor',
    va: 'Ask the VA',
    state: 'Ask the county or state agency',
    tribal: 'Ask the Indian Health Service or your tribe’s health program',
    none: 'Ask SAMHSA’s helpline or the state agency',
  },
  askFacility: 'Ask the facility',
  askHint: 'Write down the day, the name of the person, and what they say.',
  numberHint:
    'You can ask most of this without your member number. Give it only to your insurer, or to a facility you have chosen.',
  references: 'Read more',
}
