/** What a moderator chose on the page of a merge. */
export type MergeForm = {
  press: 'merge' | null
  /** Fields that come from the listing that goes. */
  fields: string[]
  /** Programs that move. */
  programs: number[]
  reason: string
  /** How both listings stood when they were shown. */
  seen: string
}

/** Reads the form: 'field-phones=from', 'program-12=move'. */
export function readMergeForm(form: URLSearchParams): MergeForm {
  const chosen = (prefix: string, value: string) =>
    [...form].flatMap(([name, given]) =>
      name.startsWith(prefix) && given === value ? [name.slice(prefix.length)] : [],
    )
  return {
    press: form.get('do') === 'merge' ? 'merge' : null,
    fields: chosen('field-', 'from'),
    programs: chosen('program-', 'move')
      .filter((id) => /^\d{1,9}$/.test(id))
      .map(Number),
    reason: (form.get('reason') ?? '').trim().slice(0, 500),
    seen: form.get('seen') ?? '',
  }
}

/** The slug in what was typed: the slug itself, or the address of the listing. */
export function slugIn(typed: string | null): string {
  return /(?:facilities\/)?([a-z0-9-]+)\/?(?:[?#].*)?$/.exec((typed ?? '').trim())?.[1] ?? ''
}
