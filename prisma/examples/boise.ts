import type { Example } from '#prisma/examples/example.ts'

/** Closed for good: the listing stays and says so. */
export const boise: Example = () => ({
  said: {
    source: 'facility',
    daysAgo: 620,
    except: {
      status: { source: 'moderator', daysAgo: 33, by: 'Example moderator' },
      phones: { source: 'public', daysAgo: 36 },
    },
  },
  facts: {
    slug: 'example-treasure-valley-day-program-boise-id',
    name: 'Example Treasure Valley Day Program',
    status: 'closed',
    setting: 'psychiatric_hospital',
    ownership: 'for_profit',
    street: '18 Example River Lane',
    city: 'Boise',
    state: 'ID',
    zip: '83702',
    county: 'Ada',
    lat: 43.6187,
    lng: -116.2146,
    geoPrecision: 'street',
    timeZone: 'America/Boise',
  },
  payments: ['private_insurance', 'self_pay'],
  ages: ['adults'],
  phones: [{ number: '+12085550140', purpose: 'main' }],
  programs: [
    {
      key: 'php',
      said: { source: 'facility', daysAgo: 620 },
      facts: { level: 'php', hoursPerWeekMin: 20, hoursPerWeekMax: 24, hoursBasis: 'attendance', offersDay: true },
    },
  ],
})
