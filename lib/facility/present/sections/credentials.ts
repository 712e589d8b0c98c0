import type { Listing } from '#lib/facility/listing.ts'
import { capitalize, type Fact, presentSource, type Section } from '#lib/facility/present/section.ts'
import { formatDay, formatList } from '#lib/i18n/format.ts'
import { termText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** Licences and accreditations exactly as stated; one whose last day was before `today` says that it has ended. */
export function presentCredentials({ credentials, provenance }: Listing, locale: Locale, today: string): Section {
  const t = messagesOf(locale)
  return {
    id: 'credentials',
    title: t.facility.credentials,
    warning: null,
    intro: credentials.length === 0 ? t.facility.credentialsNotStated : null,
    facts: credentialFacts(credentials, locale, today),
    source: presentSource(provenance, ['credentials'], locale),
  }
}

/** Each licence or accreditation with issuer, number and end date. */
export function credentialFacts(credentials: Listing['credentials'], locale: Locale, today: string): Fact[] {
  return credentials.map((credential) => credentialFact(credential, locale, today))
}

function credentialFact(credential: Listing['credentials'][number], locale: Locale, today: string): Fact {
  const t = messagesOf(locale)
  const { kind, issuer, number, validUntil } = credential
  const words = termText(locale, 'credential', kind)
  const parts = [
    issuer,
    number && t.facility.credentialNumber(number),
    validUntil && presentEnd(validUntil, locale, today),
    missing(credential, locale),
  ]
  return {
    label: words?.label ?? kind.replaceAll('_', ' '),
    values: [
      {
        text: capitalize(parts.filter((part) => part !== null).join(', '), locale),
        ...(words && { term: words.label, definition: words.definition }),
        ...(validUntil !== null && validUntil < today && { ended: true as const }),
      },
    ],
  }
}

function presentEnd(validUntil: string, locale: Locale, today: string): string {
  const t = messagesOf(locale)
  const day = formatDay(locale, validUntil)
  return validUntil < today ? t.facility.credentialExpired(day) : t.facility.credentialValid(day)
}

/** Which of issuer, number and end date nobody has stated; null where all are. */
function missing({ issuer, number, validUntil }: Listing['credentials'][number], locale: Locale): string | null {
  const t = messagesOf(locale).facility.credentialParts
  const open = [issuer === null && t.issuer, number === null && t.number, validUntil === null && t.validUntil]
  const named = open.filter((part) => part !== false)
  return named.length > 0 ? messagesOf(locale).facility.credentialNotStated(formatList(locale, named)) : null
}
