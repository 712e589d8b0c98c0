/** A number as it is dialled (E.164, or three digits) and as it is read. */
export type Dialled = { number: string; shown: string }

/**
 * A line that answers day and night, at no cost. `text` is where to send which word (null: any message);
 * `tty` for a text telephone. Each line's own website was read for its numbers in 2026.
 */
export type HelpLine = {
  call: Dialled
  text: { to: string; word: string | null } | null
  tty: Dialled | null
  website: string
}

const toll = (shown: string): Dialled => ({ number: `+${shown.replaceAll('-', '')}`, shown })
const short = (digits: string): Dialled => ({ number: digits, shown: digits })

export const helpLines = {
  samhsa: {
    call: toll('1-800-662-4357'),
    text: null,
    tty: toll('1-800-487-4889'),
    website: 'https://www.samhsa.gov/find-help/helplines/national-helpline',
  },
  lifeline: { call: short('988'), text: { to: '988', word: null }, tty: null, website: 'https://988lifeline.org/' },
  veterans: {
    call: short('988'),
    text: { to: '838255', word: null },
    tty: null,
    website: 'https://www.veteranscrisisline.net/',
  },
  poison: { call: toll('1-800-222-1222'), text: null, tty: null, website: 'https://www.poison.org/' },
  violence: {
    call: toll('1-800-799-7233'),
    text: { to: '88788', word: 'START' },
    tty: toll('1-800-787-3224'),
    website: 'https://www.thehotline.org/',
  },
  mothers: {
    call: toll('1-833-852-6262'),
    text: { to: '+18338526262', word: null },
    tty: null,
    website: 'https://mchb.hrsa.gov/national-maternal-mental-health-hotline',
  },
  children: {
    call: toll('1-800-422-4453'),
    text: { to: '+18004224453', word: null },
    tty: null,
    website: 'https://www.childhelphotline.org/',
  },
  lgbtq: {
    call: toll('1-866-488-7386'),
    text: { to: '678678', word: 'START' },
    tty: null,
    website: 'https://www.thetrevorproject.org/',
  },
  usingAlone: { call: toll('1-877-696-1996'), text: null, tty: null, website: 'https://neverusealone.com/' },
} as const satisfies Record<string, HelpLine>

export type HelpLineId = keyof typeof helpLines
export const helpLineIds = Object.keys(helpLines) as HelpLineId[]
