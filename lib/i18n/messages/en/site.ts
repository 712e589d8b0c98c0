export const site = {
  name: 'Level Ground',
  tagline: 'Addiction treatment, compared by what it is',
  description:
    'A free directory of addiction-treatment programs in the United States. Search by level of care, hours a week and detox. No ads, no paid placement, no tracking.',
  skip: 'Skip to main content',
  home: 'Level Ground, home',
  mainNavigation: 'Main',
  search: 'Search',
  levels: 'Levels of care',
  guide: 'Guide',
  staff: 'For facilities',
  switchLanguage: 'Español',
  switchLanguageLabel: 'Leer esta página en español',
}
