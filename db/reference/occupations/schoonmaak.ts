import { readOccupations } from './occupation.ts'

export const schoonmaak = readOccupations(
  'schoonmaak',
  `
# 9112-01 | Schoonmaker | geen | 1520 | 1720
ook schoonmaakster, schoonmaakmedewerker, poetser, poetshulp, werkster, interieurverzorger, interieurverzorgster, cleaner, medewerker schoonmaak, kantoorschoonmaker
kan schoonmaken sanitair-schoonmaken afval-scheiden schoonmaakmiddelen-doseren zelfstandig-werken veilig-werken discreet-zijn
doet U maakt kantoren en gangen schoon. U leegt prullenbakken. U maakt toiletten schoon en vult papier bij. U stofzuigt en dweilt. U meldt wat kapot is.
vraagt staan lopen knielen tillen-licht alleen-werken

# 9112-02 | Schoonmaker ziekenhuis | geen | 1540 | 1760
ook medewerker schoonmaak zorg, schoonmaker zorginstelling, schoonmaakster ziekenhuis, huishoudelijk medewerker zorg, hospital cleaner, afdelingsschoonmaker, schoonmaker verpleeghuis
kan schoonmaken sanitair-schoonmaken desinfecteren hygienisch-werken schoonmaakmiddelen-doseren klantgericht-werken discreet-zijn
doet U maakt kamers van patiënten schoon. U werkt volgens strenge regels voor hygiëne. U maakt bedden en kasten schoon. U bent vriendelijk tegen patiënten.
vraagt lopen staan tillen-licht klantcontact weekend
bewijs vog

# 9112-03 | Kamermeisje of kamerjongen | geen | 1520 | 1680
ook kamermedewerker, housekeeping medewerker, room attendant, hotelschoonmaker, kamerschoonmaker hotel, medewerker housekeeping, kamermeisje, hotelkamerschoonmaakster, linnenjuffrouw
kan kamers-opmaken schoonmaken sanitair-schoonmaken tempo-houden nauwkeurig-werken discreet-zijn bedden-opmaken
doet U maakt hotelkamers schoon. U verschoont de bedden. U vult handdoeken en zeep aan. U meldt gevonden spullen.
vraagt lopen knielen tillen-licht weekend

# 9111-01 | Huishoudelijke hulp | geen | 1540 | 1720
ook thuishulp, hulp in de huishouding, alfahulp, huishoudhulp, poetsvrouw, werkster, hulp bij het huishouden, domestic help, medewerker huishoudelijke ondersteuning, interieurverzorgster
kan schoonmaken huishouden-doen was-verzorgen signaleren klantgericht-werken zelfstandig-werken discreet-zijn
doet U maakt schoon bij mensen thuis. U doet de was en strijkt. U maakt een praatje. U meldt het als het niet goed gaat met iemand.
vraagt staan lopen knielen klantcontact alleen-werken
bewijs vog

# 9123-01 | Glazenwasser | geen | 1540 | 1850
ook ramenlapper, glasbewasser, ramenwasser, window cleaner, glazenwasster, gevelreiniger glas, wasser ramen
kan ramen-wassen werken-op-hoogte klantgericht-werken fysiek-werk-volhouden zelfstandig-werken veilig-werken
doet U wast ramen van huizen en gebouwen. U werkt met een ladder, stok of hoogwerker. U zet de weg af als dat nodig is. U rekent af met klanten.
vraagt klimmen hoogte kou tillen-licht klantcontact
bewijs vca

# 7133-01 | Gevelreiniger | geen | 1560 | 1950
ook gevelreinigingsmedewerker, hogedrukreiniger, graffitiverwijderaar, facade cleaner, geveltechnicus, medewerker gevelonderhoud
kan gevels-reinigen werken-op-hoogte schoonmaakmiddelen-doseren veilig-werken fysiek-werk-volhouden samenwerken
doet U reinigt muren met water onder druk. U haalt graffiti weg. U dekt ramen en planten af. U werkt met een hoogwerker.
vraagt hoogte klimmen kou lawaai
bewijs vca

# 9122-01 | Autowasser | geen | 1499 | 1640
ook medewerker autowasstraat, auto poetser, wagenwasser, car cleaner, autoreiniger, medewerker carwash, poetser auto's, busreiniger
kan voertuigen-wassen schoonmaken tempo-houden klantgericht-werken nauwkeurig-werken schoonmaakmiddelen-doseren
doet U wast auto's van buiten. U stofzuigt de auto van binnen. U droogt en poetst de auto. U helpt klanten in de wasstraat.
vraagt staan knielen kou klantcontact

# 9129-01 | Industrieel reiniger | geen | 1580 | 1980
ook tankreiniger, industriële schoonmaker, reiniger industrie, hogedrukspuiter, industrial cleaner, medewerker industriële reiniging, rioolreiniger
kan industrieel-reinigen veilig-werken gevaarlijke-stoffen-hanteren fysiek-werk-volhouden samenwerken instructies-opvolgen
doet U reinigt machines en tanks. U werkt met hoge druk en een pak. U voert vuil water af. U controleert of alles veilig is.
vraagt tillen-zwaar lawaai knielen klimmen nachtdienst
bewijs vca

# 9129-02 | Schoonmaker voedselindustrie | geen | 1560 | 1820
ook reiniger voedingsindustrie, foodcleaner, schoonmaker fabriek, nachtschoonmaker fabriek, food industry cleaner, hygiënemedewerker, schoonmaker slachthuis
kan desinfecteren industrieel-reinigen hygienisch-werken schoonmaakmiddelen-doseren haccp-toepassen veilig-werken
doet U maakt machines schoon als de productie stilstaat. U spuit met schuim en heet water. U spoelt alles goed na. U vult een lijst in.
vraagt staan nachtdienst lawaai hitte
bewijs hygiene

# 9129-03 | Vloerenspecialist | geen | 1560 | 1850
ook vloeronderhoud medewerker, specialistisch reiniger, tapijtreiniger, floor cleaner, medewerker vloerreiniging, schrobmachinebediener, dieptereiniger
kan vloeren-onderhouden tapijt-reinigen machinaal-schrobben schoonmaakmiddelen-doseren zelfstandig-werken auto-rijden
doet U schrobt vloeren met een machine. U brengt een laag was aan. U reinigt tapijt en stoelen. U zet borden neer voor natte vloeren.
vraagt staan lopen tillen-licht lawaai rijden
bewijs b

# 9613-01 | Straatveger | geen | 1520 | 1750
ook veegploegmedewerker, medewerker stadsreiniging, reiniger openbare ruimte, street sweeper, stadsreiniger, zwerfvuilruimer, medewerker reiniging, veger
kan zwerfvuil-opruimen afval-scheiden veilig-werken samenwerken fysiek-werk-volhouden machinaal-schrobben
doet U veegt straten en pleinen. U prikt zwerfvuil. U leegt afvalbakken. U maakt de markt schoon.
vraagt lopen tillen-licht kou lawaai

# 9611-01 | Vuilnisman | geen | 1560 | 1850
ook belader, afvalinzamelaar, vuilophaler, huisvuilinzamelaar, refuse collector, vuilniswagen belader, containerbelader, vuilnisvrouw, afvalbelader
kan afval-scheiden fysiek-werk-volhouden veilig-werken samenwerken tempo-houden op-tijd-komen
doet U loopt met de vuilniswagen mee. U zet containers aan de wagen. U ruimt op wat ernaast ligt. U let op het verkeer.
vraagt lopen tillen-zwaar lawaai kou

# 5151-01 | Voorman schoonmaak | vmbo | 1640 | 2000
ook voorvrouw schoonmaak, objectleider schoonmaak, teamleider schoonmaak, meewerkend voorman schoonmaak, cleaning supervisor, rayonassistent, leidinggevende schoonmaak
kan leidinggeven schoonmaken collega-inwerken planning-maken klantgericht-werken rapporteren nederlands-spreken
doet U maakt zelf schoon en stuurt het team aan. U werkt nieuwe collega's in. U controleert de kwaliteit. U praat met de klant. U bestelt middelen.
vraagt lopen staan lezen schrijven klantcontact

# 9121-01 | Medewerker wasserij zorg | geen | 1499 | 1650
ook linnenkamermedewerker, medewerker textielverzorging, wasverzorger, waskamermedewerker, laundry assistant, strijkster, waskamer medewerkster
kan was-verzorgen strijken-en-vouwen hygienisch-werken producten-sorteren nauwkeurig-werken discreet-zijn
doet U wast en droogt kleding van bewoners. U strijkt en vouwt. U naait naamlabels in. U brengt de was naar de afdeling.
vraagt staan lopen tillen-licht hitte
`,
)
