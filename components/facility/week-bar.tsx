import type { WeekBar as View } from '#lib/facility/present/program/week-bar.ts'

/** A week at a glance, day and evening apart; `alt` says the same in words. */
export function WeekBar({ bar, alt }: { bar: View; alt: string }) {
  const { width, height, evening, days, times, sessions } = bar
  return (
    <svg className="week-bar" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      <rect className="week-evening" {...evening} />
      <path className="week-hours" d={times.map(({ y }) => `M${evening.x} ${y}H${width}`).join('')} />
      <g textAnchor="middle">
        {days.map(({ x, label }) => (
          <text key={x} x={x} y="12">
            {label}
          </text>
        ))}
      </g>
      <g textAnchor="end">
        {times.map(({ y, label }) => (
          <text key={y} x={evening.x - 5} y={y + 4}>
            {label}
          </text>
        ))}
      </g>
      <path className="week-sessions" d={sessions} />
    </svg>
  )
}
