import type { Messages } from '#lib/i18n/messages/en.ts'
import { plural } from '#lib/i18n/plural.ts'
import { count, counted, facilities } from './counted.ts'

export const insurance: Messages['insurance'] = {
  link: 'Seguro y formas de pago',
  fromListing: 'Qué preguntar sobre el seguro y el pago',
  title: 'Vea cómo puede pagar',
  lead: 'Elija cómo se pagará el tratamiento y dónde. Verá qué centros dicen que lo aceptan y qué preguntar antes de empezar.',
  privacy: 'No le pedimos su nombre ni su número de afiliado, y no guardamos nada de lo que elija.',
  pay: 'Cómo se pagará',
  choose: 'Elija una opción',
  payer: 'Compañía o plan, si tiene',
  payerAny: 'Cualquiera, o no está en esta lista',
  payerHint: 'Solo nombres que los centros han indicado. La mayoría no ha indicado ninguno.',
  payersNone: 'Ningún centro de este sitio ha indicado todavía una compañía o un plan.',
  near: 'Dónde',
  submit: 'Mostrar',
  ways: {
    medicaid: 'Medicaid',
    medicare: 'Medicare',
    private: 'Seguro médico privado',
    tricare: 'TRICARE u otro seguro militar',
    va: 'Atención médica de Veteranos (VA)',
    state: 'Fondos del estado u otros fondos públicos',
    tribal: 'Servicio de Salud Indígena o fondos tribales',
    self: 'Con mi propio dinero',
    none: 'No puedo pagar',
  },
  found: {
    medicaid: 'Centros que dicen que aceptan Medicaid',
    medicare: 'Centros que dicen que aceptan Medicare',
    private: 'Centros que dicen que aceptan seguro privado',
    tricare: 'Centros que dicen que aceptan seguro militar',
    va: 'Centros del Departamento de Asuntos de los Veteranos (VA)',
    state: 'Centros que dicen que aceptan seguro estatal o fondos públicos',
    tribal: 'Centros que dicen que aceptan fondos tribales o del Servicio de Salud Indígena',
    self: 'Centros que dicen que usted puede pagar por su cuenta',
    none: 'Centros que dicen que son gratis, cobran según los ingresos o ayudan con los costos',
  },
  notes: {
    medicaid:
      'Cada estado tiene su propio Medicaid. Muchas personas tienen un plan de Medicaid de una compañía, y el centro tiene que aceptar ese plan. A menudo no se acepta el Medicaid de otro estado.',
    medicare:
      'Medicare puede pagar visitas ambulatorias, programas ambulatorios intensivos, hospitalización parcial, programas de tratamiento con opioides y estadías en el hospital. Por lo general no paga un programa residencial fuera de un hospital.',
    private:
      'Que un centro acepte “seguro privado” no dice de qué compañías. Usted paga menos si el centro está en la red de su plan, y eso solo se lo puede confirmar su aseguradora.',
    tricare:
      'TRICARE tiene que aprobar algunos tratamientos antes de empezar y solo paga a proveedores autorizados. Pregunte al contratista de su región.',
    va: 'El VA atiende a los veteranos en sus propios centros. También puede pagar atención en otro lugar (atención en la comunidad), pero antes tiene que aprobarla. Tal vez pueda recibir ayuda aunque no esté inscrito: llame y pregunte.',
    state:
      'Los estados usan fondos federales y propios para tratar a personas que no tienen otra forma de pagar. Quién califica y cuánto hay que esperar cambia según el estado y el condado.',
    tribal:
      'Para personas indígenas americanas y nativas de Alaska. El Servicio de Salud Indígena, una tribu o un programa urbano puede atenderle o pagar a otro centro.',
    self: 'Si no usa un seguro, tiene derecho a recibir por escrito un cálculo del precio antes de empezar (“estimado de buena fe”). Pídalo y guárdelo.',
    none: 'Hay maneras de recibir tratamiento sin dinero. La línea de ayuda de SAMHSA puede decirle qué agencia del estado paga el tratamiento donde usted vive. Pregunte también si puede tener Medicaid: en la mayoría de los estados, muchos adultos con bajos ingresos pueden.',
  },
  helpline: 'La línea de ayuda de SAMHSA es gratis y privada, y atiende de día y de noche, en español y en inglés:',
  choosePay: 'Elija cómo se pagará.',
  addPlace: (found: number) =>
    `${facilities(found)} en todo el país. Agregue arriba un lugar para ver los que están cerca.`,
  total: (found: number, miles: number | null) =>
    miles === null
      ? facilities(found)
      : `${facilities(found)} hasta ${miles} ${plural(miles, 'milla', 'millas')} de distancia`,
  part: (shown: number) => `Aquí se muestran ${count(shown)}.`,
  notStated: 'Un centro que no indica nada sobre esto no está en la lista. No quiere decir que no.',
  notConfirmed:
    'Un directorio puede no estar al día. Pregunte al centro y a quien va a pagar antes de contar con ello.',
  runBy: (who: string) => `Lo administra: ${who}`,
  stated: (what: string) => `Indica: ${what}`,
  more: (found: number) => `Ver los ${count(found)} en la búsqueda, con todos los filtros`,
  moreFilters: 'Abrir esto en la búsqueda, con todos los filtros',
  companyTitle: (company: string) => `Quién nombra a ${company}`,
  companyNone: (company: string) =>
    `Ningún centro de este sitio ha nombrado a ${company}. No quiere decir que no: pregunte al centro y a su aseguradora.`,
  companyText: (found: number, shown: number) =>
    found > shown
      ? `${counted(found, 'plan indicado', 'planes indicados')} por los centros; se muestran ${count(shown)}, antes los de su estado.`
      : 'Lo indican los propios centros. Vuelva a preguntar antes de empezar: las redes cambian.',
  askTitle: 'Qué preguntar',
  askPayer: {
    medicaid: 'Pregunte a Medicaid o a su plan de Medicaid',
    medicare: 'Pregunte a Medicare o a su plan de Medicare',
    private: 'Pregunte a su aseguradora (el número está al reverso de la tarjeta)',
    tricare: 'Pregunte al contratista de TRICARE',
    va: 'Pregunte al VA',
    state: 'Pregunte a la agencia del condado o del estado',
    tribal: 'Pregunte al Servicio de Salud Indígena o al programa de salud de su tribu',
    none: 'Pregunte a la línea de ayuda de SAMHSA o a la agencia del estado',
  },
  askFacility: 'Pregunte al centro',
  askHint: 'Anote el día, el nombre de la persona y lo que le digan.',
  numberHint:
    'Puede preguntar casi todo esto sin dar su número de afiliado. Délo solo a su aseguradora o a un centro que ya haya elegido.',
  references: 'Para saber más',
}
