import type { Actor, FacilityOf } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { insertAuditEvent } from '#lib/db/audit-events.ts'
import {
  findRequest,
  forgetRequest,
  insertRequest,
  listRecipients,
  nextRequestId,
  switchRequests,
  takeRequests,
} from '#lib/db/help-requests.ts'
import { queueMail } from '#lib/db/mails.ts'
import { type Limit, takeAttempt } from '#lib/db/rate-limits.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { type HelpRequest, helpRequest } from '#lib/help-request/help-request.ts'
import { open, seal } from '#lib/help-request/seal.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { hashOfToken, newToken } from '#lib/link-token.ts'
import { helpRequestText } from '#lib/mail/texts/help-request.ts'
import { applyChanges } from '#lib/services/catalogue-index.ts'

const perAddress: Limit = { limit: 5, windowSeconds: 24 * 60 * 60 }
/** A facility that is asked more often in a day is being flooded. */
const perFacility: Limit = { limit: 100, windowSeconds: 24 * 60 * 60 }

/** The one facility that a request goes to. */
type Recipient = { id: number; name: string; slug: string; status: string; takesHelpRequests: boolean }

/** What a request's words are sealed for: this request of this facility. */
const about = (id: number, facilityId: number) => `help request ${id} of facility ${facilityId}`

/** Whether requests can be sealed here. Without a key, no facility takes any. */
export const requestsCanBeSealed = (): boolean => env().helpRequestKeys.length > 0

/** Whether a facility takes requests now. */
export function takesRequests({ status, takesHelpRequests }: Pick<Recipient, 'status' | 'takesHelpRequests'>): boolean {
  return takesHelpRequests && status !== 'closed' && requestsCanBeSealed()
}

/**
 * Takes a request for one facility: sealed, its staff told that there is one, and nobody else told anything.
 * @param from who asks, for the limit alone: it is kept as a keyed hash
 * @returns the sender's own reference, which we keep as a hash alone
 */
export async function askForHelp(
  facility: Recipient,
  request: HelpRequest,
  { from, consentText }: { from: string; consentText: string },
): Promise<{ code: string } | 'closed' | 'limited'> {
  demand(null, 'helpRequest.make')
  if (!takesRequests(facility)) return 'closed'
  if (!(await takeAttempt(`help-request:${from}`, perAddress))) return 'limited'
  if (!(await takeAttempt(`help-request-of:${facility.id}`, perFacility))) return 'limited'
  const code = newToken()
  return transact(async (client) => {
    const recipients = await listRecipients(client, facility.id)
    if (recipients.length === 0) return 'closed'
    const id = await nextRequestId(client)
    const sealed = seal(JSON.stringify(request), about(id, facility.id), env().helpRequestKeys)
    await insertRequest(client, { id, facilityId: facility.id, ...sealed, consentText, codeHash: hashOfToken(code) })
    for (const { id: accountId, email, locale } of recipients) {
      const url = env().siteUrl + localPath(locale, `/manage/${facility.slug}/requests`)
      const text = helpRequestText(locale, { facility: facility.name, url })
      await queueMail(client, {
        key: `help-request:${id}:${accountId}`,
        kind: 'help-request',
        address: email,
        accountId,
        ...text,
      })
    }
    await insertAuditEvent(client, { actorId: 'visitor', action: 'help_requested', facilityId: facility.id })
    return { code }
  })
}

export type OpenedRequest = { id: number; createdAt: Date; words: HelpRequest | null }

/**
 * The requests that wait for a facility, opened for its staff; `words` is null where the key is not there any more.
 * @throws Forbidden, also for moderators
 */
export async function readRequests(actor: Actor | null, facility: FacilityOf): Promise<OpenedRequest[]> {
  demand(actor, 'helpRequest.read', { facility })
  const sealed = await takeRequests(facility.id)
  return sealed.map((each) => {
    const text = open(each, about(each.id, facility.id), env().helpRequestKeys)
    return { id: each.id, createdAt: each.createdAt, words: text === null ? null : helpRequest.parse(JSON.parse(text)) }
  })
}

/**
 * Notes that staff have answered a request, and deletes its words. Says whether it still had them.
 * @throws Forbidden
 */
export async function answerRequest(actor: Actor | null, facility: FacilityOf, id: number): Promise<boolean> {
  demand(actor, 'helpRequest.answer', { facility })
  return transact(async (client) => {
    const had = await forgetRequest(client, { id, facilityId: facility.id, why: 'answered' })
    if (had)
      await insertAuditEvent(client, { actorId: actor.accountId, action: 'help_answered', facilityId: facility.id })
    return had
  })
}

/** The state of a request by its sender's reference; null when there is none. */
export const findOwnRequest = (code: string) => findRequest(hashOfToken(code))

/** Deletes the words of a request at once, by its sender's reference. Says whether there was such a request. */
export async function withdrawRequest(code: string): Promise<boolean> {
  const request = await findOwnRequest(code)
  if (!request) return false
  const { id, facility } = request
  await transact(async (client) => {
    const had = await forgetRequest(client, { id, facilityId: facility.id, why: 'withdrawn' })
    if (had) await insertAuditEvent(client, { actorId: 'visitor', action: 'help_withdrawn', facilityId: facility.id })
  })
  return true
}

/**
 * Switches a facility's requests on or off.
 * @throws Forbidden for all but its owners
 */
export async function switchHelpRequests(actor: Actor | null, facility: FacilityOf, on: boolean): Promise<void> {
  demand(actor, 'listing.switchHelpRequests', { facility })
  await transact(async (client) => {
    const action = on ? 'help_requests_on' : 'help_requests_off'
    await insertAuditEvent(client, { actorId: actor.accountId, action, facilityId: facility.id })
    await switchRequests(client, facility.id, on)
  })
  await applyChanges()
}
