import type { ContractStatus, CreditRefusal, CreditRule } from '../model.ts'
import type { TableRefusal } from '../rules/obligation.ts'

export const contractStatusTexts: Record<ContractStatus, string> = {
  concept: 'Nog geen plan',
  plan_ingediend: 'Plan ingediend',
  plan_goedgekeurd: 'Plan goedgekeurd',
  in_uitvoering: 'In uitvoering',
  gerealiseerd: 'Gehaald',
  tekort: 'Niet gehaald',
  afgerond: 'Afgerond',
}

export const creditRuleTexts: Record<CreditRule, string> = {
  'uren-afgetopt': 'Meer dan 36 uur per week telt als 36 uur.',
  'maximum-maanden': 'Dit blok telt tot het hoogste aantal maanden. De maanden daarna tellen niet mee.',
  'maximum-opgeheven': 'Zolang de loonkostensubsidie loopt, tellen alle maanden mee.',
  'onder-minimumuren': 'De persoon werkt minder uren dan deze tabel vraagt. Daarom telt dit niet mee.',
  'buiten-looptijd': 'De plaatsing valt buiten de looptijd van de opdracht.',
  'te-vroeg-in-dienst': 'De persoon kwam te lang voor het begin van de opdracht in dienst.',
  'geen-dienstverband': 'Een proefplaatsing telt niet mee. Het contract daarna wel.',
  'blok-nodig': 'Het Werkgeversservicepunt bepaalt nog als welk blok dit telt.',
  'subsidie-niet-in-tabel': 'Deze tabel zegt niets over loonkostensubsidie. Het hoogste aantal maanden blijft gelden.',
  'bonus-past-niet': 'Een opgegeven bonus hoort niet bij dit blok of bij deze tabel.',
  'al-geteld': 'Een deel van de periode telt al mee bij een andere opdracht. Een persoon telt per maand één keer.',
  'telt-niet-mee': 'Het Werkgeversservicepunt heeft gezegd dat deze plaatsing niet meetelt.',
}

export const creditRefusalTexts: Record<CreditRefusal, string> = {
  'blok-onbekend': 'Dit blok staat niet in de tabel.',
  'inzet-past-niet': 'Deze inzet hoort bij een ander soort blok.',
  'waarde-ongeldig': 'Vul een heel getal van 0 of hoger in.',
}

export const tableRefusalTexts: Record<TableRefusal, string> = {
  'publicatie-voor-tabel': 'De aanbesteding is gepubliceerd voordat deze tabel gold.',
  'publicatie-na-tabel': 'De aanbesteding is gepubliceerd toen deze tabel niet meer gold.',
}

export const obligationTexts = {
  assumed: 'De 2 % is bekend voor Haaglanden. Voor deze tabel is het een aanname.',
  reduced: 'Het arbeidsdeel is kleiner dan 30 % van de opdracht. Daarom geldt het lage percentage.',
  example: 'Dit zijn niet de waarden van deze regio.',
  reckoning: 'waarde per jaar van het soort inzet × uren per week (hoogstens 36) ÷ 36 × maanden ÷ 12',
  noValuePerPerson:
    'Wij tonen u alleen de waarde van alles samen. Uit de waarde van één plaatsing kan blijken welke uitkering iemand had.',
} as const
