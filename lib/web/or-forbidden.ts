import { Forbidden } from '#lib/access/policy.ts'

/** The work's answer, or that the policy does not allow it, so that a page can say so. Other errors pass on. */
export async function orForbidden<Answer>(work: Promise<Answer>): Promise<Answer | 'forbidden'> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Forbidden) return 'forbidden'
    throw error
  }
}
