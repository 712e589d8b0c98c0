import type { Messages } from '#lib/i18n/messages/en.ts'

export const notFound: Messages['notFound'] = {
  title: 'Esta página no existe',
  text: 'Puede que la dirección sea vieja o esté mal escrita. Aquí puede buscar tratamiento:',
}
