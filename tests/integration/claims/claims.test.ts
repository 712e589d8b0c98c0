import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { pool } from '#lib/db/client.ts'
import type { FacilityContact } from '#lib/facility/contact.ts'
import { mailCodeAgain, proveClaim } from '#lib/services/claim-codes.ts'
import {
  answerQuestion,
  findMyClaim,
  listMyOpenClaims,
  makeClaim,
  objectToClaim,
  withdrawClaim,
} from '#lib/services/claims.ts'
import {
  approveClaim,
  askAboutClaim,
  findClaimForReview,
  makeCodeToPassOn,
  rejectClaim,
} from '#lib/services/decide-claim.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { comeBack, mailsTo, openFacility, signUp } from '#tests/support/people.ts'

cloneDatabase()

const evidence = 'I have been the intake coordinator here since 2019.'
const byMail = (email: string) => ({ evidence, proof: 'email_code', email })
const byPhone = { evidence, proof: 'phone_code', email: '' }
const editor = { role: 'editor', wholeOrganization: false } as const
let moderator: Actor
let harbor: FacilityContact
let other: FacilityContact

beforeAll(async () => {
  moderator = await signUp('mod@agency.example', { isModerator: true })
  harbor = await openFacility('harbor-house', 'https://www.harbor.example/about')
  other = await openFacility('other-house', null)
})

let people = 0
const person = () => signUp(`person${++people}@mail.example`)
const claimOf = async (actor: Actor, facility = harbor) => (await findMyClaim(actor, facility))?.id as number
const codeFor = async (address: string) =>
  /^\d{4} \d{4}$/m.exec((await mailsTo(address)).at(-1)?.text ?? '')?.[0] as string
const membershipsOf = async (actor: Actor) => (await comeBack(actor)).memberships

/** A claim that is proven by a code read out on the telephone. */
async function provenClaim(facility = harbor): Promise<{ actor: Actor; id: number }> {
  const actor = await person()
  await makeClaim(actor, facility, byPhone)
  const id = await claimOf(actor, facility)
  const code = await makeCodeToPassOn(moderator, id, 'phone_code')
  expect(await proveClaim(actor, facility, code as string)).toEqual({ ok: true })
  return { actor, id }
}

describe('a claim', () => {
  test('goes from the code in a mail to a membership, its history and a mail', async () => {
    const place = await openFacility('first-house', 'http://first.example')
    const ana = await person()
    expect(await makeClaim(ana, place, byMail('Ana@first.example'))).toEqual({ ok: true })
    expect(await findMyClaim(ana, place)).toMatchObject({ status: 'pending', codeWaits: true, isProven: false })
    expect(await proveClaim(ana, place, await codeFor('ana@first.example'))).toEqual({ ok: true })
    const id = await claimOf(ana, place)
    expect(await findClaimForReview(moderator, id)).toMatchObject({
      evidence,
      proof: 'email_code',
      proofEmail: 'ana@first.example',
      provenAt: expect.any(Date),
      owners: [],
      facility: { slug: 'first-house', phones: [{ number: '+19375550142' }], street: '1 Main Street' },
    })
    expect(await approveClaim(moderator, id, editor)).toEqual({ ok: true })
    expect(await membershipsOf(ana)).toEqual([{ role: 'owner', facilityId: place.id, organizationId: null }])
    const { rows } = await pool().query('select actor_id, action, after from audit_event where facility_id = $1', [
      place.id,
    ])
    expect(rows).toEqual([
      {
        actor_id: moderator.accountId,
        action: 'claim_approved',
        after: { accountId: ana.accountId, role: 'owner', wholeOrganization: false },
      },
    ])
    const [mail] = await mailsTo(ana.email)
    expect(mail).toMatchObject({ kind: 'claim-decided', key: `claim-decided:${id}:approved` })
    expect(mail?.text).toContain('/manage/first-house')
  })

  test('is one, however often it is sent', async () => {
    const actor = await person()
    await Promise.all([1, 2, 3].map(() => makeClaim(actor, harbor, byPhone)))
    const { rows } = await pool().query('select id from claim where account_id = $1', [actor.accountId])
    expect(rows).toHaveLength(1)
  })

  test('can be withdrawn, and made again', async () => {
    const actor = await person()
    await makeClaim(actor, harbor, byPhone)
    expect(await withdrawClaim(actor, harbor)).toEqual({ ok: true })
    expect(await withdrawClaim(actor, harbor)).toEqual({ ok: false })
    await makeClaim(actor, harbor, byPhone)
    expect(await findMyClaim(actor, harbor)).toMatchObject({ status: 'pending' })
    expect(await listMyOpenClaims(actor)).toEqual([
      { slug: 'harbor-house', name: 'Harbor House', asked: false, proven: false },
    ])
  })

  test('that is asked about takes an answer and waits again', async () => {
    const { actor, id } = await provenClaim()
    expect(await answerQuestion(actor, harbor, 'Nobody has asked yet.')).toEqual({ ok: false })
    expect(await askAboutClaim(moderator, id, 'Since when?')).toEqual({ ok: true })
    expect(await findMyClaim(actor, harbor)).toMatchObject({ status: 'changes_asked', reason: 'Since when?' })
    expect(await answerQuestion(actor, harbor, 'Since 2019.')).toEqual({ ok: true })
    expect((await findClaimForReview(moderator, id))?.evidence).toBe(`${evidence}\n\nSince 2019.`)
  })

  test('is rejected with a reason or not at all', async () => {
    const { actor, id } = await provenClaim()
    expect(await rejectClaim(moderator, id, '  ')).toEqual({ ok: false, refused: 'noReason' })
    expect(await rejectClaim(moderator, id, 'The front desk does not know you.')).toEqual({ ok: true })
    expect((await mailsTo(actor.email)).at(-1)?.text).toContain('> The front desk does not know you.')
    expect(await approveClaim(moderator, id, editor)).toEqual({ ok: false, refused: 'decided' })
    expect(await membershipsOf(actor)).toEqual([])
  })
})

