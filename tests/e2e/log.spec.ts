import { startOwnWebsite } from '#tests/e2e/support/own-website.ts'
import { expect, test } from '#tests/support/visit.ts'

test('nothing that someone searched for is written down', async ({ request }) => {
  const databaseUrl = process.env.WEBSITE_DATABASE_URL
  test.skip(!databaseUrl, 'the website was started elsewhere')
  const website = await startOwnWebsite(databaseUrl ?? '')
  try {
    await fetch(`${website.url}/health/ready`)
    for (const path of [
      '/search?near=Sentinelville&level=iop',
      '/es/search?q=sentinelname&page=2',
      '/search?near=90210&sentinel=1',
      '/insurance?pay=medicaid&near=Sentinelville&payer=Sentinelplan',
      '/api/v1/facilities?near=Sentinelville',
      '/facilities/no-such-place?from=sentinel',
      '/nowhere?sentinel',
      '/sign-in/confirm?token=sentinel',
      '/help-requests/sentinel-code',
      '/%E0%A4%A?sentinel',
    ]) {
      await request.get(website.url + path)
    }
    for (const path of ['/guide/which-level', '/es/guide/which-level']) {
      const answer = await request.post(website.url + path, {
        form: { mind: 'unsafe', danger: 'suicide', stopping: 'severe', sentinel: 'sentinel', home: 'Sentinelville' },
        headers: { 'sec-fetch-site': 'same-origin' },
      })
      expect(await answer.text()).toContain('tel:988')
    }
    const asked = await request.post(`${website.url}/facilities/example-miami-valley-recovery-center-dayton-oh/ask`, {
      form: { phone: '937-555-0142', message: 'no', for: 'myself', name: 'Sentinel', note: 'sentinel', consent: 'yes' },
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect(asked.url()).toContain('/help-requests/')
    expect(website.log()).toContain('listening')
    expect(website.log()).not.toMatch(/sentinel|90210|unsafe|suicide|severe|5550142|555-0142/i)
  } finally {
    await website.stop()
  }
})
