import type { Messages } from '#lib/i18n/messages/en.ts'

export const secondFactor: Messages['secondFactor'] = {
  title: 'Segundo paso',
  why: 'Quienes moderan inician sesión con dos cosas: un enlace a su correo y un código de una aplicación en su teléfono. Así el directorio sigue protegido si alguien roba una de las dos.',
  enrolText:
    'Necesita una aplicación de autenticación, por ejemplo Aegis, Google Authenticator, Microsoft Authenticator o un administrador de contraseñas. Se configura una sola vez, en su teléfono.',
  enrol: 'Configurar la aplicación',
  scanTitle: '1. Escanee esto con la aplicación',
  scanText: 'O escriba esta clave en ella. La clave es solo para usted.',
  keyLabel: 'Clave',
  codeTitle: '2. Escriba el código que muestra',
  code: 'Código de su aplicación',
  codeHint: 'Seis dígitos. La aplicación muestra otros cada 30 segundos.',
  codeOrBackup: 'Seis dígitos. Si no tiene su teléfono, escriba uno de sus códigos de respaldo.',
  confirm: 'Confirmar',
  wrongCode: 'Ese código no es correcto. Espere el siguiente y revise la hora de su teléfono',
  usedCode: 'Ese código ya se usó. Espere el siguiente',
  emptyCode: 'Escriba el código',
  tooMany: 'Se probaron demasiados códigos. Espere 15 minutos, o hasta mañana si vuelve a ver esto',
  backupTitle: 'Sus códigos de respaldo',
  backupText: 'Cada uno sirve una vez en lugar de su teléfono. Imprímalos o anótelos ahora: no se muestran de nuevo.',
  goOn: 'Ya los guardé: continuar',
}
