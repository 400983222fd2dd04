import { readOccupations } from './occupation.ts'

export const transport = readOccupations(
  'transport',
  `
# 8332-01 | Vrachtwagenchauffeur | vmbo | 1720 | 2150
ook trucker, vrachtautochauffeur, chauffeur CE, chauffeur C, truckchauffeur, vrachtwagenbestuurder, truck driver, internationaal chauffeur, chauffeuse, distributiechauffeur
kan vrachtwagen-rijden lading-zekeren tachograaf-gebruiken laden-en-lossen route-plannen zelfstandig-werken voertuig-controleren
doet U rijdt met een vrachtwagen naar klanten. U laadt en lost de wagen. U zet de lading vast. U houdt uw rijtijden bij. U controleert de wagen voor vertrek.
vraagt rijden tillen-licht alleen-werken klimmen lezen
bewijs c ce code95

# 8332-02 | Chauffeur afvalinzameling | vmbo | 1700 | 2050
ook vuilniswagenchauffeur, chauffeur vuilnisauto, chauffeur reiniging, chauffeur huisvuil, chauffeur zijlader, refuse truck driver, chauffeur containerwagen
kan vrachtwagen-rijden voertuig-controleren veilig-werken samenwerken route-plannen afval-scheiden
doet U rijdt de vuilniswagen door de wijk. U leegt containers. U let op mensen rond de wagen. U lost het afval bij de verwerker.
vraagt rijden lawaai drukte
bewijs c code95

# 8322-01 | Bezorger met bestelbus | geen | 1499 | 1750
ook koerier, pakketbezorger, besteller, chauffeur bestelbus, bezorgster, pakketkoerier, busjeschauffeur, delivery driver, courier, chauffeur B
kan bestelbus-rijden pakketten-bezorgen scannen route-plannen klantgericht-werken tempo-houden zelfstandig-werken
doet U laadt de bus op volgorde. U brengt pakketten naar klanten. U scant elk pakket. U neemt retouren mee terug.
vraagt rijden tillen-licht lopen klantcontact alleen-werken
bewijs b

# 8322-02 | Taxichauffeur | geen | 1540 | 1780
ook chauffeur personenvervoer, taxibestuurder, taxichauffeuse, chauffeur zorgvervoer, chauffeur leerlingenvervoer, taxi driver, chauffeur rolstoelvervoer, wmo chauffeur
kan taxi-rijden passagiers-helpen rolstoel-vastzetten klantgericht-werken rust-bewaren route-plannen voertuig-controleren
doet U brengt mensen veilig naar hun bestemming. U helpt mensen met in- en uitstappen. U zet rolstoelen vast. U houdt de auto schoon.
vraagt rijden klantcontact weekend alleen-werken
bewijs b vog

# 8322-03 | Chauffeur leerlingenvervoer | geen | 1540 | 1740
ook schoolchauffeur, chauffeur schoolbusje, leerlingvervoer chauffeur, chauffeur kleinschalig personenvervoer, busjeschauffeur school, school bus driver, chauffeuse leerlingenvervoer
kan taxi-rijden passagiers-helpen rolstoel-vastzetten rust-bewaren geduld-hebben op-tijd-komen route-plannen
doet U haalt kinderen thuis op. U brengt kinderen veilig naar school. U maakt een praatje met ouders. U rijdt een vaste route in de ochtend en de middag.
vraagt rijden klantcontact
bewijs b vog

# 8331-01 | Buschauffeur | vmbo | 1750 | 2150
ook chauffeur openbaar vervoer, busbestuurder, ov chauffeur, lijnbuschauffeur, chauffeur bus, bus driver, streekbuschauffeur, touringcarchauffeur, buschauffeuse
kan bus-rijden passagiers-helpen klantgericht-werken rust-bewaren op-tijd-komen voertuig-controleren stress-hanteren
doet U rijdt de bus volgens de dienstregeling. U helpt reizigers met vragen. U verkoopt of controleert kaartjes. U controleert de bus voor vertrek.
vraagt rijden klantcontact weekend nachtdienst
bewijs d code95

# 9621-01 | Fietsbezorger | geen | 1499 | 1620
ook fietskoerier, maaltijdbezorger, bezorger fiets, bike courier, bezorger boodschappen, bezorgster, food delivery, bakfietskoerier, flitsbezorger
kan op-de-fiets-bezorgen pakketten-bezorgen route-plannen klantgericht-werken tempo-houden zelfstandig-werken
doet U haalt bestellingen op. U brengt de bestelling op de fiets naar de klant. U volgt de route in de app. U zorgt dat de fiets in orde is.
vraagt tillen-licht drukte klantcontact weekend kou

# 4412-02 | Postbezorger | geen | 1499 | 1650
ook postbode, postman, brievenbesteller, postbezorgster, bezorger post, briefbezorger, mail carrier, besteller post
kan post-sorteren post-bezorgen op-de-fiets-bezorgen nederlands-lezen zelfstandig-werken nauwkeurig-werken
doet U legt de post op volgorde. U bezorgt brieven in een vaste wijk. U belt aan voor kleine pakketten. U brengt terug wat niet bezorgd kan worden.
vraagt lopen tillen-licht kou alleen-werken lezen

# 9621-02 | Folderbezorger | geen | 1499 | 1560
ook krantenbezorger, folderaar, krantenbezorgster, bezorger huis-aan-huisblad, reclamebezorger, flyeraar, leaflet distributor
kan post-bezorgen op-de-fiets-bezorgen zelfstandig-werken op-tijd-komen doorzetten
doet U vouwt de folders samen. U bezorgt folders en kranten in uw wijk. U slaat huizen met een sticker over. U meldt als iets niet lukt.
vraagt lopen tillen-licht kou alleen-werken

# 9333-08 | Bijrijder | geen | 1499 | 1680
ook bijrijder vrachtwagen, bijrijder bezorging, bijrijder witgoed, bijrijder verhuiswagen, co-driver, hulpchauffeur, chauffeurshulp, bezorger grote pakketten
kan laden-en-lossen pakketten-bezorgen klantgericht-werken fysiek-werk-volhouden samenwerken lading-zekeren
doet U helpt de chauffeur met laden en lossen. U draagt spullen bij klanten naar binnen. U ruimt de verpakking op. U helpt met de route.
vraagt tillen-zwaar lopen klimmen klantcontact

# 8332-03 | Chauffeur kraanwagen en containers | vmbo | 1780 | 2200
ook containerchauffeur, kraanwagenchauffeur, chauffeur autolaadkraan, haakarmchauffeur, chauffeur autokraan, kiepwagenchauffeur, truck driver crane
kan vrachtwagen-rijden kraan-bedienen lading-zekeren veilig-werken zelfstandig-werken voertuig-controleren
doet U zet containers neer en haalt ze op. U bedient de kraan op de wagen. U zekert de lading. U spreekt tijden af met klanten.
vraagt rijden lawaai klimmen klantcontact
bewijs c ce code95 vca

# 8322-04 | Chauffeur boodschappenbezorging | geen | 1499 | 1720
ook boodschappenbezorger, runner, bezorger supermarkt, thuisbezorger, chauffeur elektrisch busje, grocery delivery, bezorgster boodschappen
kan bestelbus-rijden pakketten-bezorgen klantgericht-werken op-tijd-komen koelketen-bewaken scannen
doet U rijdt een klein busje door de wijk. U draagt kratten tot de voordeur. U neemt lege kratten en flessen mee. U groet elke klant.
vraagt rijden tillen-licht klimmen klantcontact weekend
bewijs b

# 5112-01 | Conducteur | mbo2 | 1750 | 2200
ook hoofdconducteur, treinconducteur, controleur openbaar vervoer, ov controleur, stationsmedewerker, conductrice, train conductor, kaartjescontroleur
kan passagiers-helpen klantgericht-werken rust-bewaren omgaan-met-agressie engels-spreken communiceren op-tijd-komen
doet U controleert kaartjes in de trein of bus. U helpt reizigers met vragen. U zorgt dat de trein veilig vertrekt. U spreekt mensen aan die overlast geven.
vraagt lopen staan klantcontact drukte weekend nachtdienst
bewijs vog

# 8311-01 | Treinmachinist | mbo3 | 1950 | 2700
ook machinist, train driver, machiniste, rangeerder, machinist goederenvervoer, machinist trein, spoormachinist
kan voertuig-controleren concentreren veilig-werken zelfstandig-werken rust-bewaren instructies-opvolgen op-tijd-komen
doet U rijdt de trein volgens de seinen. U controleert de trein voor vertrek. U houdt contact met de verkeersleiding. U lost kleine storingen op.
vraagt alleen-werken nachtdienst weekend lezen
bewijs vog

# 8350-01 | Matroos binnenvaart | vmbo | 1620 | 2000
ook dekmedewerker, schippersmaat, deksman, matroos, lichtmatroos, deckhand, bemanningslid binnenvaart, dekknecht
kan machines-bedienen onderhoud-uitvoeren lading-zekeren veilig-werken fysiek-werk-volhouden samenwerken verven-met-kwast
doet U maakt het schip vast aan de kade. U helpt met laden en lossen. U houdt het schip schoon en schildert het. U houdt de wacht aan dek.
vraagt tillen-zwaar klimmen kou lawaai weekend

# 8322-05 | Chauffeur ambulance-zittend vervoer | mbo2 | 1620 | 1950
ook zorgtaxichauffeur, chauffeur patiëntenvervoer, chauffeur zittend ziekenvervoer, medical transport driver, chauffeur dialysevervoer, chauffeur zorg
kan taxi-rijden passagiers-helpen patienten-vervoeren eerste-hulp-verlenen rust-bewaren discreet-zijn rolstoel-vastzetten
doet U brengt mensen naar het ziekenhuis en weer thuis. U begeleidt mensen tot de balie. U rijdt rustig en op tijd. U let op of iemand zich goed voelt.
vraagt rijden klantcontact tillen-licht
bewijs b vog
`,
)
