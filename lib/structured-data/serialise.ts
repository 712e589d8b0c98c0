/** JSON that may stand inside a script element: no `<` is left that could end it. */
export function serialise(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
