import { type FacilityContact, fullName } from '#lib/facility/contact.ts'
import { formatPhone } from '#lib/facility/phone.ts'
import { presentWebsite } from '#lib/facility/present/website.ts'
import { formatDay } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { isOpen } from './claim.ts'
import type { ClaimForReview } from './claim-review.ts'
import { domainOfWebsite, isAtDomain } from './website-domain.ts'

export type ReviewRow = { label: string; lines: string[]; href?: string }

export type ClaimReviewView = {
  title: string
  links: { label: string; href: string }[]
  state: string
  wrote: string | null
  rows: ReviewRow[]
  evidence: string
  objections: { by: string; text: string }[]
  open: boolean
  proven: boolean
  /** Where a code can still go: the published telephone, the published address. */
  codes: { phone: boolean; letter: boolean }
  /** Whether the listing has owners, so that the moderator picks a role. */
  owned: boolean
  organization: string | null
}

const dayMs = 24 * 60 * 60 * 1000

/** All that a moderator decides on a claim by. `now` is for its age. */
export function presentClaimReview(claim: ClaimForReview, locale: Locale, now: Date): ClaimReviewView {
  const { review: t } = messagesOf(locale)
  const { facility, applicant, owners, objections, createdAt, provenAt } = claim
  const day = (date: Date) => formatDay(locale, isoDay(date))
  const open = isOpen(claim)
  const website = presentWebsite(facility.website)
  const address = addressLine(facility)
  return {
    title: t.claimTitle(fullName(facility)),
    links: [
      { label: t.listing, href: localPath(locale, `/facilities/${facility.slug}`) },
      { label: t.people, href: localPath(locale, `/manage/${facility.slug}/people`) },
    ],
    state: t.states[claim.status],
    wrote: claim.reason && t.wrote(claim.reason),
    rows: [
      {
        label: t.who,
        lines: [
          ...(applicant.name ? [applicant.name] : []),
          t.account(applicant.email, day(applicant.since)),
          t.asks(applicant.claims),
        ],
      },
      { label: t.asked, lines: [t.daysAgo(day(createdAt), Math.floor((now.getTime() - createdAt.getTime()) / dayMs))] },
      { label: t.proof, lines: proofLines(claim, locale, now) },
      ...(claim.proofEmail
        ? [
            {
              label: claim.proof === 'email_code' ? t.mailedTo : t.gaveEmail,
              lines: domainLines(claim, claim.proofEmail, locale),
            },
          ]
        : []),
      { label: t.website, lines: [website?.text ?? t.none], ...(website && { href: website.href }) },
      { label: t.phones, lines: phoneLines(facility, t.none) },
      { label: t.address, lines: [address ?? t.none] },
      { label: t.owners, lines: owners.length > 0 ? owners : [t.noOwners] },
    ],
    evidence: claim.evidence,
    objections: objections.map(({ email, text, createdAt: on }) => ({ by: t.objected(email, day(on)), text })),
    open,
    proven: provenAt !== null,
    codes: {
      phone: open && provenAt === null && facility.phones.length > 0,
      letter: open && provenAt === null && address !== null,
    },
    owned: owners.length > 0,
    organization: facility.organization,
  }
}

function proofLines({ proof, provenAt, codeUntil, codeTries }: ClaimForReview, locale: Locale, now: Date): string[] {
  const { review: t } = messagesOf(locale)
  const how = t.proofs[proof]
  const day = (date: Date) => formatDay(locale, isoDay(date))
  if (provenAt) return [t.provenOn(how, day(provenAt))]
  const waits = codeUntil !== null && codeUntil > now
  return [waits ? t.codeWaits(how, day(codeUntil)) : t.noCode(how), ...(codeTries > 0 ? [t.tries(codeTries)] : [])]
}

function domainLines({ facility, sharingDomain }: ClaimForReview, email: string, locale: Locale): string[] {
  const { review: t } = messagesOf(locale)
  const domain = domainOfWebsite(facility.website)
  const matches = domain !== null && isAtDomain(email, domain)
  return [
    matches ? t.atDomain(email, domain) : t.notAtDomain(email),
    ...(sharingDomain > 0 ? [t.sharingDomain(sharingDomain)] : []),
  ]
}

function phoneLines({ phones }: FacilityContact, none: string): string[] {
  if (phones.length === 0) return [none]
  return phones.map(({ number, extension }) => formatPhone(number) + (extension ? ` x${extension}` : ''))
}

/** The published address as one line; null where the street is not published. */
export function addressLine({ street, street2, city, state, zip }: FacilityContact): string | null {
  return street && [street, street2, city, `${state} ${zip}`].filter(Boolean).join(', ')
}
