import type { RunPart } from '#tests/bench/frame/context.ts'
import type { Report } from '#tests/bench/frame/report.ts'
import { reportGrowth } from './growth.ts'
import { type Load, type Measured, startLoad } from './load.ts'
import { memoryOf, processorTimeOf } from './processes.ts'
import { reportMemory, reportWeights } from './report-pages.ts'
import { type Series, type SeriesName, seriesOf } from './series.ts'
import { type Servers, ServersOfRun } from './servers.ts'

/** Seconds of asking, to warm up and to measure. */
const warming = 2
const measuring = 2.5

const asBrowsers = 'gzip, deflate, br'

/** Pages and API over HTTP: the server on one core, what asks it on the other. */
export const run: RunPart = async ({ databaseUrl, scale }, report) => {
  const servers = new ServersOfRun()
  const load = startLoad()
  try {
    const started = await servers.start(databaseUrl)
    await warm(load, started)
    const alone = await measureAll(load, started, 1, asBrowsers, report)
    const busy = await measureAll(load, started, 16, asBrowsers, report)
    await measureAll(load, started, 64, asBrowsers, report)
    const plain = await measureAll(load, started, 16, 'identity', report)
    holdToCeilings(report, 'as browsers ask', busy)
    holdToCeilings(report, 'uncompressed', plain)
    const listing = { value: alone['listing, made for one person'].p50, unit: 'ms' } as const
    const floor = { name: 'listing of constants in Next', value: alone['listing of constants in Next'].p50 }
    // Within 1.3 times the time.
    report.goal('Listing made for one person, time of one', listing, { times: 0.77, of: floor })
    reportGrowth(alone['search page'].p50, scale, report)
    reportWeights(started.pages, report)
    reportMemory(memoryOf(started.site), report)
  } finally {
    await load.stop()
    await servers.stop()
  }
}

async function warm(load: Load, servers: Servers): Promise<void> {
  for (const series of Object.values(seriesOf(servers, asBrowsers))) {
    await ask(load, series, 8, warming)
  }
}

/** `processor` is the server's own time for a request, in ms: it drifts less than the rest when a machine is busy. */
type Answered = Measured & { processor: number | null }

type All = Record<SeriesName, Answered>

async function ask(load: Load, { server, ...asked }: Series, connections: number, seconds: number): Promise<Answered> {
  const before = processorTimeOf(server)
  const measured = await load.measure({ ...asked, port: server.port, connections, seconds })
  const after = processorTimeOf(server)
  return {
    ...measured,
    processor: before === null || after === null ? null : (after - before) / (measured.requests + measured.refused),
  }
}

async function measureAll(
  load: Load,
  servers: Servers,
  connections: number,
  encoding: string,
  report: Report,
): Promise<All> {
  const many = connections === 1 ? '1 connection' : `${connections} connections`
  const how = encoding === asBrowsers ? many : `${many}, uncompressed`
  const row = report.table(`Over HTTP, ${how}`, `Accept-Encoding: ${encoding}`)
  const all: [string, Answered][] = []
  for (const [name, series] of Object.entries(seriesOf(servers, encoding))) {
    const measured = await ask(load, series, connections, measuring)
    all.push([name, measured])
    console.error(
      `${many}, ${encoding}, ${name}: ${Math.round(measured.perSecond)} requests/s, processor ${measured.processor?.toFixed(1)} ms`,
    )
    row(name, {
      'requests a second': { value: measured.perSecond, unit: 'requests/s' },
      p50: { value: measured.p50, unit: 'ms' },
      p99: { value: measured.p99, unit: 'ms' },
      processor: measured.processor === null ? '' : { value: measured.processor, unit: 'ms' },
      ...(measured.refused > 0 ? { 'refused (503)': { value: measured.refused, unit: '' } } : {}),
      received: { value: measured.bytes / 1000, unit: 'kB' },
    })
  }
  return Object.fromEntries(all) as All
}

/** Each kind of page beside the same markup from Next: what we add to the framework, and what we take away from it. */
function holdToCeilings(report: Report, how: string, all: All): void {
  const pairs: [SeriesName, SeriesName][] = [
    ['search page', 'search page of constants in Next'],
    ['listing, made for one person', 'listing of constants in Next'],
    ['landing pages and listings, kept', 'the same, cached by Next'],
  ]
  for (const [name, ceiling] of pairs) {
    const of = { name: ceiling, value: all[ceiling].perSecond }
    report.goal(`${name}, ${how}`, { value: all[name].perSecond, unit: 'requests/s' }, { times: 0.75, of })
  }
}
