export const about = {
  status: 'Is the facility open?',
  statusHint: 'A closed facility keeps its page, which then says that it is closed.',
  statuses: { open: 'Open', temporarily_closed: 'Closed for now', closed: 'Closed for good' },
}
