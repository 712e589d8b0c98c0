import type { Messages } from '#lib/i18n/messages/en.ts'

export const site: Messages['site'] = {
  name: 'Level Ground',
  tagline: 'Tratamientos para la adicción, comparados por lo que son',
  description:
    'Directorio gratuito de programas de tratamiento para la adicción en los Estados Unidos. Busque por nivel de atención, horas a la semana y desintoxicación. Sin anuncios, sin lugares pagados, sin rastreo.',
  skip: 'Ir al contenido principal',
  home: 'Level Ground, inicio',
  mainNavigation: 'Principal',
  search: 'Buscar',
  levels: 'Niveles de atención',
  guide: 'Guía',
  staff: 'Centros',
  switchLanguage: 'English',
  switchLanguageLabel: 'Read this page in English',
}
