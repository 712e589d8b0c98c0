import type { Section, SectionKey } from './section.ts'
import { about } from './sections/about.ts'
import { contact } from './sections/contact.ts'
import { programs } from './sections/programs.ts'

/** THE registry: each section with its inputs. Form, task list, preview, comparison and history all read it. */
export const sections: Readonly<Record<SectionKey, Section>> = { contact, programs, about }

/** The section of an address, or null. */
export function findSection(key: string): SectionKey | null {
  return Object.hasOwn(sections, key) ? (key as SectionKey) : null
}
