type Choice = { value: string; label: string; selected: boolean }

type Props = { id: string; name: string; choices: readonly Choice[]; form?: string }

/** A drop-down list with one choice on. */
export function Choices({ id, name, choices, form }: Props) {
  return (
    <select id={id} name={name} form={form} defaultValue={choices.find((choice) => choice.selected)?.value}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
