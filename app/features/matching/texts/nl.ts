import type { CriterionCode, CriterionSource, NeverUsed, WhyCode } from '#app/features/matching/model/match.ts'
import type { ProposalEndReason, ProposalRefusal, ProposalStatus } from '#app/features/matching/model/proposal.ts'

export const criterionNames: Record<CriterionCode, string> = {
  uren: 'Uren',
  start: 'Startdatum',
  reisafstand: 'Reisafstand',
  bewijzen: 'Rijbewijs en certificaten',
  werkeisen: 'Wat het werk vraagt',
  beroep: 'Beroep',
  vaardigheden: 'Vaardigheden',
  nederlands: 'Nederlands',
  'uren-passen': 'Hoe goed de uren passen',
  afstand: 'Afstand',
  opleiding: 'Opleiding',
  sector: 'Soort werk',
  actueel: 'Hoe nieuw het profiel is',
}

/** What each criterion does, for the page that explains matching to everyone. */
export const criterionExplanations: Record<CriterionCode, string> = {
  uren: 'De uren die de kandidaat wil, en de uren van de vacature, moeten elkaar raken.',
  start: 'De kandidaat moet kunnen beginnen op de startdatum.',
  reisafstand: 'Het werk mag niet verder weg zijn dan de kandidaat zelf wil reizen. We meten in een rechte lijn.',
  bewijzen:
    'De kandidaat moet de rijbewijzen en certificaten hebben die het werk vraagt. Een VOG telt niet mee: die vraagt u later aan.',
  werkeisen: 'Vraagt het werk iets dat de kandidaat niet kan doen? Dan past het niet.',
  beroep: 'Het beroep dat de kandidaat wil of heeft gedaan. Hoe dichter bij het beroep van de vacature, hoe meer punten.',
  vaardigheden: 'Welk deel van de vaardigheden bij dit beroep de kandidaat heeft.',
  nederlands: 'Of het Nederlands genoeg is voor het werk. Eén stap lager geeft de helft van de punten.',
  'uren-passen': 'Hoeveel van de gewenste uren hetzelfde zijn.',
  afstand: 'Dichterbij geeft meer punten, gemeten aan hoe ver de kandidaat zelf wil reizen.',
  opleiding: 'Of de opleiding past. Is geen diploma nodig, dan krijgt iedereen deze punten.',
  sector: 'Of de kandidaat in deze sector wil werken.',
  actueel: 'Heeft de kandidaat het profiel kort geleden gecontroleerd? Dan geeft dat meer punten.',
}

export const criterionSourceLabels: Record<CriterionSource, string> = {
  'eigen-grens-kandidaat': 'Wens of grens van de kandidaat zelf',
  'eis-van-het-werk': 'Eis van het werk',
  'keuze-van-de-regio': 'Keuze van de regio',
}

export const neverUsedLabels: Record<NeverUsed, string> = {
  naam: 'naam',
  contactgegevens: 'contactgegevens',
  leeftijd: 'leeftijd',
  geslacht: 'geslacht',
  afkomst: 'afkomst',
  uitkering: 'soort uitkering',
  doelgroep: 'doelgroep of register',
  gezondheid: 'gezondheid',
  'duur-werkloos': 'hoe lang iemand geen werk heeft',
  'financieel-voordeel': 'subsidie of ander voordeel voor de werkgever',
}

