import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** The edition of the national directory that is shown, and the ISO day it was published. */
export type Edition = { edition: string; publishedOn: string }

type Props = { t: Messages; locale: Locale; edition: Edition | null }

export function SiteFooter({ t, locale, edition }: Props) {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p className="no-print footer-links">
          <a href={localPath(locale, '/help-now')}>{t.footer.helpNow}</a>
          <a href={localPath(locale, '/insurance')}>{t.insurance.link}</a>
          <a href={localPath(locale, '/data-quality')}>{t.quality.title}</a>
        </p>
        <p className="promise">{t.footer.promise}</p>
        {edition && <p>{t.footer.data(edition.edition, edition.publishedOn)}</p>}
        <p>
          {t.footer.places} <a href="https://www.geonames.org/">{t.footer.geonames}</a>
        </p>
        <p>{t.footer.notMedical}</p>
      </div>
    </footer>
  )
}
