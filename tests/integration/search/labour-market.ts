/** A small labour market, made by hand: occupations as reference data has them, and titles as employers write them. */
import type { VacancyForIndex } from '#search/vacancies.ts'

export interface Occupation {
  code: string
  title: string
  alternatives: string[]
  skills: string[]
  tasks: string[]
  sector: string
  /** How employers head their vacancies. */
  headings: string[]
}

// code | title | alternatives | skills | tasks | sector | headings
const lines = `
9112 | Schoonmaker kantoren en gebouwen | interieurverzorger; schoonmaakmedewerker | schoonmaken; werken met schoonmaakmiddelen | stofzuigen en dweilen; toiletten schoonmaken; prullenbakken legen | schoonmaak | Schoonmaker kantoren; Medewerker schoonmaak avonduren; Schoonmaakmedewerker school; Interieurverzorger
9111 | Hulp in de huishouding | thuishulp; huishoudelijk medewerker | huishoudelijk werk; zelfstandig werken | stof afnemen bij ouderen thuis; bedden verschonen; de was doen | zorg | Huishoudelijke hulp; Thuishulp bij ouderen; Hulp bij het huishouden; Medewerker huishoudelijke ondersteuning
9123 | Glazenwasser | medewerker glasbewassing | werken op hoogte | ramen wassen met telescoopsteel; gevels reinigen | schoonmaak | Glazenwasser; Medewerker glas- en gevelreiniging; Glazenwasser met rijbewijs; Leerling glazenwasser
5321 | Verzorgende IG | ziekenverzorgende; verzorgende individuele gezondheidszorg | persoonlijke verzorging; medicijnen geven; rapporteren | bewoners wassen en aankleden; medicijnen uitdelen; wonden verzorgen | zorg | Verzorgende IG; Verzorgende IG nachtdienst; Verzorgende wijkteam; Verzorgende kleinschalig wonen
2221 | Verpleegkundige | ziekenverpleegkundige; wijkverpleegkundige; verpleger | verpleegtechnisch handelen; rapporteren | zorgplan opstellen; infuus aanleggen; overleg met de arts | zorg | Verpleegkundige dialyse; Wijkverpleegkundige; MBO-verpleegkundige niveau 4; Verpleegkundige psychiatrie
5322 | Helpende zorg en welzijn | zorghulp; voedingsassistent | persoonlijke verzorging; huishoudelijk werk | maaltijden opdienen; helpen bij het eten; koffie schenken | zorg | Helpende plus; Helpende niveau 2; Zorghulp woongroep; Gastvrouw zorg
2635 | Begeleider gehandicaptenzorg | persoonlijk begeleider; woonbegeleider | begeleiden van mensen met een beperking; rapporteren | bewoners helpen met koken en financien; gesprekken voeren met ouders | zorg | Woonbegeleider; Persoonlijk begeleider wonen; Begeleider dagbesteding; Ambulant begeleider
5311 | Pedagogisch medewerker kinderopvang | groepsleider kinderopvang; pedagogisch medewerker bso | omgaan met kinderen; spelactiviteiten begeleiden | met kinderen spelen; luiers verschonen; ouders te woord staan | onderwijs | Pedagogisch medewerker; Pedagogisch medewerker BSO; Medewerker kinderdagverblijf; Groepshulp kinderopvang
5312 | Onderwijsassistent | klassenassistent | omgaan met kinderen; ondersteunen van de leerkracht | kinderen helpen met lezen; toezicht op het plein | onderwijs | Onderwijsassistent groep 3; Onderwijsassistent speciaal onderwijs; Leraarondersteuner; Klassenassistent
2341 | Leraar basisonderwijs | leerkracht; groepsleerkracht; onderwijzer | lesgeven; klas leiden | lessen voorbereiden; rapporten schrijven | onderwijs | Leerkracht groep 7; Groepsleerkracht onderbouw; Leraar basisschool; Invalleerkracht
5153 | Conciërge | huismeester; facilitair medewerker | klein onderhoud; toezicht houden | school openen en sluiten; kapotte lampen vervangen | onderwijs | Conciërge; Huismeester wooncomplex; Facilitair medewerker; Conciërge parttime
8332 | Vrachtwagenchauffeur | chauffeur CE; chauffeur internationaal transport | vrachtwagen rijden; laden en lossen | goederen vervoeren; vrachtbrieven invullen | transport | Vrachtwagenchauffeur CE; Chauffeur bakwagen C; Internationaal chauffeur; Chauffeur zand en grind
8322 | Koerier | pakketbezorger; bestelautochauffeur; bezorger | bestelbus rijden; klantvriendelijk werken | pakketten bezorgen aan huis; route rijden | transport | Pakketbezorger; Koerier bestelbus; Bezorger maaltijden; Koerier medicijnen
8331 | Buschauffeur | touringcarchauffeur; chauffeur openbaar vervoer | bus rijden; kaartjes verkopen | reizigers vervoeren; dienstregeling rijden | transport | Buschauffeur; Chauffeur streekbus; Touringcarchauffeur; Buschauffeur in opleiding
8321 | Taxichauffeur | chauffeur leerlingenvervoer | personenauto rijden; klantvriendelijk werken | leerlingen naar school brengen; patienten vervoeren | transport | Taxichauffeur; Chauffeur leerlingenvervoer; Chauffeur zorgvervoer; Chauffeur rolstoelbus
4412 | Postbezorger | postbode; postsorteerder | fietsen; sorteren | brieven bezorgen per fiets; post sorteren | transport | Postbezorger; Postbode; Postsorteerder avond; Bezorger post en folders
8344 | Heftruckchauffeur | reachtruckchauffeur; heftruckbestuurder | heftruck rijden; laden en lossen | pallets verplaatsen; vrachtwagens laden | logistiek | Heftruckchauffeur; Reachtruckchauffeur; Heftruckchauffeur buitenterrein; Logistiek medewerker heftruck
9333 | Magazijnmedewerker | logistiek medewerker; medewerker expeditie | orders verzamelen; scannen | goederen inslaan; voorraad tellen; pakbonnen controleren | logistiek | Magazijnmedewerker; Logistiek medewerker; Medewerker expeditie; Medewerker goederenontvangst
9334 | Orderpicker | orderverzamelaar | orders verzamelen; scannen | bestellingen verzamelen met scanner; dozen stapelen | logistiek | Orderpicker dagdienst; Orderpicker koelhuis; Orderpicker ploegendienst; Medewerker orderpick
9335 | Vakkenvuller | medewerker vulploeg; aanvuller | vakken vullen; fysiek werk | schappen bijvullen; winkel netjes houden | detailhandel | Vakkenvuller; Medewerker vulploeg; Vulploegmedewerker avond; Vakkenvuller zaterdag
5223 | Verkoopmedewerker | winkelmedewerker; verkoper detailhandel | klanten adviseren; kassa bedienen | klanten helpen; artikelen uitpakken | detailhandel | Verkoopmedewerker doe-het-zelf; Winkelmedewerker; Verkoper mode; Verkoopmedewerker tuincentrum
5230 | Kassamedewerker | caissière; kassier | kassa bedienen; rekenen | afrekenen; klanten groeten | detailhandel | Kassamedewerker; Caissière supermarkt; Medewerker kassa en servicebalie; Kassamedewerker weekend
5120 | Kok | keukenmedewerker; zelfstandig werkend kok | koken; werken volgens HACCP | gerechten bereiden; mise en place | horeca | Zelfstandig werkend kok; Kok verpleeghuis; Leerling-kok; Kok brasserie
9412 | Keukenhulp | afwasser; keukenassistent; medewerker spoelkeuken | schoonmaken; snijden | afwassen; groenten snijden | horeca | Keukenhulp; Afwasser weekend; Medewerker spoelkeuken; Keukenassistent
5131 | Medewerker bediening | ober; serveerster; gastheer | gasten bedienen; bestellingen opnemen | gasten ontvangen; drankjes serveren | horeca | Medewerker bediening; Ober restaurant; Gastheer of gastvrouw lunchroom; Bediening terras
5132 | Barmedewerker | barkeeper; barman | tappen; gasten bedienen | bier tappen; koffie zetten | horeca | Barmedewerker; Barkeeper sportkantine; Medewerker bar en kantine; Barman
4221 | Receptionist | baliemedewerker; telefonist | telefoon aannemen; klantvriendelijk werken | bezoekers ontvangen; telefoon doorverbinden | kantoor | Receptionist; Baliemedewerker gemeentehuis; Receptionist hotel; Telefonist receptionist
4222 | Medewerker klantenservice | callcentermedewerker; klantadviseur | telefoneren; computer gebruiken | vragen van klanten beantwoorden; klachten noteren | kantoor | Medewerker klantenservice; Klantadviseur binnendienst; Callcentermedewerker; Medewerker klantcontact energie
4110 | Administratief medewerker | medewerker administratie; kantoormedewerker | gegevens invoeren; tekstverwerken | post verwerken; bestanden bijhouden | kantoor | Administratief medewerker; Medewerker administratie inkoop; Medewerker backoffice; Administratieve kracht
4120 | Secretaresse | managementassistent; medisch secretaresse | agenda beheren; notuleren | vergaderingen plannen; brieven typen | kantoor | Secretaresse; Managementassistent; Medisch secretaresse; Directiesecretaresse
3313 | Boekhouder | medewerker financiële administratie; assistent-accountant | boekhouden; facturen verwerken | facturen boeken; btw-aangifte doen | kantoor | Boekhouder; Medewerker financiële administratie; Assistent-accountant; Medewerker crediteuren
5414 | Beveiliger | objectbeveiliger; beveiligingsmedewerker | toezicht houden; conflicten voorkomen | ronde lopen; bezoekers controleren | overig | Beveiliger; Objectbeveiliger nacht; Winkelbeveiliger; Beveiliger evenementen
7112 | Metselaar | metselaar nieuwbouw; voeger | metselen; tekening lezen | muren metselen; voegen | bouw | Metselaar; Allround metselaar; Leerling metselaar; Metselaar renovatie
7115 | Timmerman | timmerman nieuwbouw; onderhoudstimmerman | timmeren; tekening lezen | kozijnen stellen; daken maken | bouw | Timmerman; Onderhoudstimmerman; Timmerman werkplaats; Leerling timmerman
7131 | Schilder | onderhoudsschilder; huisschilder | schilderen; schuren | kozijnen schilderen; houtrot herstellen | bouw | Schilder; Onderhoudsschilder; Schilder binnenwerk; Spuiter
7123 | Stukadoor | afbouwmedewerker | stukadoren | wanden pleisteren; plafonds gladmaken | bouw | Stukadoor; Leerling stukadoor; Stukadoor spuitwerk; Allround stukadoor
7121 | Dakdekker | bitumen dakdekker | werken op hoogte; dakbedekking leggen | daken repareren; dakgoten aanbrengen | bouw | Dakdekker; Dakdekker bitumen; Leerling dakdekker; Dakdekker pannen
9312 | Grondwerker | medewerker infra; stratenmaker | grondwerk; fysiek werk | sleuven graven; straten leggen | bouw | Grondwerker; Stratenmaker; Medewerker grond-, weg- en waterbouw; Opperman straatwerk
8342 | Kraanmachinist | graafmachinist; machinist grondverzet | graafmachine bedienen | sleuven graven met machine; grond verplaatsen | bouw | Kraanmachinist; Machinist mobiele kraan; Machinist rupskraan; Machinist shovel
7126 | Installatiemonteur | loodgieter; cv-monteur; servicemonteur verwarming | leidingen aanleggen; storingen zoeken | cv-ketels plaatsen; badkamers aansluiten | techniek | Loodgieter; Servicemonteur cv; Installatiemonteur; Monteur warmtepompen
7411 | Elektromonteur | elektricien; monteur elektrotechniek | elektrische installaties aanleggen; schema lezen | groepenkasten aansluiten; kabels trekken | techniek | Elektromonteur; Monteur elektrotechniek woningbouw; Servicemonteur elektra; Leerling elektromonteur
7231 | Automonteur | autotechnicus; eerste autotechnicus | auto's onderhouden; storingen zoeken | grote beurt uitvoeren; banden wisselen | techniek | Automonteur; Autotechnicus; APK-keurmeester; Leerling autotechnicus
7234 | Fietstechnicus | fietsenmaker; rijwielhersteller | fietsen repareren | banden plakken; elektrische fietsen afstellen | techniek | Fietstechnicus; Fietsenmaker; Monteur e-bikes; Medewerker fietswerkplaats
7212 | Lasser | MIG/MAG-lasser; TIG-lasser; constructielasser | lassen; tekening lezen | staal lassen; hekwerken maken | techniek | Lasser; Lasser TIG; Lasser constructiewerk; Leerling lasser
7214 | Constructiebankwerker | metaalbewerker; plaatwerker | metaal bewerken; tekening lezen | staal samenstellen; plaat zetten | techniek | Constructiebankwerker; Plaatwerker; Metaalbewerker; Samensteller staalconstructies
7223 | CNC-verspaner | cnc-draaier; frezer; verspaner | machines instellen; meten | onderdelen draaien en frezen; programma's inlezen | techniek | CNC-verspaner; CNC-draaier; Frezer; Medewerker verspaning
9329 | Productiemedewerker | medewerker productie; fabrieksmedewerker | werken aan de lijn; kwaliteit controleren | producten aan de lopende band controleren; machines vullen | productie | Productiemedewerker; Productiemedewerker voedingsindustrie; Medewerker productie ploegendienst; Assemblagemedewerker
9321 | Inpakmedewerker | verpakker; inpakker | inpakken; precies werken | dozen vouwen; producten inpakken | productie | Inpakmedewerker; Verpakker; Medewerker verpakking; Inpakker cosmetica
8189 | Procesoperator | machineoperator; operator | machines bedienen; storingen oplossen | proces bewaken op het scherm; monsters nemen | productie | Procesoperator; Operator ploegendienst; Machineoperator papier; Operator B
6113 | Hovenier | medewerker groenvoorziening; tuinman | tuinen aanleggen; snoeien | heggen snoeien; gras maaien; borders planten | groen | Hovenier; Medewerker groenvoorziening; Hovenier onderhoud; Leerling hovenier
6112 | Kwekerijmedewerker | medewerker glastuinbouw; tuinbouwmedewerker | planten verzorgen; oogsten | planten stekken; potten vullen; tomaten plukken | groen | Medewerker kwekerij; Medewerker glastuinbouw; Oogstmedewerker; Medewerker boomkwekerij
6121 | Medewerker veehouderij | melkveehouder; dierverzorger | dieren verzorgen; melken | koeien melken; stallen uitmesten | groen | Medewerker melkveebedrijf; Dierverzorger varkens; Medewerker veehouderij; Bedrijfsverzorger
7512 | Bakker | broodbakker; banketbakker | deeg maken; bakken | brood bakken in de nacht; taarten opmaken | productie | Broodbakker; Banketbakker; Bakker nachtploeg; Leerling bakker
7511 | Slager | vleesverwerker; uitbener | vlees snijden; werken volgens HACCP | vlees uitbenen; worst maken | detailhandel | Slager; Medewerker vleesverwerking; Uitbener; Verkoper slagerij
5141 | Kapper | haarstylist | knippen; kleuren | haren knippen; klanten adviseren over kleur | overig | Kapper; Allround kapster; Haarstylist; Leerling kapper
8153 | Naaister | kleermaker; atelier-medewerker | naaien met de machine | gordijnen naaien; kleding vermaken | productie | Naaister gordijnen; Medewerker naaiatelier; Kleermaker; Coupeuse
8157 | Wasserijmedewerker | medewerker linnenkamer | strijken; sorteren | linnengoed sorteren; wasmachines vullen | schoonmaak | Wasserijmedewerker; Medewerker linnenkamer; Medewerker wasserij; Strijker
9611 | Afvalinzamelaar | belader; vuilnisman; medewerker milieustraat | fysiek werk; verkeersveilig werken | containers legen; afval scheiden | overig | Belader huisvuil; Medewerker milieustraat; Afvalinzamelaar; Chauffeur-belader
9510 | Verhuizer | medewerker verhuizingen | tillen; inpakken | meubels tillen; verhuisdozen sjouwen | transport | Verhuizer; Chauffeur verhuizer; Medewerker verhuizingen; Projectverhuizer
2512 | Softwareontwikkelaar | programmeur; applicatieontwikkelaar | programmeren; testen | software bouwen in Java; code beoordelen | ict | Softwareontwikkelaar; Programmeur C#; Front-end ontwikkelaar; Applicatieontwikkelaar PHP
3512 | Medewerker ICT-servicedesk | helpdeskmedewerker; supportmedewerker | computerproblemen oplossen; telefoneren | wachtwoorden herstellen; laptops klaarmaken | ict | Medewerker servicedesk; Helpdeskmedewerker; ICT-supportmedewerker; Medewerker werkplekbeheer
2522 | Systeembeheerder | netwerkbeheerder; applicatiebeheerder | servers beheren; netwerken inrichten | back-ups controleren; servers bijwerken | ict | Systeembeheerder; Netwerkbeheerder; Applicatiebeheerder zorg; Cloudbeheerder
3221 | Doktersassistent | medisch assistent; tandartsassistent | patienten ontvangen; bloed prikken | afspraken maken; bloeddruk meten | zorg | Doktersassistent; Doktersassistente huisartsenpost; Tandartsassistent; Polikliniekassistent
2423 | Personeelsadviseur | hr-adviseur; intercedent | gesprekken voeren; arbeidsrecht toepassen | sollicitaties begeleiden; verzuim bespreken | kantoor | HR-adviseur; Intercedent uitzendbureau; Personeelsfunctionaris; Recruiter zorg
3343 | Werkvoorbereider | planner; calculator | plannen; tekening lezen | materiaal bestellen; planning maken | bouw | Werkvoorbereider; Planner transport; Calculator bouw; Planner monteurs
3412 | Maatschappelijk werker | sociaal werker; jongerenwerker | gesprekken voeren; hulp regelen | gezinnen bezoeken; schulden in kaart brengen | zorg | Maatschappelijk werker; Jongerenwerker; Sociaal werker wijkteam; Schuldhulpverlener
7119 | Steigerbouwer | monteur steigers | werken op hoogte; tillen | steigers opbouwen en afbreken | bouw | Steigerbouwer; Hulpsteigerbouwer; Steigermonteur; Voorman steigerbouw
7122 | Tegelzetter | vloerenlegger | tegels zetten; meten | badkamers betegelen; vloeren leggen | bouw | Tegelzetter; Vloerenlegger; Leerling tegelzetter; Tegelzetter badkamers
7522 | Meubelmaker | interieurbouwer; machinaal houtbewerker | hout bewerken; machines instellen | keukens maken; hout zagen | productie | Meubelmaker; Interieurbouwer; Machinaal houtbewerker; Medewerker houtwerkplaats
5419 | Verkeersregelaar | verkeersbegeleider | verkeer regelen; buiten werken | verkeer tegenhouden bij wegwerk | overig | Verkeersregelaar; Verkeersregelaar evenementen; Parkeerwachter; Medewerker verkeersregeling
3423 | Zweminstructeur | badmeester; toezichthouder zwembad | zwemles geven; toezicht houden | kinderen leren zwemmen; water controleren | overig | Zwemonderwijzer; Badmeester; Toezichthouder zwembad; Medewerker zwembad
3213 | Apothekersassistent | apothekersassistente | medicijnen klaarmaken; klantvriendelijk werken | recepten verwerken; uitleg geven over medicijnen | zorg | Apothekersassistent; Apothekersassistente ziekenhuis; Medewerker apotheek; Farmaceutisch medewerker
`

