import { type OwnWebsite, startOwnWebsite } from '#tests/e2e/support/own-website.ts'
import { then, when } from '#tests/e2e/support/story.ts'
import { expect, test } from '#tests/support/visit.ts'

const nobodyListens = 'postgresql://someone:secret-word@127.0.0.1:9/level_ground'
let website: OwnWebsite

test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  website = await startOwnWebsite(nobodyListens)
})
test.afterAll(() => website.stop())

test.describe('while the database is away', () => {
  test('a search and a listing are a 503 with the numbers that help, in both languages', async ({ request }) => {
    for (const [path, says] of [
      ['/search?near=90210', 'The directory cannot be reached right now'],
      ['/es/search?near=90210', 'En este momento no podemos consultar el directorio'],
      ['/facilities/refine-recovery-beverly-hills-ca', 'The directory cannot be reached right now'],
    ] as const) {
      const response = await request.get(website.url + path)
      expect(response.status(), path).toBe(503)
      expect(response.headers()['retry-after']).toMatch(/^\d+$/)
      const html = await response.text()
      expect(html).toContain(says)
      for (const number of ['tel:911', 'tel:988', 'tel:+18006624357']) expect(html).toContain(number)
    }
  })

  test('pages that need no catalogue still answer', async ({ request }) => {
    for (const path of ['/', '/es/levels', '/for-facilities']) {
      expect((await request.get(website.url + path)).status(), path).toBe(200)
    }
  })

  test('the API is a 503 that says so, and a monitor sees which part is missing', async ({ request }) => {
    const api = await request.get(`${website.url}/api/v1/facilities?level=iop`)
    expect(api.status()).toBe(503)
    expect(api.headers()['content-type']).toContain('application/problem+json')
    expect((await request.get(`${website.url}/health/live`)).status()).toBe(200)
    const ready = await request.get(`${website.url}/health/ready`)
    expect(ready.status()).toBe(503)
    expect(await ready.text()).toContain('database')
  })

  test('the log says what failed, never what someone searched for', async ({ request }) => {
    await when('searches fail', async () => {
      for (const path of ['/search', '/es/search', '/api/v1/facilities', '/facilities/a-b', '/no/such/page']) {
        await request.get(`${website.url}${path}?near=Sentinelville&q=sentinelname&level=detox`)
      }
    })
    await then('the log has lines of errors, and no word or password of anyone', () => {
      expect(website.log()).toContain('"level":"error"')
      expect(website.log()).not.toMatch(/sentinel|level=detox|secret-word/i)
    })
  })
})
