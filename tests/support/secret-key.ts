/** SECRET_KEY of everything that tests start, so that a test can sign somebody in itself. */
export const testSecretKey = 'a secret for tests and nothing else'
