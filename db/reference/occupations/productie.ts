import { readOccupations } from './occupation.ts'

export const productie = readOccupations(
  'productie',
  `
# 9329-02 | Productiemedewerker | geen | 1499 | 1720
ook medewerker productie, fabrieksarbeider, fabrieksmedewerker, productiehulp, lopendebandwerker, productiemedewerkster, factory worker, bandwerker, production worker, arbeider
kan productielijn-werken producten-controleren goederen-inpakken tempo-houden instructies-opvolgen veilig-werken samenwerken
doet U werkt aan een lijn in de fabriek. U legt producten op de band of haalt ze eraf. U kijkt of producten goed zijn. U houdt uw werkplek schoon.
vraagt staan tillen-licht lawaai ploegen

# 9329-03 | Medewerker voedselproductie | geen | 1499 | 1700
ook productiemedewerker voedingsmiddelen, medewerker levensmiddelen, food productiemedewerker, medewerker voedingsindustrie, inpakker levensmiddelen, food production worker, medewerkster voeding
kan productielijn-werken hygienisch-werken haccp-toepassen producten-controleren goederen-inpakken tempo-houden
doet U maakt of verpakt eten aan de lijn. U draagt schone kleding en een haarnet. U controleert gewicht en uiterlijk. U maakt machines schoon na de dienst.
vraagt staan tillen-licht kou ploegen
bewijs hygiene

# 8160-01 | Procesoperator voedingsmiddelen | mbo2 | 1680 | 2150
ook operator food, machineoperator voeding, productieoperator levensmiddelen, procesoperator A, food operator, machinebediende voeding, operator zuivel
kan machines-bedienen machines-instellen haccp-toepassen storingen-verhelpen productie-registreren hygienisch-werken producten-controleren
doet U bedient machines die eten maken. U stelt de machine in. U controleert temperatuur en kwaliteit. U lost kleine storingen op. U schrijft de cijfers op.
vraagt staan lawaai ploegen lezen rekenen
bewijs hygiene

# 8183-01 | Operator verpakkingsmachine | vmbo | 1560 | 1900
ook verpakkingsoperator, machinebediende verpakking, packaging operator, operator inpaklijn, afvuloperator, bottelaar, operator vullijn, inpakmachine bediener
kan verpakkingsmachine-bedienen machines-instellen storingen-verhelpen producten-controleren labelen productie-registreren
doet U start en stopt de verpakkingsmachine. U vult folie, dozen en etiketten bij. U controleert de verpakking. U lost kleine storingen op.
vraagt staan lawaai ploegen lezen

# 8189-01 | Machineoperator | vmbo | 1560 | 1950
ook machinebediende, machine operator, operator, productieoperator, machinebediener, operator productie, operatrice, bediener machine
kan machines-bedienen machines-instellen storingen-verhelpen producten-controleren productie-registreren veilig-werken technisch-inzicht
doet U bedient een machine in de fabriek. U stelt de machine in voor een nieuwe serie. U meet of producten goed zijn. U houdt de machine schoon.
vraagt staan lawaai ploegen lezen

# 8131-01 | Procesoperator | mbo3 | 1850 | 2500
ook procesoperator B, operator chemie, proces operator, allround operator, controlekameroperator, procestechnicus, process operator, operator procesindustrie
kan machines-bedienen processen-bewaken storingen-verhelpen veilig-werken gevaarlijke-stoffen-hanteren productie-registreren technisch-inzicht
doet U bewaakt het proces op schermen. U neemt monsters. U stelt kleppen en pompen bij. U grijpt in bij een storing. U draagt over aan de volgende ploeg.
vraagt ploegen nachtdienst lawaai beeldscherm lezen
bewijs vca

# 8219-01 | Montagemedewerker | geen | 1499 | 1750
ook assemblagemedewerker, monteur montage, medewerker assemblage, assembler, montagehulp, assemblagemedewerkster, in elkaar zetter, medewerker montage
kan monteren handgereedschap-gebruiken met-de-handen-werken instructies-opvolgen nauwkeurig-werken producten-controleren
doet U zet onderdelen in elkaar. U volgt een tekening of voorbeeld. U gebruikt schroevendraaiers en kleine machines. U controleert of alles goed vastzit.
vraagt staan tillen-licht

# 8212-01 | Medewerker elektronica-assemblage | vmbo | 1520 | 1820
ook printplaatmonteur, soldeermedewerker, elektronicamonteur productie, SMD operator, assemblagemedewerker elektronica, electronics assembler, soldeerster, bestukker
kan solderen monteren met-de-handen-werken nauwkeurig-werken meten-en-testen technische-tekening-lezen concentreren
doet U plaatst kleine onderdelen op printplaten. U soldeert draden en onderdelen. U test of het apparaat werkt. U werkt aan een schone tafel.
vraagt lezen staan

# 8211-01 | Assemblagemonteur machines | mbo2 | 1650 | 2100
ook machinebouwer, monteur machinebouw, mechanisch assemblagemonteur, assembly mechanic, montagemonteur, bouwer machines, opbouwmonteur
kan monteren technische-tekening-lezen handgereedschap-gebruiken meten-en-testen metaal-bewerken samenwerken
doet U bouwt machines op uit onderdelen. U leest een technische tekening. U stelt de machine af. U test de machine voor hij naar de klant gaat.
vraagt staan tillen-licht knielen lawaai lezen
bewijs vca

# 7512-01 | Bakker | mbo2 | 1580 | 1950
ook broodbakker, banketbakker, bakkerijmedewerker, patissier, bakster, baker, bakker ambachtelijk, brood- en banketbakker
kan deeg-maken brood-bakken hygienisch-werken haccp-toepassen tempo-houden nauwkeurig-werken zelfstandig-werken
doet U weegt de grondstoffen af. U maakt deeg en vormt brood. U bakt brood en gebak. U maakt de bakkerij schoon.
vraagt staan tillen-zwaar hitte nachtdienst stof
bewijs hygiene

# 9329-04 | Hulp in de bakkerij | geen | 1499 | 1640
ook bakkershulp, bakkerijhulp, productiemedewerker bakkerij, inpakker bakkerij, medewerker broodfabriek, bakery assistant, bakkersknecht
kan deeg-maken goederen-inpakken hygienisch-werken tempo-houden instructies-opvolgen schoonmaken
doet U helpt de bakker met afwegen. U legt brood op platen. U pakt brood in. U maakt bakvormen en machines schoon.
vraagt staan tillen-licht hitte nachtdienst

# 7511-01 | Slager | mbo2 | 1600 | 1980
ook slagerijmedewerker, vleesbewerker, uitbener, slagersknecht, butcher, vleessnijder, slachter, beenhouwer
kan vlees-snijden hygienisch-werken haccp-toepassen nauwkeurig-werken goederen-inpakken koelketen-bewaken
doet U snijdt vlees van het bot. U maakt worst en vleeswaren. U verpakt en weegt het vlees. U maakt messen en machines schoon.
vraagt staan tillen-zwaar kou
bewijs hygiene

# 9329-05 | Medewerker vleesverwerking | geen | 1499 | 1700
ook productiemedewerker vlees, slachterijmedewerker, inpakker vlees, medewerker slachthuis, meat processing worker, pluimveeverwerker, snijder vlees
kan vlees-snijden productielijn-werken hygienisch-werken goederen-inpakken fysiek-werk-volhouden tempo-houden
doet U snijdt of sorteert vlees aan de lijn. U pakt vlees in bakken. U werkt met een mes en veiligheidshandschoen. U spoelt uw werkplek schoon.
vraagt staan tillen-licht kou lawaai
bewijs hygiene

# 9329-06 | Medewerker groenteverwerking | geen | 1499 | 1650
ook groentesnijder, medewerker snijderij, sorteerder groente, productiemedewerker AGF, medewerker groente en fruit, vegetable processing worker, aardappelsorteerder
kan groente-snijden producten-sorteren hygienisch-werken productielijn-werken tempo-houden goederen-inpakken
doet U wast en snijdt groente. U haalt slechte stukken eruit. U weegt en verpakt de groente. U maakt de lijn schoon.
vraagt staan tillen-licht kou

# 8153-01 | Naaister of naaier | geen | 1499 | 1720
ook machinaal naaister, stikster, confectienaaister, naaiatelier medewerker, stikker, sewing machine operator, confectiemedewerker, naaier
kan naaien stoffen-knippen met-de-handen-werken nauwkeurig-werken producten-controleren tempo-houden
doet U naait stukken stof aan elkaar met een machine. U knipt draden af. U controleert de naden. U vervangt naalden en garen.
vraagt lawaai

# 7531-01 | Kleermaker | mbo2 | 1560 | 1880
ook kledinghersteller, coupeuse, coupeur, naaister kledingreparatie, tailor, kledingreparateur, verstelnaaister, modevakvrouw
kan naaien stoffen-knippen klantgericht-werken met-de-handen-werken nauwkeurig-werken ruimtelijk-inzicht
doet U neemt maten op bij klanten. U maakt kleding korter of wijder. U vervangt ritsen en knopen. U perst de kleding.
vraagt klantcontact

# 7534-01 | Meubelstoffeerder | vmbo | 1560 | 1900
ook stoffeerder, stoffeerster, bankenstoffeerder, upholsterer, medewerker stoffeerderij, meubelmaker stoffering
kan meubels-stofferen stoffen-knippen naaien handgereedschap-gebruiken met-de-handen-werken nauwkeurig-werken
doet U haalt oude stof van stoelen en banken. U knipt nieuwe stof op maat. U spant de stof en maakt hem vast. U controleert de afwerking.
vraagt staan tillen-licht knielen stof

# 7522-01 | Meubelmaker | mbo2 | 1620 | 2050
ook houtbewerker, machinaal houtbewerker, interieurbouwer, meubelbouwer, cabinet maker, werkplaatstimmerman, meubelmaakster, keukenbouwer
kan hout-bewerken meubels-maken technische-tekening-lezen machines-bedienen meten-en-testen nauwkeurig-werken veilig-werken
doet U zaagt en schaaft hout op maat. U zet meubels in elkaar. U schuurt en lakt het hout. U leest tekeningen.
vraagt staan tillen-licht lawaai stof lezen

# 8142-01 | Operator kunststof | vmbo | 1560 | 1920
ook spuitgieter, extrusieoperator, kunststofbewerker, operator spuitgieten, plastic moulding operator, medewerker kunststofindustrie, extrudeur
kan kunststof-spuitgieten machines-bedienen machines-instellen producten-controleren storingen-verhelpen veilig-werken
doet U bedient een machine die kunststof vormt. U vult korrels bij. U haalt producten uit de machine. U meet of ze goed zijn.
vraagt staan lawaai hitte ploegen

# 7132-01 | Lakspuiter | vmbo | 1580 | 1950
ook verfspuiter, poedercoater, industrieel lakspuiter, spuiter, coater, spray painter, poedercoatmedewerker, meubelspuiter
kan verf-spuiten schuren gevaarlijke-stoffen-hanteren nauwkeurig-werken veilig-werken producten-controleren
doet U schuurt en ontvet het product. U plakt delen af. U spuit verf of poeder in gelijke lagen. U controleert de laag.
vraagt staan stof lawaai

# 7322-01 | Drukker | mbo2 | 1620 | 2050
ook offsetdrukker, printoperator, drukkerijmedewerker, printer operator, digitaal drukker, zeefdrukker, grafisch medewerker drukkerij, print operator
kan drukwerk-maken machines-bedienen machines-instellen nauwkeurig-werken producten-controleren computer-gebruiken
doet U maakt de drukmachine klaar. U mengt inkt en stelt kleuren in. U controleert elk proefvel. U houdt de machine schoon.
vraagt staan lawaai lezen beeldscherm

# 7323-01 | Medewerker drukwerkafwerking | geen | 1499 | 1750
ook boekbinder, nabewerker drukwerk, afwerker drukkerij, snijder grafisch, medewerker nabewerking, print finisher, vouwer, handafwerker
kan drukwerk-maken goederen-inpakken met-de-handen-werken nauwkeurig-werken machines-bedienen tempo-houden
doet U snijdt en vouwt drukwerk. U verzamelt vellen tot boekjes. U pakt drukwerk in. U controleert aantallen.
vraagt staan tillen-licht lawaai

# 8157-01 | Wasserijmedewerker | geen | 1499 | 1660
ook medewerker wasserij, wasserette medewerker, wasserijhulp, laundry worker, medewerkster wasserij, sorteerder wasgoed, medewerker linnenkamer, textielverzorger
kan was-verzorgen strijken-en-vouwen producten-sorteren machines-bedienen tempo-houden hygienisch-werken
doet U sorteert vuile was. U vult en leegt de wasmachines. U vouwt en strijkt schoon goed. U legt bestellingen klaar voor klanten.
vraagt staan tillen-licht hitte lawaai

# 7543-01 | Kwaliteitscontroleur | mbo2 | 1680 | 2150
ook keurmeester, kwaliteitsmedewerker, quality inspector, controleur kwaliteit, medewerker kwaliteitsdienst, kwaliteitsinspecteur, QC medewerker, keurder
kan producten-controleren meten-en-testen productie-registreren nauwkeurig-werken computer-gebruiken rapporteren overleggen
doet U meet en weegt producten. U vergelijkt ze met de eisen. U schrijft de uitslag op. U overlegt met de productie bij fouten.
vraagt staan lezen schrijven rekenen beeldscherm

# 3122-01 | Teamleider productie | mbo3 | 1950 | 2650
ook voorman productie, ploegleider, productieleider, shift leader, production supervisor, ploegbaas, teamleidster productie, meewerkend voorman
kan leidinggeven planning-maken collega-inwerken problemen-oplossen veilig-werken rapporteren overleggen
doet U verdeelt het werk in de ploeg. U helpt collega's bij vragen. U bewaakt veiligheid en kwaliteit. U houdt de cijfers bij. U praat met de planning.
vraagt lopen lawaai ploegen lezen schrijven

# 9612-01 | Afvalsorteerder | geen | 1499 | 1660
ook medewerker afvalsortering, medewerker recycling, sorteerder afval, recyclingmedewerker, leesbandmedewerker, waste sorter, medewerker sorteerlijn
kan afval-scheiden producten-sorteren productielijn-werken veilig-werken fysiek-werk-volhouden instructies-opvolgen
doet U haalt verkeerd afval van de band. U legt materialen bij elkaar. U draagt handschoenen en een bril. U veegt uw werkplek schoon.
vraagt staan tillen-licht stof lawaai

# 9612-02 | Medewerker demontage | geen | 1499 | 1680
ook demonteur, medewerker recycling apparaten, demontagemedewerker, sloper apparaten, e-waste medewerker, disassembly worker, elektronica recycler, fietsdemonteur
kan demonteren handgereedschap-gebruiken afval-scheiden producten-sorteren met-de-handen-werken veilig-werken
doet U haalt oude apparaten uit elkaar. U sorteert de onderdelen. U legt bruikbare delen apart. U weegt de bakken.
vraagt staan tillen-licht stof lawaai

# 8143-01 | Operator karton en papier | vmbo | 1560 | 1900
ook kartonnagemedewerker, medewerker kartonfabriek, operator papierfabriek, dozenmaker, stansoperator, paper machine operator, golfkartonoperator
kan machines-bedienen machines-instellen producten-controleren storingen-verhelpen pallets-stapelen veilig-werken
doet U bedient een machine die dozen maakt. U legt karton in de machine. U controleert de vouwen. U stapelt dozen op pallets.
vraagt staan tillen-licht lawaai ploegen stof

# 9329-07 | Medewerker sociale werkplaats | geen | 1499 | 1600
ook medewerker beschut werk, inpakker beschut, medewerker werkleerbedrijf, medewerker sociaal ontwikkelbedrijf, sw medewerker, sheltered workshop employee, medewerker leerwerkbedrijf
kan goederen-inpakken monteren producten-sorteren met-de-handen-werken samenwerken leren-op-de-werkplek instructies-opvolgen
doet U doet licht inpakwerk of montage. U werkt in uw eigen tempo. U krijgt uitleg van een begeleider. U leert nieuwe taken stap voor stap.
vraagt tillen-licht
`,
)
