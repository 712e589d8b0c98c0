/** Somebody to try the site as; they exist only with the database that comes along. */
export type ExamplePerson = {
  role: 'owner' | 'editor' | 'moderator' | 'second moderator' | 'administrator'
  email: string
  name: string
}

/** Nobody can have these addresses: the domain is reserved for examples (RFC 2606). */
export const examplePeople: readonly ExamplePerson[] = [
  { role: 'owner', email: 'owner@example.org', name: 'Olivia Owens' },
  { role: 'editor', email: 'editor@example.org', name: 'Eduardo Ramos' },
  { role: 'moderator', email: 'moderator@example.org', name: 'Maya Brooks' },
  { role: 'second moderator', email: 'second.moderator@example.org', name: 'Samuel Ortiz' },
  { role: 'administrator', email: 'administrator@example.org', name: 'Adele Nguyen' },
]
