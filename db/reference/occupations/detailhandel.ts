import { readOccupations } from './occupation.ts'

export const detailhandel = readOccupations(
  'detailhandel',
  `
# 9334-01 | Vakkenvuller | geen | 1499 | 1580
ook vulploegmedewerker, medewerker vulploeg, schappenvuller, vakkenvulster, winkelvuller, shelf stacker, medewerker supermarkt vullen, aanvuller
kan vakken-vullen derving-voorkomen tempo-houden klantgericht-werken ordelijk-werken prijzen-aanbrengen
doet U vult de schappen bij. U zet oude producten vooraan. U haalt karton weg. U helpt klanten die iets zoeken.
vraagt staan lopen tillen-licht knielen

# 5223-01 | Verkoopmedewerker winkel | geen | 1499 | 1680
ook winkelmedewerker, verkoper, verkoopster, winkelbediende, winkelhulp, shop assistant, sales assistant, winkeljuffrouw, medewerker winkel, retail medewerker
kan klanten-adviseren verkopen kassa-bedienen winkel-inrichten prijzen-aanbrengen klantgericht-werken nederlands-spreken
doet U helpt klanten in de winkel. U rekent af. U vult producten bij. U houdt de winkel netjes. U pakt leveringen uit.
vraagt staan lopen klantcontact weekend

# 5230-01 | Kassamedewerker | geen | 1499 | 1620
ook caissière, kassière, kassier, kassamedewerkster, cashier, medewerker kassa, kassahulp, caissiere supermarkt
kan kassa-bedienen geld-tellen klantgericht-werken nauwkeurig-werken rust-bewaren nederlands-spreken
doet U scant de boodschappen. U rekent af met klanten. U telt het geld. U helpt bij de zelfscankassa.
vraagt klantcontact drukte weekend rekenen

# 5223-02 | Medewerker supermarkt | geen | 1499 | 1640
ook winkelmedewerker supermarkt, allround supermarktmedewerker, supermarkthulp, supermarket employee, medewerker versafdeling, AGF medewerker, supermarktmedewerkster
kan vakken-vullen kassa-bedienen derving-voorkomen klantgericht-werken hygienisch-werken bestellingen-plaatsen
doet U vult schappen en koeling. U helpt klanten. U zit soms achter de kassa. U controleert de datum van producten.
vraagt staan lopen tillen-licht klantcontact weekend kou

# 5223-03 | Verkoopmedewerker kleding | geen | 1499 | 1660
ook kledingverkoper, modeverkoopster, medewerker modewinkel, fashion sales assistant, verkoper mode, schoenenverkoper, styliste winkel, medewerker kledingzaak
kan klanten-adviseren kleding-adviseren verkopen kassa-bedienen winkel-inrichten engels-spreken
doet U helpt klanten met kiezen en passen. U hangt kleding netjes terug. U rekent af. U maakt de etalage.
vraagt staan lopen klantcontact weekend

# 5223-04 | Verkoopmedewerker bouwmarkt | geen | 1499 | 1680
ook medewerker bouwmarkt, verkoper doe-het-zelf, diy medewerker, medewerker houtafdeling, hardware store assistant, verkoper bouwmaterialen, bouwmarktmedewerkster
kan klanten-adviseren verkopen hout-zagen vakken-vullen kassa-bedienen heftruck-rijden technisch-inzicht
doet U geeft advies over klussen. U zaagt hout op maat. U vult de winkel bij. U mengt verf.
vraagt staan lopen tillen-zwaar klantcontact weekend stof

# 5223-05 | Medewerker tuincentrum | geen | 1499 | 1660
ook verkoper tuincentrum, tuincentrummedewerker, medewerker plantenafdeling, garden centre employee, verkoopmedewerker planten, plantenverkoper
kan klanten-adviseren planten-verzorgen kassa-bedienen winkel-inrichten verkopen vakken-vullen
doet U verzorgt planten en geeft water. U helpt klanten kiezen. U tilt potten en zakken. U bouwt acties op.
vraagt staan lopen tillen-zwaar klantcontact weekend kou

# 5223-06 | Bloemist | vmbo | 1499 | 1760
ook bloembinder, bloemenverkoper, bloemschikker, florist, bloembindster, medewerker bloemenwinkel, bloemist verkoper
kan bloemen-schikken klanten-adviseren verkopen planten-verzorgen creatief-denken kassa-bedienen
doet U maakt boeketten. U verzorgt bloemen en planten. U helpt klanten. U maakt rouw- en bruidswerk.
vraagt staan klantcontact kou weekend

# 5223-07 | Verkoper brood en banket | geen | 1499 | 1640
ook medewerker bakkerswinkel, broodverkoopster, winkelmedewerker bakkerij, bakery sales assistant, bakkersmeisje, medewerker broodafdeling, verkoopster bakker
kan brood-verkopen kassa-bedienen klantgericht-werken hygienisch-werken goederen-inpakken tempo-houden
doet U verkoopt brood en gebak. U snijdt en verpakt brood. U bakt broodjes af. U houdt de winkel schoon.
vraagt staan klantcontact weekend
bewijs hygiene

# 5223-08 | Verkoper vlees of kaas | geen | 1499 | 1700
ook medewerker slagerswinkel, kaasverkoper, winkelslager, versverkoper, medewerker vleesafdeling, kaasspecialist, delicatessen medewerker, deli counter assistant
kan vlees-verkopen kaas-snijden klanten-adviseren hygienisch-werken kassa-bedienen goederen-inpakken
doet U snijdt en weegt vlees of kaas. U geeft advies over bereiden. U richt de toonbank in. U maakt machines schoon.
vraagt staan klantcontact kou weekend
bewijs hygiene

# 5211-01 | Marktverkoper | geen | 1499 | 1680
ook marktkoopman, marktkoopvrouw, standwerker, marktmedewerker, market trader, verkoper markt, viskraam medewerker, marktkraam medewerker
kan markt-kraam-opbouwen verkopen geld-tellen klantgericht-werken fysiek-werk-volhouden rekenen
doet U bouwt de kraam op. U prijst en verkoopt de waren. U rekent af. U breekt de kraam weer af.
vraagt staan tillen-zwaar kou klantcontact drukte weekend

# 5245-01 | Medewerker tankstation | geen | 1499 | 1680
ook pompbediende, benzinestation medewerker, shopmedewerker tankstation, petrol station employee, medewerker pompstation, verkoper tankshop
kan kassa-bedienen verkopen broodjes-maken schoonmaken rust-bewaren vakken-vullen
doet U rekent af met klanten. U bakt broodjes af. U vult de shop bij. U maakt pompen en vloer schoon.
vraagt staan klantcontact alleen-werken nachtdienst weekend

# 5222-01 | Teamleider winkel | mbo2 | 1640 | 2050
ook afdelingschef, assistent filiaalmanager, shift leader winkel, eerste verkoper, teamleider supermarkt, shop supervisor, verkoopleider, assistent bedrijfsleider winkel
kan leidinggeven planning-maken collega-inwerken verkopen geld-tellen bestellingen-plaatsen klachten-afhandelen
doet U leidt een team in de winkel. U maakt het rooster. U bestelt producten. U telt de kassa's. U helpt bij klachten.
vraagt staan lopen klantcontact drukte weekend lezen

# 1420-01 | Filiaalmanager | mbo4 | 1900 | 2650
ook winkelmanager, bedrijfsleider winkel, store manager, filiaalleider, supermarktmanager, winkelchef, bedrijfsleidster
kan leidinggeven planning-maken verkopen rekenen werven-en-selecteren klachten-afhandelen rapportages-maken
doet U bent verantwoordelijk voor de winkel. U let op omzet en kosten. U neemt mensen aan. U praat met het hoofdkantoor.
vraagt staan klantcontact weekend lezen schrijven rekenen

# 4321-05 | Medewerker webwinkel | vmbo | 1499 | 1750
ook e-commerce medewerker, webshop medewerker, medewerker online bestellingen, webshop employee, orderverwerker webwinkel, medewerker internetwinkel, fulfilment medewerker
kan online-bestellingen-verwerken orderverzamelen goederen-inpakken retouren-verwerken computer-gebruiken klantgericht-werken
doet U verzamelt en verpakt bestellingen. U print etiketten. U zet producten op de website. U beantwoordt vragen per mail.
vraagt staan tillen-licht beeldscherm lezen

# 9334-02 | Medewerker kringloopwinkel | geen | 1499 | 1600
ook kringloopmedewerker, medewerker tweedehands winkel, sorteerder kringloop, thrift store employee, kringloophulp, medewerker kringloopcentrum, verkoper kringloop
kan kringloopgoederen-sorteren prijzen-aanbrengen winkel-inrichten klantgericht-werken laden-en-lossen kassa-bedienen
doet U neemt gebruikte spullen aan. U sorteert en prijst spullen. U zet spullen in de winkel. U helpt klanten.
vraagt staan lopen tillen-licht klantcontact

# 5223-09 | Verkoper elektronica en telefonie | vmbo | 1520 | 1800
ook medewerker telefoonwinkel, telecomverkoper, verkoper witgoed, electronics sales assistant, verkoopadviseur elektronica, medewerker computerwinkel
kan klanten-adviseren telefoons-en-computers-uitleggen verkopen kassa-bedienen computer-gebruiken klachten-afhandelen
doet U geeft advies over apparaten. U stelt telefoons in. U sluit abonnementen af. U neemt reparaties aan.
vraagt staan klantcontact beeldscherm lezen weekend

# 5223-10 | Medewerker drogisterij | mbo2 | 1520 | 1760
ook drogist, verkoper drogisterij, drogisterijmedewerkster, parfumerie medewerker, chemist assistant, assistent drogist, verkoopmedewerker cosmetica
kan klanten-adviseren cosmetica-adviseren verkopen kassa-bedienen vakken-vullen nederlands-lezen
doet U geeft advies over verzorging en zelfzorg. U vult schappen bij. U rekent af. U let op houdbaarheid.
vraagt staan klantcontact lezen weekend

# 9621-03 | Medewerker winkelwagens en statiegeld | geen | 1499 | 1560
ook kratjesmedewerker, medewerker emballage, winkelwagenmedewerker, statiegeldmedewerker, trolley collector, medewerker flessenautomaat, emballage hulp
kan afval-scheiden ordelijk-werken fysiek-werk-volhouden klantgericht-werken veilig-werken
doet U haalt winkelwagens terug. U sorteert flessen en kratten. U leegt de automaat. U houdt het terrein schoon.
vraagt lopen staan tillen-licht kou klantcontact

# 5242-01 | Promotiemedewerker | geen | 1520 | 1750
ook demonstrateur, promotor, hostess, demonstratrice, brand ambassador, uitdeler samples, straatpromotor, promotiehulp
kan klanten-adviseren verkopen communiceren gastvrij-zijn flexibel-werken presenteren
doet U laat een product zien aan klanten. U deelt proefjes uit. U vertelt over de actie. U bouwt de stand op en af.
vraagt staan klantcontact drukte weekend
`,
)
