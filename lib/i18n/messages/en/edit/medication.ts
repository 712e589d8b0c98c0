export const medication = {
  hint: 'Mark all that is true of each one: you may both start and continue a medication. A medication with nothing marked is shown as “not stated”, never as “no”.',
  notAllowedAlone: (medication: string) =>
    `${medication}: “Not allowed” does not go with another answer. Choose which is true.`,
}
