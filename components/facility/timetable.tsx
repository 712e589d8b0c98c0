import type { TrackView } from '#lib/facility/present/program/track.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** A week of one track, a row for each day that has sessions. */
export function Timetable({ t, track }: { t: Messages; track: TrackView }) {
  return (
    <div className="timetable">
      <table>
        <caption>
          {t.facility.timetable}: {track.name}
        </caption>
        <tbody>
          {track.days.map((day) => (
            <tr key={day.day}>
              <th scope="row">{day.day}</th>
              <td>
                {day.sessions.map((session) => (
                  <div key={session}>{session}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {track.note && <p className="muted">{track.note}</p>}
      {track.warning && <p className="notice">{track.warning}</p>}
    </div>
  )
}
