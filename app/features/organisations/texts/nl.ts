import type { OrganisationKind, OrganisationRefusal, UserRefusal } from '../model.ts'
import type { UserDeed } from '../schema.ts'

export const organisationKindTexts: Record<OrganisationKind, string> = {
  uwv: 'UWV',
  werkbedrijf: 'WerkBedrijf',
  gemeente: 'Gemeente',
  overig: 'Andere partner',
}

export const organisationRefusals: Record<OrganisationRefusal, string> = {
  'bestaat-al': 'Er is al een partner met deze naam.',
  'gemeente-nodig': 'Kies bij een gemeente om welke gemeente het gaat.',
  'gemeente-onbekend': 'Kies een gemeente van deze regio.',
  gewijzigd: 'Iemand anders heeft deze partner intussen gewijzigd. Kijk na wat er nu staat en sla opnieuw op.',
  'laatste-beheerder': 'Bij deze partner werkt de enige beheerder. Maak eerst iemand bij een andere partner beheerder.',
  'niet-gevonden': 'Deze partner bestaat niet meer.',
}

export const userRefusals: Record<UserRefusal, string> = {
  'bestaat-al': 'Er is al een account met dit e-mailadres. Zoek die persoon op en voeg daar de rol toe.',
  gewijzigd: 'Iemand anders heeft deze gegevens intussen gewijzigd. Kijk na wat er nu staat en sla opnieuw op.',
  'niet-gevonden': 'Deze persoon of rol bestaat niet meer.',
  'rol-bestaat-al': 'Deze persoon heeft die rol bij die partner al.',
  'partner-onbekend': 'Kies een partner die actief is.',
  'consulent-bij-gemeente': 'Een consulent inkomen hoort bij een gemeente. Kies een gemeente als partner.',
  'laatste-beheerder': 'Dit is de enige beheerder. Maak eerst iemand anders beheerder.',
  'account-gesloten': 'Dit account is gesloten. Heropen het eerst.',
}

/** The field beside which a refusal stands; the others are about the whole form. */
export const userRefusalFields: Partial<Record<UserRefusal, string>> = {
  'bestaat-al': 'email',
  'rol-bestaat-al': 'rol',
  'partner-onbekend': 'partner',
  'consulent-bij-gemeente': 'partner',
}

export const organisationRefusalFields: Partial<Record<OrganisationRefusal, string>> = {
  'bestaat-al': 'naam',
  'gemeente-nodig': 'gemeente',
  'gemeente-onbekend': 'gemeente',
  'laatste-beheerder': 'actief',
}

export const adminDone: Record<string, string> = {
  'partner-toegevoegd': 'De partner is toegevoegd. Voeg nu gebruikers toe die er werken.',
  'partner-gewijzigd': 'De partner is gewijzigd.',
  'gebruiker-toegevoegd': 'De gebruiker is toegevoegd en krijgt een e-mail met uitleg over inloggen.',
  'gebruiker-gewijzigd': 'De gegevens zijn gewijzigd.',
  'rol-toegevoegd': 'De rol is toegevoegd. Die werkt meteen.',
  'rol-beeindigd': 'De rol is beëindigd. Die werkt vanaf nu niet meer.',
  gesloten: 'Het account is gesloten. Deze persoon is overal uitgelogd.',
  heropend: 'Het account is weer open.',
  'bedrag-gewijzigd': 'Het bedrag is gewijzigd. Alle pagina’s rekenen er meteen mee.',
  'bedrag-toegevoegd': 'Het nieuwe bedrag staat erin. Vanaf de eerste dag rekenen alle pagina’s ermee.',
}

/** The code of the sentence after each deed on the page of one person. */
export const userDeedDone: Record<UserDeed, keyof typeof adminDone> = {
  gegevens: 'gebruiker-gewijzigd',
  'rol-toevoegen': 'rol-toegevoegd',
  'rol-beeindigen': 'rol-beeindigd',
  sluiten: 'gesloten',
  heropenen: 'heropend',
}
