import { about } from './edit/about.ts'
import { after } from './edit/after.ts'
import { contact } from './edit/contact.ts'
import { credentials } from './edit/credentials.ts'
import { detox } from './edit/detox.ts'
import { errors } from './edit/errors.ts'
import { medication } from './edit/medication.ts'
import { payment } from './edit/payment.ts'
import { programs } from './edit/programs.ts'
import { rules } from './edit/rules.ts'
import { schedule } from './edit/schedule.ts'
import { services } from './edit/services.ts'
import { whom } from './edit/whom.ts'

export const edit = {
  sections: {
    contact: { title: 'Contacto', about: 'A quién llamar, dónde está y cómo entrar.' },
    programs: { title: 'Programas', about: 'El nivel de atención, cómo se da y qué se necesita para entrar.' },
    detox: {
      title: 'Desintoxicación',
      about: 'Si aquí se puede pasar la abstinencia con atención o adónde envían a la gente.',
    },
    medication: { title: 'Medicamentos', about: 'Qué se hace aquí con cada medicamento para la adicción.' },
    payment: { title: 'Costo y pago', about: 'Formas de pago, precios y planes de seguro.' },
    whom: { title: 'Para quién es', about: 'Edades, grupos de personas e idiomas.' },
    services: { title: 'Qué se ofrece', about: 'Terapias, clases y apoyos, telesalud y un día típico.' },
    rules: {
      title: 'Reglas de la casa y pruebas',
      about: 'Fumar, teléfonos, visitas y qué pasa después de una prueba positiva.',
    },
    after: {
      title: 'Después del tratamiento',
      about: 'Los pasos de cada programa: más atención, menos atención, apoyo posterior, vivienda.',
    },
    credentials: {
      title: 'Licencias y acreditaciones',
      about: 'Quién les da licencia y acreditación, con número y fecha final.',
    },
    schedule: { title: 'Horario', about: 'Horas por semana, días, el horario y cuánto dura.' },
    about: { title: 'Sobre el centro', about: 'Si está abierto, qué tipo de lugar es y quién lo dirige.' },
  },
  choose: 'Elija',
  emptyIsNotStated: 'Déjelo todo en blanco si no quiere indicarlo: se muestra “no se indica”, nunca “no”.',
  emptyIsAsFacility: 'Déjelo todo en blanco si es igual que para todo el centro.',
  noProgram: 'Ninguno',
  chooseAny: 'Elija todo lo que corresponda',
  atLeast: 'Por lo menos',
  atMost: 'Como máximo',
  from: (label: string) => `${label}, por lo menos`,
  to: (label: string) => `${label}, como máximo`,
  removeShort: 'Quitar',
  remove: (what: string) => `Quitar ${what.toLowerCase()}`,
  errors,
  about,
  contact,
  programs,
  after,
  credentials,
  detox,
  medication,
  payment,
  whom,
  rules,
  services,
  schedule,
}
