import { readOccupations } from './occupation.ts'

export const kantoor = readOccupations(
  'kantoor',
  `
# 4110-01 | Administratief medewerker | mbo2 | 1580 | 2000
ook kantoormedewerker, medewerker administratie, administratief medewerkster, office clerk, administratiekracht, backofficemedewerker, kantoorbediende, typiste
kan gegevens-invoeren archiveren telefoneren tekst-verwerken spreadsheets-gebruiken post-verwerken nauwkeurig-werken
doet U voert gegevens in. U beantwoordt post en mail. U bewaart papieren in het archief. U neemt de telefoon aan.
vraagt beeldscherm lezen schrijven

# 4132-01 | Data-invoerder | vmbo | 1520 | 1820
ook datatypist, data entry medewerker, medewerker gegevensinvoer, typist, datatypiste, invoermedewerker, data entry clerk
kan gegevens-invoeren nauwkeurig-werken concentreren computer-gebruiken tempo-houden discreet-zijn
doet U typt gegevens over in de computer. U controleert op fouten. U zoekt ontbrekende gegevens op. U scant papieren.
vraagt beeldscherm lezen

# 4226-01 | Receptionist | mbo2 | 1560 | 1950
ook baliemedewerker, receptioniste, balie medewerkster, front desk medewerker, gastvrouw receptie, receptionist kantoor, hostess kantoor, telefoniste receptioniste
kan balie-werken telefoneren gastvrij-zijn agenda-beheren post-verwerken computer-gebruiken rust-bewaren
doet U ontvangt bezoekers. U neemt de telefoon op en verbindt door. U reserveert vergaderzalen. U verwerkt de post.
vraagt klantcontact beeldscherm lezen schrijven

# 4222-01 | Klantenservicemedewerker | mbo2 | 1540 | 1900
ook callcentermedewerker, medewerker klantcontact, customer service medewerker, telefonist, call center agent, medewerker klantenservice, helpdeskmedewerker klanten, klantcontactmedewerkster
kan telefoneren klachten-afhandelen crm-gebruiken computer-gebruiken nederlands-spreken rust-bewaren luisteren
doet U beantwoordt vragen van klanten. U belt, mailt en chat. U lost klachten op. U zet gegevens in het systeem.
vraagt beeldscherm klantcontact lezen schrijven drukte

# 4223-01 | Telefonist | vmbo | 1520 | 1800
ook telefoniste, medewerker telefooncentrale, switchboard operator, telefonische receptie medewerker, centralist, medewerker centrale
kan telefoneren computer-gebruiken nederlands-spreken rust-bewaren klantgericht-werken luisteren
doet U neemt de telefoon op. U verbindt mensen door. U noteert boodschappen. U geeft korte uitleg.
vraagt beeldscherm klantcontact schrijven

# 5244-01 | Telefonisch verkoper | geen | 1499 | 1850
ook telemarketeer, outbound medewerker, medewerker telemarketing, sales agent, belmedewerker, callcenter verkoop, telesales medewerker
kan telefonisch-verkopen telefoneren doorzetten luisteren computer-gebruiken nederlands-spreken
doet U belt klanten over een aanbod. U luistert naar wat zij willen. U sluit afspraken af. U noteert de uitkomst.
vraagt beeldscherm klantcontact lezen

# 4120-01 | Secretaresse of secretaris | mbo4 | 1780 | 2350
ook secretaresse, managementassistent, management assistente, directiesecretaresse, secretary, office manager, secretarieel medewerker, directieassistent
kan agenda-beheren notuleren tekst-verwerken vergaderingen-regelen telefoneren discreet-zijn organiseren
doet U beheert agenda's. U regelt vergaderingen. U maakt verslagen. U schrijft brieven en mails.
vraagt beeldscherm lezen schrijven klantcontact

# 4311-01 | Medewerker financiële administratie | mbo3 | 1720 | 2250
ook boekhouder, assistent boekhouder, administrateur, accounting clerk, medewerker crediteuren, medewerker debiteuren, financieel medewerker, boekhoudster, bookkeeper
kan facturen-verwerken boekhouden spreadsheets-gebruiken debiteuren-beheren nauwkeurig-werken rekenen
doet U verwerkt rekeningen. U controleert betalingen. U belt klanten die te laat betalen. U helpt bij de btw-aangifte.
vraagt beeldscherm lezen rekenen

# 4313-01 | Salarisadministrateur | mbo4 | 1950 | 2600
ook medewerker salarisadministratie, payroll medewerker, loonadministrateur, payroll clerk, salarisverwerker, loonadministratie medewerker
kan salaris-verwerken nauwkeurig-werken spreadsheets-gebruiken rekenen discreet-zijn computer-gebruiken
doet U verwerkt uren en ziekte. U maakt loonstroken. U beantwoordt vragen over loon. U doet de aangifte van de loonheffing.
vraagt beeldscherm lezen rekenen

# 3313-01 | Boekhouder | mbo4 | 1950 | 2700
ook zelfstandig boekhouder, administrateur, accountant assistent, assistent accountant, accountancy medewerker, bookkeeper, controller assistent
kan boekhouden facturen-verwerken rapportages-maken spreadsheets-gebruiken rekenen nauwkeurig-werken overleggen
doet U houdt de boeken bij. U maakt cijfers per maand. U doet aangiften. U helpt bij het jaarverslag.
vraagt beeldscherm lezen schrijven rekenen

# 4416-01 | Medewerker personeelszaken | mbo3 | 1750 | 2250
ook hr medewerker, personeelsadministratie medewerker, p&o medewerker, hr assistent, human resources assistant, medewerker hrm, hr-medewerkster
kan gegevens-invoeren discreet-zijn telefoneren agenda-beheren archiveren tekst-verwerken gesprekken-voeren
doet U maakt contracten klaar. U houdt dossiers bij. U plant gesprekken. U beantwoordt vragen van collega's.
vraagt beeldscherm lezen schrijven klantcontact

# 3333-01 | Intercedent | mbo4 | 1780 | 2400
ook uitzendconsulent, recruiter, intercedente, personeelsconsulent, recruitment consultant, bemiddelaar, jobhunter, arbeidsbemiddelaar
kan werven-en-selecteren gesprekken-voeren telefoneren verkopen planning-maken omgaan-met-verschillen crm-gebruiken
doet U zoekt mensen voor banen. U praat met werkzoekenden en bedrijven. U plant mensen in. U regelt contracten.
vraagt klantcontact beeldscherm lezen schrijven drukte

# 4415-01 | Archiefmedewerker | mbo2 | 1560 | 1920
ook medewerker archief, documentair informatie medewerker, div medewerker, archivaris assistent, filing clerk, scanmedewerker, digitaliseerder
kan archiveren post-verwerken nauwkeurig-werken computer-gebruiken ordelijk-werken discreet-zijn
doet U scant en bewaart documenten. U zoekt stukken op. U vernietigt wat weg mag. U houdt lijsten bij.
vraagt beeldscherm lezen tillen-licht

# 4412-03 | Medewerker postkamer | geen | 1499 | 1720
ook postkamermedewerker, bode, interne bode, mailroom employee, medewerker repro, kantoorbode, medewerker facilitaire post
kan post-verwerken post-sorteren scannen klantgericht-werken nauwkeurig-werken kopieren-en-printen
doet U sorteert de post. U brengt post rond in het gebouw. U maakt kopieën. U verstuurt pakketten.
vraagt lopen tillen-licht lezen

# 4110-02 | Facilitair medewerker | vmbo | 1540 | 1850
ook medewerker facilitaire dienst, facilitair servicemedewerker, servicemedewerker, facility employee, huismeester kantoor, allround facilitair medewerker
kan vergaderingen-regelen kleine-reparaties-doen post-verwerken gastvrij-zijn koffie-zetten flexibel-werken
doet U zet vergaderzalen klaar. U vult koffieautomaten bij. U lost kleine storingen op. U ontvangt leveranciers.
vraagt lopen tillen-licht klantcontact

# 3323-01 | Inkoper | mbo4 | 1900 | 2600
ook medewerker inkoop, assistent inkoper, inkoopmedewerker, buyer, purchaser, operationeel inkoper, inkoopster
kan inkopen onderhandelen spreadsheets-gebruiken telefoneren rekenen nauwkeurig-werken engels-spreken
doet U bestelt bij leveranciers. U vergelijkt prijzen. U bewaakt levertijden. U lost problemen met leveringen op.
vraagt beeldscherm lezen schrijven rekenen

# 3322-01 | Commercieel medewerker binnendienst | mbo3 | 1720 | 2300
ook sales medewerker, verkoper binnendienst, inside sales, medewerker verkoop binnendienst, sales support, commercieel medewerkster, orderbegeleider
kan verkopen offertes-maken telefoneren crm-gebruiken klantgericht-werken duits-spreken
doet U maakt offertes. U verwerkt orders. U belt met klanten. U steunt de verkopers in de buitendienst.
vraagt beeldscherm klantcontact lezen schrijven

# 3322-02 | Vertegenwoordiger | mbo4 | 1900 | 2800
ook accountmanager, buitendienstmedewerker, verkoper buitendienst, sales representative, rayonmanager, commercieel medewerker buitendienst, vertegenwoordigster
kan verkopen onderhandelen presenteren auto-rijden crm-gebruiken zelfstandig-werken gesprekken-voeren
doet U bezoekt klanten. U vertelt over producten. U maakt afspraken over prijs. U houdt contact met klanten.
vraagt rijden klantcontact lezen schrijven
bewijs b

# 4322-01 | Productieplanner | mbo3 | 1800 | 2400
ook werkvoorbereider productie, planner, planning medewerker, production planner, capaciteitsplanner, roosteraar, planster productie
kan planning-maken spreadsheets-gebruiken rekenen overleggen problemen-oplossen computer-gebruiken
doet U maakt de planning van de productie. U kijkt wat er aan materiaal nodig is. U past de planning aan bij storingen. U overlegt met de ploegen.
vraagt beeldscherm lezen rekenen drukte

# 2431-01 | Marketingmedewerker | mbo4 | 1850 | 2500
ook marketing medewerker, communicatiemedewerker, social media medewerker, content medewerker, marketeer, marketing assistant, online marketeer
kan sociale-media-beheren teksten-schrijven computer-gebruiken creatief-denken overleggen rapportages-maken
doet U schrijft berichten en nieuwsbrieven. U beheert sociale media. U helpt bij campagnes. U bekijkt de cijfers.
vraagt beeldscherm lezen schrijven

# 2166-01 | Grafisch vormgever | mbo4 | 1800 | 2450
ook dtp'er, grafisch ontwerper, vormgever, graphic designer, desktop publisher, mediavormgever, grafisch vormgeefster
kan grafisch-ontwerpen computer-gebruiken creatief-denken nauwkeurig-werken overleggen zelfstandig-werken
doet U ontwerpt folders en websites. U bewerkt foto's. U maakt bestanden klaar voor druk. U overlegt met klanten.
vraagt beeldscherm lezen

# 4312-01 | Medewerker verzekeringen | mbo4 | 1850 | 2450
ook schadebehandelaar, medewerker schade, polisadministratie medewerker, insurance clerk, verzekeringsmedewerker, acceptant, hypotheekmedewerker
kan verzekeringen-verwerken telefoneren klachten-afhandelen nauwkeurig-werken tekst-verwerken discreet-zijn
doet U behandelt schademeldingen. U controleert polissen. U belt met klanten. U schrijft brieven met uitleg.
vraagt beeldscherm lezen schrijven klantcontact

# 4227-01 | Enquêteur | geen | 1499 | 1720
ook interviewer, veldwerker onderzoek, enquêtrice, survey interviewer, marktonderzoeker, teller onderzoek, passantenonderzoek medewerker
kan enquetes-afnemen communiceren nauwkeurig-werken luisteren zelfstandig-werken computer-gebruiken
doet U stelt mensen vragen. U vult de antwoorden in. U werkt op straat, aan de deur of aan de telefoon. U levert lijsten op tijd in.
vraagt klantcontact lopen lezen schrijven

# 3343-01 | Projectondersteuner | mbo4 | 1850 | 2450
ook projectassistent, projectmedewerker, project support officer, beleidsondersteuner, medewerker projectbureau, projectsecretaris
kan projecten-begeleiden notuleren planning-maken spreadsheets-gebruiken tekst-verwerken organiseren
doet U houdt planning en acties bij. U bereidt vergaderingen voor. U schrijft verslagen. U verzamelt gegevens voor rapporten.
vraagt beeldscherm lezen schrijven
`,
)
