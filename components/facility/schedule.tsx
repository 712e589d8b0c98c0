import type { ScheduleView } from '#lib/facility/present/program/schedule.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { Attribution } from './attribution.tsx'
import { FactList } from './fact-list.tsx'
import { PhaseSteps } from './phase-steps.tsx'
import { Titled } from './titled.tsx'
import { TrackWeek } from './track-week.tsx'

/** When a program takes place. */
export function Schedule({ t, schedule: { tracks, steps, facts, source } }: { t: Messages; schedule: ScheduleView }) {
  return (
    <section className="program-group">
      <Titled source={source}>
        <h4>{t.program.schedule}</h4>
      </Titled>
      {tracks && <Attribution t={t} of={tracks} />}
      {tracks?.each.map((track) => (
        <TrackWeek key={track.name} t={t} track={track} />
      ))}
      <FactList t={t} facts={facts} />
      {steps && (
        <>
          <h4>{t.program.steps}</h4>
          <Attribution t={t} of={steps} />
          <PhaseSteps steps={steps} />
        </>
      )}
    </section>
  )
}