describe('the owners of a listing', () => {
  test('are told, may object, and the applicant learns nothing of them', async () => {
    const place = await openFacility('owned-house', 'http://owned.example', 'Owned Group')
    const first = await provenClaim(place)
    await approveClaim(moderator, first.id, editor)
    const owner = await comeBack(first.actor)
    const stranger = await person()
    const answer = await makeClaim(stranger, place, byPhone)
    expect(answer).toEqual(await makeClaim(await person(), other, byPhone))
    expect((await mailsTo(owner.email)).at(-1)).toMatchObject({ kind: 'claim-told' })
    const id = await claimOf(stranger, place)
    expect(await objectToClaim(owner, place, id, 'Nobody of this name works here.')).toEqual({ ok: true })
    expect(JSON.stringify(await findMyClaim(stranger, place))).not.toMatch(/mail\.example|Nobody of this name/)
    const review = await findClaimForReview(moderator, id)
    expect(review).toMatchObject({ owners: [owner.email], objections: [{ text: 'Nobody of this name works here.' }] })
  })

  test('stay owners, and a second person becomes what the moderator picks', async () => {
    const place = await openFacility('shared-house', null, 'Shared Group')
    await approveClaim(moderator, (await provenClaim(place)).id, editor)
    const second = await provenClaim(place)
    await approveClaim(moderator, second.id, editor)
    expect(await membershipsOf(second.actor)).toMatchObject([{ role: 'editor' }])
    const third = await provenClaim(place)
    await approveClaim(moderator, third.id, { role: 'owner', wholeOrganization: true })
    expect(await membershipsOf(third.actor)).toEqual([
      { role: 'owner', facilityId: null, organizationId: place.organizationId },
    ])
  })

  test('of two first claims approved at once, one becomes the owner', async () => {
    const place = await openFacility('raced-house', null)
    const claims = [await provenClaim(place), await provenClaim(place)]
    await Promise.all(claims.map(({ id }) => approveClaim(moderator, id, editor)))
    const roles = await Promise.all(claims.map(async ({ actor }) => (await membershipsOf(actor))[0]?.role))
    expect(roles.toSorted()).toEqual(['editor', 'owner'])
  })
})

