import { startOwnWebsite } from '#tests/e2e/support/own-website.ts'
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

test('over a database of one’s own without a mail server, a monitor is told that mails wait, and nobody is shown them', async ({
  request,
}) => {
  test.skip(!process.env.WEBSITE_DATABASE_URL, 'the website was started elsewhere')
  const website = await startOwnWebsite(process.env.WEBSITE_DATABASE_URL ?? '')
  try {
    const ready = await request.get(`${website.url}/health/ready`)
    expect(await ready.json()).toEqual({ status: 'ready', notes: ['mails wait: SMTP_URL is not set'] })
    for (const path of ['/outbox', '/es/outbox']) expect((await request.get(website.url + path)).status()).toBe(404)
  } finally {
    await website.stop()
  }
})
