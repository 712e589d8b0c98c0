import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { readQuality, readQueueTimes } from '#lib/db/data-quality.ts'
import type { Quality, QueueTimes } from '#lib/quality/quality.ts'

/** How sure and how old what the directory says is, for everyone. `today` is an ISO day. */
export const findQuality = (today: string): Promise<Quality> => readQuality(today)

/** The same with how moderators keep up. @throws Forbidden */
export async function findDashboard(
  actor: Actor | null,
  today: string,
): Promise<{ quality: Quality; times: QueueTimes[] }> {
  demand(actor, 'dashboard.read')
  const [quality, times] = await Promise.all([readQuality(today), readQueueTimes()])
  return { quality, times }
}
