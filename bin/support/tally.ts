import { existsSync, readFileSync } from 'node:fs'
import { ExecutionError } from '#bin/support/execute.ts'
import { step } from '#bin/support/step.ts'

export type Count = { passed: number; failed: number }

/** Counts what passed and what failed over all steps of a run. */
export class Tally {
  readonly total: Count = { passed: 0, failed: 0 }

  /**
   * Runs a step and counts it: as one check, or as the tests in the results file that it writes. The output of a step
   * that fails is shown; of one that passes only its lines that begin with "note: ".
   */
  async run(name: string, work: () => Promise<string>, results?: ResultsFile): Promise<boolean> {
    let passed = true
    try {
      const output = await step(name, async () => ({ text: await work() }))
      for (const note of output.text.split('\n').filter((line) => line.startsWith('note: '))) {
        console.log(`      ${note.slice('note: '.length)}`)
      }
    } catch (error) {
      passed = false
      console.log(error instanceof ExecutionError ? error.output : error)
    }
    const count = results?.read() ?? { passed: 0, failed: 0 }
    const counted = count.passed + count.failed > 0
    // A step that failed outside its tests (a file that does not load, no browser) is itself a failure.
    this.total.passed += counted || !passed ? count.passed : 1
    this.total.failed += !passed && count.failed === 0 ? 1 : count.failed
    return passed
  }

  toString(): string {
    return `${this.total.passed} passed, ${this.total.failed} failed`
  }
}

/** A file of results as one of our test runners writes it. */
export class ResultsFile {
  readonly path: string
  readonly #count: (results: never) => Count

  private constructor(path: string, count: (results: never) => Count) {
    this.path = path
    this.#count = count
  }

  static vitest(path: string): ResultsFile {
    return new ResultsFile(path, countVitest)
  }

  static playwright(path: string): ResultsFile {
    return new ResultsFile(path, countPlaywright)
  }

  read(): Count {
    if (!existsSync(this.path)) return { passed: 0, failed: 0 }
    return this.#count(JSON.parse(readFileSync(this.path, 'utf8')) as never)
  }
}

type VitestResults = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** A test file that could not be loaded has no tests that failed: it counts as one. */
export function countVitest({ numPassedTests, numFailedTests, testResults }: VitestResults): Count {
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

type PlaywrightResults = { stats: { expected: number; unexpected: number; flaky: number } }

export function countPlaywright({ stats }: PlaywrightResults): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}