const many = (text: string) => text.split(';').map((part) => part.trim())

export const occupations: Occupation[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', title = '', alternatives = '', skills = '', tasks = '', sector = '', headings = ''] = line
      .split('|')
      .map((part) => part.trim())
    return {
      code,
      title,
      alternatives: many(alternatives),
      skills: many(skills),
      tasks: many(tasks),
      sector,
      headings: many(headings),
    }
  })

interface Municipality {
  slug: string
  name: string
  lat: number
  lon: number
  villages: string[]
}

export const municipalities: Municipality[] = [
  { slug: 'nijmegen', name: 'Nijmegen', lat: 51.8426, lon: 5.8528, villages: ['Lent', 'Dukenburg', 'Lindenholt', 'Oosterhout'] },
  {
    slug: 'wijchen',
    name: 'Wijchen',
    lat: 51.8093,
    lon: 5.7255,
    villages: ['Alverna', 'Bergharen', 'Hernen', 'Niftrik', 'Batenburg'],
  },
  { slug: 'druten', name: 'Druten', lat: 51.8877, lon: 5.6055, villages: ['Afferden', 'Deest', 'Horssen', 'Puiflijk'] },
  { slug: 'beuningen', name: 'Beuningen', lat: 51.8607, lon: 5.7681, villages: ['Ewijk', 'Weurt', 'Winssen'] },
  { slug: 'heumen', name: 'Heumen', lat: 51.7689, lon: 5.8438, villages: ['Malden', 'Overasselt', 'Nederasselt'] },
  {
    slug: 'berg-en-dal',
    name: 'Berg en Dal',
    lat: 51.8214,
    lon: 5.9172,
    villages: ['Groesbeek', 'Beek-Ubbergen', 'Millingen aan de Rijn', 'Ooij'],
  },
  {
    slug: 'mook-en-middelaar',
    name: 'Mook en Middelaar',
    lat: 51.7528,
    lon: 5.8818,
    villages: ['Milsbeek', 'Plasmolen', 'Molenhoek'],
  },
]

