export const medication = {
  hint: 'Marque todo lo que sea cierto de cada uno: un medicamento se puede empezar y también continuar. Si no marca nada, se muestra “no se indica”, nunca “no”.',
  notAllowedAlone: (medication: string) =>
    `${medication}: “No se permite” no va con otra respuesta. Elija cuál es cierta.`,
}
