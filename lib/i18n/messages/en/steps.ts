export const steps = {
  title: 'Step up, step down',
  intro:
    'Needs change, and people often move to a level with more or fewer hours. The nearest places are by distance only; ask whether they work together.',
  up: (level: string) => `${level}: if more is needed`,
  down: (level: string) => `${level}: what can follow`,
  here: 'here',
  named: 'named by the facility',
  nearest: (level: string) => `nearest: ${level}`,
}
