import type { Listing } from '#lib/facility/listing.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { areCurrent } from '#lib/facility/openings.ts'
import { presentQuestions } from '#lib/facility/present/questions.ts'
import { openQuestionsOf, questionKeys } from '#lib/facility/questions.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { isIdentity } from './identity.ts'
import { managePath } from './paths.ts'
import { questionSections } from './question-sections.ts'
import { sectionPrint } from './restate.ts'
import { inputsOf, type SectionKey, sectionKeys } from './section.ts'
import { adviceOnSection } from './section-advice.ts'
import { sectionState } from './section-state.ts'
import { sections } from './sections.ts'

/** One thing about how a part of the listing stands. */
export type TaskTag = { text: string; tone: 'done' | 'gap' | 'old' | 'waits' | 'advice' }

/** A part of the listing to edit. `print` is what "still right" sends of what was seen; null where nothing is old. */
export type Task = { key: string; title: string; about: string; href: string; tags: TaskTag[]; print: string | null }

/** What families ask because the listing does not say, with the part that answers it. */
export type GapTask = { key: string; topic: string; why: string; part: string; href: string }

export type TasksView = {
  name: string
  links: { label: string; href: string }[]
  gaps: GapTask[]
  tasks: Task[]
}

/** So many gaps are named; the parts below say the rest. */
const mostGaps = 5

/** The task list of a listing. `waiting` names the facility's fields of which a change waits for a moderator. */
export function presentTasks(
  listing: ListingState,
  shown: Listing,
  waiting: readonly string[],
  locale: Locale,
  now: Date,
): TasksView {
  const t = messagesOf(locale).manage
  const path = (under: string) => managePath(locale, listing.slug, under)
  return {
    name: listing.facts.name.name,
    links: [
      { label: t.public, href: localPath(locale, `/facilities/${listing.slug}`) },
      ...(waiting.length > 0 ? [{ label: t.previewWaiting, href: path('preview') }] : []),
      { label: t.people, href: path('people') },
      { label: messagesOf(locale).ask.staffTitle, href: path('requests') },
      { label: t.history, href: path('history') },
    ],
    gaps: gapsOf(listing, shown, locale, now),
    tasks: [
      openingsTask(listing, shown, locale, now),
      ...sectionKeys.map((key) => taskOf(key, listing, waiting, locale, isoDay(now))),
    ],
  }
}

function taskOf(
  key: SectionKey,
  listing: ListingState,
  waiting: readonly string[],
  locale: Locale,
  today: string,
): Task {
  const t = messagesOf(locale)
  const state = sectionState(sections[key], listing, today)
  const advice = adviceOnSection(sections[key], listing, locale, today).length
  const waits = inputsOf(sections[key], 'facility').some(([field]) => isIdentity(field) && waiting.includes(field))
  const tags: TaskTag[] = [
    ...(waits ? [{ text: t.manage.waits, tone: 'waits' } as const] : []),
    ...(state.old ? [{ text: t.manage.old, tone: 'old' } as const] : []),
    ...(advice > 0 ? [{ text: t.words.tag(advice), tone: 'advice' } as const] : []),
    ...(state.ended ? [{ text: t.manage.ended, tone: 'old' } as const] : []),
    ...gapTag(state.notStated, state.says, t),
  ]
  return {
    key,
    ...t.edit.sections[key],
    href: sectionHref(key, listing, locale),
    tags: tags.length > 0 ? tags : [{ text: t.manage.complete, tone: 'done' }],
    print: state.old ? sectionPrint(sections[key], listing) : null,
  }
}

function gapTag(notStated: number, says: boolean, t: Messages): TaskTag[] {
  if (notStated === 0) return []
  return [{ text: says ? t.manage.notStated(notStated) : t.manage.nothing, tone: 'gap' }]
}

/** What only programs say is edited of one program: of the one in question, or the first. */
function sectionHref(key: SectionKey, { slug, programs }: ListingState, locale: Locale, programId?: number): string {
  const ofFacility = inputsOf(sections[key], 'facility').length > 0
  return managePath(locale, slug, key, ofFacility ? null : (programId ?? programs[0]?.id))
}

function openingsTask(listing: ListingState, shown: Listing, locale: Locale, now: Date): Task {
  const t = messagesOf(locale)
  const open = shown.programs.filter(({ availability }) => !availability || !areCurrent(availability, now)).length
  return {
    key: 'openings',
    ...t.manageOpenings.section,
    href: managePath(locale, listing.slug, 'openings'),
    tags: open === 0 ? [{ text: t.manage.complete, tone: 'done' }] : gapTag(open, open < shown.programs.length, t),
    print: null,
  }
}

function gapsOf(listing: ListingState, shown: Listing, locale: Locale, now: Date): GapTask[] {
  const t = messagesOf(locale)
  const { shared, byProgram } = openQuestionsOf(shown, now)
  const open = new Set([...shared, ...[...byProgram.values()].flat()])
  const ordered = questionKeys.filter((key) => open.has(key))
  return presentQuestions(ordered, locale)
    .flatMap(({ key, topic, why }) => {
      const part = questionSections[key]
      if (part === 'openings') {
        const href = managePath(locale, listing.slug, 'openings')
        return [{ key, topic, why, part: t.manageOpenings.section.title, href }]
      }
      if (part === null) return []
      const concerned = [...byProgram].find(([, keys]) => keys.includes(key))?.[0]
      const href = sectionHref(part, listing, locale, concerned)
      return [{ key, topic, why, part: t.edit.sections[part].title, href }]
    })
    .slice(0, mostGaps)
}
