import type { TrackView } from '#lib/facility/present/program/track.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { WeekBar } from './week-bar.tsx'

/** A week of one track: drawn, and as a table of days and times. */
export function TrackWeek({ t, track }: { t: Messages; track: TrackView }) {
  return (
    <div className="track">
      <WeekBar bar={track.bar} alt={track.alt} />
      <table>
        <caption>
          <span className="visually-hidden">{t.program.week}: </span>
          {track.name}
        </caption>
        <tbody>
          {track.rows.map(({ days, sessions }) => (
            <tr key={days}>
              <th scope="row">{days}</th>
              <td>
                {sessions.map((session) => (
                  <div key={session}>{session}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
        {track.hours && (
          <tfoot>
            <tr>
              <th scope="row">{t.program.sum}</th>
              <td>
                {track.hours}
                {track.choice && <div className="muted">{track.choice}</div>}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
