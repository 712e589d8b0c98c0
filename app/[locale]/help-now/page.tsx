import type { Metadata } from 'next'
import { HelpGroups } from '#components/help/help-groups.tsx'
import { HelpLine } from '#components/help/help-line.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { helpLineIds } from '#lib/help/help-lines.ts'
import { keepInBrowser, offerQuickExit } from '#lib/web/answer.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { quietMetadata } from '#lib/web/quiet-metadata.ts'
import '../../styles/help.css'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { tab, title, description } = t.helpNow
  return quietMetadata(locale, { tab, title, description, path: '/help-now' })
}

// Made for each request so that it can say how long a browser may keep it.
export const dynamic = 'force-dynamic'

/** Needs no database, so that it answers when nothing else does. */
export default async function HelpNowPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const words = t.helpNow
  keepInBrowser(7)
  return (
    <PageShell t={t} locale={locale} path="/help-now" edition={null} exit={offerQuickExit(locale)}>
      <div className="help-now">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <div className="help-first">
          <section className="notice notice-alert" aria-labelledby="emergency-title">
            <h2 id="emergency-title">{words.emergencyTitle}</h2>
            <ul>
              {words.emergencySigns.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
            <p>
              <a className="button button-alert" href="tel:911">
                {words.callEmergency}
              </a>
            </p>
          </section>
          <section aria-labelledby="overdose-title">
            <h2 id="overdose-title">{words.overdoseTitle}</h2>
            <ol>
              {words.overdoseSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p>{words.overdoseNote}</p>
            <p>
              <strong>{words.naloxoneTitle}:</strong> {words.naloxone}
            </p>
          </section>
        </div>
        <section aria-labelledby="lines-title">
          <h2 id="lines-title">{words.linesTitle}</h2>
          <ul className="plain help-lines">
            {helpLineIds.map((id) => (
              <HelpLine key={id} t={t} id={id} />
            ))}
          </ul>
          <p>{words.local}</p>
        </section>
        <section aria-labelledby="groups-title">
          <h2 id="groups-title">{words.groupsTitle}</h2>
          <p>{words.groupsLead}</p>
          <HelpGroups t={t} />
        </section>
        <p className="hint no-print">{words.offline}</p>
      </div>
    </PageShell>
  )
}
