import { address } from '#lib/manage/inputs/address.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { phone } from '#lib/manage/inputs/phone.ts'
import { rows } from '#lib/manage/inputs/rows.ts'
import { needed, paragraphs, text } from '#lib/manage/inputs/text.ts'
import { website } from '#lib/manage/inputs/website.ts'
import type { Section } from '#lib/manage/section.ts'

/** Name, phones, address, and how to get in. */
export const contact: Section = {
  facility: {
    phones: rows(phone, {
      label: (t) => t.edit.contact.phones,
      hint: (t) => t.edit.contact.phonesHint,
      add: (t) => t.edit.contact.addPhone,
      title: (t, position) => t.edit.contact.phone(position),
      max: 8,
    }),
    name: group({
      name: needed(text({ label: (t) => t.edit.contact.name, max: 120 }), (t) => t.edit.contact.name),
      name2: text({ label: (t) => t.edit.contact.name2, hint: (t) => t.edit.contact.name2Hint, max: 120 }),
    }),
    address,
    website: website({ label: (t) => t.edit.contact.website, hint: (t) => t.edit.contact.websiteHint }),
    accessibility: paragraphs({
      label: (t) => t.facility.accessibility,
      hint: (t) => t.edit.contact.accessibilityHint,
      max: 600,
    }),
    transit: paragraphs({ label: (t) => t.facility.transit, hint: (t) => t.edit.contact.transitHint, max: 600 }),
  },
  program: {},
}
