import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importActions, listingActions } from '#lib/audit/actions.ts'
import { en } from '#lib/i18n/messages/en.ts'

/** Every action that our own code writes into the history of a listing, read from the code. */
function writtenActions(): string[] {
  const files = ['lib/services', 'lib/db'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
      .map((file) => `${folder}/${file}`),
  )
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  const naming = lines.filter((line) => /\baction\b.*'/.test(line) && !/Forbidden|import /.test(line))
  return naming.flatMap((line) => [...line.matchAll(/'([a-z]+(?:_[a-z]+)*)'/g)].map(([, action = '']) => action))
}

/** These are about accounts, and in no listing's history. */
const ofAccounts = ['moderator_appointed', 'moderator_dismissed', 'administrator_appointed', 'second_factor_reset']

test('every action that is written has its sentence', () => {
  const told = new Set<string>([...ofAccounts, ...importActions, ...listingActions, ...Object.keys(en.history.around)])
  const written = [...new Set(writtenActions())].filter((action) => action.includes('_'))
  expect(written.length).toBeGreaterThan(8)
  expect(written.filter((action) => !told.has(action))).toEqual([])
})
