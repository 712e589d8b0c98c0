export const notFound = {
  title: 'This page does not exist',
  text: 'The address may be old or mistyped. You can search for treatment here:',
}
