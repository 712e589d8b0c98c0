import type { AnyOf } from './questions.ts'

/** What to do at once, the most urgent first; its words stand under its name in `whichLevel.notices`. */
export type Notice = {
  when: AnyOf
  /** Whom to call, as it is dialled; null where no line answers day and night. */
  call: '911' | '988' | null
  /** A page of ours that says more. */
  more: string
}

export const notices = {
  breathing: { when: { danger: ['breathing'] }, call: '911', more: '/help-now' },
  withdrawal: { when: { danger: ['withdrawal'] }, call: '911', more: '/guide/detox' },
  crisis: { when: { danger: ['suicide'], mind: ['unsafe'] }, call: '988', more: '/help-now' },
  pregnant: { when: { danger: ['pregnant'] }, call: null, more: '/guide/medication' },
  doNotStop: {
    when: { danger: ['daily'], stopping: ['sick', 'severe', 'unsure'] },
    call: null,
    more: '/guide/detox',
  },
} as const satisfies Record<string, Notice>

export type NoticeName = keyof typeof notices

export const noticeNames = Object.keys(notices) as NoticeName[]
