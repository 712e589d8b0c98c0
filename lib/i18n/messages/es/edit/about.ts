export const about = {
  status: '¿Está abierto el centro?',
  statusHint: 'Un centro cerrado conserva su página, que entonces dice que está cerrado.',
  statuses: { open: 'Abierto', temporarily_closed: 'Cerrado por ahora', closed: 'Cerrado definitivamente' },
}