export const whyTexts: Record<WhyCode, string> = {
  'uren-overlappen': 'De uren passen.',
  'uren-overlappen-niet': 'De uren passen niet.',
  'op-tijd-beschikbaar': 'Kan op tijd beginnen.',
  'te-laat-beschikbaar': 'Kan pas later beginnen.',
  'binnen-reisafstand': 'Binnen de eigen reisafstand.',
  'buiten-reisafstand': 'Verder weg dan de kandidaat wil reizen.',
  'afstand-onbekend': 'De afstand is niet bekend.',
  'bewijzen-aanwezig': 'Heeft de bewijzen die nodig zijn.',
  'bewijzen-ontbreken': 'Mist een bewijs dat nodig is.',
  'geen-bewijzen-gevraagd': 'Er zijn geen bewijzen nodig.',
  'werkeisen-passen': 'Wat het werk vraagt, past.',
  'werkeisen-passen-niet': 'Het werk vraagt iets dat niet past.',
  'beroep-gewenst': 'Wil precies dit beroep.',
  'beroep-gedaan': 'Heeft dit beroep eerder gedaan.',
  'beroep-gewenst-verwant': 'Wil een beroep dat hierop lijkt.',
  'beroep-gedaan-verwant': 'Heeft een beroep gedaan dat hierop lijkt.',
  'beroep-anders': 'Zoekt of deed ander werk.',
  'vaardigheden-alle': 'Heeft alle vaardigheden.',
  'vaardigheden-deel': 'Heeft een deel van de vaardigheden.',
  'vaardigheden-geen': 'Heeft deze vaardigheden nog niet.',
  'geen-vaardigheden-gevraagd': 'Er zijn geen vaardigheden gevraagd.',
  'nederlands-genoeg': 'Spreekt genoeg Nederlands voor dit werk.',
  'nederlands-een-lager': 'Het Nederlands is één stap lager dan gevraagd.',
  'nederlands-te-laag': 'Het Nederlands is lager dan gevraagd.',
  'uren-passen-geheel': 'De uren passen helemaal.',
  'uren-passen-deels': 'De uren passen voor een deel.',
  'afstand-telt': 'Dichterbij geeft meer punten.',
  'geen-diploma-nodig': 'Er is geen diploma nodig.',
  'opleiding-genoeg': 'De opleiding past.',
  'opleiding-lager': 'De opleiding is lager dan gevraagd.',
  'sector-gewenst': 'Wil in deze sector werken.',
  'sector-niet-genoemd': 'Heeft deze sector niet genoemd.',
  'profiel-vers': 'Het profiel is kort geleden gecontroleerd.',
  'profiel-ouder': 'Het profiel is meer dan drie maanden oud.',
  'profiel-oud': 'Het profiel is meer dan zes maanden oud.',
}

export const proposalStatusLabels: Record<ProposalStatus, string> = {
  voorgesteld: 'Gekozen',
  'toestemming-gevraagd': 'Toestemming gevraagd',
  toestemming: 'Kandidaat zegt ja',
  geweigerd: 'Kandidaat zegt nee',
  'bij-werkgever': 'Bij de werkgever',
  'werkgever-ja': 'Werkgever zegt ja',
  'werkgever-nee': 'Werkgever zegt nee',
  geplaatst: 'Aan het werk',
  beëindigd: 'Gestopt',
}

export const proposalEndReasonLabels: Record<ProposalEndReason, string> = {
  'kandidaat-wil-niet': 'De kandidaat wil niet',
  'kandidaat-heeft-ander-werk': 'De kandidaat heeft ander werk',
  'toestemming-ingetrokken': 'De kandidaat heeft de toestemming ingetrokken',
  'geen-antwoord-kandidaat': 'De kandidaat heeft niet op tijd geantwoord',
  'geen-antwoord-werkgever': 'De werkgever heeft niet op tijd geantwoord',
  'werkgever-andere-kandidaat': 'Er is een andere kandidaat gekozen',
  'werkgever-uren-passen-niet': 'De uren passen niet',
  'werkgever-vaardigheden': 'Er is meer ervaring met het werk nodig',
  'werkgever-vervuld': 'De plek is al vervuld',
  'vacature-gesloten': 'De vacature is gesloten',
  'niet-begonnen': 'De kandidaat is niet begonnen',
  anders: 'Iets anders',
}

