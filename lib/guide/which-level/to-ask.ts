import type { AnyOf } from './questions.ts'

/** What to ask at an assessment, in this order; a question without `when` is for everybody. */
export const toAsk = {
  decides: null,
  hours: null,
  medication: null,
  stopping: { stopping: ['sick', 'severe', 'unsure'], danger: ['withdrawal', 'daily', 'pregnant'] },
  body: { body: ['watched', 'nursing'], danger: ['pregnant'] },
  both: { mind: ['hard', 'unsafe'], danger: ['suicide'] },
  goal: { wants: ['less', 'looking', 'unsure'] },
  before: { before: ['returnedAtHome', 'returnedAfterStay'] },
  night: { home: ['unsafe', 'none'] },
  ride: { home: ['far'], hurdle: ['distance'] },
  evenings: { hurdle: ['work', 'evenings'] },
  children: { hurdle: ['children'] },
  court: { hurdle: ['court'] },
  cost: null,
  returns: null,
  after: null,
} as const satisfies Record<string, AnyOf | null>

export type ToAsk = keyof typeof toAsk
