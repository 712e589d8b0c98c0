import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; hrefs: { search: string; kinds: string } }

/** How to come by something to compare. */
export function NothingYet({ t, hrefs }: Props) {
  return (
    <section className="way-out">
      <p>{t.compare.noneText}</p>
      <ol>
        <li>{t.compare.noneSearch}</li>
        <li>{t.compare.noneListing}</li>
      </ol>
      <p>
        <a className="button" href={hrefs.search}>
          {t.compare.searchLink}
        </a>
      </p>
      <p>
        <a href={hrefs.kinds}>{t.compare.noneKinds}</a>
      </p>
    </section>
  )
}
