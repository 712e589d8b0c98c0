import type { Messages } from '#lib/i18n/messages/en.ts'

export const streetMap: Messages['streetMap'] = {
  open: 'Abrir el mapa de calles',
  own: 'Descarga cerca de medio megabyte de este sitio web y no consulta a nadie más.',
  others: (hosts) =>
    `Descarga mapas de ${hosts}. Allí se verán su dirección de internet (IP) y la zona que usted mire.`,
  title: (search) => `Mapa de calles: ${search}`,
  noScript: 'El mapa de calles necesita JavaScript. Este dibujo muestra los mismos lugares.',
  results: 'Resultados en este mapa',
  notOnMap: 'No aparece en el mapa: no se conoce o no se publica dónde está',
  script: {
    opening: 'Abriendo el mapa de calles…',
    cannotDraw: 'Este navegador no puede dibujar el mapa de calles. El dibujo de abajo muestra los mismos lugares.',
    notLoaded: 'No se pudo cargar el mapa de calles. El dibujo de abajo muestra los mismos lugares.',
    partlyLoaded: 'No se pudieron cargar algunas partes del mapa de calles.',
    map: 'Mapa de calles. Las flechas lo mueven; más y menos cambian su tamaño.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    close: 'Cerrar',
    credits: 'Quién hizo este mapa',
  },
}
