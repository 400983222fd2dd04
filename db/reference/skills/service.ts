import { readSkills } from './skill.ts'

/** Skills of hospitality, retail, care, office, education, ict and other services. */
export const serviceSkills = readSkills(
  'vak',
  `
  koken | Koken | gerechten bereiden, cooking, kok
  mise-en-place | Alles klaarzetten voor het koken | mise en place, voorbereiden keuken
  gerechten-opmaken | Borden opmaken | opmaken, presentatie van eten, plating
  menus-plannen | Menu's samenstellen | menukaart, menuplanning
  dieet-en-allergenen | Letten op dieet en allergie | allergenen, dieet, voeding
  grootkeuken-werk | Werken in een grote keuken | grootkeuken, instellingskeuken, centrale keuken
  keuken-schoonmaken | De keuken schoonmaken | keuken poetsen, keukenhygiëne
  afwassen | Afwassen | spoelkeuken, vaatwasser, dishwashing
  snacks-bereiden | Snacks bereiden | frituren, friet bakken, fast food
  pizza-bakken | Pizza bakken | pizza, steenoven
  broodjes-maken | Broodjes maken | broodjes beleggen, lunch maken, sandwiches
  koffie-zetten | Koffie zetten | barista, koffie, espresso
  dranken-schenken | Dranken schenken | tappen, bar, cocktails
  bedienen | Gasten bedienen | serveren, bediening, waiting tables
  bestellingen-opnemen | Bestellingen opnemen | bestelling opnemen, orders opnemen
  tafels-dekken | Tafels dekken en afruimen | dekken, afruimen
  buffet-verzorgen | Een buffet verzorgen | buffet, catering, saladebar
  ontbijt-verzorgen | Het ontbijt verzorgen | ontbijt, breakfast
  maaltijden-uitdelen | Maaltijden uitdelen | eten rondbrengen, maaltijdservice
  maaltijden-aanreiken | Helpen bij eten en drinken | eten geven, maaltijden klaarzetten
  inchecken-van-gasten | Gasten inchecken | inchecken, check-in, hotelreceptie
  reserveringen-verwerken | Reserveringen verwerken | reserveren, boekingen, booking
  kassa-bedienen | De kassa bedienen | afrekenen, kassa, pinnen
  geld-tellen | Geld tellen | kas opmaken, kas tellen, cash
  vakken-vullen | Vakken vullen | schappen vullen, vulploeg, shelf filling
  klanten-adviseren | Klanten adviseren | advies geven, verkoopadvies, uitleg aan klanten
  verkopen | Verkopen | verkoop, sales, acquisitie
  winkel-inrichten | De winkel inrichten | etaleren, presentatie winkel, visual merchandising
  prijzen-aanbrengen | Prijzen aanbrengen | prijzen, prijskaartjes, beprijzen
  derving-voorkomen | Letten op datum en verspilling | derving, houdbaarheid, spiegelen
  bestellingen-plaatsen | Bestellen bij leveranciers | bestellen, voorraad bestellen, ordering
  kleding-adviseren | Advies over kleding geven | mode, kledingadvies, styling
  cosmetica-adviseren | Advies over verzorging geven | cosmetica, drogisterij, beauty advies
  telefoons-en-computers-uitleggen | Telefoons en computers uitleggen | telecom, elektronica uitleggen
  bloemen-schikken | Bloemen schikken | boeketten maken, bloemwerk, floristry
  brood-verkopen | Brood en gebak verkopen | broodverkoop, bakkerswinkel
  vlees-verkopen | Vlees verkopen | slagerij, vleesverkoop, toonbank
  kaas-snijden | Kaas snijden | kaas, versafdeling
  markt-kraam-opbouwen | Een kraam opbouwen | marktkraam, standwerk, kraam
  online-bestellingen-verwerken | Online bestellingen verwerken | webshop, e-commerce, webwinkel
  kringloopgoederen-sorteren | Gebruikte spullen sorteren | kringloop, tweedehands, hergebruik
  persoonlijke-verzorging-geven | Mensen helpen met wassen en aankleden | persoonlijke verzorging, wassen, adl
  medicijnen-aanreiken | Medicijnen geven | medicatie, medicijnen delen
  medicijnen-klaarmaken | Medicijnen klaarmaken | apotheek, recepten
  wonden-verzorgen | Wonden verzorgen | wondzorg, verband
  verpleegtechnisch-handelen | Verpleegtechnisch handelen | injecteren, katheter, verpleegtechniek
  bloed-prikken | Bloed afnemen | bloedafname, prikken, lab
  instrumenten-steriliseren | Instrumenten steriliseren | sterilisatie, instrumenten reinigen
  tandarts-assisteren | Helpen bij de tandarts | tandartsassistentie, assisteren aan de stoel
  triage-doen | Klachten beoordelen | triage, telefonische triage
  zorgplan-volgen | Werken met een zorgplan | zorgplan, zorgdossier, begeleidingsplan
  dossier-bijhouden | Een dossier bijhouden | rapporteren, elektronisch dossier, ECD
  tillift-gebruiken | Werken met een tillift | tillift, transfer, tilhulp
  rolstoel-rijden | Een rolstoel duwen | rolstoel, rolstoel duwen
  patienten-vervoeren | Patiënten vervoeren | patiëntenvervoer, bedden rijden
  omgaan-met-dementie | Omgaan met dementie | dementie, psychogeriatrie, alzheimer
  clienten-begeleiden | Cliënten begeleiden | begeleiding, coachen, ondersteunen
  dagbesteding-begeleiden | Dagbesteding begeleiden | dagbesteding, dagactiviteiten
  activiteiten-organiseren | Activiteiten organiseren | activiteiten, uitjes, organiseren van activiteiten
  huishouden-doen | Het huishouden doen | huishoudelijk werk, huishouding, housekeeping
  fietsen-of-rijden-naar-clienten | Op pad gaan naar cliënten | wijk, thuiszorgroute, cliënten bezoeken
  kraamzorg-geven | Kraamzorg geven | kraamzorg, kraamtijd
  baby-verzorgen | Een baby verzorgen | babyverzorging, luiers, baby
  kinderen-opvangen | Kinderen opvangen | kinderopvang, oppassen, childcare
  spelen-met-kinderen | Spelen met kinderen | spelen, knutselen, voorlezen
  oudergesprekken-voeren | Met ouders praten | oudergesprek, oudercontact
  haar-knippen | Haar knippen | knippen, kappen, hairdressing
  haar-kleuren | Haar kleuren | verven van haar, kleuren, highlights
  huid-behandelen | De huid verzorgen | gezichtsbehandeling, huidverzorging, skincare
  nagels-verzorgen | Nagels verzorgen | manicure, gelnagels
  voeten-verzorgen | Voeten verzorgen | voetverzorging, pedicure
  massage-geven | Massage geven | masseren, sportmassage
  eerste-hulp-verlenen | Eerste hulp verlenen | EHBO, reanimatie, first aid
  gegevens-invoeren | Gegevens invoeren | data-invoer, typen, data entry
  archiveren | Archiveren | archief, dossiers opbergen, filing
  tekst-verwerken | Teksten maken op de computer | Word, tekstverwerking, brieven typen
  teksten-schrijven | Teksten schrijven | schrijven, redactie, copywriting
  spreadsheets-gebruiken | Werken met rekenbladen | Excel, spreadsheet, rekenblad
  post-verwerken | Post verwerken | postkamer, inkomende post
  kopieren-en-printen | Kopiëren en printen | kopiëren, printen, repro
  agenda-beheren | Agenda's beheren | afspraken plannen, agendabeheer
  balie-werken | Aan de balie werken | balie, receptie, front office
  notuleren | Verslag maken van vergaderingen | notulen, notuleren, minutes
  vergaderingen-regelen | Vergaderingen regelen | vergaderzaal, bijeenkomsten
  klachten-afhandelen | Klachten behandelen | klachten, klachtbehandeling, complaints
  crm-gebruiken | Werken met een klantensysteem | CRM, klantenbestand
  telefonisch-verkopen | Verkopen via de telefoon | telemarketing, outbound, telesales
  facturen-verwerken | Rekeningen verwerken | facturen, facturatie, invoices
  boekhouden | Boekhouden | boekhouding, administratie, bookkeeping
  debiteuren-beheren | Betalingen opvolgen | debiteuren, aanmaningen, incasso
  salaris-verwerken | Salarissen verwerken | loonadministratie, payroll, loonstroken
  verzekeringen-verwerken | Verzekeringen en schade verwerken | schade, polissen, insurance
  inkopen | Inkopen | inkoop, purchasing, leveranciers
  offertes-maken | Offertes maken | offerte, calculatie, quotes
  rapportages-maken | Overzichten en rapporten maken | rapportage, overzichten, reports
  projecten-begeleiden | Projecten begeleiden | project, projectmanagement
  werven-en-selecteren | Mensen werven en kiezen | werving, selectie, recruitment
  sociale-media-beheren | Sociale media beheren | social media, online berichten
  enquetes-afnemen | Vragenlijsten afnemen | enquête, interviewen, marktonderzoek
  grafisch-ontwerpen | Grafisch ontwerpen | vormgeving, photoshop, graphic design
  fotograferen | Fotograferen | foto's maken, video, photography
  lesgeven | Lesgeven | onderwijzen, les geven, teaching
  lessen-voorbereiden | Lessen voorbereiden | lesvoorbereiding, lesstof
  leerlingen-begeleiden | Leerlingen begeleiden | begeleiding leerlingen, mentor
  kleine-groepen-begeleiden | Met kleine groepjes werken | groepjes, extra hulp in de klas
  materialen-klaarzetten | Materiaal klaarzetten | klaarzetten, lesmateriaal
  toezicht-houden | Toezicht houden | toezicht, surveilleren, pleinwacht
  huiswerk-begeleiden | Helpen bij huiswerk | huiswerkbegeleiding, bijles
  taal-oefenen | Nederlands oefenen met anderen | taalles, NT2, taalmaatje
  praktijklessen-geven | Praktijklessen geven | vakles, instructie geven
  rijles-geven | Rijles geven | rijschool, autorijles
  sportlessen-geven | Sportlessen geven | sportles, gym, fitness
  computers-installeren | Computers installeren | installeren, werkplek inrichten, software installeren
  helpdesk-geven | Hulp bij computerproblemen | helpdesk, support, servicedesk
  accounts-beheren | Accounts en rechten beheren | wachtwoorden, gebruikersbeheer, accounts
  netwerken-beheren | Netwerken beheren | netwerkbeheer, netwerk, servers
  ict-beveiligen | Computers en gegevens beveiligen | informatiebeveiliging, cyber security
  databases-beheren | Databases beheren | SQL, database, gegevensbank
  gegevens-analyseren | Gegevens analyseren | data-analyse, statistiek, data analysis
  programmeren | Programmeren | coderen, software maken, coding
  websites-bouwen | Websites bouwen | html, css, wordpress
  software-testen | Software testen | testen van programma's, testing
  handleidingen-schrijven | Uitleg en handleidingen schrijven | handleiding, documentatie
  hardware-repareren | Computers repareren | hardware, laptop reparatie
  toegang-controleren | Toegang controleren | toegangscontrole, portier
  surveilleren | Surveilleren | rondes lopen, bewaken, patrol
  verkeer-regelen | Verkeer regelen | verkeersregelen, wegafzetting
  parkeren-controleren | Parkeren controleren | parkeercontrole, handhaven
  sleutels-beheren | Sleutels beheren | sleutelbeheer, openen en sluiten
  evenementen-opbouwen | Podia en tenten opbouwen | opbouw, afbouw, festival
  theatertechniek-bedienen | Licht en geluid bedienen | theatertechniek, licht en geluid
  zwembad-bewaken | Toezicht houden bij het zwembad | zwembadtoezicht, reddend zwemmen
  uitvaart-verzorgen | Een uitvaart verzorgen | uitvaart, begrafenis
  `,
)
