import { describe, expect, it } from 'vitest'
import { exampleFacilities } from '#prisma/examples/all.ts'
import { exampleOrganizations } from '#prisma/examples/organizations.ts'

const examples = exampleFacilities(new Date('2026-11-22T12:00:00Z'))
const programs = examples.flatMap((example) => example.programs)
const scopes = [...examples, ...programs]

describe('the example facilities', () => {
  it('are called Example, in every name and slug', () => {
    const names = [...examples, ...exampleOrganizations].map(({ facts }) => facts.name)
    for (const name of names) expect(name).toMatch(/^Example /)
    for (const { facts } of examples) expect(facts.slug).toMatch(/^example(-[a-z0-9]+)+$/)
  })

  it('have numbers that nobody can be called at: area code, 555, 0100 to 0199, each once', () => {
    const numbers = examples.flatMap(({ phones }) => phones.map(({ number }) => number))
    for (const number of numbers) expect(number).toMatch(/^\+1[2-9]\d\d55501\d\d$/)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('lead to no website but example.org', () => {
    const websites = [...examples, ...exampleOrganizations].flatMap(({ facts }) => facts.website ?? [])
    for (const website of websites) expect(new URL(website).origin).toBe('https://example.org')
  })

  it('name no real payer, partner, or licence', () => {
    const payers = scopes.flatMap(({ plans = [] }) => plans.map(({ payer }) => payer))
    const partners = examples.flatMap(({ detox = [] }) => detox.flatMap(({ partnerName }) => partnerName ?? []))
    const linked = programs.flatMap(({ links = [] }) => links.flatMap((link) => ('name' in link ? link.name : [])))
    const licences = examples.flatMap(({ credentials = [] }) => credentials.flatMap(({ number }) => number ?? []))
    for (const name of [...payers, ...partners, ...linked]) expect(name).toMatch(/^Example /)
    for (const number of licences) expect(number).toMatch(/^EX-/)
  })

  it('live on streets called Example, or Ejemplo', () => {
    const streets = examples.flatMap(({ facts }) => facts.street ?? [])
    for (const street of streets) expect(street).toMatch(/\b(Example|Ejemplo)\b/)
  })

  it('have an organization that is an example too, and stands after its parent', () => {
    const names = exampleOrganizations.map(({ facts }) => facts.name)
    for (const organization of examples.flatMap((example) => example.organization ?? []))
      expect(names).toContain(organization)
    exampleOrganizations.forEach(({ parent }, at) => {
      if (parent) expect(names.slice(0, at)).toContain(parent)
    })
  })

  it('lead to steps that exist', () => {
    const targets = examples.flatMap(({ facts, programs }) => [
      facts.slug,
      ...programs.map(({ key }) => `${facts.slug}#${key}`),
    ])
    const linked = programs.flatMap(({ links = [] }) => links.flatMap((link) => ('to' in link ? link.to : [])))
    expect(linked.length).toBeGreaterThan(0)
    for (const to of linked) expect(targets).toContain(to)
    expect(new Set(targets).size).toBe(targets.length)
  })
})
