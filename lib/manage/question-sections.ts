import type { QuestionKey } from '#lib/facility/questions.ts'
import type { SectionKey } from './section.ts'

/** Where the answer to each question is given; null where no field of a listing answers it. */
export const questionSections: Readonly<Record<QuestionKey, SectionKey | 'openings' | null>> = {
  levels: 'programs',
  openings: 'openings',
  price: 'payment',
  insurance: 'payment',
  hours: 'schedule',
  times: 'schedule',
  detoxFirst: 'programs',
  detoxCare: 'detox',
  medication: 'medication',
  admission: 'programs',
  rules: 'rules',
  family: 'services',
  testing: 'rules',
  individual: 'services',
  afterwards: 'after',
  staff: null,
  coOccurring: 'programs',
  length: 'schedule',
  license: 'credentials',
  sampleDay: 'services',
  ages: 'whom',
  address: 'contact',
  telehealth: 'programs',
  transport: 'contact',
  languages: 'whom',
  pregnancy: 'whom',
  children: 'services',
  accessibility: 'contact',
}
