export const programs = {
  level: 'Nivel de atención',
  levelHint: 'Por lo que es, no por cómo se factura. Al lado se muestran las horas por semana.',
  name: 'Nombre del programa',
  nameHint: 'Si lo tiene: “IOP de la tarde”.',
  groupSize: 'Cuántas personas hay como máximo en un grupo',
  rollingHint: 'Sí, si se puede empezar cualquier semana.',
  asamLevel: 'Nivel',
  asamEdition: 'Edición de los criterios',
  asamHint: 'Solo si usted o su estado lo han fijado. Lo mostramos como declaración suya.',
  asamHalf: 'Un nivel ASAM necesita su edición, porque los números cambiaron. Llene los dos o ninguno.',
  editions: { 3: '3.ª edición', 4: '4.ª edición' },
}
