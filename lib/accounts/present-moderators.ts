export type ModeratorView = { id: number; who: string; isYou: boolean; isReady: boolean; isAdministrator: boolean }

type Row = { id: number; email: string; name: string | null; isReady: boolean; isAdministrator: boolean }

/** Who moderates, by name and address. @param accountId the administrator who looks */
export function presentModerators(rows: readonly Row[], accountId: number): ModeratorView[] {
  return rows.map(({ id, email, name, isReady, isAdministrator }) => ({
    id,
    who: name ? `${name} (${email})` : email,
    isYou: id === accountId,
    isReady,
    isAdministrator,
  }))
}
