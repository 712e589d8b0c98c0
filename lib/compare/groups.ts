import type { Group } from './row.ts'
import { admission } from './rows/admission.ts'
import { afterwards } from './rows/afterwards.ts'
import { care } from './rows/care.ts'
import { cost } from './rows/cost.ts'
import { family } from './rows/family.ts'
import { home } from './rows/home.ts'
import { medication } from './rows/medication.ts'
import { rules } from './rows/rules.ts'
import { sources } from './rows/sources.ts'
import { travel } from './rows/travel.ts'
import { week } from './rows/week.ts'

/** Everything that is compared, as families ask it. `near`: whether there is a place to measure distances from. */
export function groupsFor(near: boolean): Group[] {
  return [week, home, care, family, cost, admission, medication, rules, travel(near), afterwards, sources]
}
