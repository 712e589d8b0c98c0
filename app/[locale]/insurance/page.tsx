import type { Metadata } from 'next'
import { Ask } from '#components/insurance/ask.tsx'
import { Company } from '#components/insurance/company.tsx'
import { Explained, References } from '#components/insurance/explained.tsx'
import { Found } from '#components/insurance/found.tsx'
import { InsuranceForm } from '#components/insurance/insurance-form.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ShareLinks } from '#components/layout/share-links.tsx'
import { Unavailable } from '#components/layout/unavailable.tsx'
import { Dropped } from '#components/search/dropped.tsx'
import { env } from '#lib/env.ts'
import { presentWords } from '#lib/guide/present-glossary.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { insuranceHref, presentInsurance, presentReferences } from '#lib/insurance/present.ts'
import { parseInsuranceQuery, toInsuranceString } from '#lib/insurance/query.ts'
import { insuranceTerms } from '#lib/insurance/terms.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { sharedList } from '#lib/search/shared-list.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { findInsurance } from '#lib/services/insurance.ts'
import { shareLinks } from '#lib/share.ts'
import { alternates } from '#lib/web/alternates.ts'
import { answerStatus, keepAnswer } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { query } = parseInsuranceQuery(toUrlSearchParams(await searchParams))
  const what = query.pay === null ? t.insurance.title : `${t.insurance.title}: ${t.insurance.ways[query.pay]}`
  return {
    title: query.near === null ? what : `${what}, ${query.near}`,
    description: t.insurance.lead,
    alternates: alternates(locale, `/insurance${toInsuranceString(query)}`),
    robots: { index: toInsuranceString(query) === '', follow: true },
  }
}

export default async function InsurancePage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const { query, dropped } = parseInsuranceQuery(toUrlSearchParams(await searchParams))
  const answer = await orUnavailable(Promise.all([findInsurance(query), catalogueEdition()]))
  const search = toInsuranceString(query)
  if (!answer) {
    answerStatus(503, { 'Retry-After': '30' })
    return (
      <PageShell t={t} locale={locale} path="/insurance" search={search} edition={null}>
        <Unavailable t={t} />
      </PageShell>
    )
  }
  // What somebody chose is not kept: only the page before any choice is.
  keepAnswer(localPath(locale, '/insurance'))
  const { form, needsPay, chosen, company, found } = presentInsurance(answer[0], locale, isoDay(new Date()))
  const url = env().siteUrl + insuranceHref(query, locale)
  return (
    <PageShell t={t} locale={locale} path="/insurance" search={search} edition={answer[1]}>
      <h1>{t.insurance.title}</h1>
      <p className="lead">{t.insurance.lead}</p>
      <InsuranceForm t={t} action={localPath(locale, '/insurance')} form={form} />
      <Dropped t={t} dropped={dropped} />
      {needsPay && (
        <p className="notice" role="status">
          {t.insurance.choosePay}
        </p>
      )}
      <div className="insurance">
        {chosen && (
          <section aria-labelledby="chosen-title" className="measure">
            <h2 id="chosen-title">{chosen.name}</h2>
            <p>{chosen.note}</p>
            {chosen.offerHelpline && (
              <p>
                {t.insurance.helpline} <a href="tel:+18006624357">1-800-662-4357</a>
              </p>
            )}
            <References t={t} links={chosen.references} />
          </section>
        )}
        {company && <Company company={company} />}
        {found && <Found t={t} found={found} />}
        {found?.kind === 'facilities' && (
          <ShareLinks
            t={t}
            title={t.share.list}
            links={shareLinks(sharedList(found.heading, found.facilities, url, locale))}
          />
        )}
        {chosen && <Ask t={t} ask={chosen.ask} />}
        <Explained
          t={t}
          parity={presentReferences(['parity', 'parityPlans', 'coverage', 'appeal'], locale)}
          glossary={presentWords(insuranceTerms, locale)}
          words={presentReferences(['words'], locale)}
        />
      </div>
    </PageShell>
  )
}
