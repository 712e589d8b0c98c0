import { cpus, totalmem } from 'node:os'

/** What the figures were measured on, and when. */
export type Machine = { at: string; processor: string; cores: number; gigabytes: number; node: string }

export function describeMachine(): Machine {
  const processors = cpus()
  return {
    at: new Date().toISOString(),
    processor: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
  }
}
