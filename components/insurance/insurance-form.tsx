import { Choices } from '#components/ui/choices.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { InsuranceFormView } from '#lib/insurance/present.ts'

type Props = { t: Messages; action: string; form: InsuranceFormView }

/** How it will be paid, by which company where facilities have named any, and where. */
export function InsuranceForm({ t, action, form }: Props) {
  return (
    <form action={action} className="insurance-form no-print" autoComplete="off">
      <div>
        <label htmlFor="pay">{t.insurance.pay}</label>
        <Choices id="pay" name="pay" choices={form.pay} />
      </div>
      <div>
        <label htmlFor="near">{t.insurance.near}</label>
        <input type="text" id="near" name="near" defaultValue={form.near} maxLength={80} aria-describedby="near-hint" />
        <p className="hint" id="near-hint">
          {t.search.nearHint}
        </p>
      </div>
      {form.payers.length === 0 ? (
        <p className="hint insurance-payers">{t.insurance.payersNone}</p>
      ) : (
        <div>
          <label htmlFor="payer">{t.insurance.payer}</label>
          <Choices id="payer" name="payer" choices={form.payers} />
          <p className="hint">{t.insurance.payerHint}</p>
        </div>
      )}
      <button type="submit" className="button">
        {t.insurance.submit}
      </button>
      <p className="hint insurance-privacy">{t.insurance.privacy}</p>
    </form>
  )
}
