import { STATE_NAMES } from '#lib/catalogue/states.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { fewestFacilities, type LandingTopic, landingPath, nearOf } from '#lib/landing/address.ts'
import type { Landing } from '#lib/landing/landing.ts'
import { searchPath } from '#lib/landing/search-path.ts'
import type { Town } from '#lib/search/index/town-counts.ts'

/** "Dayton", "31" ("31 facilities" to be heard), "about 9 mi": a town with how many facilities of this topic it has. */
export type TownView = { name: string; count: string; counted: string; miles: string | null; href: string }

/** The towns of the state that have a page, the ones with the most facilities first to see, and a town's neighbours. */
export type TownsView = { title: string; first: TownView[]; rest: TownView[]; near: TownView[] }

const shownAtState = 24
const shownAtTown = 8
const neighbours = 8

export function presentTowns({ topic, towns, near }: Landing, locale: Locale): TownsView {
  const t = messagesOf(locale).landing
  const paged = towns.filter(({ facilities }) => facilities >= fewestFacilities)
  const largest = new Set(
    [...paged]
      .sort((one, other) => other.facilities - one.facilities)
      .slice(0, topic.town === null ? shownAtState : shownAtTown),
  )
  const view = (town: Town) => presentTown(town, null, topic, locale)
  return {
    title: topic.town === null ? t.towns(STATE_NAMES[topic.state]) : t.otherTowns(STATE_NAMES[topic.state]),
    first: paged.filter((town) => largest.has(town)).map(view),
    rest: paged.filter((town) => !largest.has(town)).map(view),
    near: near.slice(0, neighbours).map((town) => presentTown(town, t.about(town.miles), topic, locale)),
  }
}

function presentTown(town: Town, miles: string | null, { level, state }: LandingTopic, locale: Locale): TownView {
  const place = { state: town.state as LandingTopic['state'], town: town.name }
  return {
    name: town.state === state ? town.name : `${town.name}, ${town.state}`,
    count: formatNumber(locale, town.facilities),
    counted: messagesOf(locale).home.stateCount(town.facilities),
    miles,
    href: localPath(
      locale,
      town.facilities >= fewestFacilities
        ? landingPath({ ...place, level })
        : searchPath({ near: nearOf(place), level }),
    ),
  }
}
