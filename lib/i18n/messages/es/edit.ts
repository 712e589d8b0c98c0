import { about } from './edit/about.ts'
import { contact } from './edit/contact.ts'
import { errors } from './edit/errors.ts'
import { programs } from './edit/programs.ts'

export const edit = {
  sections: {
    contact: { title: 'Contacto', about: 'A quién llamar, dónde está y cómo entrar.' },
    programs: { title: 'Programas', about: 'El nivel de atención, cómo se da y qué se necesita para entrar.' },
    about: { title: 'Sobre el centro', about: 'Si está abierto, qué tipo de lugar es y quién lo dirige.' },
  },
  choose: 'Elija',
  atLeast: 'Por lo menos',
  atMost: 'Como máximo',
  from: (label: string) => `${label}, por lo menos`,
  to: (label: string) => `${label}, como máximo`,
  remove: (what: string) => `Quitar ${what.toLowerCase()}`,
  errors,
  about,
  contact,
  programs,
}
