import { medications } from '#lib/care/medications.ts'
import { type ServiceKind, serviceKinds, type TermKind, termsOf } from '#lib/care/terms.ts'
import type { ListedDetox, Listing } from '#lib/facility/listing.ts'
import { formatCents, formatDay, formatList, formatMonth } from '#lib/i18n/format.ts'
import { kindLabel, termLabel, termText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { type Fact, type FactValue, fact, ownWords, presentSource, type Section, yesOrNo } from './section.ts'

/** Detox, medication, payment, people, services, rules and credentials, in the order a reader asks for them. */
export function presentSections(listing: Listing, locale: Locale, today: string): Section[] {
  return [
    detoxSection(listing, locale),
    medicationSection(listing, locale),
    paymentSection(listing, locale),
    peopleSection(listing, locale),
    servicesSection(listing, locale),
    rulesSection(listing, locale),
    credentialSection(listing, locale, today),
  ].filter((section) => section.facts.length > 0 || section.intro !== null)
}

/** The terms among `slugs`, in display order, each with its definition; slugs without words come last as they are. */
function termValues(kind: TermKind, slugs: readonly string[], locale: Locale): FactValue[] {
  const known = termsOf(kind).flatMap(({ slug }) => (slugs.includes(slug) ? [slug as string] : []))
  const unknown = slugs.filter((slug) => termText(locale, kind, slug) === null)
  return [...known, ...unknown].map((slug) => {
    const text = termText(locale, kind, slug)
    return text ? { text: text.label, definition: text.definition } : { text: termLabel(locale, kind, slug) }
  })
}

function termFact(label: string, kind: TermKind, slugs: readonly string[], locale: Locale): Fact[] {
  const values = termValues(kind, slugs, locale)
  return values.length === 0 ? [] : [{ label, values }]
}

function detoxSection({ detox, provenance }: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  return {
    id: 'detox',
    title: t.facility.detox,
    intro: detox.length === 0 ? t.facility.detoxNotStated : null,
    facts: detox.flatMap((offering) => detoxFacts(offering, locale)),
    source: presentSource(provenance, ['detox'], locale),
  }
}

function detoxFacts(offering: ListedDetox, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  const kind = offering.kind && t.detox.kinds[offering.kind]
  const where = offering.where === 'referral' ? t.detox.referral(offering.partnerName) : t.detox[offering.where]
  return [
    ...fact(t.card.detox, kind ? `${where} (${kind})` : where),
    ...fact(
      t.detox.substances,
      offering.substances.length === 0
        ? null
        : formatList(
            locale,
            offering.substances.map((each) => t.substances[each]),
          ),
    ),
    ...yesOrNo(t.detox.medicationUsed, offering.medicationUsed, locale),
    ...yesOrNo(t.detox.nursing24h, offering.nursing24h, locale),
    ...ownWords(t.detox.arrangedBy, offering.arrangedBy),
  ]
}

function medicationSection({ medications: policies, provenance }: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  return {
    id: 'medication',
    title: t.facility.medications,
    intro: policies.length === 0 ? t.facility.medicationsNotStated : null,
    facts: medications.flatMap((medication) => {
      const stances = policies.filter((policy) => policy.medication === medication).map(({ stance }) => stance)
      if (stances.length === 0)
        return policies.length === 0 ? [] : fact(t.medications[medication], t.facility.notStated)
      return [
        { label: t.medications[medication], values: stances.map((stance) => ({ text: t.facility.stances[stance] })) },
      ]
    }),
    source: presentSource(provenance, ['medications'], locale),
  }
}

function paymentSection(listing: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  const prices = listing.prices.map((price) => {
    const amount = [price.amountCents, price.amountCentsMax]
      .filter((cents) => cents !== null)
      .map((cents) => formatCents(locale, cents))
      .join('–')
    return {
      text: `${amount} ${t.facility.priceUnits[price.unit]}`,
      note: [price.note, t.facility.priceAsOf(formatMonth(locale, price.asOf))]
        .filter((part) => part !== null)
        .join('; '),
    }
  })
  const plans = listing.plans.map((plan) => ({
    text: [plan.payer, plan.plan, plan.state].filter((part) => part !== null).join(', '),
    note: `${plan.network ? t.facility.networks[plan.network] : t.facility.networkNotStated}; ${t.facility.priceAsOf(formatMonth(locale, plan.asOf))}`,
  }))
  return {
    id: 'payment',
    title: t.facility.payment,
    intro: null,
    facts: [
      ...(listing.payments.length === 0
        ? fact(kindLabel(locale, 'payment'), t.facility.notStatedAsk)
        : termFact(kindLabel(locale, 'payment'), 'payment', listing.payments, locale)),
      { label: t.facility.prices, values: prices.length === 0 ? [{ text: t.facility.priceNotStated }] : prices },
      { label: t.facility.plans, values: plans.length === 0 ? [{ text: t.facility.plansNotStated }] : plans },
    ],
    source: presentSource(listing.provenance, ['payments', 'prices', 'plans'], locale),
  }
}

function peopleSection(listing: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  const populations = listing.populations.map(({ population, mode }) => {
    const text = termText(locale, 'population', population)
    return {
      text: text?.label ?? population,
      ...(mode !== 'tailored' && { note: t.facility.populationModes[mode] }),
      ...(text && { definition: text.definition }),
    }
  })
  const languages = listing.languages.map(({ language, mode }) => ({
    text: termLabel(locale, 'language', language),
    note: t.facility.languageModes[mode],
  }))
  return {
    id: 'people',
    title: t.facility.people,
    intro: null,
    facts: [
      ...(listing.ages.length === 0
        ? fact(t.facility.ages, t.facility.agesNotStated)
        : termFact(t.facility.ages, 'age', listing.ages, locale)),
      ...(listing.genders.length === 0
        ? fact(t.facility.genders, t.facility.notStated)
        : termFact(t.facility.genders, 'gender', listing.genders, locale)),
      ...(populations.length === 0 ? [] : [{ label: t.facility.populations, values: populations }]),
      ...(languages.length === 0
        ? fact(t.facility.languages, t.facility.notStated)
        : [{ label: t.facility.languages, values: languages }]),
    ],
    source: presentSource(listing.provenance, ['ages', 'genders', 'populations', 'languages'], locale),
  }
}

function servicesSection(listing: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  const order: ServiceKind[] = [
    'therapy',
    'education',
    ...serviceKinds.filter((kind) => kind !== 'therapy' && kind !== 'education'),
  ]
  const known = (kind: ServiceKind) => listing.services.filter((slug) => termText(locale, kind, slug) !== null)
  return {
    id: 'services',
    title: t.facility.services,
    intro: listing.services.length === 0 ? t.facility.notStatedAsk : null,
    facts: [
      ...yesOrNo(t.search.filterLabels.telehealth, listing.telehealth, locale),
      ...order.flatMap((kind) => termFact(kindLabel(locale, kind), kind, known(kind), locale)),
    ],
    source: presentSource(listing.provenance, ['services', 'telehealth'], locale),
  }
}

function rulesSection(listing: Listing, locale: Locale): Section {
  const t = messagesOf(locale)
  const ruleText = (topic: string, value: string) =>
    topic === 'smoking' || topic === 'vaping' ? termValues(topic, [value], locale) : [{ text: value, ownWords: true }]
  return {
    id: 'rules',
    title: t.facility.rules,
    intro: null,
    facts: [
      ...listing.houseRules.map(({ topic, value }) => ({
        label: t.facility.ruleTopics[topic] ?? topic.replaceAll('_', ' '),
        values: ruleText(topic, value),
      })),
      ...listing.drugTesting.flatMap((testing) => [
        ...ownWords(`${t.facility.drugTesting}: ${t.facility.drugTestingFrequency}`, testing.frequency),
        ...ownWords(`${t.facility.drugTesting}: ${t.facility.drugTestingMethod}`, testing.method),
        ...ownWords(t.facility.drugTestingPositive, testing.positiveLeadsTo),
      ]),
    ],
    source: presentSource(listing.provenance, ['houseRules', 'drugTesting'], locale),
  }
}

function credentialSection(listing: Listing, locale: Locale, today: string): Section {
  const t = messagesOf(locale)
  return {
    id: 'credentials',
    title: t.facility.credentials,
    intro: null,
    facts: listing.credentials.map(({ kind, issuer, number, validUntil }) => {
      const text = termText(locale, 'credential', kind)
      const until = validUntil && (validUntil < today ? t.facility.credentialExpired : t.facility.credentialValid)
      const parts = [
        number && t.facility.credentialNumber(number),
        validUntil && until ? until(formatDay(locale, validUntil)) : t.facility.credentialDateUnknown,
      ]
      return {
        label: text?.label ?? kind,
        values: [
          {
            text: [issuer, ...parts].filter((part) => typeof part === 'string').join(', '),
            ...(text && { term: text.label, definition: text.definition }),
          },
        ],
      }
    }),
    source: presentSource(listing.provenance, ['credentials'], locale),
  }
}
