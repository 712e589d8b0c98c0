/** The id that a form names, as our tables have them; 0, which none has, for anything else. */
export function formId(form: URLSearchParams, name: string): number {
  const given = form.get(name) ?? ''
  return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : 0
}
