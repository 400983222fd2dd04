/** Why someone opens a person's file; written in the read log at each opening. */
export const readReasons = [
  'bemiddeling',
  'voorstel',
  'plaatsing',
  'terugmelding',
  'profiel-bijwerken',
  'vraag-van-de-kandidaat',
  'controle',
] as const
export type FileReason = (typeof readReasons)[number]

/** Why the owner of an open-hiring list sees name and contact of somebody on it. */
export const queueReadReasons = ['open-hiring-beurt', 'open-hiring-bellen'] as const
export type QueueReadReason = (typeof queueReadReasons)[number]
export type ReadReason = FileReason | QueueReadReason

/** Whose data are read: of a candidate's file, or of a place on an open-hiring list. */
export const readSubjects = ['candidate', 'open-hiring-entry'] as const
export type ReadSubject = { kind: (typeof readSubjects)[number]; id: string }

/** Parts of a person's file, as the read log names them. */
export const readFields = ['naam', 'contact', 'profiel', 'groepen', 'voorstellen', 'plaatsingen', 'terugmeldingen', 'inzage'] as const
export type ReadField = (typeof readFields)[number]

/** What is kept for how long, and what happens at the end. */
export const retentionKinds = ['kandidaat-contact', 'leeslogboek'] as const
export type RetentionKind = (typeof retentionKinds)[number]

export interface RetentionRule {
  months: number
  /** from which day the term counts */
  from: 'laatste-contact' | 'lezen'
  ending: 'contact-wissen' | 'wissen'
}

/**
 * Terms of keeping (domain.md, "Retention"): a profile that is at rest for two years after the last contact loses its name and
 * contact and stays as a pseudonym for the figures; log lines stay at least six months.
 */
export const retentionRules: Readonly<Record<RetentionKind, RetentionRule>> = {
  'kandidaat-contact': { months: 24, from: 'laatste-contact', ending: 'contact-wissen' },
  leeslogboek: { months: 60, from: 'lezen', ending: 'wissen' },
}
