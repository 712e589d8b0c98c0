import { OptionGroup, type OptionGroupProps } from './option-group.tsx'

/** A question with any number of answers. `values` are those that are on; a form sends each by the same name. */
export function Checkboxes({ values, ...group }: OptionGroupProps & { values: readonly string[] }) {
  return <OptionGroup type="checkbox" chosen={values} {...group} />
}
