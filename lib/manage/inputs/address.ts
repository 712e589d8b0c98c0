import { STATE_NAMES } from '#lib/catalogue/states.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import { type Input, typedText } from '#lib/manage/input.ts'
import { choice, select } from './choice.ts'
import { group } from './group.ts'
import { needed, text } from './text.ts'

export type Address = FacilityFacts['address']
type Written = Omit<Address, 'lat' | 'lng' | 'precision'>

const zip = text({ label: (t) => t.edit.contact.zip, max: 10, width: 'short' })

const written = group<Written>(
  {
    street: text({ label: (t) => t.edit.contact.street, max: 120 }),
    street2: text({ label: (t) => t.edit.contact.street2, max: 120 }),
    city: needed(text({ label: (t) => t.edit.contact.city, max: 80, width: 'half' }), (t) => t.edit.contact.city),
    state: needed(
      select({
        label: (t) => t.edit.contact.state,
        options: (): Record<string, string> => STATE_NAMES,
        first: (t) => t.edit.choose,
      }),
      (t) => t.edit.contact.state,
    ),
    zip: {
      ...needed(zip, (t) => t.edit.contact.zip),
      read: (name, reading) => {
        const typed = typedText(reading, name)
        const found = /^(\d{5})(-\d{4})?$/.exec(typed)?.[1]
        if (!found) reading.errors.push({ field: name, message: reading.t.edit.errors.zip })
        return found ?? typed
      },
    },
    county: text({ label: (t) => t.edit.contact.county, max: 80, width: 'half' }),
    visibility: needed(
      choice({
        label: (t) => t.edit.contact.visibility,
        hint: (t) => t.edit.contact.visibilityHint,
        options: ({ t }) => t.edit.contact.visibilities,
        always: true,
      }),
      (t) => t.edit.contact.visibility,
    ),
  },
  { label: (t) => t.edit.contact.address },
)

/** A postal address. Its point stays while the place does; of another place it is not known until somebody looks it up. */
export const address: Input<Address> = {
  show: written.show,
  controls: written.controls,
  read: (name, reading, standing) => {
    const read = written.read(name, reading, standing)
    const moved = (['street', 'city', 'state', 'zip'] as const).some((part) => read[part] !== standing?.[part])
    const { lat, lng, precision } = standing && !moved ? standing : { lat: null, lng: null, precision: 'none' as const }
    return { ...read, lat, lng, precision }
  },
}
