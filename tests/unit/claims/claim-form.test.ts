import { describe, expect, test } from 'vitest'
import { checkClaim, proofsFor, readClaimForm } from '#lib/claims/claim-form.ts'

const ground = { domain: 'clinic.example', hasPhone: true, hasAddress: true }
const typed = {
  evidence: 'I have been the intake coordinator since 2019.',
  proof: 'email_code',
  email: 'Ana@clinic.example',
}

describe('a claim', () => {
  test('with a proof that the listing allows can be stored', () => {
    expect(checkClaim(typed, ground)).toEqual({
      evidence: typed.evidence,
      proof: 'email_code',
      email: 'ana@clinic.example',
    })
  })

  test('takes no address with a proof that needs none', () => {
    expect(checkClaim({ ...typed, proof: 'phone_code' }, ground)).toMatchObject({ proof: 'phone_code', email: null })
  })

  test('says all that is wrong at once', () => {
    expect(checkClaim({ evidence: ' ', proof: 'sworn', email: '' }, ground)).toEqual([
      { field: 'evidence', problem: 'evidenceShort' },
      { field: 'proof', problem: 'proofMissing' },
    ])
  })

  test.each([
    ['ana@elsewhere.example', 'emailElsewhere'],
    ['ana@clinic.example\r\nBcc: all@clinic.example', 'emailWrong'],
    ['ana@clinic.example, bob@clinic.example', 'emailWrong'],
    ['Ana <ana@clinic.example>', 'emailWrong'],
    ['', 'emailWrong'],
  ])('with the address %j is refused', (email, problem) => {
    expect(checkClaim({ ...typed, email }, ground)).toEqual([{ field: 'email', problem }])
  })

  test('cannot be proven by what the listing does not publish', () => {
    const nothing = { domain: null, hasPhone: false, hasAddress: false }
    expect(proofsFor(nothing)).toEqual([])
    expect(checkClaim(typed, nothing)).toEqual([{ field: 'proof', problem: 'noDomain' }])
    expect(checkClaim({ ...typed, proof: 'letter_code' }, nothing)).toEqual([{ field: 'proof', problem: 'noAddress' }])
  })
})

test('nothing is read of a form but what is asked', () => {
  const form = new URLSearchParams('evidence=e&proof=email_code&email=a&role=owner&accountId=1&status=approved')
  expect(readClaimForm(form)).toEqual({ evidence: 'e', proof: 'email_code', email: 'a' })
})
