import type { StateCode } from '#lib/catalogue/states.ts'

/** Where each state stands on a map of equal squares, as [column, row]: small states count as much as large ones. */
export const tiles: Partial<Record<StateCode, readonly [column: number, row: number]>> = {
  ...row(0, { AK: 0, ME: 10 }),
  ...row(1, { VT: 9, NH: 10 }),
  ...row(2, { WA: 0, ID: 1, MT: 2, ND: 3, MN: 4, IL: 5, WI: 6, MI: 7, NY: 8, RI: 9, MA: 10 }),
  ...row(3, { OR: 0, NV: 1, WY: 2, SD: 3, IA: 4, IN: 5, OH: 6, PA: 7, NJ: 8, CT: 9 }),
  ...row(4, { CA: 0, UT: 1, CO: 2, NE: 3, MO: 4, KY: 5, WV: 6, VA: 7, MD: 8, DE: 9 }),
  ...row(5, { AZ: 1, NM: 2, KS: 3, AR: 4, TN: 5, NC: 6, SC: 7, DC: 8 }),
  ...row(6, { OK: 3, LA: 4, MS: 5, AL: 6, GA: 7 }),
  ...row(7, { HI: 0, TX: 3, FL: 8, PR: 10 }),
}

function row(at: number, columns: Partial<Record<StateCode, number>>) {
  return Object.fromEntries(Object.entries(columns).map(([state, column]) => [state, [column, at] as const]))
}
