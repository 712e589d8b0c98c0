import { expect, test } from '#tests/support/visit.ts'

for (const [path, answer] of [
  ['/health/live', { status: 'live' }],
  ['/health/ready', { status: 'ready' }],
] as const) {
  test(`${path} answers a monitor and is never kept`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toBe('no-store')
    expect(await response.json()).toEqual(answer)
  })
}
