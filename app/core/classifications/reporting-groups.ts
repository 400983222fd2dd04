/** Groups that the region counts in its reports; a person may be in several. Never shown to an employer. */
export const reportingGroups = ['jongere', 'vijftigplus', 'statushouder', 'beperking', 'langdurig'] as const
export type ReportingGroup = (typeof reportingGroups)[number]
export const reportingGroupLabels: Record<ReportingGroup, string> = {
  jongere: 'Jongere',
  vijftigplus: '50 jaar of ouder',
  statushouder: 'Statushouder',
  beperking: 'Met een arbeidsbeperking',
  langdurig: 'Lang zonder werk',
}
