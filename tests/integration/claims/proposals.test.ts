import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { pool } from '#lib/db/client.ts'
import { findListing } from '#lib/db/listings.ts'
import type { TypedProposal } from '#lib/proposals/proposal-form.ts'
import { catalogueIndex, closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import {
  approveProposal,
  askAboutProposal,
  findProposalForReview,
  rejectProposal,
} from '#lib/services/decide-proposal.ts'
import { findLikelySame, findMyProposal, proposeFacility, withdrawProposal } from '#lib/services/proposals.ts'
import { cloneCatalogue } from '#tests/support/database.ts'
import { comeBack, mailsTo, signUp } from '#tests/support/people.ts'

cloneCatalogue()

const typed: TypedProposal = {
  name: 'Brand New Harbor House',
  name2: '',
  street: '12 Nowhere Street',
  street2: '',
  city: 'Dayton',
  zip: '45402',
  phone: '937-555-0199',
  website: 'https://newharbor.example',
  levels: ['iop'],
  evidence: 'I run the front desk and answer the phone.',
}
let moderator: Actor
let people = 0
const person = () => signUp(`proposer${++people}@mail.example`)

beforeAll(async () => {
  moderator = await signUp('mod@agency.example', { isModerator: true })
  await catalogueIndex()
})
afterAll(closeCatalogueIndex)

async function proposed(actor: Actor, change: Partial<TypedProposal> = {}): Promise<number> {
  const answer = await proposeFacility(actor, { ...typed, ...change })
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.id
}

describe('a new facility', () => {
  test('becomes a listing with its proposer as owner, found at once', async () => {
    const actor = await person()
    const id = await proposed(actor)
    const decided = await approveProposal(moderator, id)
    const slug = decided.ok ? (decided.slug as string) : ''
    expect(slug).toBe('brand-new-harbor-house-dayton-oh')
    const listing = await findListing(slug)
    expect(listing).toMatchObject({
      name: typed.name,
      status: 'open',
      address: { state: 'OH', county: 'Montgomery', point: { precision: 'zip' } },
      phones: [{ number: '+19375550199' }],
      website: 'https://newharbor.example/',
      programs: [{ level: 'iop' }],
    })
    expect((await comeBack(actor)).memberships).toMatchObject([{ role: 'owner', facilityId: listing?.id }])
    expect((await catalogueIndex()).ids).toContain(listing?.id)
    const { rows } = await pool().query(
      'select distinct action, actor_id as by from audit_event where facility_id = $1',
      [listing?.id],
    )
    expect(rows).toEqual([{ action: 'proposal_approved', by: moderator.accountId }])
    expect((await mailsTo(actor.email))[0]?.text).toContain(`/manage/${slug}`)
    expect(await findMyProposal(actor, id)).toMatchObject({ status: 'approved', slug })
    expect(await approveProposal(moderator, id)).toEqual({ ok: false, refused: 'decided' })
  })

  test('approved twice at once is one listing', async () => {
    const id = await proposed(await person(), { name: 'Twice Harbor House' })
    const both = await Promise.all([approveProposal(moderator, id), approveProposal(moderator, id)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const { rows } = await pool().query("select 1 from facility where name = 'Twice Harbor House'")
    expect(rows).toHaveLength(1)
  })

  test('that is asked about is corrected under its own number', async () => {
    const actor = await person()
    const id = await proposed(actor)
    expect(await proposeFacility(actor, typed, id)).toEqual({ ok: false, refused: 'gone' })
    await askAboutProposal(moderator, id, 'Which suite?')
    expect(await findMyProposal(actor, id)).toMatchObject({ status: 'changes_asked', reason: 'Which suite?' })
    expect(await proposeFacility(actor, { ...typed, street2: 'Suite 4' }, id)).toEqual({ ok: true, id })
    const review = await findProposalForReview(moderator, id)
    expect(review).toMatchObject({ status: 'pending', facts: { facility: { address: { street2: 'Suite 4' } } } })
  })

  test('is turned down with a reason, and withdrawn by its proposer alone', async () => {
    const actor = await person()
    const id = await proposed(actor)
    expect(await rejectProposal(moderator, id, '')).toEqual({ ok: false, refused: 'noReason' })
    expect(await withdrawProposal(await person(), id)).toEqual({ ok: false })
    expect(await rejectProposal(moderator, id, 'It is a yoga studio.')).toMatchObject({ ok: true })
    expect((await mailsTo(actor.email))[0]?.text).toContain('> It is a yoga studio.')
    expect(await withdrawProposal(actor, id)).toEqual({ ok: false })
  })
})

describe('one that is listed already is shown first', () => {
  type Listed = { slug: string; name: string; street: string; city: string; zip: string; number: string }
  let listed: Listed
  beforeAll(async () => {
    const { rows } = await pool().query<Listed>(
      `select f.slug, f.name, f.street, f.city, f.zip, p.number from facility f join phone p on p.facility_id = f.id
       where f.name = 'Hazelden Betty Ford Foundation' and f.address_visibility = 'full' and p.position = 0 order by f.id limit 1`,
    )
    listed = rows[0] as Listed
  })
  const slugs = async (asked: Partial<TypedProposal>) => {
    const answer = await findLikelySame(await person(), { ...typed, ...asked })
    return answer.ok ? answer.likely.map(({ slug }) => slug) : answer
  }

  test('by its phone, its address or its name, however they are written', async () => {
    const { name, city, zip, number } = listed
    expect(await slugs({ phone: number.slice(2) })).toContain(listed.slug)
    expect(await slugs({ street: listed.street.replace(/\bRoad\b/, 'Rd.').toUpperCase(), city, zip })).toContain(
      listed.slug,
    )
    expect(await slugs({ name: `The ${name.toLowerCase()}`, city, zip })).toContain(listed.slug)
    expect(await slugs({ name: name.replace('Hazelden', 'Hazleden'), city, zip })).toContain(listed.slug)
  })

  test('and a new one has none', async () => {
    expect(
      await slugs({ name: 'Quite Unheard Of Xylophone', street: '77 Unheard Way', phone: '937-555-0111' }),
    ).toEqual([])
  })
})

describe('nobody', () => {
  test('proposes without an account, or to nowhere', async () => {
    await expect(proposeFacility(null, typed)).rejects.toThrow(Forbidden)
    await expect(findLikelySame(null, typed)).rejects.toThrow(Forbidden)
    const answer = await proposeFacility(await person(), { ...typed, zip: '00000' })
    expect(answer).toEqual({ ok: false, issues: [{ field: 'zip', problem: 'zipUnknown' }] })
  })

  test('reads or corrects a proposal of another', async () => {
    const id = await proposed(await person())
    await askAboutProposal(moderator, id, 'Which suite?')
    const other = await person()
    expect(await findMyProposal(other, id)).toBeNull()
    expect(await proposeFacility(other, typed, id)).toEqual({ ok: false, refused: 'gone' })
  })

  test('decides but a moderator, and not on their own', async () => {
    const id = await proposed(await person())
    for (const actor of [null, await person(), { ...moderator, secondFactor: false }]) {
      await expect(approveProposal(actor, id)).rejects.toThrow(Forbidden)
      await expect(rejectProposal(actor, id, 'no')).rejects.toThrow(Forbidden)
      await expect(findProposalForReview(actor, id)).rejects.toThrow(Forbidden)
    }
    await expect(approveProposal(moderator, await proposed(moderator))).rejects.toThrow(Forbidden)
  })

  test('fills the queue: ten proposals a day', async () => {
    const actor = await person()
    for (let each = 0; each < 10; each++) await proposed(actor)
    expect(await proposeFacility(actor, typed)).toEqual({ ok: false, refused: 'tooMany' })
  })
})
