import { anchorage } from '#prisma/examples/anchorage.ts'
import { atlanta } from '#prisma/examples/atlanta.ts'
import { beverlyHills } from '#prisma/examples/beverly-hills.ts'
import { bismarck } from '#prisma/examples/bismarck.ts'
import { boise } from '#prisma/examples/boise.ts'
import { daytonHouse } from '#prisma/examples/dayton-house.ts'
import { daytonIop } from '#prisma/examples/dayton-iop.ts'
import { denver } from '#prisma/examples/denver.ts'
import type { Example, ExampleFacility } from '#prisma/examples/example.ts'
import { glasgow } from '#prisma/examples/glasgow.ts'
import { laredo } from '#prisma/examples/laredo.ts'
import { newYork } from '#prisma/examples/new-york.ts'
import { sanDiego } from '#prisma/examples/san-diego.ts'
import { sanJuan } from '#prisma/examples/san-juan.ts'
import { springfieldIllinois } from '#prisma/examples/springfield-il.ts'
import { springfieldMissouri } from '#prisma/examples/springfield-mo.ts'

const examples: readonly Example[] = [
  daytonIop,
  daytonHouse,
  springfieldIllinois,
  springfieldMissouri,
  laredo,
  sanJuan,
  beverlyHills,
  anchorage,
  denver,
  newYork,
  atlanta,
  sanDiego,
  glasgow,
  boise,
  bismarck,
]

const dayInMs = 24 * 60 * 60 * 1000

/** Days counted from the day of `now`, each at midnight UTC. */
export function daysAround(now: Date): (offset: number) => Date {
  const midnight = Math.floor(now.getTime() / dayInMs) * dayInMs
  return (offset) => new Date(midnight + offset * dayInMs)
}

/** Every example facility with its dates set around `now`. */
export function exampleFacilities(now: Date): ExampleFacility[] {
  const day = daysAround(now)
  return examples.map((example) => example(day))
}
