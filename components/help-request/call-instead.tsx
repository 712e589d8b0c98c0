import { Phones } from '#components/facility/phones.tsx'
import type { PhoneView } from '#lib/facility/present/contact.ts'
import { helpLines } from '#lib/help/help-lines.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; title: string; phones: readonly PhoneView[]; callSheetHref: string; othersHref: string }

/** Every way to get an answer that needs nobody to call back. */
export function CallInstead({ t, title, phones, callSheetHref, othersHref }: Props) {
  const { call } = helpLines.samhsa
  return (
    <section className="call-instead">
      <h2>{title}</h2>
      <Phones t={t} phones={phones} />
      <p>
        <a href={callSheetHref}>{t.ask.closedSheet}</a>
      </p>
      <p>
        <a href={othersHref}>{t.ask.others}</a>
      </p>
      <p>
        {t.ask.helpline} <a href={`tel:${call.number}`}>{call.shown}</a>
      </p>
    </section>
  )
}
