/** What is wrong with one field of a form, in words for the person who filled it in. `field` is the name of its control. */
export type FormError = { field: string; message: string }

/** What is wrong with a field; null when nothing is. */
export function errorOf(errors: readonly FormError[], field: string): string | null {
  return errors.find((error) => error.field === field)?.message ?? null
}
