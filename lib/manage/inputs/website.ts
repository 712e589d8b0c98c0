import { presentWebsite } from '#lib/facility/present/website.ts'
import { type Input, typedText, type Words } from '#lib/manage/input.ts'
import { text } from './text.ts'

/** An address of the web, with "https://" before it where none was typed. */
export function website(words: { label: Words; hint?: Words }): Input<string | null> {
  const typed = text({ ...words, max: 200, type: 'url' })
  return {
    ...typed,
    read: (name, reading, standing) => {
      const written = typed.read(name, reading, standing)
      if (written === null || written === standing) return written
      if (!presentWebsite(written)) reading.errors.push({ field: name, message: reading.t.edit.errors.website })
      return /^https?:\/\//i.test(typedText(reading, name)) ? written : `https://${written}`
    },
  }
}
