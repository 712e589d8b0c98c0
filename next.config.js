/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // bin/serve.ts compresses and tags every answer itself, after taking the framework's scripts out of it.
  compress: false,
  generateEtags: false,
  // Everyone gets the whole document at once, with its title in the head: nothing may wait for a script.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // Types are checked by `npm run check`; a person who only starts the site need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Request lines would write down what people search for.
  logging: { incomingRequests: false },
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg', 'better-auth', '@better-auth/passkey'],
  redirects: async () => [
    { source: '/en', destination: '/', permanent: true },
    { source: '/en/:path*', destination: '/:path*', permanent: true },
  ],
  rewrites: async () => ({
    // After public files and fixed routes: what has no language yet is an English page, or its "not found".
    afterFiles: [
      { source: '/', destination: '/en' },
      { source: '/:path((?!(?:en|es|api|sitemaps)(?:/|$)).+)', destination: '/en/:path' },
    ],
  }),
}

export default config
