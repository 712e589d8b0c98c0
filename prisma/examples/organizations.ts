import type { Prisma } from '#lib/db/generated/client.ts'
import type { OrganizationField } from '#lib/provenance/fields.ts'
import type { Said } from '#prisma/examples/example.ts'

export type ExampleOrganization = {
  said: Said<OrganizationField>
  facts: Pick<Prisma.OrganizationCreateManyInput, 'ownership' | 'website' | 'npi'> & { name: string }
  /** The name of the organization above it, which stands before it in the list. */
  parent?: string
}

/** The bodies that run the examples. The NPI fails its check digit, so it is nobody's. */
export const exampleOrganizations: readonly ExampleOrganization[] = [
  {
    said: { source: 'facility', daysAgo: 12, except: { npi: { source: 'public', daysAgo: 90 } } },
    facts: {
      name: 'Example Midwest Health System',
      ownership: 'nonprofit',
      website: 'https://example.org/midwest',
      npi: '1234567890',
    },
  },
  {
    said: { source: 'facility', daysAgo: 12 },
    facts: {
      name: 'Example Miami Valley Behavioral Health',
      ownership: 'nonprofit',
      website: 'https://example.org/miami-valley',
    },
    parent: 'Example Midwest Health System',
  },
  {
    said: { source: 'facility', daysAgo: 18 },
    facts: { name: 'Example Metropolitan Hospitals', ownership: 'nonprofit' },
  },
  {
    said: { source: 'facility', daysAgo: 35 },
    facts: { name: 'Example Canyon Care Partners', ownership: 'for_profit' },
  },
  {
    said: { source: 'facility', daysAgo: 47 },
    facts: { name: 'Example Tribal Health Consortium', ownership: 'tribal' },
  },
]
