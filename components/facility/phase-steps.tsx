import type { StepsView } from '#lib/facility/present/program/steps.ts'

/** Phases as steps that get lower with the hours, and in words. */
export function PhaseSteps({ steps: { words, drawing } }: { steps: StepsView }) {
  return (
    <div className="phase-steps">
      {drawing && (
        <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
          {drawing.steps.map(({ label, ...step }, at) => (
            <g key={step.x}>
              <rect {...step} />
              <text x={step.x + step.width / 2} y={step.y - 5} textAnchor="middle">
                {at + 1}: {label}
              </text>
            </g>
          ))}
        </svg>
      )}
      <ol>
        {words.map((phase) => (
          <li key={phase}>{phase}</li>
        ))}
      </ol>
    </div>
  )
}
