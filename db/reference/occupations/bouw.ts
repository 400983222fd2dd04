import { readOccupations } from './occupation.ts'

export const bouw = readOccupations(
  'bouw',
  `
# 9313-01 | Bouwhulp | geen | 1520 | 1850
ook bouwvakhelper, hulpkracht bouw, opperman, grondwerker bouw, bouwvakker, construction worker, handlanger, sjouwer bouw, bouwplaatsmedewerker
kan materialen-aanvoeren opruimen-op-het-werk handgereedschap-gebruiken fysiek-werk-volhouden veilig-werken samenwerken slopen
doet U brengt materiaal naar de vakmensen. U ruimt puin en afval op. U maakt specie. U helpt bij het slopen. U zet hekken en borden neer.
vraagt tillen-zwaar lopen klimmen lawaai stof kou
bewijs vca

# 7115-01 | Timmerman | mbo2 | 1700 | 2250
ook timmervrouw, timmerlieden, bouwtimmerman, carpenter, timmerman nieuwbouw, timmerman renovatie, kozijnensteller, betontimmerman
kan timmeren kozijnen-plaatsen meten-en-testen technische-tekening-lezen handgereedschap-gebruiken veilig-werken samenwerken
doet U zaagt en zet houten delen vast. U plaatst kozijnen, deuren en trappen. U leest de tekening. U werkt het hout netjes af.
vraagt tillen-zwaar klimmen knielen lawaai hoogte lezen
bewijs vca

# 7115-02 | Hulptimmerman | vmbo | 1540 | 1900
ook leerling timmerman, aankomend timmerman, hulp timmerman, assistent timmerman, timmerman in opleiding, carpenter helper, tweede timmerman
kan timmeren handgereedschap-gebruiken materialen-aanvoeren opruimen-op-het-werk leren-op-de-werkplek veilig-werken
doet U helpt de timmerman. U zaagt hout op maat. U draagt platen en balken. U ruimt de werkplek op.
vraagt tillen-zwaar klimmen lawaai stof
bewijs vca

# 7115-03 | Keuken- en kozijnenmonteur | mbo2 | 1650 | 2150
ook keukenmonteur, montagetimmerman, kozijnmonteur, interieurmonteur, kitchen fitter, monteur kunststof kozijnen, badkamermonteur
kan keukens-plaatsen kozijnen-plaatsen timmeren meten-en-testen klantgericht-werken nauwkeurig-werken auto-rijden
doet U plaatst keukens of kozijnen bij mensen thuis. U meet en stelt alles recht. U sluit apparaten aan. U laat het huis schoon achter.
vraagt tillen-zwaar knielen klantcontact rijden
bewijs b vca

# 7112-01 | Metselaar | mbo2 | 1700 | 2300
ook metselaarster, bricklayer, steenzetter, gevelmetselaar, metselaar nieuwbouw, lijmer kalkzandsteen, metselaar restauratie
kan metselen voegen meten-en-testen materialen-aanvoeren technische-tekening-lezen fysiek-werk-volhouden
doet U metselt muren van steen. U zet de draad recht. U maakt de specie klaar of laat dat doen. U werkt op een steiger.
vraagt tillen-zwaar knielen hoogte kou stof
bewijs vca

# 7112-02 | Voeger | vmbo | 1620 | 2100
ook gevelvoeger, voegwerker, gevelrenovatie medewerker, voegster, pointer, gevelhersteller, uitslijper
kan voegen gevels-reinigen handgereedschap-gebruiken fysiek-werk-volhouden werken-op-hoogte nauwkeurig-werken
doet U slijpt oude voegen uit. U vult voegen met nieuwe specie. U maakt de muur schoon. U werkt op een steiger.
vraagt staan knielen hoogte stof lawaai kou
bewijs vca

# 7131-01 | Schilder | mbo2 | 1640 | 2150
ook huisschilder, schilder onderhoud, schildersgezel, painter, verver, huisschilderes, schilder binnenwerk, onderhoudsschilder, schilderes
kan verven-met-kwast schuren behangen werken-op-hoogte klantgericht-werken nauwkeurig-werken opruimen-op-het-werk
doet U schuurt en plamuurt hout en muren. U verft binnen en buiten. U behangt of saust muren. U dekt de vloer af.
vraagt staan klimmen knielen hoogte stof klantcontact
bewijs vca

# 7131-02 | Hulpschilder | geen | 1499 | 1800
ook leerling schilder, schildershulp, aankomend schilder, assistent schilder, painter helper, schilder in opleiding, schuurder
kan schuren verven-met-kwast opruimen-op-het-werk leren-op-de-werkplek instructies-opvolgen nauwkeurig-werken
doet U schuurt en maakt hout schoon. U plakt randen af. U zet de eerste laag verf. U maakt kwasten schoon.
vraagt staan klimmen stof
bewijs vca

# 7123-01 | Stukadoor | mbo2 | 1700 | 2300
ook stucadoor, stuukster, afbouwer, plafonneerder, plasterer, spackspuiter, stucwerker, afwerker wanden
kan stukadoren materialen-aanvoeren fysiek-werk-volhouden nauwkeurig-werken werken-op-hoogte klantgericht-werken
doet U maakt muren en plafonds glad. U mengt gips of mortel. U spant profielen. U dekt alles goed af.
vraagt staan klimmen tillen-zwaar stof
bewijs vca

# 7122-01 | Tegelzetter | mbo2 | 1700 | 2300
ook tegelzetster, vloertegelaar, tiler, tegellegger, badkamertegelzetter, wandtegelaar, tegelaar
kan tegels-zetten meten-en-testen nauwkeurig-werken voegen klantgericht-werken fysiek-werk-volhouden
doet U legt tegels op vloer en wand. U zaagt tegels op maat. U vult de voegen. U maakt alles schoon.
vraagt knielen tillen-zwaar stof klantcontact

# 7122-02 | Vloerenlegger | vmbo | 1580 | 2050
ook parketteur, vloerlegger, pvc vloerenlegger, tapijtlegger, stoffeerder vloeren, floor layer, laminaatlegger, woningstoffeerder, vloerder
kan vloeren-leggen meten-en-testen klantgericht-werken nauwkeurig-werken fysiek-werk-volhouden handgereedschap-gebruiken
doet U maakt de ondervloer glad. U snijdt en legt de vloer. U zet plinten vast. U ruimt resten op.
vraagt knielen tillen-zwaar klantcontact stof rijden
bewijs b

# 7121-01 | Dakdekker | vmbo | 1650 | 2200
ook dakwerker, bitumendakdekker, dakpannenlegger, pannenlegger, roofer, dakbedekker, dakdekster, rietdekker
kan dakdekken isoleren werken-op-hoogte fysiek-werk-volhouden veilig-werken samenwerken
doet U haalt oude dakbedekking weg. U legt isolatie. U maakt het dak waterdicht. U werkt met een brander of met pannen.
vraagt hoogte klimmen tillen-zwaar knielen kou hitte
bewijs vca

# 7124-01 | Isolatiemonteur | geen | 1540 | 1950
ook isoleerder, isolatiemedewerker, na-isoleerder, spouwmuurisoleerder, insulation installer, vloerisolatie monteur, isolatiewerker
kan isoleren veilig-werken werken-op-hoogte fysiek-werk-volhouden klantgericht-werken samenwerken
doet U boort gaten in de muur. U vult de muur met isolatie. U brengt isolatie aan onder vloer of dak. U maakt gaten weer dicht.
vraagt knielen klimmen stof rijden hoogte
bewijs vca

# 7119-01 | Steigerbouwer | geen | 1580 | 2100
ook steigermonteur, hulpsteigerbouwer, scaffolder, steigerzetter, steigerbouwster, monteur steigers, steigerwerker
kan steigers-bouwen werken-op-hoogte veilig-werken fysiek-werk-volhouden samenwerken instructies-opvolgen
doet U bouwt steigers op en breekt ze af. U draagt buizen en planken. U controleert of de steiger veilig is. U laadt de wagen.
vraagt hoogte klimmen tillen-zwaar kou lawaai
bewijs vca

# 9313-02 | Sloper | geen | 1540 | 1950
ook sloopmedewerker, sloopwerker, slopersknecht, demolition worker, stripper bouw, renovatiesloper, asbestsloper
kan slopen afval-scheiden veilig-werken fysiek-werk-volhouden handgereedschap-gebruiken materialen-aanvoeren
doet U breekt muren en plafonds af. U sorteert puin, hout en metaal. U laadt containers. U werkt met hamer en machine.
vraagt tillen-zwaar lawaai stof klimmen
bewijs vca

# 9312-01 | Stratenmaker | vmbo | 1620 | 2150
ook straatmaker, opperman straatwerk, bestratingsmedewerker, paver, straatzetter, hulpstratenmaker, tegellegger straat, handlanger straatmaker
kan straten-maken grondwerk-doen fysiek-werk-volhouden veilig-werken samenwerken meten-en-testen
doet U graaft de straat open. U legt zand en stenen. U trilt de stenen vast. U zet hekken en borden neer.
vraagt knielen tillen-zwaar lawaai kou
bewijs vca

# 9312-02 | Grondwerker | geen | 1540 | 1950
ook medewerker grond- weg- en waterbouw, gww medewerker, kabelwerker, rioolwerker, vakman gww, groundworker, wegwerker, grond- en rioolwerker
kan grondwerk-doen riool-aanleggen veilig-werken fysiek-werk-volhouden samenwerken verkeer-regelen
doet U graaft sleuven met schop of machine. U legt buizen en kabels. U maakt de grond weer dicht. U zet de weg af.
vraagt tillen-zwaar knielen lawaai kou
bewijs vca

# 8342-01 | Machinist grondverzet | vmbo | 1720 | 2250
ook kraanmachinist, graafmachinist, shovelmachinist, grondverzetmachinist, excavator operator, kraandrijver, bulldozerchauffeur, mobiele kraan machinist
kan graafmachine-bedienen grondwerk-doen voertuig-controleren veilig-werken meten-en-testen samenwerken
doet U graaft met een kraan of shovel. U laadt vrachtwagens. U maakt de grond vlak. U onderhoudt de machine.
vraagt lawaai stof alleen-werken
bewijs vca b

# 7114-01 | Betonwerker | vmbo | 1620 | 2100
ook betontimmerman, betonstorter, ijzervlechter, concrete worker, bekistingstimmerman, betonvlechter, medewerker prefab beton
kan beton-storten bekisting-maken technische-tekening-lezen fysiek-werk-volhouden veilig-werken meten-en-testen
doet U maakt een bekisting van hout. U legt ijzer erin. U stort beton en trilt het. U haalt de bekisting weg.
vraagt tillen-zwaar knielen kou lawaai lezen
bewijs vca

# 3123-01 | Uitvoerder bouw | mbo4 | 2150 | 3000
ook bouwplaatsleider, hoofduitvoerder, assistent uitvoerder, site manager, uitvoerder gww, bouwopzichter, voorman bouw, projectuitvoerder
kan leidinggeven planning-maken technische-tekening-lezen overleggen problemen-oplossen veilig-werken inkopen
doet U leidt het werk op de bouwplaats. U maakt de planning per week. U bestelt materiaal. U controleert kwaliteit en veiligheid. U overlegt met de opdrachtgever.
vraagt lopen klimmen lezen schrijven beeldscherm
bewijs b vca

# 7125-01 | Glaszetter | vmbo | 1580 | 2050
ook glasmonteur, glaszetster, ruitenzetter, glazier, glashersteller, monteur beglazing, autoruitmonteur
kan glas-zetten meten-en-testen werken-op-hoogte nauwkeurig-werken klantgericht-werken samenwerken
doet U haalt oud glas uit het kozijn. U plaatst nieuw glas. U kit de randen. U voert oud glas af.
vraagt tillen-zwaar klimmen hoogte kou rijden
bewijs b vca
`,
)
