import type { Metadata } from 'next'
import { LandingRoute, landingMetadata } from '#app/[locale]/landing-route.tsx'
import { parseLocale } from '#lib/i18n/locale.ts'

type Props = { params: Promise<{ locale: string; state: string; city: string }> }

// Counts come from the catalogue, which changes without a build.
export const dynamic = 'force-dynamic'

async function readAddress(params: Props['params']) {
  const { locale, state, city } = await params
  return { locale: parseLocale(locale), level: 'treatment', state, city }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return landingMetadata(await readAddress(params))
}

export default async function TreatmentCityPage({ params }: Props) {
  return LandingRoute(await readAddress(params))
}
