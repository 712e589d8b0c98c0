import { levelsOfCare } from '#lib/care/levels.ts'
import { STATE_NAMES, type StateCode } from '#lib/catalogue/states.ts'
import { fieldLabel } from '#lib/facility/fact-words/fact-words.ts'
import { formatNumber, formatShare } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { type FactCount, factAgeEnds, type Quality, totalOf, type Verified } from './quality.ts'
import { tiles } from './tiles.ts'

/** A bar with its words: how long it is, from 0 to 1, and what it stands for. */
export type Bar = { label: string; share: number; shareText: string; countText: string }

/** A state on the map of squares; `step` from 0 (none) to 4 is how dark it is. */
export type Tile = { state: string; column: number; row: number; text: string; step: number }

export type QualityView = {
  /** The whole in a few sentences. */
  verified: string
  listings: string
  claimed: string
  /** Whether any facility has said anything yet. */
  nobodyYet: boolean
  tiles: Tile[]
  states: Bar[]
  levels: Bar[]
  ages: Bar[]
  gaps: Bar[]
}

/** How sure and how old what the directory says is, as pictures and as tables of the same numbers. */
export function presentQuality({ states, levels, facts, claimed }: Quality, locale: Locale): QualityView {
  const t = messagesOf(locale).quality
  const total = totalOf(states)
  const programs = totalOf(levels)
  return {
    verified: t.verified(formatNumber(locale, total.verified), formatNumber(locale, total.all)),
    listings: t.listings(formatNumber(locale, total.all), formatNumber(locale, programs.all)),
    claimed: t.claimed(formatNumber(locale, claimed)),
    nobodyYet: facts.every(({ source }) => source !== 'facility'),
    tiles: states.flatMap((state) => tileOf(state)),
    states: states
      .map((state) => shareBar(stateName(state.state), state, locale))
      .sort((one, other) => one.label.localeCompare(other.label, locale)),
    levels: levelsOfCare.flatMap((level) => {
      const found = levels.find((each) => each.level === level)
      return found ? [shareBar(levelText(locale, level).name, found, locale)] : []
    }),
    ages: ageBars(facts, locale),
    gaps: gapBars(facts, total.all, programs.all, locale),
  }
}

const stateName = (code: string) => STATE_NAMES[code as StateCode] ?? code

function shareBar(label: string, { all, verified }: Verified, locale: Locale): Bar {
  return {
    label,
    share: all === 0 ? 0 : verified / all,
    shareText: formatShare(verified, all),
    countText: messagesOf(locale).quality.ofAll(formatNumber(locale, verified), formatNumber(locale, all)),
  }
}

function tileOf({ state, all, verified }: Quality['states'][number]): Tile[] {
  const at = tiles[state as StateCode]
  if (!at) return []
  const share = all === 0 ? 0 : verified / all
  const step = share === 0 ? 0 : Math.min(4, Math.ceil(share * 4))
  return [{ state, column: at[0], row: at[1], text: formatShare(verified, all), step }]
}

function ageBars(facts: readonly FactCount[], locale: Locale): Bar[] {
  const t = messagesOf(locale).quality
  const all = facts.reduce((sum, { count }) => sum + count, 0)
  return [...factAgeEnds, null].map((_, age) => {
    const count = facts.reduce((sum, fact) => (fact.age === age ? sum + fact.count : sum), 0)
    return {
      label: t.ages[age] ?? '',
      share: all === 0 ? 0 : count / all,
      shareText: formatShare(count, all),
      countText: formatNumber(locale, count),
    }
  })
}

/** What people ask about first, and who would state it: the facility for all of its programs, or each program. */
const asked = [
  ['program', 'hours'],
  ['program', 'timetable'],
  ['program', 'availability'],
  ['program', 'length'],
  ['program', 'admission'],
  ['facility', 'prices'],
  ['facility', 'plans'],
  ['facility', 'phones'],
  ['facility', 'website'],
  ['facility', 'payments'],
  ['facility', 'detox'],
  ['facility', 'medications'],
  ['facility', 'houseRules'],
  ['facility', 'drugTesting'],
  ['facility', 'languages'],
  ['facility', 'credentials'],
  ['facility', 'accessibility'],
  ['facility', 'transit'],
] as const

/** How much of each is left open, most first. */
function gapBars(facts: readonly FactCount[], facilities: number, programs: number, locale: Locale): Bar[] {
  const t = messagesOf(locale).quality
  const bars = asked.map(([of, field]): Bar => {
    const all = of === 'facility' ? facilities : programs
    const stated = facts.reduce((sum, fact) => (fact.of === of && fact.field === field ? sum + fact.count : sum), 0)
    const open = Math.max(0, all - stated)
    const say = of === 'facility' ? t.openListings : t.openPrograms
    return {
      label: fieldLabel(of, field, locale),
      share: all === 0 ? 0 : open / all,
      shareText: formatShare(open, all),
      countText: say(formatNumber(locale, open), formatNumber(locale, all)),
    }
  })
  return bars.sort((one, other) => other.share - one.share)
}
