// npm run admin -- EMAIL [--new-app]: makes an account administrator and moderator; --new-app is for one who lost the phone.
import { parseArgs } from 'node:util'
import { openDatabase, Refusal } from '#bin/support/database.ts'
import { prepareDatabase } from '#bin/support/prepare.ts'
import { loadEnvironment } from '#bin/support/root.ts'
import { run } from '#bin/support/run.ts'

const USAGE = 'npm run admin -- EMAIL [--new-app]'

function readArguments(): { email: string; anew: boolean } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'new-app': { type: 'boolean' } } })
    if (positionals.length === 1 && positionals[0]) return { email: positionals[0], anew: values['new-app'] ?? false }
  } catch {}
  throw new Refusal(`Name one e-mail address: ${USAGE}`)
}

await run(async () => {
  const { email, anew } = readArguments()
  const environment = loadEnvironment()
  const database = await openDatabase(environment, 'admin')
  const { makeAdministrator } = await import('#lib/services/moderators.ts')
  const { disconnect } = await import('#lib/db/client.ts')
  try {
    await prepareDatabase(database.url)
    const made = await makeAdministrator(email, anew)
    if (!made) throw new Refusal(`This is no e-mail address: ${email}`)
    console.log(`
${made.email} is an administrator and a moderator now.${anew ? ' Their authenticator app and passkeys are forgotten.' : ''}
What happens next:
  1. Open ${environment.siteUrl}/sign-in, ask for a link, and open it in the same browser.
  2. Set up an authenticator app there (once). Moderators sign in with a link and a code.
  3. Appoint moderators on ${environment.siteUrl}/moderate/people.`)
    if (database.embedded) console.log('Mails land in the outbox of the site, while no SMTP_URL is set.')
    else if (!environment.secretKey) console.log('SECRET_KEY is not set: until it is, nobody can sign in.')
  } finally {
    await disconnect()
    await database.close()
  }
})
