import type { Listing } from '#lib/facility/listing.ts'
import { type Fact, presentSource, type Section } from '#lib/facility/present/section.ts'
import { formatDay } from '#lib/i18n/format.ts'
import { termText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** Licences and accreditations exactly as stated; one whose last day was before `today` says that it has ended. */
export function presentCredentials({ credentials, provenance }: Listing, locale: Locale, today: string): Section {
  return {
    id: 'credentials',
    title: messagesOf(locale).facility.credentials,
    warning: null,
    intro: null,
    facts: credentials.map((credential) => credentialFact(credential, locale, today)),
    source: presentSource(provenance, ['credentials'], locale),
  }
}

function credentialFact(credential: Listing['credentials'][number], locale: Locale, today: string): Fact {
  const t = messagesOf(locale)
  const { kind, issuer, number, validUntil } = credential
  const words = termText(locale, 'credential', kind)
  const parts = [issuer, number && t.facility.credentialNumber(number), presentEnd(validUntil, locale, today)]
  return {
    label: words?.label ?? kind.replaceAll('_', ' '),
    values: [
      {
        text: parts.filter((part) => part !== null).join(', '),
        ...(words && { term: words.label, definition: words.definition }),
      },
    ],
  }
}

function presentEnd(validUntil: string | null, locale: Locale, today: string): string {
  const t = messagesOf(locale)
  if (validUntil === null) return t.facility.credentialDateUnknown
  const day = formatDay(locale, validUntil)
  return validUntil < today ? t.facility.credentialExpired(day) : t.facility.credentialValid(day)
}
