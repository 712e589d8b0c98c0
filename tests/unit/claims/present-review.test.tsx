import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ClaimReview } from '#components/moderation/claim-review.tsx'
import type { ClaimForReview } from '#lib/claims/claim-review.ts'
import { presentClaimReview } from '#lib/claims/present-review.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { contact } from '#tests/fixtures/contact.ts'

const now = new Date('2026-11-22T12:00:00Z')
const claim: ClaimForReview = {
  id: 3,
  status: 'pending',
  evidence: 'I run the front desk.',
  proof: 'email_code',
  proofEmail: 'desk@harbor.example',
  provenAt: null,
  codeUntil: new Date('2026-11-24T12:00:00Z'),
  codeTries: 2,
  reason: null,
  createdAt: new Date('2026-11-20T12:00:00Z'),
  decidedAt: null,
  applicant: { id: 7, name: 'Ana Ruiz', email: 'ana@mail.example', locale: 'en', since: now, claims: 1 },
  facility: contact(),
  owners: [],
  objections: [],
  sharingDomain: 0,
}
const shown = (stated: Partial<ClaimForReview> = {}) => presentClaimReview({ ...claim, ...stated }, 'en', now)
const row = (label: string, stated: Partial<ClaimForReview> = {}) =>
  shown(stated).rows.find((each) => each.label === label)?.lines

describe('a claim, to a moderator', () => {
  test('says how old it is and how its proof stands', () => {
    expect(row('Asked')).toEqual(['November 20, 2026, 2 days ago'])
    expect(row('Proof')).toEqual(['A code by e-mail: not typed yet, works until November 24, 2026', '2 wrong tries'])
    expect(row('Proof', { codeUntil: now })?.[0]).toContain('no code that works now')
    expect(row('Proof', { provenAt: now })).toEqual(['A code by e-mail: the right code was typed on November 22, 2026'])
  })

  test('says whether the address is at the website that the listing shows today, and who else is', () => {
    expect(row('Code sent to')?.[0]).toContain('It is at harbor.example')
    expect(row('Code sent to', { sharingDomain: 2 })?.[1]).toContain('2 other facility names')
    const moved = { facility: contact({ website: 'https://elsewhere.example' }) }
    expect(row('Code sent to', moved)?.[0]).toContain('NOT')
    expect(row('Code sent to', { proof: 'phone_code' })).toBeUndefined()
    expect(row('E-mail they gave, not proven', { proof: 'phone_code' })).toHaveLength(1)
  })

  test('offers a code only where it can go and is needed', () => {
    expect(shown().codes).toEqual({ phone: true, letter: true })
    expect(shown({ facility: contact({ phones: [], street: null }) }).codes).toEqual({ phone: false, letter: false })
    expect(shown({ provenAt: now }).codes).toEqual({ phone: false, letter: false })
  })

  test('asks for a role only where there are owners', () => {
    expect(shown().owned).toBe(false)
    expect(row('Owners now')?.[0]).toContain('becomes the owner')
    expect(shown({ owners: ['olga@harbor.example'] })).toMatchObject({ owned: true })
  })

  test('shows what was typed as text', () => {
    const hostile = '<script>alert(1)</script>'
    const view = shown({
      evidence: hostile,
      reason: hostile,
      applicant: { ...claim.applicant, name: hostile },
      facility: contact({ name: hostile, website: 'javascript:alert(1)' }),
      objections: [{ email: 'olga@harbor.example', text: hostile, createdAt: now }],
    })
    const html = renderToStaticMarkup(
      <ClaimReview t={messagesOf('en')} view={view} code={null} mayDecide words={hostile} errors={[]} />,
    )
    expect(html).not.toMatch(/<script|href="javascript/)
    expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(4)
  })
})
