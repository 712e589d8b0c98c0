import { z } from 'zod'
import { parseEmail } from '#lib/accounts/email.ts'
import { parsePhone } from '#lib/catalogue/phone.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** When it is safe to call. */
export const safeTimes = ['morning', 'afternoon', 'evening', 'weekend'] as const
export type SafeTime = (typeof safeTimes)[number]

/** Characters. */
export const longestNote = 500
const longestName = 80

/** How long a facility has before the sender is told that nobody answered. */
export const daysToAnswer = 2
/** How long the words are kept at most. */
export const daysKept = 14

/** What somebody asks of one facility; sealed as soon as it is sent. */
export const helpRequest = z.object({
  for: z.enum(['myself', 'someone_else']),
  name: z.string().max(longestName).nullable(),
  /** E.164. */
  phone: z.string().nullable(),
  email: z.string().nullable(),
  times: z.array(z.enum(safeTimes)),
  mayLeaveMessage: z.boolean(),
  note: z.string().max(longestNote).nullable(),
  language: z.enum(['en', 'es']),
})

export type HelpRequest = z.infer<typeof helpRequest>

/** What was typed, as it was typed. */
export type TypedHelpRequest = Record<'for' | 'name' | 'phone' | 'email' | 'message' | 'note' | 'consent', string> & {
  times: string[]
}

/** The fields of the form, and nothing else of what was sent. */
export function readTypedHelpRequest(form: URLSearchParams): TypedHelpRequest {
  const text = (name: string) => (form.get(name) ?? '').trim()
  return {
    for: text('for'),
    name: text('name'),
    phone: text('phone'),
    email: text('email'),
    times: form.getAll('times'),
    message: text('message'),
    note: text('note').replace(/\r\n?/g, '\n'),
    consent: text('consent'),
  }
}

/** A request, or what is wrong with it. */
export function checkHelpRequest(
  typed: TypedHelpRequest,
  language: HelpRequest['language'],
  { ask: t }: Messages,
): HelpRequest | FormError[] {
  const errors: FormError[] = []
  const wrong = (field: string, message: string) => errors.push({ field, message })
  const phone = typed.phone === '' ? null : parsePhone(typed.phone)
  if (typed.phone === '' && typed.email === '') wrong('phone', t.reachMissing)
  if (typed.phone !== '' && (!phone || phone.extension)) wrong('phone', t.phoneWrong)
  if (typed.email !== '' && parseEmail(typed.email) === null) wrong('email', t.emailWrong)
  if (typed.for !== 'myself' && typed.for !== 'someone_else') wrong('for', t.forMissing)
  if (typed.phone !== '' && typed.message !== 'yes' && typed.message !== 'no') wrong('message', t.messageMissing)
  if (typed.name.length > longestName) wrong('name', t.tooLong(longestName))
  if (typed.note.length > longestNote) wrong('note', t.tooLong(longestNote))
  if (typed.consent !== 'yes') wrong('consent', t.consentMissing)
  if (errors.length > 0) return errors
  return helpRequest.parse({
    for: typed.for,
    name: typed.name || null,
    phone: phone?.number ?? null,
    email: parseEmail(typed.email),
    times: safeTimes.filter((time) => typed.times.includes(time)),
    mayLeaveMessage: typed.message === 'yes',
    note: typed.note || null,
    language,
  })
}
