import type { Metadata } from 'next'
import { LandingRoute, landingMetadata } from '#app/[locale]/landing-route.tsx'
import { parseLocale } from '#lib/i18n/locale.ts'

type Props = { params: Promise<{ locale: string; level: string; state: string }> }

// Counts come from the catalogue, which changes without a build.
export const dynamic = 'force-dynamic'

async function readAddress(params: Props['params']) {
  const { locale, level, state } = await params
  return { locale: parseLocale(locale), level, state, city: null }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return landingMetadata(await readAddress(params))
}

export default async function LevelStatePage({ params }: Props) {
  return LandingRoute(await readAddress(params))
}
