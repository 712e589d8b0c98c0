import type { Example } from '#prisma/examples/example.ts'

/** Nearly nothing stated: what a page must still be useful for. */
export const bismarck: Example = () => ({
  said: { source: 'state', daysAgo: 500, by: 'Example state licence register' },
  facts: {
    slug: 'example-prairie-clinic-bismarck-nd',
    name: 'Example Prairie Clinic',
    street: '4 Example Street',
    city: 'Bismarck',
    state: 'ND',
    zip: '58501',
    lat: 46.8069,
    lng: -100.7851,
    geoPrecision: 'street',
  },
  phones: [{ number: '+17015550150', purpose: 'main' }],
  programs: [
    {
      key: 'iop',
      said: { source: 'state', daysAgo: 500, by: 'Example state licence register' },
      facts: { level: 'iop' },
    },
  ],
})
