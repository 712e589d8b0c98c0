import type { Messages } from '#lib/i18n/messages/en.ts'

/** The codes that work in place of a lost phone, shown this once. */
export function BackupCodes({ t, codes, next }: { t: Messages; codes: readonly string[]; next: string }) {
  return (
    <>
      <p className="lead">{t.secondFactor.backupText}</p>
      <ul className="plain backup-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a className="button" href={next}>
          {t.secondFactor.goOn}
        </a>
      </p>
    </>
  )
}
