/** The ids that tie a control to its hint, its error and advice, so that a screen reader reads them with it. */
export type FieldIds = { control: string; hint: string; error: string; advice: string; describedBy: string | undefined }

/**
 * @param field the name of the control, which is its id too: the error summary links to it
 * @param has which of them the field shows
 */
export function fieldIds(field: string, has: { hint: boolean; error: boolean; advice?: boolean }): FieldIds {
  const ids = { control: field, hint: `${field}-hint`, error: `${field}-error`, advice: `${field}-advice` }
  const describedBy = [has.hint && ids.hint, has.error && ids.error, has.advice && ids.advice].filter(Boolean).join(' ')
  return { ...ids, describedBy: describedBy || undefined }
}
