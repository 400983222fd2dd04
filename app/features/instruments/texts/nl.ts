import type { AmountKind, Certainty, SchemeId, SchemeReason, TermCode, TermOwner, Verification } from '../model.ts'
import type { UnknownWageReason } from '../rules/minimum-wage.ts'
import type { SubsidyStepCode } from '../rules/wage-cost-subsidy.ts'

export const schemeNames: Record<SchemeId, string> = {
  lks: 'Loonkostensubsidie',
  lks_forfaitair: 'Loonkostensubsidie: vast deel in de eerste 6 maanden',
  lkv_arbeidsgehandicapt: 'Loonkostenvoordeel arbeidsgehandicapte werknemer',
  lkv_banenafspraak: 'Loonkostenvoordeel banenafspraak',
  lkv_herplaatsen: 'Loonkostenvoordeel bij herplaatsen',
  lkv_oudere: 'Loonkostenvoordeel oudere werknemer (gestopt)',
  liv: 'Lage-inkomensvoordeel (gestopt)',
  no_risk: 'No-riskpolis',
  proefplaatsing_uwv: 'Proefplaatsing van UWV',
  proefplaats_gemeente: 'Proefplaatsing van de gemeente',
  jobcoach_uwv_extern: 'Jobcoach van UWV',
  jobcoach_uwv_intern: 'Interne jobcoach met subsidie van UWV',
  jobcoach_gemeente: 'Jobcoach van de gemeente',
  harrie_training: 'Harrie-training',
  werkplek_werkgever: 'Aanpassing van de werkplek',
  meeneembaar: 'Meeneembare voorziening',
  gwv: 'Generieke werkgeversvoorziening',
  beschut_werk: 'Beschut werk',
  detachering_sw: 'Detachering door een sociaal ontwikkelbedrijf',
  loondispensatie: 'Loondispensatie',
  loondispensatie_tijdelijk: 'Tijdelijke loondispensatie (gesloten)',
  praktijkleren: 'Subsidie praktijkleren',
  praktijkleren_3e_leerweg: 'Subsidie praktijkleren in de derde leerweg',
  slim: 'SLIM-subsidie',
  sowis: 'Subsidie voor werkgevers van statushouders',
  startbaan_statushouder: 'Startbaan voor statushouders',
  meedoenbalie: 'Meedoenbalie',
  participatieplaats: 'Participatieplaats',
  uitstroompremie: 'Uitstroompremie',
  inkomstenvrijlating: 'Inkomstenvrijlating',
  awf_laag: 'Lage WW-premie',
  advies_inclusief: 'Advies over inclusief werk',
}

export const certaintyTexts: Record<Certainty, string> = {
  zeker: 'Zeker',
  waarschijnlijk: 'Waarschijnlijk',
  navragen: 'Navragen',
  nee: 'Niet mogelijk',
}

export const schemeReasonTexts: Record<SchemeReason, string> = {
  'geen-dienstbetrekking': 'Dit geldt pas als er een arbeidscontract is. De termijn begint bij het contract.',
  'beschut-sluit-uit': 'Dit gaat niet samen met beschut werk.',
  'andere-wet': 'Dit gaat niet samen met een regeling die al geldt: het zijn twee wetten.',
  gestopt: 'Deze regeling is gestopt voor banen die nu beginnen.',
  'alleen-eigen-werknemer': 'Dit is alleen voor een werknemer die al bij u werkte en weer aan het werk gaat.',
  'ander-contract': 'Dit hoort bij een ander soort contract.',
  'contract-te-kort': 'Het contract is te kort.',
  'contractduur-onbekend': 'Het contract moet lang genoeg duren. De einddatum is nog niet bekend.',
  'te-weinig-uren': 'Het contract heeft te weinig uren per week.',
  'vraag-doelgroepverklaring': 'Vraag een doelgroepverklaring: de werknemer vraagt die aan bij UWV.',
  'kijk-in-doelgroepregister': 'Kijk in het doelgroepregister, in het werkgeversportaal van UWV.',
  'vraag-gemeente': 'Vraag het aan de gemeente waar de werknemer woont.',
  'vraag-uwv': 'Vraag het aan UWV.',
  'open-hiring-route': 'Werkt iemand al bij u via open hiring, dan kan het nog worden aangevraagd. Let op de termijn.',
  'meld-ziekte-bij-uwv':
    'U hoeft nu niets te vragen. Meld ziekte van een werknemer met dit recht bij UWV, uiterlijk op de eerste dag na zes weken.',
  'afspraak-voor-de-start': 'U spreekt dit met de gemeente af voordat de werknemer begint.',
  'contract-loopt-al': 'Een proefplaatsing komt vóór een contract. Hier is al een contract.',
  'een-categorie': 'Van de loonkostenvoordelen telt er één: de hoogste.',
  'besluit-nodig': 'Hiervoor is een besluit nodig.',
  'formele-werkgever': 'De formele werkgever vraagt dit aan: het uitzendbureau of het bedrijf dat detacheert.',
  leerbedrijf: 'U bent een erkend leerbedrijf en begeleidt een leerling.',
  'venster-nakijken': 'Aanvragen kan alleen in een bepaalde periode. Kijk na wanneer en of er nog geld is.',
  'vast-contract': 'Voor een schriftelijk vast contract betaalt u de lage WW-premie.',
  leercontract: 'Voor een leercontract (bbl) betaalt u de lage WW-premie.',
  'oproep-hoge-premie': 'Voor een oproepcontract betaalt u altijd de hoge WW-premie.',
  'flexibel-hoge-premie': 'Voor een contract dat niet vast is, betaalt u de hoge WW-premie.',
  'jong-en-weinig-uren': 'Voor wie jonger is dan 21 jaar en weinig uren werkt, kan de lage WW-premie gelden.',
  'wsw-baan': 'Dit is een baan onder de Wet sociale werkvoorziening.',
  'boven-aow-leeftijd': 'De AOW-leeftijd is bereikt.',
  'gemeente-begeleidt': 'De gemeente begeleidt deze persoon.',
  'staat-in-register': 'Deze persoon staat in het doelgroepregister.',
  'staat-niet-in-register': 'Deze persoon staat niet in het doelgroepregister.',
  'subsidie-toegekend': 'De gemeente heeft de subsidie toegekend.',
  'groep-past': 'Deze persoon hoort bij de groep van deze regeling.',
  'groep-past-niet': 'Deze persoon hoort niet bij de groep van deze regeling.',
}

