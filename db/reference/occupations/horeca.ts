import { readOccupations } from './occupation.ts'

export const horeca = readOccupations(
  'horeca',
  `
# 9412-01 | Keukenhulp | geen | 1499 | 1640
ook hulp in de keuken, keukenassistent, hulpkok, medewerker keuken, kitchen help, keukenmedewerker, kombuishulp, keukenhulpje, keukenmedewerkster
kan groente-snijden afwassen keuken-schoonmaken mise-en-place hygienisch-werken tempo-houden samenwerken
doet U wast en snijdt groente. U maakt borden klaar met de kok. U doet de afwas. U maakt de keuken schoon. U zet leveringen weg.
vraagt staan tillen-licht hitte drukte weekend

# 9412-02 | Afwasser | geen | 1499 | 1600
ook spoelkeukenmedewerker, afwashulp, bordenwasser, dishwasher, medewerker spoelkeuken, steward keuken, afwasmedewerker, spoeler
kan afwassen keuken-schoonmaken tempo-houden hygienisch-werken samenwerken afval-scheiden
doet U spoelt borden en pannen. U vult en leegt de vaatwasser. U zet schone spullen op hun plek. U dweilt de vloer.
vraagt staan hitte lawaai weekend drukte

# 5120-01 | Kok | mbo2 | 1600 | 2050
ook chef, zelfstandig werkend kok, basiskok, cook, keukenchef, kokkin, restaurantkok, souschef, instellingskok
kan koken mise-en-place gerechten-opmaken hygienisch-werken haccp-toepassen tempo-houden bestellingen-plaatsen
doet U bereidt gerechten. U maakt alles klaar voor de avond. U proeft en maakt de borden op. U bestelt ingrediënten. U houdt de keuken schoon.
vraagt staan hitte drukte weekend tillen-licht
bewijs hygiene

# 5120-02 | Leerling-kok | geen | 1499 | 1720
ook aankomend kok, hulpkok, kok in opleiding, assistent kok, apprentice cook, junior kok, commis, kokshulp
kan mise-en-place groente-snijden koken hygienisch-werken leren-op-de-werkplek keuken-schoonmaken
doet U helpt de kok met koken. U snijdt groente en vlees. U leert recepten. U ruimt op en maakt schoon.
vraagt staan hitte drukte weekend

# 3434-01 | Chef-kok | mbo4 | 1900 | 2600
ook keukenchef, chef de cuisine, head chef, executive chef, chef van de keuken, leidinggevende keuken, cheffin
kan koken leidinggeven menus-plannen inkopen haccp-toepassen planning-maken rekenen
doet U stelt het menu samen. U leidt de keuken. U koopt in en let op de kosten. U bewaakt de hygiëne. U leidt koks op.
vraagt staan hitte drukte weekend lezen
bewijs hygiene

# 5131-01 | Medewerker bediening | geen | 1499 | 1680
ook ober, serveerster, kelner, gastheer, gastvrouw, waiter, waitress, restaurantmedewerker, bediende, sommelier, horecamedewerker
kan bedienen bestellingen-opnemen gastvrij-zijn tafels-dekken kassa-bedienen tempo-houden engels-spreken
doet U ontvangt gasten. U neemt de bestelling op. U brengt eten en drinken. U rekent af. U dekt en ruimt tafels.
vraagt lopen staan klantcontact drukte weekend

# 5132-01 | Barmedewerker | geen | 1499 | 1680
ook barman, barvrouw, barkeeper, bartender, tapper, barmedewerkster, barista bar, cafémedewerker, medewerker bar
kan dranken-schenken kassa-bedienen gastvrij-zijn tempo-houden afwassen omgaan-met-agressie
doet U tapt bier en maakt drankjes. U rekent af. U spoelt glazen. U vult de koeling bij. U houdt de sfeer goed.
vraagt staan klantcontact drukte nachtdienst weekend lawaai

# 5132-02 | Barista | geen | 1499 | 1660
ook koffiemaker, medewerker koffiebar, coffee barista, barista koffie, medewerker lunchroom, koffiezetter, koffiebarmedewerker
kan koffie-zetten kassa-bedienen gastvrij-zijn afwassen bestellingen-opnemen hygienisch-werken
doet U maakt koffie en thee. U serveert gebak en broodjes. U rekent af. U maakt de machine schoon.
vraagt staan klantcontact drukte weekend

# 5246-01 | Cateringmedewerker | geen | 1499 | 1660
ook kantinemedewerker, medewerker bedrijfsrestaurant, cateraar, medewerker catering, kantinejuffrouw, catering employee, buffetmedewerker, schoolkantine medewerker, counter attendant
kan buffet-verzorgen kassa-bedienen broodjes-maken hygienisch-werken gastvrij-zijn afwassen
doet U maakt broodjes en salades. U vult het buffet bij. U rekent af met gasten. U ruimt tafels af. U doet de afwas.
vraagt staan lopen tillen-licht klantcontact
bewijs hygiene

# 9411-01 | Medewerker snackbar | geen | 1499 | 1620
ook snackbarmedewerker, frituurmedewerker, medewerker cafetaria, patatbakker, frietbakker, fast food medewerker, snackbar hulp, cafetariamedewerkster
kan snacks-bereiden kassa-bedienen tempo-houden hygienisch-werken bestellingen-opnemen keuken-schoonmaken
doet U bakt friet en snacks. U neemt bestellingen op. U rekent af. U maakt de frituur schoon.
vraagt staan hitte drukte klantcontact weekend

# 9411-02 | Medewerker fastfoodrestaurant | geen | 1499 | 1620
ook crewmedewerker, hamburgerbakker, fast food employee, crew member, medewerker hamburgerrestaurant, medewerker drive-in, restaurantcrew
kan snacks-bereiden kassa-bedienen tempo-houden hygienisch-werken samenwerken klantgericht-werken
doet U maakt hamburgers en friet. U helpt gasten bij de kassa. U maakt tafels en vloer schoon. U vult voorraden bij.
vraagt staan drukte hitte klantcontact weekend

# 9411-03 | Pizzabakker | geen | 1499 | 1720
ook pizzaiolo, pizzamaker, medewerker pizzeria, pizza chef, pizzabakster, oven medewerker, deegmaker pizza
kan pizza-bakken deeg-maken hygienisch-werken tempo-houden bestellingen-opnemen keuken-schoonmaken
doet U maakt deeg en saus. U belegt pizza's. U bakt ze in de oven. U maakt de werkplek schoon.
vraagt staan hitte drukte weekend

# 4224-01 | Hotelreceptionist | mbo2 | 1560 | 1900
ook receptionist hotel, front office medewerker, receptioniste, hotel receptionist, baliemedewerker hotel, nachtreceptionist, night auditor, front desk medewerker
kan inchecken-van-gasten reserveringen-verwerken gastvrij-zijn engels-spreken computer-gebruiken telefoneren klachten-afhandelen
doet U ontvangt gasten en geeft de sleutel. U verwerkt reserveringen. U beantwoordt de telefoon. U rekent af. U lost klachten op.
vraagt staan klantcontact beeldscherm lezen schrijven weekend

# 5131-02 | Ontbijtmedewerker | geen | 1499 | 1640
ook medewerker ontbijt, ontbijtkok, ontbijtservice medewerker, breakfast employee, hotelmedewerker ontbijt, ontbijtgastvrouw, ontbijtgastheer
kan ontbijt-verzorgen buffet-verzorgen gastvrij-zijn tafels-dekken hygienisch-werken afwassen
doet U zet het ontbijtbuffet klaar. U bakt eieren en broodjes. U ontvangt gasten. U ruimt af en dekt nieuw.
vraagt staan lopen klantcontact weekend

# 5131-03 | Voedingsassistent | vmbo | 1540 | 1780
ook medewerker voeding zorg, roomservicemedewerker zorg, maaltijdassistent, nutrition assistant, voedingsassistente, afdelingsassistent voeding, medewerker maaltijdservice
kan maaltijden-uitdelen dieet-en-allergenen hygienisch-werken klantgericht-werken computer-gebruiken afwassen
doet U vraagt patiënten wat zij willen eten. U deelt maaltijden en drinken uit. U let op diëten en allergie. U ruimt de spullen op.
vraagt lopen staan klantcontact lezen weekend
bewijs hygiene vog

# 9412-03 | Medewerker grootkeuken | geen | 1499 | 1680
ook medewerker centrale keuken, instellingskeuken medewerker, maaltijdproductie medewerker, cateringkeuken medewerker, large kitchen worker, keukenmedewerker ziekenhuis, portioneerder
kan grootkeuken-werk hygienisch-werken haccp-toepassen afwassen tempo-houden goederen-inpakken
doet U vult bakjes en borden aan de band. U snijdt en mengt ingrediënten. U verpakt maaltijden. U maakt machines schoon.
vraagt staan tillen-licht kou hitte
bewijs hygiene

# 5131-04 | Medewerker evenementencatering | geen | 1499 | 1680
ook partymedewerker, banqueting medewerker, medewerker feesten en partijen, event catering employee, oproepkracht horeca, festivalmedewerker, banquet server
kan bedienen dranken-schenken tafels-dekken buffet-verzorgen gastvrij-zijn flexibel-werken
doet U zet tafels en stoelen klaar. U loopt rond met hapjes. U schenkt drank. U breekt alles weer af.
vraagt staan lopen tillen-licht drukte weekend klantcontact

# 1412-01 | Bedrijfsleider horeca | mbo3 | 1900 | 2600
ook restaurantmanager, horecamanager, cafébaas, floor manager, assistent bedrijfsleider horeca, restaurant manager, chef de rang, manager horeca, leidinggevende bediening
kan leidinggeven planning-maken gastvrij-zijn inkopen rekenen klachten-afhandelen collega-inwerken
doet U leidt het team in de zaak. U maakt het rooster. U koopt in en telt de kas. U lost klachten van gasten op.
vraagt staan lopen drukte weekend klantcontact lezen

# 9412-04 | Broodjesmaker | geen | 1499 | 1620
ook medewerker broodjeszaak, lunchmedewerker, lunchroommedewerker, sandwich maker, belegger broodjes, medewerker saladebar, belegster
kan broodjes-maken groente-snijden kassa-bedienen hygienisch-werken tempo-houden goederen-inpakken
doet U belegt broodjes op bestelling. U snijdt groente en kaas. U vult de vitrine. U helpt klanten.
vraagt staan klantcontact drukte
bewijs hygiene

# 9629-01 | Medewerker camping en recreatiepark | geen | 1499 | 1680
ook parkmedewerker, campingmedewerker, medewerker vakantiepark, campsite employee, recreatiemedewerker, terreinmedewerker camping, allround medewerker recreatie
kan schoonmaken gras-maaien gastvrij-zijn kleine-reparaties-doen flexibel-werken samenwerken
doet U maakt huisjes en toiletten schoon. U maait het gras. U helpt gasten bij aankomst. U doet kleine klussen.
vraagt lopen tillen-licht klantcontact weekend
`,
)
