import type { Messages } from '#lib/i18n/messages/en.ts'
import type { QualityView } from '#lib/quality/present-quality.ts'
import { BarTable } from './bar-table.tsx'
import { TileMap } from './tile-map.tsx'

/** What has been checked, how old it is and what is not known: pictures, and tables of the same numbers. */
export function QualityNumbers({ t, view }: { t: Messages; view: QualityView }) {
  const q = t.quality
  return (
    <>
      <ul className="quality-facts">
        <li>{view.listings}</li>
        <li>{view.verified}</li>
        <li>{view.claimed}</li>
      </ul>
      {view.nobodyYet && <p className="notice">{q.nobodyYet}</p>}
      <section aria-labelledby="verified-title">
        <h2 id="verified-title">{q.verifiedTitle}</h2>
        <p>{q.verifiedText}</p>
        <h3>{q.byState}</h3>
        <TileMap t={t} tiles={view.tiles} />
        <details className="quality-table">
          <summary>{q.byStateTable}</summary>
          <BarTable caption={q.byStateTable} columns={[q.state, q.share, q.count]} bars={view.states} />
        </details>
        <h3>{q.byLevel}</h3>
        <p>{q.byLevelText}</p>
        <BarTable caption={q.byLevel} columns={[q.level, q.share, q.count]} bars={view.levels} />
      </section>
      <section aria-labelledby="gaps-title">
        <h2 id="gaps-title">{q.gapsTitle}</h2>
        <p>{q.gapsText}</p>
        <BarTable caption={q.gapsTitle} columns={[q.what, q.leftOpen, q.count]} bars={view.gaps} />
      </section>
      <section aria-labelledby="ages-title">
        <h2 id="ages-title">{q.agesTitle}</h2>
        <p>{q.agesText}</p>
        <BarTable caption={q.agesTitle} columns={[q.age, q.share, q.facts]} bars={view.ages} />
      </section>
    </>
  )
}
