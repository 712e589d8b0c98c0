export const crisis = {
  label: 'If you are in danger',
  emergency: 'Emergency',
  lifeline: 'Suicide or crisis',
  helpline: 'SAMHSA, free, 24 hours',
}
