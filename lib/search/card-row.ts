import type { LevelOfCare } from '#lib/care/levels.ts'
import type { Track } from '#lib/care/timetable.ts'

/** A fact's source and the day it was stated. */
export type CardSource = { source: 'samhsa' | 'state' | 'facility' | 'moderator' | 'public'; at: string }

export type CardPhone = {
  /** E.164. */
  number: string
  extension: string | null
  purpose: 'admissions' | 'main' | 'crisis' | 'tty' | 'text'
  answeredBy: 'facility' | 'organization' | 'answering_service' | 'state_line' | null
}

/** A program as a card shows it; hours a week as stated, null where nothing is. */
export type CardProgram = {
  id: number
  level: LevelOfCare
  name: string | null
  /** SAMHSA's setting code where the program was made from one; it tells short from long residential. */
  settingCode: string | null
  delivery: 'in_person' | 'telehealth' | 'hybrid' | null
  hoursMin: number | null
  hoursMax: number | null
  /** Who stated the hours, and when; null where none are stated. */
  hoursSource: CardSource | null
  /** Days a week as stated. */
  daysMin: number | null
  daysMax: number | null
  /** Its timetable: empty where none is stated. */
  tracks: CardTrack[]
  offersDay: boolean | null
  offersEvening: boolean | null
  offersWeekend: boolean | null
}

export type CardTrack = Track & { name: string }

/** Detox in short. Lists are empty where nothing is stated. */
export type CardDetox = {
  /** null where nothing is stated; false where it states none, or a referral only. */
  onSite: boolean | null
  kinds: ('ambulatory' | 'social' | 'residential' | 'hospital')[]
  substances: ('alcohol' | 'benzodiazepines' | 'opioids' | 'cocaine' | 'methamphetamine')[]
  /** Whether it states that it refers elsewhere, and to whom where named. */
  referral: boolean
  partnerName: string | null
}

/** A facility as a card shows it. What its address visibility withholds is null here already. */
export type CardRow = {
  id: number
  slug: string
  name: string
  name2: string | null
  organization: string | null
  status: 'open' | 'temporarily_closed' | 'closed'
  street: string | null
  street2: string | null
  city: string
  state: string
  zip: string | null
  addressVisibility: 'full' | 'city' | 'hidden'
  location: { lat: number; lng: number; precision: 'street' | 'zip' } | null
  phones: CardPhone[]
  /** Payment slugs of the facility. */
  payments: string[]
  telehealth: boolean | null
  detox: CardDetox
  programs: CardProgram[]
  /** The edition of the federal directory it is no longer in. */
  goneSince: string | null
  isExample: boolean
  /** The newest of the listing's sources; null where no fact has one. */
  source: CardSource | null
  /** ISO time of the last change. */
  updatedAt: string
}
