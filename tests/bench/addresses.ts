/** The pages that are measured. */
export const addresses = { home: '/', list: '/vacatures', vacancy: `/vacatures/v${'7'.padStart(19, '0')}` } as const
export type PageName = keyof typeof addresses
