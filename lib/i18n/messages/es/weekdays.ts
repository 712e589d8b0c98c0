import type { Messages } from '#lib/i18n/messages/en.ts'

export const weekdays: Messages['weekdays'] = {
  mon: 'Lun',
  tue: 'Mar',
  wed: 'Mié',
  thu: 'Jue',
  fri: 'Vie',
  sat: 'Sáb',
  sun: 'Dom',
}
