import { expect, test } from 'vitest'
import { presentAsked } from '#lib/people/present-asked.ts'
import type { ProposedFacts } from '#lib/proposals/proposal.ts'

const claim = { slug: 'harbor-house', name: 'Harbor House', asked: false, proven: false }
const facts = { facility: { name: { name: 'New Harbor', name2: null } } } as ProposedFacts

test('says of each thing that was asked whose turn it is', () => {
  const claims = [claim, { ...claim, proven: true }, { ...claim, asked: true }]
  const proposals = [
    { id: 4, status: 'pending', facts },
    { id: 5, status: 'changes_asked', facts },
  ] as const
  const states = presentAsked(claims, proposals, 'en').map(({ state }) => state)
  expect(states).toEqual([
    'waits for your code',
    'a moderator decides',
    'a moderator asks you something',
    'a moderator decides',
    'a moderator asks you something',
  ])
})

test('leads to the page of each, in the language of the page', () => {
  const asked = presentAsked([claim], [{ id: 4, status: 'pending', facts }], 'es')
  expect(asked.map(({ href }) => href)).toEqual(['/es/facilities/harbor-house/claim', '/es/propose/4'])
})
