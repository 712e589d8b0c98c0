import type { TermTexts } from '#lib/i18n/terms/text.ts'

export const facilityTexts: TermTexts<'payment' | 'ownership' | 'credential' | 'smoking' | 'vaping'> = {
  'payment.medicaid': {
    label: 'Medicaid',
    definition: 'Cobertura médica pública para muchas personas con bajos ingresos; pregunte si aceptan su plan.',
  },
  'payment.medicare': {
    label: 'Medicare',
    definition: 'Cobertura médica federal para personas de 65 años o más y para algunas personas con discapacidad.',
  },
  'payment.private_insurance': {
    label: 'Seguro médico privado',
    definition: 'Seguro por medio de un empleo o comprado por su cuenta; pregunte si su plan está en la red.',
  },
  'payment.military_insurance': {
    label: 'Seguro militar (como TRICARE)',
    definition: 'Cobertura médica federal para militares, militares retirados y sus familias.',
  },
  'payment.state_insurance': {
    label: 'Seguro estatal distinto de Medicaid',
    definition: 'Plan de salud que paga el estado y que no es Medicaid.',
  },
  'payment.self_pay': {
    label: 'Pago por cuenta propia',
    definition: 'Usted paga el tratamiento directamente, sin usar un seguro.',
  },
  'payment.sliding_scale': {
    label: 'Pago según sus ingresos',
    definition: 'Lo que usted paga depende de sus ingresos y de otras cosas, como el tamaño de su familia.',
  },
  'payment.payment_assistance': {
    label: 'Ayuda con los costos',
    definition: 'Algunas personas pueden recibir ayuda con el costo del tratamiento; pregunte cómo.',
  },
  'payment.free': {
    label: 'Gratis (no aceptan pagos)',
    definition: 'El centro informa que no cobra por el tratamiento.',
  },
  'payment.government_funding': {
    label: 'Fondos del gobierno',
    definition: 'Dinero federal, estatal o local ayuda a pagar el tratamiento; pregunte quién puede recibirlo.',
  },
  'payment.samhsa_grants': {
    label: 'Subvenciones de SAMHSA',
    definition: 'Fondos de SAMHSA, una agencia federal de salud, ayudan a pagar; pregunte quién puede recibirlos.',
  },
  'payment.tribal_funds': {
    label: 'Servicio de Salud Indígena o fondos tribales',
    definition: 'Dinero del Servicio de Salud Indígena, incluidos fondos para programas tribales y urbanos.',
  },
  'ownership.nonprofit': {
    label: 'Privado sin fines de lucro',
    definition: 'Organización privada que no reparte ganancias entre dueños.',
  },
  'ownership.for_profit': {
    label: 'Privado con fines de lucro',
    definition: 'Empresa privada que busca ganancias para sus dueños.',
  },
  'ownership.local': {
    label: 'Gobierno local',
    definition: 'A cargo del gobierno de una ciudad, un condado o una comunidad.',
  },
  'ownership.state': {
    label: 'Gobierno estatal',
    definition: 'A cargo del estado.',
  },
  'ownership.tribal': {
    label: 'Gobierno tribal',
    definition: 'A cargo del gobierno de una tribu indígena de Estados Unidos o de Alaska.',
  },
  'ownership.federal': {
    label: 'Gobierno federal',
    definition: 'A cargo del gobierno de Estados Unidos.',
  },
  'ownership.va': {
    label: 'Asuntos de Veteranos (VA)',
    definition: 'A cargo del Departamento de Asuntos de Veteranos de EE. UU.',
  },
  'ownership.defense': {
    label: 'Departamento de Defensa',
    definition: 'A cargo del Departamento de Defensa de EE. UU.',
  },
  'ownership.ihs': {
    label: 'Servicio de Salud Indígena',
    definition: 'A cargo del servicio federal de salud para pueblos indígenas de EE. UU. y de Alaska.',
  },
  'credential.state_substance_use': {
    label: 'Agencia estatal de consumo de sustancias',
    definition: 'Informa que tiene licencia, certificación o acreditación de la agencia estatal de tratamiento.',
  },
  'credential.state_mental_health': {
    label: 'Departamento estatal de salud mental',
    definition: 'Informa que tiene licencia, certificación o acreditación del departamento estatal de salud mental.',
  },
  'credential.state_health': {
    label: 'Departamento de salud del estado',
    definition: 'Informa que tiene licencia, certificación o acreditación del departamento de salud del estado.',
  },
  'credential.hospital_license': {
    label: 'Autoridad que da licencias a hospitales',
    definition: 'Informa que tiene licencia de la autoridad encargada de los hospitales.',
  },
  'credential.otp_certification': {
    label: 'Certificación de SAMHSA como OTP (metadona)',
    definition: 'Informa que tiene la certificación federal necesaria para dar metadona por trastorno por opioides.',
  },
  'credential.dea': {
    label: 'Administración para el Control de Drogas (DEA)',
    definition: 'Informa que está en el registro de la agencia federal que vigila los medicamentos controlados.',
  },
  'credential.fqhc': {
    label: 'Centro de salud con calificación federal (FQHC)',
    definition: 'Informa que es un centro comunitario con apoyo federal que atiende a quienes no pueden pagar.',
  },
  'credential.joint_commission': {
    label: 'The Joint Commission',
    definition: 'Informa que lo acredita un grupo independiente que revisa hospitales y otros servicios de salud.',
  },
  'credential.carf': {
    label: 'CARF',
    definition: 'Informa que lo acredita un grupo independiente que revisa la rehabilitación y la salud conductual.',
  },
  'credential.coa': {
    label: 'Council on Accreditation (COA)',
    definition: 'Informa que lo acredita un grupo independiente que revisa organizaciones de servicios sociales.',
  },
  'credential.ncqa': {
    label: 'National Committee for Quality Assurance (NCQA)',
    definition: 'Informa que lo acredita un grupo independiente que mide la calidad de la atención médica.',
  },
  'credential.hfap': {
    label: 'Healthcare Facilities Accreditation Program (HFAP)',
    definition: 'Informa que lo acredita un programa independiente que revisa hospitales y otros centros.',
  },
  'smoking.not_permitted': {
    label: 'No se permite fumar',
    definition: 'Nadie puede fumar en el centro.',
  },
  'smoking.designated_area': {
    label: 'Se permite fumar en ciertas áreas',
    definition: 'Solo se puede fumar en las áreas destinadas para eso.',
  },
  'smoking.permitted': {
    label: 'Se permite fumar',
    definition: 'El centro no pone límites para fumar.',
  },
  'vaping.not_permitted': {
    label: 'No se permite vapear',
    definition: 'Nadie puede vapear en el centro.',
  },
  'vaping.designated_area': {
    label: 'Se permite vapear en ciertas áreas',
    definition: 'Solo se puede vapear en las áreas destinadas para eso.',
  },
  'vaping.permitted': {
    label: 'Se permite vapear',
    definition: 'El centro no pone límites para vapear.',
  },
}
