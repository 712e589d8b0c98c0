import type { Section, SectionKey } from './section.ts'
import { about } from './sections/about.ts'
import { after } from './sections/after.ts'
import { contact } from './sections/contact.ts'
import { credentials } from './sections/credentials.ts'
import { detox } from './sections/detox.ts'
import { medication } from './sections/medication.ts'
import { payment } from './sections/payment.ts'
import { programs } from './sections/programs.ts'
import { rules } from './sections/rules.ts'
import { schedule } from './sections/schedule.ts'
import { services } from './sections/services.ts'
import { whom } from './sections/whom.ts'

/** THE registry: each section with its inputs. Form, task list, preview, comparison and history all read it. */
export const sections: Readonly<Record<SectionKey, Section>> = {
  contact,
  programs,
  schedule,
  detox,
  medication,
  payment,
  whom,
  services,
  rules,
  after,
  credentials,
  about,
}

/** The section of an address, or null. */
export function findSection(key: string): SectionKey | null {
  return Object.hasOwn(sections, key) ? (key as SectionKey) : null
}
