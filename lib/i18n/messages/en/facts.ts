/** Words for facts that stand alone: in a listing's history, in a review. What the fields are called is in `fieldNames`. */
export const facts = {
  statuses: { open: 'Open', temporarily_closed: 'Closed for now', closed: 'Closed' },
  streetWithheld: 'The street is not published',
  listedPlace: 'a place that is listed here',
}