export const labels = occupations.flatMap(({ title, alternatives, skills, tasks }) => [
  title,
  ...alternatives,
  ...skills,
  ...tasks,
])
export const places = municipalities.flatMap(({ name, villages }) => [name, ...villages])
export const today = '2026-11-22'

const employers = [
  'Bouwbedrijf Van Haren',
  'Zorggroep De Waal',
  'Maasland Logistiek',
  'Jansen & Zn.',
  'Rijk van Eten',
  'Groenrijk',
  'Stichting Kans',
  'Technofix',
  'Super de Markt',
  'Dijkstra Diensten',
  "'t Vuske",
]
const contracts = ['vast', 'tijdelijk', 'uitzend', 'oproep', 'bbl']
const educations = ['geen', 'vmbo', 'mbo2', 'mbo3', 'mbo4', 'hbo']
const hours = [
  [8, 12],
  [16, 24],
  [24, 32],
  [32, 36],
  [36, 40],
  [0, 40],
] as const

const pad = (value: number) => String(value).padStart(2, '0')

/** Vacancy number `at` of an occupation; every value follows from the two numbers, so both engines get the same. */
export function vacancyOf(occupation: Occupation, place: number, at: number): VacancyForIndex {
  const municipality = municipalities[(place * 3 + at * 2) % municipalities.length]!
  const number = place * 4 + at
  const [hoursMin, hoursMax] = hours[number % hours.length]!
  const education = educations[(number * 5) % educations.length]!
  return {
    id: `v${String(number).padStart(4, '0')}`,
    title: occupation.headings[at % occupation.headings.length]!,
    employerName: employers[(number * 7) % employers.length]!,
    occupationCode: occupation.code,
    occupationTitle: occupation.title,
    occupationAlternatives: occupation.alternatives,
    skills: occupation.skills,
    tasks: occupation.tasks,
    municipality: municipality.slug,
    municipalityName: municipality.name,
    place: at % 2 === 0 ? municipality.name : municipality.villages[number % municipality.villages.length]!,
    villages: municipality.villages,
    sector: occupation.sector,
    hoursMin,
    hoursMax,
    payMinCents: number % 9 === 0 ? null : 1500 + (number % 13) * 50,
    payMaxCents: number % 9 === 0 ? null : 1600 + (number % 17) * 50,
    contractKind: contracts[number % contracts.length]!,
    education,
    noDiploma: education === 'geen' || education === 'vmbo',
    openHiring: number % 20 === 0,
    licences: occupation.code.startsWith('83') ? ['b'] : [],
    demands: [],
    lat: number % 50 === 49 ? null : municipality.lat + (number % 7) * 0.004,
    lon: number % 50 === 49 ? null : municipality.lon + (number % 5) * 0.006,
    publishedOn: `2026-${pad(9 + (number % 3))}-${pad(1 + (number % 20))}`,
    closesOn: number % 4 === 0 ? '2027-01-31' : null,
    startsOn: null,
    places: 1 + (number % 3),
    version: 1,
  }
}

/** Four vacancies of every occupation. */
export const vacancies: VacancyForIndex[] = occupations.flatMap((occupation, place) =>
  [0, 1, 2, 3].map((at) => vacancyOf(occupation, place, at)),
)
