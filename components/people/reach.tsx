import { Radios } from '#components/forms/radios.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; name?: string; organization: string | null; where: string; errors: readonly FormError[] }

/** Whether something is for one listing or for all of its organization. Nothing to ask where it has none. */
export function Reach({ t, name = 'where', organization, where, errors }: Props) {
  if (organization === null) return null
  const { people } = t
  const options = [
    { value: 'here', label: people.here },
    { value: 'all', label: people.everywhere(organization) },
  ]
  return <Radios t={t} name={name} label={people.reach} errors={errors} value={where} options={options} />
}
