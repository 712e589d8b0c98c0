export const outcome = {
  emptyTitle: 'No program matches all of that',
  emptyText: 'What you can do:',
  emptyWiden: (miles: number) => `Look within ${miles} miles`,
  emptyAnyDistance: 'Look at any distance',
  emptyDrop: (what: string) => `Search without “${what}”`,
  emptyClear: 'Keep the place and clear every filter',
  emptyHelp: 'Or call SAMHSA’s helpline: free, private, 24 hours a day, in English and Spanish.',
  ambiguousTitle: (place: string) => `Which ${place}?`,
  ambiguousText: 'There is more than one place with that name. Choose yours:',
  unknownTitle: (place: string) => `We do not know the place “${place}”`,
  unknownText: 'Check the spelling, or use a five-digit ZIP code.',
  didYouMean: 'Did you mean:',
  unavailableTitle: 'The directory cannot be reached right now',
  unavailableText:
    'This is our fault, not yours. Please try again in a minute. If you need help now, call one of these:',
}
