import { type Locale, localPath } from '#lib/i18n/locale.ts'

/** The task list of a facility, and what is under it: "/es/manage/SLUG/schedule?program=7". */
export function managePath(locale: Locale, slug: string, under = '', programId: number | null = null): string {
  const path = localPath(locale, `/manage/${slug}${under && `/${under}`}`)
  return programId === null ? path : `${path}?program=${programId}`
}

/** The program that an address names; null for the whole facility, and for anything that is no id. */
export function readProgramId(query: URLSearchParams): number | null {
  const written = query.get('program') ?? ''
  return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : null
}
