/** `approved`: the listing was corrected; `rejected`: it stays as it is. */
export type ReportStatus = 'pending' | 'approved' | 'rejected' | 'changes_asked' | 'withdrawn'
