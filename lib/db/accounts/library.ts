import { passkey } from '@better-auth/passkey'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { magicLink, twoFactor } from 'better-auth/plugins'
import { isDisabled } from '#lib/db/accounts/accounts.ts'
import { newBackupCodes } from '#lib/db/accounts/backup-codes.ts'
import { prisma } from '#lib/db/client.ts'
import type { PrismaClient } from '#lib/db/generated/client.ts'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'

const minute = 60
const day = 24 * 60 * minute

/** For how long a link of a mail is good. */
export const linkSeconds = 15 * minute

/** For how long a browser stays signed in, however often it is used. */
const sessionSeconds = 30 * day

function openLibrary(secret: string, client: PrismaClient) {
  const { siteUrl } = env()
  const host = new URL(siteUrl).hostname
  return betterAuth({
    // What authenticator apps show beside the address.
    appName: host,
    baseURL: siteUrl,
    secret,
    database: prismaAdapter(client, { provider: 'postgresql' }),
    user: {
      modelName: 'account',
      additionalFields: {
        locale: { type: 'string', required: false, input: false },
      },
    },
    session: {
      fields: { userId: 'accountId' },
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      additionalFields: { secondFactorAt: { type: 'date', required: false, input: false } },
    },
    account: { modelName: 'signInMethod', fields: { accountId: 'providerAccountId' } },
    plugins: [
      magicLink({
        expiresIn: linkSeconds,
        storeToken: 'hashed',
        // The use case writes the mail: it knows the language, and which browser asked.
        sendMagicLink: async ({ token, metadata }) => metadata?.take(token),
      }),
      twoFactor({
        allowPasswordless: true,
        backupCodeOptions: { customBackupCodesGenerate: newBackupCodes },
        schema: { twoFactor: { fields: { userId: 'accountId' } } },
      }),
      passkey({
        rpID: host,
        rpName: 'Level Ground',
        origin: siteUrl,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        schema: { passkey: { fields: { userId: 'accountId' } } },
        registration: {
          afterVerification: async ({ verification }) => onlyVerified(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: async ({ verification }) => onlyVerified(verification.authenticationInfo.userVerified),
        },
      }),
    ],
    databaseHooks: {
      user: {
        create: {
          // The use case asks in the language of its page.
          before: async (account, context) => ({
            data: { ...account, locale: context?.headers?.get('accept-language') ?? 'en' },
          }),
        },
      },
      session: {
        create: {
          before: async (session, context) => {
            if (await isDisabled(Number(session.userId))) return false
            // A passkey has just shown that its owner holds it and unlocked it: that is two factors.
            const byPasskey = context?.path === '/passkey/verify-authentication'
            return { data: { ...session, secondFactorAt: byPasskey ? new Date() : null } }
          },
        },
      },
    },
    // Ours count in the database, over all processes: lib/db/rate-limits.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: 'level-ground',
      useSecureCookies: siteUrl.startsWith('https:'),
      database: { generateId: 'serial' },
      ipAddress: { disableIpTracking: true },
    },
    // What it was given stays out of the log: it may hold an address or a token.
    logger: { level: 'error', log: (_, message) => log.error(`sign-in: ${message}`) },
  })
}

/** A key that was only touched shows that somebody holds it, not who. */
function onlyVerified(userVerified: boolean | undefined): void {
  if (!userVerified) throw new APIError('UNAUTHORIZED', { message: 'the passkey did not check who uses it' })
}

export type AccountLibrary = ReturnType<typeof openLibrary>

/** Kept on globalThis, as the connections are, and for as long as they are open. */
const kept = globalThis as { [key: symbol]: WeakMap<PrismaClient, AccountLibrary> | undefined }
const key = Symbol.for('level-ground.account-library')

/** The library that keeps sessions, links, codes and passkeys; null without SECRET_KEY, when nobody can sign in. */
export function accountLibrary(): AccountLibrary | null {
  const { secretKey } = env()
  if (!secretKey) return null
  kept[key] ??= new WeakMap()
  const client = prisma()
  const library = kept[key].get(client) ?? openLibrary(secretKey, client)
  kept[key].set(client, library)
  return library
}
