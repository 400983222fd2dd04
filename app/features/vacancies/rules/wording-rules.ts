import type { FindingCode, FindingSeverity, TextPart, WordingGround } from '#app/features/vacancies/model.ts'

export interface WordingRule {
  code: FindingCode
  ground: WordingGround
  severity: FindingSeverity
  pattern: RegExp
  /** only these parts of the vacancy; all when absent */
  parts?: readonly TextPart[]
  /** the words are allowed when the law asks for a certificate of conduct for this work */
  unlessVog?: true
}

/** Whole words only, in any case, over text whose white space is single spaces. */
function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

const adjective =
  '(?:dynamische?|enthousiaste?|gezellige?|hechte?|frisse?|fris|ambitieus|ambitieuze|energieke?|leuke?|vlotte?|vlot|spontane?|spontaan|informele?|informeel|gedreven|professionele?|professioneel|sportieve?|sportief|gemotiveerde?|flexibele?|flexibel|hardwerkende?|creatieve?|creatief)'
const helping = '(?<!(?:begeleid|begelei|help|ondersteun|coach|train|zorg)\\p{L}* (?:\\p{L}+ ){0,2})'
const clients =
  '(?<!(?:kinderen|kleuters|peuters|leerlingen|jongeren|jeugd|cliënten|bewoners|klanten|gasten|studenten|patiënten|deelnemers|volwassenen|groep|groepen)(?: [\\p{L}\\d]+){0,3} )'
const age = '(?:1[5-9]|[2-6]\\d)'
const notExperience = '(?! (?:relevante )?(?:werk)?ervaring| garantie| in het vak| actief)'
const woman = '(?:vrouw|vrouwen|dame|dames|meisje|meisjes|meid|meiden|jongedame)'
const man = '(?:man|mannen|heer|heren|jongen|jongens|kerel|kerels|jongeman|jongemannen)'
const person = `(?:${woman}|${man})`
const notBoth = '(?! ?\\(?[mvx] ?/ ?[mvx]| (?:of|en/of|/) (?:een )?(?:vrouw|man|dame|heer))'
const sexlessTitle = '(?!.*(?:[mvx] ?[/|] ?[mvx]|alle genders|/| of ))'

/**
 * Words that leave people out, by ground (domain.md 9.2). `blokkerend` keeps the vacancy from being sent; `waarschuwing` asks
 * whether the work truly needs it. The better sentence stands in `texts/`.
 */
