/**
 * Where to go after signing in, as an address may ask for it: only a page of ours. `//host`, `/\host` and `/<tab>/host`
 * lead browsers to other sites, and a header can carry nothing but printable ASCII.
 * @returns the path and query, or null for anything else
 */
export function safeNext(asked: string | null | undefined): string | null {
  return asked && asked.length <= 1000 && /^\/(?![/\\])[!-~]*$/.test(asked) ? asked : null
}
