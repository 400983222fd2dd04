/** Why a company was not created. Says nothing of who works there. */
export const createEmployerRefusals = {
  'kvk-bekend':
    'Dit KVK-nummer staat al bij ons. Vraag een collega die hier al inlogt om u uit te nodigen. Lukt dat niet? Bel ons dan.',
} as const satisfies Record<string, string>
export type CreateEmployerRefusal = keyof typeof createEmployerRefusals

export const verifyRefusals = {
  'niet-gevonden': 'Deze werkgever kennen wij niet.',
  'al-gecontroleerd': 'Deze werkgever was al gecontroleerd.',
} as const satisfies Record<string, string>
export type VerifyRefusal = keyof typeof verifyRefusals

export const colleagueRefusals = {
  'niet-gecontroleerd': 'Dit kan pas als wij uw bedrijf hebben gecontroleerd.',
  'al-collega': 'Deze persoon is al een collega in dit bedrijf.',
  'te-veel': 'U hebt het hoogste aantal collega’s bereikt. Bel ons als u er meer nodig hebt.',
  'niet-gevonden': 'Deze collega werkt hier niet meer.',
  uzelf: 'U kunt uzelf niet verwijderen. Vraag het aan een collega.',
  laatste: 'U kunt de laatste collega niet verwijderen.',
} as const satisfies Record<string, string>
export type ColleagueRefusal = keyof typeof colleagueRefusals

/** What was done, on the page that follows. */
export const employerDone = {
  'bedrijf-aangemaakt': 'Uw bedrijf is aangemaakt. Wij controleren het en bellen u als dat nodig is.',
  gecontroleerd: 'De werkgever is gecontroleerd. De werkgever krijgt daarover een mail.',
  uitgenodigd: 'Uw collega krijgt een mail en kan meteen inloggen.',
  verwijderd: 'Uw collega kan niet meer inloggen voor dit bedrijf.',
} as const satisfies Record<string, string>

/** What is closed until the company is verified, in one sentence for each screen. */
export const notVerified = {
  title: 'Wij controleren uw bedrijf nog',
  what: 'Vacatures plaatsen kan al. Voorstellen, social return en collega’s ziet u zodra wij uw bedrijf hebben gecontroleerd.',
} as const

/** Lines of the time line of a company, by kind of event. */
export const employerEventTexts: Record<string, string> = {
  'employer.created': 'Bedrijf aangemaakt',
  'employer.verified': 'Gecontroleerd door een accountmanager',
  'employer.colleague-invited': 'Een collega uitgenodigd',
  'employer.colleague-removed': 'Een collega verwijderd',
}
