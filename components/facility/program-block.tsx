import type { ProgramView } from '#lib/facility/present/program.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { Definitions } from './definitions.tsx'
import { FactList } from './fact-list.tsx'
import { Timetable } from './timetable.tsx'

/** One program in full: hours first. */
export function ProgramBlock({ t, program }: { t: Messages; program: ProgramView }) {
  return (
    <article id={program.anchor} className="program">
      <h3>
        {program.level}
        {program.name && <span className="program-name">{program.name}</span>}
      </h3>
      <p className={`program-hours hours-${program.hours.kind}`}>{program.hours.text}</p>
      {program.notices.map((notice) => (
        <p key={notice} className="notice">
          {notice}
        </p>
      ))}
      {program.kind && (
        <p className="muted">
          {program.kind.text}: {program.kind.definition}
        </p>
      )}
      <FactList facts={program.facts} />
      <Definitions t={t} facts={program.facts} />
      {program.phases.length > 0 && (
        <>
          <h4>{t.facility.phases}</h4>
          <ol>
            {program.phases.map((phase) => (
              <li key={phase}>{phase}</li>
            ))}
          </ol>
        </>
      )}
      {program.tracks.map((track) => (
        <Timetable key={track.name} t={t} track={track} />
      ))}
      {program.source && <p className="source">{program.source}</p>}
    </article>
  )
}
