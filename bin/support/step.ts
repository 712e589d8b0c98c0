/** Prints what is being done and, when it is done, how long it took. The work may answer a short remark to print. */
export async function step<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const started = performance.now()
  const line = `  ${`${name} …`.padEnd(34)}`
  if (process.stdout.isTTY) process.stdout.write(line)
  try {
    const result = await work()
    const remark = typeof result === 'string' && result ? `  ${result}` : ''
    console.log(`${lineStart(line)}${seconds(performance.now() - started).padStart(7)}${remark}`)
    return result
  } catch (error) {
    console.log(`${lineStart(line)} failed`)
    throw error
  }
}

function lineStart(line: string): string {
  return process.stdout.isTTY ? `\r\x1b[2K${line}` : line
}

/** Milliseconds as "1.2 s". */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
