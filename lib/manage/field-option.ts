/** An answer to choose. An empty value is "not stated". */
export type FieldOption = { value: string; label: string; hint?: string | undefined }
