import type { ListedLink, ListedProgram, Range } from '#lib/facility/listing.ts'
import { readProvenance } from '#lib/provenance/provenance.ts'
import type { ListingProgramRow } from './include.ts'
import { toIsoDay, toIsoDayOrNull } from './iso-day.ts'

/** A stored program as it is listed. */
export function toListedProgram(row: ListingProgramRow): ListedProgram {
  const { availability } = row
  return {
    id: row.id,
    level: row.level,
    settingCode: row.settingCode,
    name: row.name,
    delivery: row.delivery,
    hours: toRange(row.hoursPerWeekMin, row.hoursPerWeekMax),
    hoursBasis: row.hoursBasis,
    days: toRange(row.daysPerWeekMin, row.daysPerWeekMax),
    sessionMinutes: row.sessionMinutes,
    lengthWeeks: toRange(row.lengthWeeksMin, row.lengthWeeksMax),
    offersDay: row.offersDay,
    offersEvening: row.offersEvening,
    offersWeekend: row.offersWeekend,
    groupSizeMax: row.groupSizeMax,
    ageMin: row.ageMin,
    ageMax: row.ageMax,
    coOccurring: row.coOccurring,
    assessmentRequired: row.assessmentRequired,
    referralRequired: row.referralRequired,
    detoxRequiredFirst: row.detoxRequiredFirst,
    rollingAdmission: row.rollingAdmission,
    asam:
      row.asamLevel !== null && row.asamEdition !== null ? { level: row.asamLevel, edition: row.asamEdition } : null,
    sampleDay: row.sampleDay,
    afterwards: row.afterwards,
    services: row.services,
    payments: row.payments,
    ages: row.ages,
    genders: row.genders,
    tracks: row.tracks,
    phases: row.phases,
    availability: availability && {
      status: availability.status,
      nextIntake: toIsoDayOrNull(availability.nextIntake),
      waitDays: availability.waitDays,
      statedOn: toIsoDay(availability.statedAt),
      expiresAt: availability.expiresAt.toISOString(),
    },
    links: row.links.map(toLink),
    provenance: readProvenance(row.provenance),
  }
}

/** One stated end stands for both. */
function toRange(min: number | null, max: number | null): Range | null {
  const one = min ?? max
  return one === null ? null : { min: min ?? one, max: max ?? one }
}

function toLink(link: ListingProgramRow['links'][number]): ListedLink {
  const { targetProgram, targetFacility } = link
  const facility = targetProgram?.facility ?? targetFacility
  return {
    kind: link.kind,
    name: targetProgram?.name ?? facility?.name ?? link.targetName ?? '',
    level: targetProgram?.level ?? null,
    slug: facility?.slug ?? null,
    note: link.note,
  }
}
