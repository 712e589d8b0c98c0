import { createHmac, randomBytes } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { pool } from '#lib/db/client.ts'
import { pointToDatabase } from '#lib/env.ts'

/** As in tests/support/global-website.ts. */
const secret = 'a secret for tests and nothing else'

/** Signs a browser in as somebody who edits the facility at a slug, without the mail that it would take. */
export async function signInAsEditor(context: BrowserContext, slug: string): Promise<void> {
  pointToDatabase(process.env.WEBSITE_DATABASE_URL ?? '')
  const token = randomBytes(24).toString('base64url')
  await pool().query(
    `with a as (insert into account (email, email_verified) values ($1, true) returning id),
       m as (insert into membership (account_id, facility_id, role)
         select a.id, f.id, 'editor' from a, facility f where f.slug = $3)
     insert into session (account_id, token, expires_at) select id, $2, now() + interval '1 hour' from a`,
    [`editor-${token}@example.org`, token, slug],
  )
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  const value = encodeURIComponent(`${token}.${signature}`)
  await context.addCookies([{ name: 'level-ground.session_token', value, url: process.env.WEBSITE_URL ?? '' }])
}
