import { spawn } from 'node:child_process'
import { root } from '#bin/support/root.ts'

/** A program that ended with an error; `output` is what it printed. */
export class ExecutionError extends Error {
  override name = 'ExecutionError'
  readonly output: string

  constructor(command: string, output: string) {
    super(`${command} failed:\n${output}`)
    this.output = output
  }
}

/**
 * Runs a program in the checkout and keeps what it prints to itself.
 * @returns the output
 * @throws ExecutionError with the output when it ends with anything but 0
 */
export function execute(file: string, args: string[], environment: Record<string, string> = {}): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const name = [file, ...args].map((part) => part.replace(`${root}/`, '')).join(' ')
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    const abandon = () => child.kill()
    process.once('exit', abandon)
    child.on('error', (error) => failed(new ExecutionError(name, error.message)))
    child.on('close', (code) => {
      process.off('exit', abandon)
      if (code === 0) done(output)
      else failed(new ExecutionError(name, output))
    })
  })
}
