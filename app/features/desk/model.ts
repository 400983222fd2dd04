/** The few numbers of Mijn dag. */
export interface DeskCounts {
  /** own vacancies that are open */
  vacancies: number
  /** own proposals that wait for an answer */
  proposals: number
  /** candidates within the scope who look for work */
  looking: number
  /** candidates within the scope who work */
  placed: number
  /** feedback within the scope that nobody read */
  unread: number
}
