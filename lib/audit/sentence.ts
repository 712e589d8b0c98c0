import { fieldLabel } from '#lib/facility/fact-words/fact-words.ts'
import { formatList } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { type ImportAction, importActions, type ListingAction, listingActions } from './actions.ts'
import type { AuditEvent } from './event.ts'

/** What an entry of the history says, without naming a person. `program` is what its program is called. */
export function eventSentence(event: AuditEvent, program: string | null, locale: Locale): string {
  const t = messagesOf(locale).history
  const { action, edition } = event
  if (isImport(action)) return importSentence(action, event, t.edition(edition ?? ''), locale)
  if (isListing(action)) return listingSentence(action, event, program, locale)
  if (action === 'example_added') return t.example
  return t.around[action] ?? t.other(t.who[event.who], action.replaceAll('_', ' '))
}

const isImport = (action: string): action is ImportAction => importActions.some((each) => each === action)
const isListing = (action: string): action is ListingAction => listingActions.some((each) => each === action)

function importSentence(action: ImportAction, event: AuditEvent, edition: string, locale: Locale): string {
  const t = messagesOf(locale).history
  const { imported } = t
  if (action === 'import_added') return imported.import_added(edition, event.row === null ? null : String(event.row))
  if (action === 'import_confirmed' || action === 'import_gone') return imported[action](edition)
  const fields = changedFields(event, locale)
  return action === 'import_changed' && fields === '' ? t.disputed(edition) : imported[action](edition, fields)
}

function listingSentence(action: ListingAction, event: AuditEvent, program: string | null, locale: Locale): string {
  const t = messagesOf(locale).history
  const who = t.who[event.who]
  const named = program ?? t.aProgram
  if (event.programId !== null && event.before === null) return t.programAdded(who, named)
  if (event.programId !== null && event.after === null) return t.programRemoved(who, named)
  const said = Object.keys(event.after ?? {}).length > 0 || action === 'restored' ? action : confirmedOr(action, event)
  const fields = changedFields(event, locale) || confirmedFields(event, locale)
  const sentence = t.listed[said](who, fields)
  return event.programId === null ? sentence : t.ofProgram(sentence, named)
}

/** An edit that only said again what stood is a confirmation. */
const confirmedOr = (action: ListingAction, { confirmed }: AuditEvent): ListingAction =>
  action === 'edited' && confirmed.length > 0 ? 'confirmed' : action

/** The fields whose facts an entry changed, in the words of the listing; an import names its programs as one. */
function changedFields({ programId, after }: AuditEvent, locale: Locale): string {
  return labels(programId, Object.keys(after ?? {}), locale)
}

/** The fields of which an entry says that they stand. */
export function confirmedFields({ programId, confirmed }: AuditEvent, locale: Locale): string {
  return labels(programId, confirmed, locale)
}

function labels(programId: number | null, fields: string[], locale: Locale): string {
  const t = messagesOf(locale)
  const named = fields.map((field) =>
    field === 'programs'
      ? t.history.programsThen
      : fieldLabel(programId === null ? 'facility' : 'program', field, locale),
  )
  return formatList(
    locale,
    named.map((name) => name.charAt(0).toLocaleLowerCase(locale) + name.slice(1)),
  )
}
