import { type Locale, localPath, otherLocale } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { BrandMark } from './brand-mark.tsx'

type Props = { t: Messages; locale: Locale; path: string; search: string }

/** `path` is without a language prefix; `search` is '' or starts with '?'. */
export function SiteHeader({ t, locale, path, search }: Props) {
  const other = otherLocale(locale)
  const pages = [
    { path: '/search', name: t.site.search },
    { path: '/levels', name: t.site.levels },
    { path: '/guide', name: t.site.guide },
    { path: '/for-facilities', name: t.site.staff },
  ]
  return (
    <header className="site-header">
      <div className="wrap">
        <a className="brand" href={localPath(locale, '/')} aria-label={t.site.home}>
          <BrandMark />
          {t.site.name}
        </a>
        <nav aria-label={t.site.mainNavigation}>
          <ul className="plain">
            {pages.map((page) => (
              <li key={page.path}>
                <a href={localPath(locale, page.path)} aria-current={page.path === path ? 'page' : undefined}>
                  {page.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a href={localPath(other, path) + search} hrefLang={other} lang={other} aria-label={t.site.switchLanguageLabel}>
          {t.site.switchLanguage}
        </a>
      </div>
    </header>
  )
}
