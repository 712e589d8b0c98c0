import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Worded } from '#lib/i18n/worded.ts'
import { type Notice, noticeNames, notices } from './notices.ts'
import { type NoticeView, presentNotice } from './present-notice.ts'
import {
  type Answers,
  type Choice,
  type Danger,
  dangers,
  hurdles,
  questionKeys,
  questions,
  type Whom,
  whoms,
} from './questions.ts'

export type AnswerView = { value: string; label: Worded; checked: boolean }

/** A question with its answers: one of them, or as many as are true. */
export type QuestionView = { name: string; ask: Worded; kind: 'one' | 'many'; answers: AnswerView[] }

/** The form; each danger stands with what to do at once, which nobody needs to send a form for. */
export type FormView = {
  whom: QuestionView
  danger: { name: string; ask: Worded; answers: (AnswerView & { notices: NoticeView[] })[] }
  asked: QuestionView[]
}

/** The form, filled in with what was said. */
export function presentForm(whom: Whom, answers: Answers, locale: Locale): FormView {
  const t = messagesOf(locale).levelQuestions
  const danger = present('danger', 'many', t.danger, dangers, answers.danger)
  return {
    whom: present('whom', 'one', t.whom, whoms, [whom]),
    danger: {
      ...danger,
      answers: danger.answers.map((answer) => ({ ...answer, notices: noticesFor(answer.value, locale) })),
    },
    asked: [
      ...questionKeys.map((question) =>
        present<Choice>(question, 'one', t[question] as Words<Choice>, questions[question], [answers[question]]),
      ),
      present('hurdle', 'many', t.hurdle, hurdles, answers.hurdle),
    ],
  }
}

type Words<Value extends string> = Record<Value | 'ask', Worded>

function present<Value extends string>(
  name: string,
  kind: QuestionView['kind'],
  words: Words<Value>,
  values: readonly Value[],
  on: readonly Value[],
) {
  const answers = values.map((value) => ({ value, label: words[value], checked: on.includes(value) }))
  return { name, kind, ask: words.ask, answers }
}

function noticesFor(danger: Danger, locale: Locale): NoticeView[] {
  const due = noticeNames.filter((name) => (notices[name] as Notice).when.danger?.includes(danger))
  return due.map((name) => presentNotice(name, locale))
}
