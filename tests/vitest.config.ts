import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { testSecrets } from '#tests/support/secrets.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const setupFiles = ['tests/support/quiet-console.ts']

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    projects: [
      { root, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], setupFiles, testTimeout: 30_000 } },
      {
        root,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          setupFiles,
          globalSetup: 'tests/support/global-database.ts',
          pool: 'forks',
          env: testSecrets,
          testTimeout: 30_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
