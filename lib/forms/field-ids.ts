/** The ids that tie a control to its hint and its error, so that a screen reader reads them with it. */
export type FieldIds = { control: string; hint: string; error: string; describedBy: string | undefined }

/**
 * @param field the name of the control, which is its id too: the error summary links to it
 * @param has which of the two the field shows
 */
export function fieldIds(field: string, has: { hint: boolean; error: boolean }): FieldIds {
  const ids = { control: field, hint: `${field}-hint`, error: `${field}-error` }
  const describedBy = [has.hint && ids.hint, has.error && ids.error].filter(Boolean).join(' ')
  return { ...ids, describedBy: describedBy || undefined }
}