describe('a code', () => {
  test('proves the claim that it was made for and no other', async () => {
    const [mine, theirs] = [await person(), await person()]
    await makeClaim(mine, harbor, byPhone)
    await makeClaim(theirs, harbor, byPhone)
    const code = (await makeCodeToPassOn(moderator, await claimOf(theirs), 'phone_code')) as string
    await makeCodeToPassOn(moderator, await claimOf(mine), 'phone_code')
    expect(await proveClaim(mine, harbor, code)).toEqual({ ok: false, refused: 'wrong' })
    expect(await proveClaim(mine, other, code)).toEqual({ ok: false, refused: 'noCode' })
    expect(await proveClaim(theirs, harbor, code)).toEqual({ ok: true })
  })

  test('is worth nothing after five wrong tries, all at once or not', async () => {
    const actor = await person()
    await makeClaim(actor, harbor, byPhone)
    const code = (await makeCodeToPassOn(moderator, await claimOf(actor), 'phone_code')) as string
    const wrong = code === '0000 0000' ? '00000001' : '00000000'
    const tries = await Promise.all(Array.from({ length: 8 }, () => proveClaim(actor, harbor, wrong)))
    expect(tries.filter((each) => !each.ok && each.refused === 'wrong')).toHaveLength(5)
    expect(await proveClaim(actor, harbor, code)).toEqual({ ok: false, refused: 'noCode' })
  })

  test('cannot be guessed with new codes: tries of a day are counted too', async () => {
    const actor = await person()
    await makeClaim(actor, harbor, byPhone)
    const id = await claimOf(actor)
    const answers = []
    for (let round = 0; round < 5; round++) {
      await makeCodeToPassOn(moderator, id, 'phone_code')
      for (let each = 0; each < 5; each++) answers.push(await proveClaim(actor, harbor, '12345678'))
    }
    expect(answers.at(-1)).toEqual({ ok: false, refused: 'tooMany' })
  })

  test('runs out, is used once, and ends with the next', async () => {
    const actor = await person()
    await makeClaim(actor, harbor, byPhone)
    const id = await claimOf(actor)
    const first = (await makeCodeToPassOn(moderator, id, 'letter_code')) as string
    const second = (await makeCodeToPassOn(moderator, id, 'letter_code')) as string
    expect(await proveClaim(actor, harbor, first)).toEqual({ ok: false, refused: 'wrong' })
    await pool().query("update claim set code_until = now() - interval '1 minute' where id = $1", [id])
    expect(await proveClaim(actor, harbor, second)).toEqual({ ok: false, refused: 'noCode' })
    const third = (await makeCodeToPassOn(moderator, id, 'letter_code')) as string
    expect(await proveClaim(actor, harbor, third)).toEqual({ ok: true })
    const { rows } = await pool().query('select code_hash, code_until from claim where id = $1', [id])
    expect(rows).toEqual([{ code_hash: null, code_until: null }])
  })

  test('is stored as a hash, and a mailbox gets three a day at most', async () => {
    const actor = await person()
    await makeClaim(actor, harbor, byMail('desk@harbor.example'))
    const code = (await codeFor('desk@harbor.example')).replace(' ', '')
    const { rows } = await pool().query('select code_hash from claim where account_id = $1', [actor.accountId])
    expect(rows[0].code_hash).not.toContain(code)
    const again = [1, 2, 3].map(() => mailCodeAgain(actor, harbor))
    expect((await Promise.all(again)).filter(({ ok }) => ok)).toHaveLength(2)
    expect(await mailsTo('desk@harbor.example')).toHaveLength(3)
    expect(await proveClaim(actor, harbor, code)).toMatchObject({ ok: false })
  })
})

describe('nobody', () => {
  test('claims without an account, or what they edit already', async () => {
    await expect(makeClaim(null, harbor, byPhone)).rejects.toThrow(Forbidden)
    const place = await openFacility('mine-already', null)
    const { actor, id } = await provenClaim(place)
    await approveClaim(moderator, id, editor)
    expect(await makeClaim(await comeBack(actor), place, byPhone)).toEqual({ ok: false, refused: 'alreadyStaff' })
  })

  test('gets a code mailed to an address elsewhere', async () => {
    const actor = await person()
    for (const email of ['ana@elsewhere.example', 'ana@harbor.example\nBcc: x@y.example', 'harbor.example']) {
      expect(await makeClaim(actor, harbor, byMail(email))).toMatchObject({ ok: false, issues: [{ field: 'email' }] })
    }
    expect(await findMyClaim(actor, harbor)).toBeNull()
    expect(await makeClaim(actor, other, byMail('ana@other.example'))).toMatchObject({
      issues: [{ problem: 'noDomain' }],
    })
  })

  test('decides without being a moderator with a second factor', async () => {
    const { id } = await provenClaim()
    const halfway = { ...moderator, secondFactor: false }
    for (const actor of [null, await person(), halfway]) {
      await expect(approveClaim(actor, id, editor)).rejects.toThrow(Forbidden)
      await expect(rejectClaim(actor, id, 'no')).rejects.toThrow(Forbidden)
      await expect(askAboutClaim(actor, id, 'why')).rejects.toThrow(Forbidden)
      await expect(makeCodeToPassOn(actor, id, 'phone_code')).rejects.toThrow(Forbidden)
      await expect(findClaimForReview(actor, id)).rejects.toThrow(Forbidden)
    }
  })

  test('decides on a claim of their own, or reads its code', async () => {
    await makeClaim(moderator, harbor, byPhone)
    const id = await claimOf(moderator)
    await expect(makeCodeToPassOn(moderator, id, 'phone_code')).rejects.toThrow(Forbidden)
    await expect(approveClaim(moderator, id, editor)).rejects.toThrow(Forbidden)
  })

  test('is let in by a claim that nothing proves', async () => {
    const actor = await person()
    await makeClaim(actor, harbor, byPhone)
    expect(await approveClaim(moderator, await claimOf(actor), editor)).toEqual({ ok: false, refused: 'unproven' })
    expect(await membershipsOf(actor)).toEqual([])
  })

  test('objects for a facility that is not theirs, or to a claim of another', async () => {
    const place = await openFacility('objecting-house', null)
    const first = await provenClaim(place)
    await approveClaim(moderator, first.id, editor)
    const owner = await comeBack(first.actor)
    const { id } = await provenClaim(harbor)
    await expect(objectToClaim(owner, harbor, id, 'No.')).rejects.toThrow(Forbidden)
    expect(await objectToClaim(owner, place, id, 'No.')).toEqual({ ok: false })
    expect((await findClaimForReview(moderator, id))?.objections).toEqual([])
  })
})
