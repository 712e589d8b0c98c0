import type { Messages } from '#lib/i18n/messages/en.ts'

export const exit: Messages['exit'] = {
  leave: 'Salir de esta página',
  shift: 'O presione tres veces la tecla Mayús (Shift)',
  about: 'Su historial queda',
}
