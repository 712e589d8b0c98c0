import { examplePeople } from '#lib/accounts/example-people.ts'
import type { PrismaClient } from '#lib/db/generated/client.ts'

const memberships = [
  { email: 'owner@example.org', role: 'owner', slug: 'example-miami-valley-recovery-center-dayton-oh' },
  { email: 'owner@example.org', role: 'owner', slug: 'example-bridge-house-dayton-oh' },
  { email: 'editor@example.org', role: 'editor', slug: 'example-miami-valley-recovery-center-dayton-oh' },
]

const column = <Row extends object>(rows: readonly Row[], name: keyof Row) => rows.map((row) => row[name])

/**
 * Adds the people whom the embedded default can be tried as, with their rights to example facilities. Whoever is there
 * already is left as they are. Their addresses are reserved for examples, and their mails go to the outbox.
 */
export async function insertExamplePeople(prisma: PrismaClient): Promise<void> {
  const moderators = examplePeople.map(({ role }) => role !== 'owner' && role !== 'editor')
  const administrators = examplePeople.map(({ role }) => role === 'administrator')
  await prisma.$executeRaw`
    with person as (
      insert into account (email, name, is_moderator, is_administrator, email_verified, updated_at)
      select given.*, true, now()
      from unnest(${column(examplePeople, 'email')}::text[], ${column(examplePeople, 'name')}::text[],
                  ${moderators}::boolean[], ${administrators}::boolean[]) given
      on conflict (email) do nothing
      returning id, email
    )
    insert into membership (account_id, facility_id, role)
    select person.id, facility.id, given.role::"MembershipRole"
    from unnest(${column(memberships, 'email')}::text[], ${column(memberships, 'role')}::text[],
                ${column(memberships, 'slug')}::text[]) given (email, role, slug)
    join person using (email)
    join facility on facility.slug = given.slug and facility.is_example`
}
