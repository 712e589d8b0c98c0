import { readPool } from '#lib/db/client.ts'
import { itsRecords } from '#lib/db/listings/statement.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'
import type { CardDetox, CardProgram, CardRow, CardSource } from '#lib/search/card-row.ts'

type StoredProgram = Omit<CardProgram, 'hoursSource'> & { provenance: Provenance }
type StoredOffering = { where: 'on_site' | 'referral' | 'none'; kind: CardDetox['kinds'][number] | null } & Pick<
  CardDetox,
  'substances' | 'partnerName'
>
type StoredCard = Omit<CardRow, 'location' | 'programs' | 'detox' | 'source' | 'updatedAt'> & {
  lat: number | null
  lng: number | null
  geoPrecision: 'street' | 'zip' | 'none'
  provenance: Provenance
  updatedAt: Date
  programs: StoredProgram[]
  offerings: StoredOffering[]
}

/** One statement for a page of cards; each part by an index on the facility. */
const statement = `
  select f.id, f.slug, f.name, f.name2,
    (select o.name from organization o where o.id = f.organization_id) as organization,
    f.status, f.city, f.state, f.payments, f.telehealth,
    f.address_visibility as "addressVisibility",
    case when f.address_visibility = 'full' then f.street end as street,
    case when f.address_visibility = 'full' then f.street2 end as street2,
    case when f.address_visibility <> 'hidden' then f.zip end as zip,
    f.lat, f.lng, f.geo_precision as "geoPrecision", f.is_example as "isExample", f.provenance, f.updated_at as "updatedAt",
    (select max(s.gone_since) from source_record s where ${itsRecords('s')} having every(s.gone_since is not null)) as "goneSince",
    coalesce((select json_agg(json_build_object('number', p.number, 'extension', p.extension, 'purpose', p.purpose,
      'answeredBy', p.answered_by) order by p.position) from phone p where p.facility_id = f.id), '[]') as phones,
    coalesce((select json_agg(json_build_object('id', p.id, 'level', p.level, 'name', p.name, 'settingCode', p.setting_code,
      'delivery', p.delivery, 'hoursMin', p.hours_per_week_min, 'hoursMax', p.hours_per_week_max,
      'daysMin', p.days_per_week_min, 'daysMax', p.days_per_week_max, 'offersDay', p.offers_day, 'offersEvening', p.offers_evening, 'offersWeekend', p.offers_weekend,
      'tracks', coalesce((select json_agg(json_build_object('name', t.name, 'daysNeeded', t.days_needed,
        'sessions', coalesce((select json_agg(json_build_object('weekday', s.weekday, 'startMinute', s.start_minute,
          'endMinute', s.end_minute) order by s.weekday, s.start_minute) from track_session s where s.track_id = t.id), '[]'))
        order by t.position) from track t where t.program_id = p.id), '[]'),
      'provenance', p.provenance) order by p.level, p.id) from program p where p.facility_id = f.id), '[]') as programs,
    coalesce((select json_agg(json_build_object('where', d."where", 'kind', d.kind, 'substances', d.substances,
      'partnerName', d.partner_name) order by d.id) from detox_offering d where d.facility_id = f.id), '[]') as offerings
  from facility f
  where f.id = any($1)`

/** The cards of some facilities, by id. A facility that has gone since is missing. What its address withholds is left out. */
export async function findCards(ids: readonly number[]): Promise<Map<number, CardRow>> {
  if (ids.length === 0) return new Map()
  const { rows } = await readPool().query<StoredCard>(statement, [ids])
  return new Map(rows.map((row) => [row.id, toCard(row)]))
}

function toCard({ lat, lng, geoPrecision, provenance, updatedAt, programs, offerings, ...card }: StoredCard): CardRow {
  const shown = card.addressVisibility === 'full' && lat !== null && lng !== null && geoPrecision !== 'none'
  return {
    ...card,
    location: shown ? { lat, lng, precision: geoPrecision } : null,
    detox: toDetox(offerings, programs),
    programs: programs.map(({ provenance: said, ...program }) => ({
      ...program,
      hoursSource: program.hoursMin === null ? null : toSource(said.hours),
    })),
    source: newestSource(provenance),
    updatedAt: updatedAt.toISOString(),
  }
}

/** A detox program counts as on site even where no offering describes it, as the filter counts it. */
function toDetox(offerings: readonly StoredOffering[], programs: readonly StoredProgram[]): CardDetox {
  const onSite = offerings.filter((offering) => offering.where === 'on_site')
  const referral = offerings.find((offering) => offering.where === 'referral')
  const isHere = onSite.length > 0 || programs.some(({ level }) => level === 'detox')
  return {
    onSite: isHere || (offerings.length > 0 ? false : null),
    kinds: [...new Set(onSite.flatMap(({ kind }) => kind ?? []))],
    substances: [...new Set(onSite.flatMap(({ substances }) => substances))],
    referral: referral !== undefined,
    partnerName: referral?.partnerName ?? null,
  }
}

function toSource(fact: Provenance[string] | undefined): CardSource | null {
  return fact ? { source: fact.source, at: fact.at } : null
}

function newestSource(provenance: Provenance): CardSource | null {
  const [newest] = Object.values(provenance).sort((a, b) => (a.at < b.at ? 1 : -1))
  return toSource(newest)
}
