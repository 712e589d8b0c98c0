export const credentials = {
  hint: 'Exactamente como en el papel. La gente verifica el número con la oficina que lo emitió.',
  waits: 'Un moderador revisa una licencia antes de publicarla. Una acreditación se publica en cuanto usted la guarda.',
  add: 'Agregar una licencia o acreditación',
  credential: (position: number) => `Licencia o acreditación ${position}`,
  kind: 'Qué es',
  issuer: 'Quién la emitió',
  issuerHint: 'La oficina u organización, con su nombre completo.',
  number: 'Número',
  validUntil: 'Válida hasta',
}