export const termTexts: Record<TermCode, string> = {
  doelgroepverklaring: 'Uiterlijke dag om de doelgroepverklaring aan te vragen bij UWV',
  'lks-aanvragen': 'Uiterlijke dag om loonkostensubsidie aan te vragen voor wie al werkt',
  'lks-forfaitair-eind': 'Einde van het vaste deel: de loonwaarde moet gemeten zijn',
  'loonwaarde-opnieuw': 'De loonwaarde wordt opnieuw gemeten',
  'lkv-eind': 'Einde van het loonkostenvoordeel',
  'no-risk-eind': 'Einde van de no-riskpolis, als die vijf jaar duurt',
  'proefplaatsing-eind': 'Einde van de proefplaatsing: daarna een contract, zonder proeftijd',
  'doelgroepregister-nakijken': 'Kijk na of de werknemer in het doelgroepregister staat',
  aanzeggen: 'Uiterlijke dag om te laten weten of het contract doorgaat',
  'contract-eind': 'Het contract loopt af',
  'duurzaam-6-maanden': 'Nagaan of de persoon na 6 maanden nog werkt',
  'duurzaam-12-maanden': 'Nagaan of de persoon na 12 maanden nog werkt',
}

export const termOwnerTexts: Record<TermOwner, string> = {
  werkgever: 'Werkgever',
  gemeente: 'Gemeente',
  wsp: 'Werkgeversservicepunt',
}

export const unknownWageTexts: Record<UnknownWageReason, string> = {
  'datum-zonder-bedrag': 'Van deze datum is het minimumloon niet bekend.',
  'percentage-onbekend': 'Van deze leeftijd en datum is het percentage niet bekend.',
  'leeftijd-onder-15': 'Onder 15 jaar bestaat er geen minimumloon.',
}

export const subsidyStepTexts: Record<SubsidyStepCode, string> = {
  referentiemaandloon: 'Minimumloon per maand bij 36 uur',
  leeftijd: 'Deel dat bij de leeftijd hoort',
  vakantiebijslag: 'Met vakantiegeld',
  verschil: 'Verschil met de loonwaarde',
  maximum: 'Hoogste deel dat de subsidie mag zijn',
  forfaitair: 'Vast deel',
  werkgeverslasten: 'Met de vergoeding voor werkgeverslasten',
  uren: 'Uren per week, gedeeld door 36',
}

export const verificationTexts: Record<Verification, string> = {
  law: 'Gelezen in de wet',
  official: 'Gelezen bij de overheid',
  secondary: 'Gelezen bij een andere bron',
  'own-knowledge': 'Niet nagekeken',
}

export const amountKindTexts: Record<AmountKind, string> = {
  'wml-uur': 'Minimumloon per uur',
  'wml-uur-bbl': 'Minimumloon per uur (bbl)',
  referentiemaandloon: 'Minimumloon per maand bij 36 uur (referentie)',
  jeugdpercentage: 'Deel van het minimumloon per leeftijd',
  'bbl-percentage': 'Deel van het minimumloon per leeftijd (bbl)',
  lks: 'Loonkostensubsidie',
  'lkv-uur': 'Loonkostenvoordeel per uur',
  'lkv-maximum': 'Loonkostenvoordeel: hoogste bedrag per jaar',
  liv: 'Lage-inkomensvoordeel',
  premie: 'Werkgeverspremie',
  premieloon: 'Premieloon',
  banenafspraak: 'Banenafspraak',
  praktijkleren: 'Subsidie praktijkleren',
  sowis: 'Subsidie voor werkgevers van statushouders',
  termijn: 'Termijn',
}

/** Said beside every amount and every outcome. */
export const indicativeTexts = {
  indicative: 'Indicatief. Het besluit neemt de instantie die de regeling uitvoert.',
  subsidy:
    'De vergoeding voor werkgeverslasten is ook voor pensioen bedoeld. Het percentage is voor 2026 niet opnieuw bevestigd.',
  benefit: 'Het loonkostenvoordeel wordt pas in de zomer van het volgende jaar betaald.',
  birthday: 'Wordt de werknemer tijdens de baan een jaar ouder? Vraag de gemeente wat dat doet met de subsidie.',
} as const
