import { OptionGroup, type OptionGroupProps } from './option-group.tsx'

/** A question with one answer. `value` is the answer that is on; null for none. */
export function Radios({ value, ...group }: OptionGroupProps & { value: string | null }) {
  return <OptionGroup type="radio" chosen={value === null ? [] : [value]} {...group} />
}