export const proposalRefusalTexts: Record<ProposalRefusal, string> = {
  'niet-gevonden': 'Dit voorstel bestaat niet.',
  'stap-kan-niet': 'Deze stap kan nu niet. Iemand anders was misschien eerder. Kijk hoe het voorstel er nu voor staat.',
  'vacature-niet-open': 'Deze vacature staat niet open.',
  'kandidaat-niet-beschikbaar': 'Deze kandidaat zoekt nu geen werk.',
  'al-voorgesteld': 'Deze kandidaat is al voor deze vacature voorgesteld.',
  'past-niet': 'Deze kandidaat past niet bij wat moet. Kijk eerst samen of het profiel nog klopt.',
  'geen-toestemming': 'Er is geen toestemming die nu nog geldt. Vraag het de kandidaat eerst.',
  'werkgever-niet-geverifieerd': 'Deze werkgever is nog niet gecontroleerd. Doe dat eerst.',
  'termijn-ongeldig': 'Kies een dag tussen vandaag en een jaar vanaf nu.',
  'reden-nodig': 'Kies een reden.',
  bsn: 'Dit lijkt op een burgerservicenummer (BSN). Dat bewaren wij niet. Haal het weg.',
}

/** What was done, on the page that follows. */
export const proposalDoneTexts: Record<string, string> = {
  voorgesteld: 'Het voorstel staat klaar. Vraag nu de kandidaat om toestemming.',
  gevraagd: 'Wij wachten op het antwoord van de kandidaat.',
  'toestemming-ja': 'De toestemming is vastgelegd. Stuur het voorstel nu naar de werkgever.',
  'toestemming-nee': 'Het voorstel is gestopt. Voor de kandidaat heeft dit geen gevolgen.',
  verstuurd: 'Het voorstel is bij de werkgever. Die krijgt een e-mail zonder naam.',
  'werkgever-ja': 'Het antwoord is vastgelegd: de werkgever zegt ja.',
  'werkgever-nee': 'Het antwoord is vastgelegd. De kandidaat hoort het van ons.',
  gestopt: 'Het voorstel is gestopt.',
  'niemand-gemeld': 'De werkgever weet nu dat wij blijven zoeken.',
}

/** The status as the employer reads it; the steps before the sending are never seen. */
export const employerStatusLabels: Record<ProposalStatus, string> = {
  ...proposalStatusLabels,
  'bij-werkgever': 'Wacht op uw antwoord',
  'werkgever-ja': 'U zei ja',
  'werkgever-nee': 'U zei nee',
}

/** What was done, said to the employer. */
export const employerDoneTexts: Record<string, string> = {
  'werkgever-ja': 'Wij hebben uw ja ontvangen. Onze accountmanager belt u om een afspraak te maken.',
  'werkgever-nee': 'Wij hebben uw antwoord ontvangen. De kandidaat hoort het van ons.',
}

/** Who must do what now, per status. */
export const nextSteps: Record<ProposalStatus, string> = {
  voorgesteld: 'U vraagt de kandidaat om toestemming.',
  'toestemming-gevraagd': 'De kandidaat denkt na. Leg het antwoord vast zodra u het hebt.',
  toestemming: 'U stuurt het voorstel naar de werkgever.',
  geweigerd: 'Niets. De kandidaat wil niet voorgesteld worden voor deze vacature.',
  'bij-werkgever': 'De werkgever antwoordt.',
  'werkgever-ja': 'U legt de plaatsing vast zodra kandidaat en werkgever het eens zijn.',
  'werkgever-nee': 'Niets. De werkgever kiest deze kandidaat niet.',
  geplaatst: 'Niets. De kandidaat is aan het werk.',
  beëindigd: 'Niets. Dit voorstel is gestopt.',
}

/** '128 passen, 214 vallen af.' */
export function fitText(fits: number, leftOut: number): string {
  const number = (value: number) => value.toLocaleString('nl-NL')
  return `${number(fits)} ${fits === 1 ? 'kandidaat past' : 'kandidaten passen'}, ${number(leftOut)} ${leftOut === 1 ? 'valt' : 'vallen'} af.`
}
