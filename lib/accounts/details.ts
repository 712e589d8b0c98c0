import { z } from 'zod'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** What a person may change of their own account; whatever else a form holds is not looked at. */
export const Details = z.object({
  name: z
    .string()
    .transform((value) => value.replace(/[\s\p{C}]+/gu, ' ').trim())
    .pipe(z.string().max(80))
    .transform((value) => value || null),
  locale: z.enum(['en', 'es']),
})

export type Details = z.output<typeof Details>

/** Reads the form of the account page. */
export function readDetails(form: URLSearchParams, t: Messages): Details | FormError[] {
  const result = Details.safeParse({ name: form.get('name') ?? '', locale: form.get('locale') })
  if (result.success) return result.data
  const messages = { name: t.account.nameTooLong, locale: t.account.chooseLanguage }
  const wrong = new Set(result.error.issues.map(({ path }) => path[0] as keyof typeof messages))
  return [...wrong].map((field) => ({ field, message: messages[field] }))
}
