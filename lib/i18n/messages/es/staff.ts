import type { Messages } from '#lib/i18n/messages/en.ts'

export const staff: Messages['staff'] = {
  title: 'Para el personal de los centros',
  lead: 'Es posible que su centro ya esté en el directorio. Búsquelo y vea lo que ve la gente cuando busca tratamiento.',
  findTitle: 'Encuentre la ficha de su centro',
  find: 'Buscar',
  signInTitle: '¿Trabaja en uno de estos centros?',
  signInText: 'Inicie sesión para decir que una ficha es suya y mantenerla al día. No hay contraseña y no cuesta nada.',
  signIn: 'Iniciar sesión',
  editTitle: 'Edite su ficha',
  editText:
    'Busque su ficha arriba, ábrala y use «Trabajo aquí». Después demuestre que se le puede encontrar ahí, y decide moderación. Es gratis.',
  proposeLink: '¿Su centro no aparece? Agréguelo',
  sourcesTitle: 'De dónde viene una ficha',
  sourcesText:
    'La mayoría de los datos viene del directorio nacional de SAMHSA. Ese directorio no trae horas a la semana, horarios, precios ni cupos. Decimos que esos datos no se indican. Nunca adivinamos los datos de un centro: donde mostramos las horas habituales, lo decimos.',
  ruleTitle: 'Lo que una ficha no puede hacer',
  ruleText:
    'Nadie puede pagar por un mejor lugar, una insignia ni llamadas. El orden es por distancia o por nombre. El número de teléfono que se muestra es el del propio centro.',
  wrongTitle: '¿Hay algo incorrecto?',
  wrongText:
    'Cada ficha dice de qué edición y de qué fila del directorio nacional viene. Si el directorio de SAMHSA está equivocado, corríjalo allá, y la próxima edición que se cargue aquí traerá el cambio.',
  samhsaLink: 'FindTreatment.gov, donde está el directorio de SAMHSA',
}
