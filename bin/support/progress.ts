const width = 30

/**
 * A progress bar on one line. Where nobody watches (no terminal) it prints a line for each quarter instead.
 * @returns a function to call with how many are done of how many
 */
export function progressBar(label: string): (done: number, total: number) => void {
  let shown = -1
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((100 * done) / total)
    if (percent === shown) return
    if (process.stdout.isTTY) {
      const filled = Math.round((width * percent) / 100)
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
      process.stdout.write(`\r\x1b[2K  ${label} ${bar} ${String(percent).padStart(3)} %  ${done}/${total}`)
    } else if (Math.floor(percent / 25) > Math.floor(shown / 25)) {
      console.log(`  ${label} ${percent} %  ${done}/${total}`)
    }
    shown = percent
  }
}
