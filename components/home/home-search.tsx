import { Choices } from '#components/ui/choices.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { ChoiceView } from '#lib/search/present-form.ts'

type Props = { t: Messages; action: string; levels: readonly ChoiceView[]; hours: readonly ChoiceView[] }

/** The one form of the home page: where, which level, how many hours. */
export function HomeSearch({ t, action, levels, hours }: Props) {
  const anyLevel = { value: '', label: t.home.anyLevel, selected: true }
  return (
    <section className="hero">
      <h1>{t.home.title}</h1>
      <p className="lead">{t.home.lead}</p>
      <search>
        <form action={action} className="hero-form" autoComplete="off">
          <div className="hero-where">
            <label htmlFor="near">{t.home.place}</label>
            <input type="text" id="near" name="near" maxLength={80} aria-describedby="near-hint" />
            <p className="hint" id="near-hint">
              {t.home.placeHint}
            </p>
          </div>
          <div>
            <label htmlFor="level">{t.home.level}</label>
            <Choices id="level" name="level" choices={[anyLevel, ...levels]} />
          </div>
          <div>
            <label htmlFor="hours">{t.home.hours}</label>
            <Choices id="hours" name="hours" choices={hours} />
          </div>
          <button type="submit" className="button">
            {t.home.submit}
          </button>
        </form>
      </search>
    </section>
  )
}
