import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { SearchOutcome } from '#lib/search/outcome.ts'
import type { ChoiceView } from '#lib/search/present-form.ts'
import { type HelpView, presentHelp } from '#lib/search/present-help.ts'
import { type LinkView, searchHref } from '#lib/search/present-links.ts'
import { presentCount } from '#lib/search/present-page.ts'
import { defaultWithin } from '#lib/search/query.ts'
import { enough } from '#lib/search/ways-out.ts'
import { facilitiesShown, type InsuranceAnswer } from './answer.ts'
import { type AcceptingView, presentAccepting } from './present-accepting.ts'
import { type CompanyView, presentCompany } from './present-company.ts'
import { type AskView, presentQuestions } from './present-questions.ts'
import { type InsuranceQuery, toInsuranceString } from './query.ts'
import { type Reference, referenceHref } from './references.ts'
import { type WayToPay, wayNames, wayOf } from './ways-to-pay.ts'

export type InsuranceFormView = { pay: ChoiceView[]; payers: ChoiceView[]; near: string }

/** What was found, one shape for each outcome. */
export type FoundView =
  | {
      kind: 'facilities'
      heading: string
      total: string
      /** Said where not all are shown. */
      part: string | null
      facilities: AcceptingView[]
      /** Towns of the same name as the state that was asked for. */
      also: LinkView[]
      more: LinkView
      help: HelpView | null
    }
  | { kind: 'everywhere'; heading: string; text: string; more: LinkView }
  | { kind: 'empty'; help: HelpView }
  | { kind: 'ambiguousPlace' | 'unknownPlace'; heading: string; options: LinkView[] }

/** The page in plain values. What is null or empty has not been chosen yet. */
export type InsuranceView = {
  form: InsuranceFormView
  /** A place was given, but no way of paying. */
  needsPay: boolean
  chosen: { name: string; note: string; offerHelpline: boolean; ask: AskView; references: LinkView[] } | null
  company: CompanyView | null
  found: FoundView | null
}

/** Everything the page prints but its own fixed words. `today` is an ISO day. */
export function presentInsurance(answer: InsuranceAnswer, locale: Locale, today: string): InsuranceView {
  const { query, outcome } = answer
  const { pay } = query
  return {
    form: presentForm(answer, locale),
    needsPay: pay === null && query.near !== null,
    chosen: pay && presentChosen(pay, locale),
    company: presentCompany(answer, locale, today),
    found: pay && outcome && presentFound(answer, pay, outcome, locale, today),
  }
}

function presentForm({ query, payers }: InsuranceAnswer, locale: Locale): InsuranceFormView {
  const t = messagesOf(locale).insurance
  const choice = (value: string, label: string, on: string | null): ChoiceView => ({
    value,
    label,
    selected: value === (on ?? ''),
  })
  return {
    pay: [choice('', t.choose, query.pay), ...wayNames.map((name) => choice(name, t.ways[name], query.pay))],
    payers:
      payers.length === 0
        ? []
        : [choice('', t.payerAny, query.payer), ...payers.map((name) => choice(name, name, query.payer))],
    near: query.near ?? '',
  }
}

function presentChosen(pay: WayToPay, locale: Locale): InsuranceView['chosen'] {
  const t = messagesOf(locale).insurance
  return {
    name: t.ways[pay],
    note: t.notes[pay],
    offerHelpline: pay === 'none' || pay === 'state',
    ask: presentQuestions(pay, locale),
    references: presentReferences(wayOf(pay).references, locale),
  }
}

/** References as links in a language. */
export function presentReferences(references: readonly Reference[], locale: Locale): LinkView[] {
  const words = messagesOf(locale).insuranceWords.references
  return references.map((reference) => ({ label: words[reference], href: referenceHref(reference, locale) }))
}

function presentFound(
  { query, statements }: InsuranceAnswer,
  pay: WayToPay,
  outcome: SearchOutcome,
  locale: Locale,
  today: string,
): FoundView {
  const t = messagesOf(locale)
  const link = ({ near, label }: { near: string; label: string }): LinkView => ({
    label,
    href: insuranceHref({ ...query, near }, locale),
  })
  switch (outcome.kind) {
    case 'ambiguousPlace':
      return {
        kind: outcome.kind,
        heading: t.outcome.ambiguousTitle(outcome.near),
        options: outcome.options.map((option) => ({ ...link(option), note: presentCount(option, locale) })),
      }
    case 'unknownPlace':
      return {
        kind: outcome.kind,
        heading: t.outcome.unknownTitle(outcome.near),
        options: outcome.suggestions.map(link),
      }
    case 'empty':
      return { kind: 'empty', help: presentHelp(outcome.help, outcome.place, locale) }
    case 'results': {
      const { place, totals, items, help } = outcome
      const all = totals.facilities
      const what = t.insurance.found[pay]
      const href = searchHref(outcome.query, locale)
      if (place === null) {
        const more = { label: t.insurance.moreFilters, href }
        return { kind: 'everywhere', heading: what, text: t.insurance.addPlace(all), more }
      }
      const facilities = items.slice(0, facilitiesShown).flatMap((item) => {
        const said = statements.get(item.facility.id)
        return said ? [presentAccepting(item, said, { pay, search: outcome.query }, locale, today)] : []
      })
      return {
        kind: 'facilities',
        heading: place.kind === 'state' ? t.search.titleIn(what, place.label) : t.search.titleNear(what, place.label),
        total: t.insurance.total(all, place.kind === 'state' ? null : defaultWithin),
        part: all > facilities.length ? t.insurance.part(facilities.length) : null,
        facilities,
        also: place.kind === 'state' ? place.also.map(link) : [],
        more: { label: all > facilities.length ? t.insurance.more(all) : t.insurance.moreFilters, href },
        help: all < enough ? presentHelp(help, place, locale) : null,
      }
    }
  }
}

/** The page's address in a language. */
export function insuranceHref(query: InsuranceQuery, locale: Locale): string {
  return localPath(locale, '/insurance') + toInsuranceString(query)
}
