import type pg from 'pg'
import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import {
  type ChangeRequest,
  findChangeRequest,
  lockChangeRequest,
  writeDecision,
  writeFirstReview,
} from '#lib/db/change-reviews.ts'
import { changeListing } from '#lib/db/changes/change-listing.ts'
import { readListingState, viewListingState } from '#lib/db/changes/read-state.ts'
import { queueMail } from '#lib/db/mails.ts'
import { findReader } from '#lib/db/readers.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { fieldLabel } from '#lib/facility/fact-words/fact-words.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { formatList } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Decision } from '#lib/mail/decision.ts'
import { changeDecidedText } from '#lib/mail/texts/change-decided.ts'
import { type FieldReview, factsToApply, needsSecondLook, reviewFields } from '#lib/moderation/review-fields.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { applyChanges } from './catalogue-index.ts'

/** A change that waits, each of its facts held against the listing as it stands. */
export type ChangeForReview = { request: ChangeRequest; listing: ListingState; fields: FieldReview[] }

/** A change as a moderator reads it; null where there is none. @throws Forbidden */
export async function findChangeForReview(actor: Actor | null, id: number): Promise<ChangeForReview | null> {
  demand(actor, 'change.decide')
  const request = await findChangeRequest(id)
  const listing = request && (await transact((client) => viewListingState(client, request.facilityId)))
  return request && listing ? { request, listing, fields: reviewFields(request.changes, listing) } : null
}

export type Approval = {
  /** The fields that the moderator saw could be applied. */
  fields: readonly string[]
  /** Whether those are to be applied although others of the request no longer can be. */
  partly: boolean
  /** What came of the call to the facility, for a change of phone numbers by one moderator alone. */
  callBackNote: string
}

export type ChangeDecided =
  | { ok: true; done: 'approved' | 'approvedFirst' | 'rejected' | 'asked' }
  | { ok: false; refused: 'gone' | 'decided' | 'noReason' | 'stale' | 'chooseParts' | 'sameModerator' }

/**
 * Applies a change: facts, history, decision and mail in one transaction. Phone numbers are applied once a second
 * moderator approves, or one writes what came of calling the facility back. What was changed meanwhile is not written over.
 * @throws Forbidden, also for one's own request
 */
export async function approveChange(actor: Actor | null, id: number, approval: Approval): Promise<ChangeDecided> {
  const note = approval.callBackNote.trim().slice(0, 2000)
  const decided = await decide(actor, id, async (client, moderator, { request, listing, fields }) => {
    const ready = fields.filter(({ state }) => state === 'ready').map(({ field }) => field)
    if (ready.length === 0 || ready.some((field) => !approval.fields.includes(field))) return refuse('stale')
    if (approval.fields.some((field) => !ready.some((each) => each === field))) return refuse('stale')
    if (fields.some(({ state }) => state === 'stale') && !approval.partly) return refuse('chooseParts')
    if (needsSecondLook(ready) && note === '') {
      if (!request.firstReview) {
        await writeFirstReview(client, id, moderator)
        return { ok: true, done: 'approvedFirst' }
      }
      if (request.firstReview.by === moderator) return refuse('sameModerator')
    }
    await changeListing(client, {
      facilityId: listing.id,
      change: { facts: factsToApply(fields, ready) },
      statement: { source: speaksAs(request), at: isoDay(request.createdAt) },
      actor: { kind: 'account', id: moderator },
      action: 'approved',
      context: { changeRequest: id },
      ...(note !== '' && { reason: note }),
    })
    const left = fields.filter(({ state }) => state === 'stale').map(({ field }) => field)
    const partly = (locale: Locale) =>
      left.length > 0 ? messagesOf(locale).moderation.partlyApplied(fieldList(left, locale)) : null
    await close(client, moderator, { request, listing }, 'approved', partly, note || null)
    return { ok: true, done: 'approved' }
  })
  if (decided.ok && decided.done === 'approved') await applyChanges()
  return decided
}

/** Says no, with a reason that whoever asked gets by mail. @throws Forbidden, also for one's own request */
export async function rejectChange(actor: Actor | null, id: number, reason: string): Promise<ChangeDecided> {
  return answer(actor, id, 'rejected', reason)
}

/** Asks whoever wants the change something; it waits for their answer. @throws Forbidden, also for one's own request */
export async function askAboutChange(actor: Actor | null, id: number, question: string): Promise<ChangeDecided> {
  return answer(actor, id, 'changes_asked', question)
}

const fieldList = (fields: readonly string[], locale: Locale) =>
  formatList(
    locale,
    fields.map((field) => fieldLabel('facility', field, locale)),
  )

const refuse = (refused: Extract<ChangeDecided, { ok: false }>['refused']): ChangeDecided => ({ ok: false, refused })

/** As whom a request speaks: for the facility, unless who asked has no place there. */
const speaksAs = ({ proposer }: ChangeRequest) => (proposer && !proposer.isStaff ? 'moderator' : 'facility')

async function answer(
  actor: Actor | null,
  id: number,
  decision: 'rejected' | 'changes_asked',
  typed: string,
): Promise<ChangeDecided> {
  const reason = typed.trim().slice(0, 2000)
  return decide(actor, id, async (client, moderator, review) => {
    if (reason === '') return refuse('noReason')
    await close(client, moderator, review, decision, () => reason, null)
    return { ok: true, done: decision === 'rejected' ? 'rejected' : 'asked' }
  })
}

/** Locks the listing first and then the request, as whoever edits the listing does. */
async function decide(
  actor: Actor | null,
  id: number,
  work: (client: pg.ClientBase, moderator: number, review: ChangeForReview) => Promise<ChangeDecided>,
): Promise<ChangeDecided> {
  demand(actor, 'change.decide')
  const found = await findChangeRequest(id)
  if (!found) return refuse('gone')
  return transact(async (client) => {
    const listing = await readListingState(client, found.facilityId)
    const request = await lockChangeRequest(client, id)
    if (!listing || !request) return refuse('gone')
    demand(actor, 'change.decide', { facility: listing, askedBy: request.proposer?.id ?? null })
    if (request.status !== 'pending' && request.status !== 'changes_asked') return refuse('decided')
    return work(client, actor.accountId, { request, listing, fields: reviewFields(request.changes, listing) })
  })
}

async function close(
  client: pg.ClientBase,
  moderator: number,
  { request, listing }: Pick<ChangeForReview, 'request' | 'listing'>,
  decision: Decision,
  why: (locale: Locale) => string | null,
  callBackNote: string | null,
): Promise<void> {
  await writeDecision(client, request.id, { status: decision, by: moderator, reason: why('en'), callBackNote })
  if (!request.proposer) return
  const { accountId, email: address, locale } = await findReader(client, request.proposer.id)
  const url = env().siteUrl + localPath(locale, `/manage/${listing.slug}`)
  const text = changeDecidedText(locale, { facility: listing.facts.name.name, decision, reason: why(locale), url })
  const key = `change-decided:${request.id}:${decision}${decision === 'changes_asked' ? `:${Date.now()}` : ''}`
  await queueMail(client, { ...text, key, kind: 'change-decided', address, accountId })
}
