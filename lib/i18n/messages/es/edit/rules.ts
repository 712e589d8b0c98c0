export const rules = {
  hint: 'Con sus propias palabras, una línea cada una. Una regla en blanco se muestra como “no se indica”.',
  addTesting: 'Agregar otro tipo de prueba',
  testing: (position: number) => `Prueba ${position}`,
  frequencyHint: 'Por ejemplo: una vez por semana, sin avisar el día',
  methodHint: 'Por ejemplo: orina; saliva si se pide',
  positiveHint: 'Por ejemplo: una conversación con el consejero. La gente quiere saber si podría perder su lugar.',
}
