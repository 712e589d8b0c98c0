import { Refusal } from '#bin/support/database.ts'
import { EnvironmentError } from '#lib/env.ts'

/** Runs a command: a mistake that a person can mend is shown as its sentence, anything else with its stack. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    const known = error instanceof Refusal || error instanceof EnvironmentError || isMigrationError(error)
    console.error(known ? `\n${(error as Error).message}` : error)
    process.exit(1)
  }
}

function isMigrationError(error: unknown): boolean {
  return error instanceof Error && error.name === 'MigrationError'
}
