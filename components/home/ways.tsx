import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = {
  t: Messages
  hrefs: { search: string; compare: string; levels: string; insurance: string; staff: string }
}

/** Who comes here, and a door for each. */
export function Ways({ t, hrefs }: Props) {
  const ways = [
    { title: t.home.nearTitle, text: t.home.nearText, links: [{ label: t.home.nearLink, href: hrefs.search }] },
    {
      title: t.home.compareTitle,
      text: t.home.compareText,
      links: [
        { label: t.home.compareLink, href: hrefs.compare },
        { label: t.whichLevel.link, href: hrefs.levels },
      ],
    },
    { title: t.home.payTitle, text: t.home.payText, links: [{ label: t.home.payLink, href: hrefs.insurance }] },
    { title: t.home.staffTitle, text: t.home.staffText, links: [{ label: t.home.staffLink, href: hrefs.staff }] },
  ]
  return (
    <section aria-labelledby="ways-title">
      <h2 id="ways-title" className="visually-hidden">
        {t.home.ways}
      </h2>
      <ul className="plain ways">
        {ways.map((way) => (
          <li key={way.title}>
            <h3>{way.title}</h3>
            <p>{way.text}</p>
            {way.links.map(({ label, href }) => (
              <p key={href}>
                <a href={href}>{label}</a>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <aside className="meaning">
        <h2>{t.home.factsTitle}</h2>
        <ul className="plain">
          <li className="hours-stated">{t.home.factStated}</li>
          <li className="hours-usual">{t.home.factUsual}</li>
          <li className="hours-none">{t.home.factUnknown}</li>
        </ul>
      </aside>
    </section>
  )
}
