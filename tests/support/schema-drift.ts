import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

const charOid = 18
const uuidOid = 2950

/**
 * The SQL that would bring a migrated database to what schema.prisma says: empty when the two agree. Computed by
 * Prisma's own schema engine in its WebAssembly build, because its native build is downloaded from the network.
 */
export async function schemaDrift(databaseUrl: string, schemaPath: string): Promise<string> {
  startEngine()
  const pool = introspectionPool(databaseUrl)
  const content = readFileSync(schemaPath, 'utf8')
  const schema = { files: [{ path: schemaPath, content }] }
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(new IntrospectionAdapter(pool))
    const { SchemaEngine } = engine
    const instance = await SchemaEngine.new({ datamodels: [[schemaPath, content]] }, () => {}, factory)
    const { stdout } = await instance.diff({
      from: { tag: 'schemaDatasource', ...schema, configDir: dirname(schemaPath) },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    const drift = stdout?.trim() ?? ''
    return drift.includes('This is an empty migration') ? '' : drift
  } finally {
    await pool.end()
  }
}

let started = false

function startEngine(): void {
  if (started) return
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': engine as never })
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: rethrow } })
  engine.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
  started = true
}

function rethrow(message: string): never {
  throw new Error(message)
}

/**
 * The engine reads catalogue columns of the one-byte type "char", which the adapter does not know. They travel as
 * uuid, which no catalogue column is and whose values pass as they are, and are renamed to characters on arrival.
 */
function introspectionPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl })
  const query = pool.query.bind(pool) as (...parts: unknown[]) => Promise<pg.QueryResult>
  const disguised = async (...parts: unknown[]) => {
    const result = await query(...parts)
    for (const field of result.fields ?? []) if (field.dataTypeID === charOid) field.dataTypeID = uuidOid
    return result
  }
  return Object.assign(pool, { query: disguised })
}

class IntrospectionAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnTypes }
    }
    return adapter
  }
}
