/** The secrets of websites and services that tests start. */
export const testSecrets = {
  SECRET_KEY: 'a secret for tests and nothing else',
  HELP_REQUEST_KEY: `test:${Buffer.alloc(32, 7).toString('base64')}`,
}