export const wordingRules: readonly WordingRule[] = [
  {
    code: 'woord-leeftijd-jong',
    ground: 'leeftijd',
    severity: 'blokkerend',
    pattern: words(
      `${helping}jonge?(?:(?:,? en |, | )${adjective}){0,2} (?:team|teams|collega|collega's|medewerkers?|medewerksters?|kandidaat|kandidaten|hond|honden|talent|talenten|ploeg|persoon|kracht|krachten|professionals?)`,
      `(?:team|groep|ploeg|club) (?:van |met )?(?:\\p{L}+ ){0,2}jonge mensen`,
      `(?:zoeken|zoekt) (?:\\p{L}+ ){0,3}(?:jonge mensen|jongeren|jongere)`,
      `jongeren gezocht`,
      `jeugdige?`,
      `jong van geest`,
      `(?:je bent|jij bent|u bent|ben je|ben jij|bent u) (?:nog )?(?:een )?jong`,
    ),
  },
  {
    code: 'woord-leeftijd-grens',
    ground: 'leeftijd',
    severity: 'blokkerend',
    pattern: words(
      `${clients}(?:tussen (?:de )?|van |leeftijd:? )?${age} ?(?:-|–|tot|t/m|tot en met|en|à) ?${age} jaar${notExperience}`,
      `${clients}(?:maximaal|max\\.?|hooguit|ten hoogste|tot|tot en met|jonger dan|onder de) ${age} jaar${notExperience}`,
      `niet ouder dan ${age}`,
      `maximale leeftijd`,
      `leeftijdsgrens`,
    ),
  },
  {
    code: 'woord-leeftijd-minimum',
    ground: 'leeftijd',
    severity: 'waarschuwing',
    pattern: words(
      `${clients}(?:minimaal|min\\.|minstens|ten minste|tenminste|vanaf) (?:1[5-9]|2[01]) jaar${notExperience}`,
      `${clients}(?:1[5-9]|2[01]) jaar (?:of|en) ouder`,
    ),
  },
  {
    code: 'woord-ervaring-maximum',
    ground: 'leeftijd',
    severity: 'blokkerend',
    pattern: words(
      `(?:maximaal|max\\.?|hooguit|ten hoogste|niet meer dan) (?:\\d+|één|een|twee|drie|vier|vijf|zes|acht|tien) (?:jaar|jaren) (?:relevante )?(?:werk)?ervaring`,
    ),
  },
  {
    code: 'woord-student',
    ground: 'leeftijd',
    severity: 'blokkerend',
    pattern: words(
      `(?<!(?:bbl|bol|stage)[- ]?)(?:student|studente|studenten|scholier|scholieren) gezocht`,
      `(?:zoeken|zoekt|gezocht:?) (?:\\p{L}+ ){0,3}(?<!(?:bbl|bol) )(?:student|studente|studenten|scholier|scholieren)`,
      `(?:bijbaan|baan) voor (?:een )?(?:student|studenten|scholier|scholieren)`,
      `(?:je bent|jij bent|ben je|ben jij) (?:een )?(?:student|studente|scholier)`,
      `studentenbaan`,
    ),
  },
  {
    code: 'woord-geslacht',
    ground: 'geslacht',
    severity: 'blokkerend',
    pattern: words(
      `(?<!(?:man|vrouw) (?:of|en/of) )${person} gezocht`,
      `(?:zoeken|zoekt|gezocht:?) (?:wij |we )?(?:naar )?(?:een |twee |enkele )?(?:\\p{L}+e )?${person}${notBoth}`,
      `(?:sterke|stoere|nette|representatieve|vlotte|spontane|charmante|gezellige) ${person}${notBoth}`,
      `(?:alleen|uitsluitend|bij voorkeur|liefst|het liefst) (?:een )?${person}`,
      `mannenwerk`,
      `vrouwenwerk`,
    ),
  },
  {
    code: 'woord-geslacht-titel',
    ground: 'geslacht',
    severity: 'blokkerend',
    parts: ['titel'],
    pattern: words(
      `(?<!(?:/| of ).*)(?:barman|barvrouw|gastvrouw|poetsvrouw|werkster|huishoudster|schoonmaakster|serveerster|verkoopster|kapster|verpleegster|kraamverzorgster|leidster|inpakster|naaister|medewerkster|secretaresse|receptioniste|telefoniste|caissière|stewardess|chauffeuse|lerares|directrice|assistente|klusjesman)${sexlessTitle}`,
    ),
  },
  {
    code: 'woord-geslacht-titel',
    ground: 'geslacht',
    severity: 'waarschuwing',
    parts: ['titel'],
    pattern: words(`(?<!(?:/| of ).*)(?:timmerman|voorman|vakman|werkman|gastheer|brandweerman|zakenman)${sexlessTitle}`),
  },
  {
    code: 'woord-moedertaal',
    ground: 'afkomst',
    severity: 'blokkerend',
    pattern: words(
      `native (?:speakers?|nederlands|dutch|nederlandse)(?: nederlands)?`,
      `moedertaalsprekers?`,
      `nederlands(?:e taal)? (?:als|is (?:je|uw|jouw|de)|als (?:je|uw)) moedertaal`,
      `moedertaal (?:is )?nederlands`,
    ),
  },
  {
    code: 'woord-accent',
    ground: 'afkomst',
    severity: 'blokkerend',
    pattern: words(`accentloos`, `accentloze`, `accentvrij`, `accentvrije`, `zonder (?:enig |buitenlands )?accent`),
  },
  {
    code: 'woord-afkomst',
    ground: 'afkomst',
    severity: 'blokkerend',
    pattern: words(
      `(?:autochto|allochto)\\p{L}+`,
      `(?:van )?(?:nederlandse|westerse|europese) (?:afkomst|komaf|origine)`,
      `blanke (?:collega|medewerker|kandidaat|man|vrouw)\\p{L}*`,
      `geen (?:buitenlanders|allochtonen)`,
    ),
  },
  {
    code: 'woord-nationaliteit',
    ground: 'nationaliteit',
    severity: 'blokkerend',
    pattern: words(
      `nederlandse nationaliteit`,
      `nederlands paspoort`,
      `nederlands staatsburger\\p{L}*`,
      `(?:alleen|uitsluitend) nederlanders`,
    ),
  },
  {
    code: 'woord-gezin',
    ground: 'burgerlijke-staat',
    severity: 'blokkerend',
    pattern: words(
      `geen (?:\\p{L}+ )?kinderen`,
      `kinderloos`,
      `ongehuwd`,
      `zonder gezin`,
      `geen gezin`,
      `(?:je bent|jij bent|u bent|ben je|ben jij) (?:\\p{L}+ ){0,2}(?:alleenstaand|vrijgezel|getrouwd|gehuwd)`,
    ),
  },
  {
    code: 'woord-zwangerschap',
    ground: 'geslacht',
    severity: 'blokkerend',
    pattern: words(`niet zwanger`, `geen zwangere\\p{L}*`, `(?:geen )?kinderwens`, `zwangerschapsplannen`),
  },
  {
    code: 'woord-geloof',
    ground: 'geloof',
    severity: 'blokkerend',
    pattern: words(
      `(?:je bent|jij bent|u bent) (?:\\p{L}+ )?(?:christelijk|christen|moslim|islamitisch|katholiek|protestants|joods|gelovig)`,
      `(?:geen|zonder) hoofddoek\\p{L}*`,
      `belijdend (?:christen|lid)`,
      `(?:christelijke|islamitische|katholieke|joodse) (?:medewerker|collega|kandidaat)\\p{L}*`,
    ),
  },
  {
    code: 'woord-gerichtheid',
    ground: 'seksuele-gerichtheid',
    severity: 'blokkerend',
    pattern: words(`hetero`, `heteroseksu\\p{L}+`, `geen homo's?`),
  },
  {
    code: 'woord-gezondheid',
    ground: 'gezondheid',
    severity: 'blokkerend',
    pattern: words(
      `fit en gezond`,
      `gezond en fit`,
      `kerngezond`,
      `(?:goede|prima|uitstekende) (?:lichamelijke )?gezondheid`,
      `(?:lichamelijk|fysiek) (?:helemaal )?(?:gezond|in orde)`,
      `geen (?:lichamelijke|fysieke|medische|psychische) (?:klachten|beperking|beperkingen|problemen)`,
    ),
  },
  {
    code: 'woord-ziekteverleden',
    ground: 'gezondheid',
    severity: 'blokkerend',
    pattern: words(`ziekteverleden`, `ziektegeschiedenis`, `medische geschiedenis`, `(?:nooit|zelden) ziek`),
  },
  {
    code: 'woord-foto',
    ground: 'privacy',
    severity: 'blokkerend',
    pattern: words(
      `(?:pas)?foto (?:meesturen|mee te sturen|meezenden|bijvoegen|toevoegen|erbij)`,
      `(?:stuur|voeg) (?:ons )?(?:een |je |uw )?(?:\\p{L}+ ){0,2}(?:pas)?foto(?! van (?:het|de|een))`,
      `cv (?:met|en|inclusief) (?:\\p{L}+ )?(?:pas)?foto`,
      `met (?:recente )?pasfoto`,
    ),
  },
  {
    code: 'woord-strafblad',
    ground: 'privacy',
    severity: 'blokkerend',
    unlessVog: true,
    pattern: words(`(?:schoon|geen|blanco|zonder) (?:een )?strafblad`, `strafrechtelijk verleden`, `onbesproken gedrag`),
  },
  {
    code: 'woord-schulden',
    ground: 'privacy',
    severity: 'blokkerend',
    pattern: words(`(?:geen|zonder) schulden`, `schuldenvrij`, `geen loonbeslag`),
  },
  {
    code: 'woord-vorig-loon',
    ground: 'privacy',
    severity: 'waarschuwing',
    pattern: words(
      `(?:je|uw|jouw) (?:vorige?|huidige?|laatste|laatstverdiende?) (?:bruto ?)?(?:salaris|loon|maandsalaris)`,
      `salarisgeschiedenis`,
      `laatstverdiende? (?:salaris|loon)`,
      `loonstrook van (?:je|uw|jouw) (?:vorige|huidige)`,
    ),
  },
  {
    code: 'woord-roken',
    ground: 'privacy',
    severity: 'waarschuwing',
    pattern: words(`rookvrije?`, `niet-rokers?`, `niet-rokende?`, `nietrokers?`, `(?:je|jij|u) rookt niet`),
  },
  {
    code: 'woord-eigen-auto',
    ground: 'privacy',
    severity: 'waarschuwing',
    pattern: words(`eigen (?:auto|vervoer|bestelbus|bestelauto)`),
  },
]
