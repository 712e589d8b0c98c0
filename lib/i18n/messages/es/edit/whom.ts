export const whom = {
  populations: 'Grupos de personas',
  populationsHint: 'De cada grupo: si lo reciben, si tienen un programa pensado para él o si no reciben a nadie más.',
  modes: { serves: 'También lo atendemos', tailored: 'Un programa pensado para él', exclusive: 'Solo para él' },
  languageModes: { staff: 'Los habla el personal', interpreter: 'Con intérprete' },
  languagesHint: 'Además del inglés. Déjelo todo en blanco si no quiere indicarlo.',
  ageMin: 'Edad mínima',
  ageMax: 'Edad máxima',
}
