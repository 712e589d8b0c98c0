import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Environment, readEnvironment } from '#lib/env.ts'

/** The folder of the checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Reads `.env` if there is one (what is set already wins) and checks our variables.
 * @throws EnvironmentError
 */
export function loadEnvironment(): Environment {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return readEnvironment(process.env)
}
