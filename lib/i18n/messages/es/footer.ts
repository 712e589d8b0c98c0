import { formatMonth } from '#lib/i18n/format.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

export const footer: Messages['footer'] = {
  helpNow: 'Ayuda ahora: líneas que atienden de día y de noche',
  data: (edition: string, isoDate: string) =>
    `Centros: directorio nacional de SAMHSA (National Directory of Drug and Alcohol Use Treatment Facilities), edición ${edition} (${formatMonth('es', isoDate)}).`,
  places: 'Lugares: GeoNames (CC BY 4.0) y la Oficina del Censo de los Estados Unidos.',
  promise: 'Aquí nada está en venta. Ningún centro puede pagar por su lugar. No rastreamos a nadie.',
  notMedical: 'Este sitio no da consejos médicos. Llame al centro para confirmar antes de ir.',
  geonames: 'GeoNames',
}
