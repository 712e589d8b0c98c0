import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ExecutionError } from '#bin/support/execute.ts'
import { countPlaywright, countVitest, ResultsFile, Tally } from '#bin/support/tally.ts'

let said: string[]
beforeEach(() => {
  said = []
  vi.spyOn(console, 'log').mockImplementation((text) => void said.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

const fails = () => Promise.reject(new ExecutionError('lint', 'line 3: wrong'))

function results(content: object): ResultsFile {
  const path = join(mkdtempSync(join(tmpdir(), 'tally-')), 'results.json')
  writeFileSync(path, JSON.stringify(content))
  return ResultsFile.vitest(path)
}

describe('the count at the end of npm test', () => {
  test('counts a check as one', async () => {
    const tally = new Tally()
    await tally.run('lint', async () => '')
    await tally.run('types', fails)
    expect(`${tally}`).toBe('1 passed, 1 failed')
  })

  test('counts each test of a run', async () => {
    const tally = new Tally()
    await tally.run('unit', fails, results({ numPassedTests: 7, numFailedTests: 2, testResults: [] }))
    expect(`${tally}`).toBe('7 passed, 2 failed')
  })

  test('is never zero failures when a step failed, even when every test in it passed', async () => {
    const tally = new Tally()
    await tally.run('unit', fails, results({ numPassedTests: 7, numFailedTests: 0, testResults: [] }))
    await tally.run('browser', fails, ResultsFile.playwright('/nowhere'))
    expect(`${tally}`).toBe('7 passed, 2 failed')
  })

  test('counts a test file that could not be loaded', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({ passed: 1, failed: 1 })
  })

  test('counts a browser test that passed only at the second try as failed', () => {
    expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1 } })).toEqual({ passed: 5, failed: 2 })
  })
})

test('the output of a step is shown when it failed, and only its notes when it passed', async () => {
  const tally = new Tally()
  await tally.run('lint', fails)
  await tally.run('browser', async () => 'noise\nnote: the search page weighs 14 kB\nnoise')
  expect(said.join('\n')).toContain('line 3: wrong')
  expect(said.join('\n')).toContain('the search page weighs 14 kB')
  expect(said.join('\n')).not.toContain('noise')
})
