import { randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { pool } from '#lib/db/client.ts'
import { pointToDatabase } from '#lib/env.ts'
import { signInAs } from '#tests/e2e/support/signed-in.ts'

/** Signs a browser in as somebody new who edits the facility at a slug. */
export async function signInAsEditor(context: BrowserContext, slug: string): Promise<void> {
  pointToDatabase(process.env.WEBSITE_DATABASE_URL ?? '')
  const email = `editor-${randomUUID()}@example.org`
  await pool().query(
    `with person as (insert into account (email, email_verified) values ($1, true) returning id)
     insert into membership (account_id, facility_id, role)
     select person.id, f.id, 'editor' from person, facility f where f.slug = $2`,
    [email, slug],
  )
  await signInAs(context, email)
}
