import { plural } from '#lib/i18n/plural.ts'

export const words = {
  advice: 'Consejo',
  tag: (hints: number) => `Redacción: ${hints} ${plural(hints, 'consejo', 'consejos')}`,
  inPreview: 'Consejos sobre la redacción. Puede guardarlo como está.',
  word: (found: string, better: string) => `En vez de “${found}”, diga “${better}”.`,
  capitals: (found: string) =>
    `“${found}” está en mayúsculas y así cuesta leerlo. Úselas solo donde la frase las pide.`,
  phone: (found: string) =>
    `${found}: ponga los números de teléfono en Contacto. Ahí la gente puede marcar con un toque y ver quién contesta.`,
  link: (found: string) => `${found}: los enlaces no funcionan dentro de un texto. Su sitio web va en Contacto.`,
  claim: (found: string) =>
    `“${found}” es un elogio que las familias no pueden comprobar. Diga mejor qué hacen: horas, personal, grupos, precio.`,
}
