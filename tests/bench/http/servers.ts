import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { ensureBuild } from '#bin/support/build.ts'
import { root } from '#bin/support/root.ts'
import { freePort } from '#lib/db/embedded/free-port.ts'
import { stripFrameworkScripts } from '#lib/web/document.ts'
import { brotliParameters } from '#lib/web/send-document.ts'
import { contentOf, treesOf } from './element-tree.ts'
import { buildNextApp, nextAppCommand } from './next-app.ts'
import { type Page, type Pages, readPages } from './pages.ts'
import { type Server, startOn, untilAnswers } from './processes.ts'

export type Servers = { site: Server; next: Server; bare: Server; pages: Pages }

/**
 * The website, and beside it the same pages from constants in Next, and one of them from memory. The three share a core;
 * only one is asked at a time.
 */
export class ServersOfRun {
  private readonly folder = mkdtempSync(join(tmpdir(), 'bench-http-'))
  private readonly started: Server[] = []

  /** Throws when Next's page of constants is not the page that it was made from. */
  async start(databaseUrl: string): Promise<Servers> {
    await ensureBuild()
    const ports = { site: await freePort(), next: await freePort(), bare: await freePort() }
    const own = { PORT: String(ports.site), DATABASE_URL: databaseUrl, DATABASE_READ_URL: databaseUrl }
    const site = await this.startOne(
      ports.site,
      '/health/ready',
      ['--import', 'tsx', join(root, 'bin', 'serve.ts')],
      own,
    )
    const pages = await readPages(site.port)

    const trees = this.write(
      'trees.json',
      JSON.stringify(mapValues(pages, (each) => each.map(({ html }) => treesOf(html)))),
    )
    await buildNextApp(trees)
    const next = await this.startOne(ports.next, '/dynamic/listing/0', nextAppCommand(ports.next), {
      BENCH_TREES: trees,
    })
    for (const kind of ['search', 'landing', 'listing'] as const) await checkSame(next.port, kind, pages[kind])

    const sent = (pages.listing[0] as Page).html
    const files = [
      this.write('page', sent),
      this.write('page.br', brotliCompressSync(sent, { params: brotliParameters })),
    ]
    const script = join(root, 'tests', 'bench', 'http', 'bare-server.ts')
    const bare = await this.startOne(ports.bare, '/', ['--import', 'tsx', script, String(ports.bare), ...files])
    return { site, next, bare, pages }
  }

  async stop(): Promise<void> {
    for (const { stop } of this.started) await stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async startOne(port: number, ready: string, args: string[], more: Record<string, string> = {}) {
    const server = { port, ...startOn('server', args, more) }
    this.started.push(server)
    await untilAnswers(server, ready)
    return server
  }

  private write(name: string, content: string | Buffer): string {
    const file = join(this.folder, name)
    writeFileSync(file, content)
    return file
  }
}

async function checkSame(port: number, kind: string, pages: readonly Page[]): Promise<void> {
  for (const [at, { path, html }] of pages.entries()) {
    const made = await (await fetch(`http://127.0.0.1:${port}/dynamic/${kind}/${at}`)).text()
    if (bodyOf(made) !== bodyOf(html)) throw new Error(`${path} made of constants has another body`)
  }
}

const bodyOf = (html: string) => contentOf(stripFrameworkScripts(html)).body.replace(/<!--[^>]*-->/g, '')

function mapValues<Key extends string, From, To>(from: Record<Key, From>, make: (value: From) => To): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(from).map(([key, value]) => [key, make(value)])) as Record<Key, To>
}
