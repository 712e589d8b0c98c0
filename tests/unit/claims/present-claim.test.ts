import { describe, expect, test } from 'vitest'
import type { OwnClaim } from '#lib/claims/claim.ts'
import { presentClaim, presentProofs } from '#lib/claims/present-claim.ts'
import { contact } from '#tests/fixtures/contact.ts'

const claim: OwnClaim = {
  id: 3,
  status: 'pending',
  evidence: 'I run the front desk.',
  proof: 'email_code',
  proofEmail: 'desk@harbor.example',
  reason: null,
  codeWaits: true,
  isProven: false,
  createdAt: new Date('2026-11-20T12:00:00Z'),
}
const shown = (stated: Partial<OwnClaim>) => presentClaim({ ...claim, ...stated }, contact(), 'en')

describe('the ways to show that one works at a facility', () => {
  test('say where each code goes', () => {
    const ground = { domain: 'harbor.example', hasPhone: true, hasAddress: true }
    expect(presentProofs(contact(), ground, 'en').map(({ hint }) => hint)).toEqual([
      expect.stringContaining('harbor.example'),
      expect.stringContaining('937-555-0142'),
      expect.stringContaining('1 Main Street, Dayton, OH 45402'),
    ])
  })

  test('are those that the listing allows', () => {
    const ground = { domain: null, hasPhone: true, hasAddress: false }
    expect(presentProofs(contact(), ground, 'es').map(({ value }) => value)).toEqual(['phone_code'])
  })
})

describe('a claim, to the person who made it', () => {
  test('waits for its code, which can be mailed again where it was mailed', () => {
    expect(shown({})).toMatchObject({
      title: 'Your request to edit Harbor House',
      asked: 'You asked on November 20, 2026.',
      lines: [expect.stringContaining('desk@harbor.example')],
      can: { typeCode: true, mailAgain: true, withdraw: true, askAgain: false },
    })
    expect(shown({ proof: 'letter_code' }).can).toMatchObject({ typeCode: true, mailAgain: false })
  })

  test('waits for a moderator once it is proven', () => {
    expect(shown({ isProven: true }).can).toEqual({
      typeCode: false,
      mailAgain: false,
      withdraw: true,
      askAgain: false,
    })
  })

  test('shows a question to be answered, and a refusal with its reason', () => {
    expect(shown({ status: 'changes_asked', reason: 'Since when?' }).question).toBe('Since when?')
    const refused = shown({ status: 'rejected', reason: 'Nobody knows you there.' })
    expect(refused.lines.join(' ')).toContain('Nobody knows you there.')
    expect(refused.can).toMatchObject({ withdraw: false, askAgain: true })
  })
})
