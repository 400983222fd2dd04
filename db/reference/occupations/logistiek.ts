import { readOccupations } from './occupation.ts'

export const logistiek = readOccupations(
  'logistiek',
  `
# 9333-01 | Magazijnmedewerker | geen | 1499 | 1720
ook medewerker magazijn, magazijnbediende, magazijnier, loodsmedewerker, warehouse medewerker, warehouse employee, logistiek medewerker, magazijnhulp, medewerkster magazijn
kan orderverzamelen goederen-ontvangen scannen voorraad-bijhouden goederen-controleren magazijn-ordenen samenwerken veilig-werken
doet U zet binnenkomende goederen op de juiste plek. U scant en telt de voorraad. U verzamelt bestellingen voor klanten. U maakt zendingen klaar voor vervoer. U houdt het magazijn netjes.
vraagt tillen-licht staan lopen lezen

# 9333-02 | Orderpicker | geen | 1499 | 1680
ook orderverzamelaar, order picker, orderpickster, picker, verzamelaar, medewerker orderverwerking, voice picker, orderpicker distributiecentrum, pickmedewerker
kan orderverzamelen scannen pallettruck-rijden pallets-stapelen tempo-houden nauwkeurig-werken instructies-opvolgen
doet U verzamelt producten van een lijst of scherm. U scant elk product. U stapelt de producten veilig op een pallet of kar. U brengt de bestelling naar de laadplek.
vraagt tillen-licht staan lopen drukte ploegen

# 8344-01 | Heftruckchauffeur | geen | 1560 | 1880
ook heftruckrijder, vorkheftruckchauffeur, heftruckbestuurder, heftruckchauffeuse, forklift driver, vorkliftrijder, truckchauffeur magazijn, heftruck chauffeur
kan heftruck-rijden laden-en-lossen pallets-stapelen scannen veilig-werken voertuig-controleren goederen-controleren
doet U rijdt met de heftruck door het magazijn. U laadt en lost vrachtwagens. U zet pallets in de stelling. U controleert de heftruck voor u begint. U meldt schade meteen.
vraagt lawaai drukte ploegen
bewijs heftruck

# 8344-02 | Reachtruckchauffeur | geen | 1580 | 1920
ook reachtruckrijder, reachtruck chauffeur, hoogbouwchauffeur, stellingtruckchauffeur, reach truck driver, reachtruckbestuurder, smallegangentruck chauffeur
kan reachtruck-rijden pallets-stapelen scannen veilig-werken wms-gebruiken magazijn-ordenen concentreren
doet U zet pallets hoog in de stelling. U haalt pallets op voor de orderpickers. U werkt met een scanner en een scherm. U controleert de truck voor u begint.
vraagt drukte ploegen hoogte lezen
bewijs reachtruck

# 9321-01 | Inpakker | geen | 1499 | 1640
ook inpakmedewerker, inpakster, verpakker, verpakkingsmedewerker, medewerker inpak, packer, medewerker verpakking, pakker, inpakhulp
kan goederen-inpakken labelen producten-controleren tempo-houden nauwkeurig-werken instructies-opvolgen ordelijk-werken
doet U pakt producten in dozen. U plakt etiketten op de dozen. U kijkt of het product heel is. U stapelt de dozen op een pallet.
vraagt tillen-licht staan

# 9321-02 | Medewerker etikettering en ompak | geen | 1499 | 1620
ook ompakker, etiketteerder, co-packing medewerker, stickeraar, labelaar, medewerker ompakken, ompakster, medewerker value added logistics, VAL medewerker
kan labelen goederen-inpakken producten-controleren nauwkeurig-werken met-de-handen-werken tempo-houden
doet U pakt producten om in een andere verpakking. U plakt stickers op producten. U telt wat klaar is. U meldt fouten aan de voorman.
vraagt tillen-licht staan

# 9333-03 | Lader en losser | geen | 1499 | 1700
ook laad- en losmedewerker, losser, lader, loading medewerker, dokwerker, medewerker laden en lossen, crossdockmedewerker, trailerlosser, sjouwer
kan laden-en-lossen pallets-stapelen pallettruck-rijden lading-zekeren fysiek-werk-volhouden veilig-werken samenwerken
doet U haalt vrachtwagens leeg. U laadt pakketten en pallets in. U zet de lading vast. U controleert de papieren.
vraagt tillen-zwaar staan lopen drukte kou

# 4321-01 | Medewerker expeditie | vmbo | 1540 | 1850
ook expeditiemedewerker, expediteur magazijn, medewerker verzending, shipping employee, medewerker logistieke administratie, expeditiemedewerkster, outbound medewerker
kan verzendklaar-maken wms-gebruiken goederen-controleren computer-gebruiken telefoneren nauwkeurig-werken transport-plannen
doet U maakt zendingen klaar voor vervoer. U print vrachtbrieven en etiketten. U controleert of de zending klopt. U spreekt tijden af met chauffeurs.
vraagt staan lezen schrijven beeldscherm

# 4321-02 | Medewerker goederenontvangst | vmbo | 1520 | 1800
ook medewerker inbound, ontvangstmedewerker, goederenontvanger, medewerker ontvangst goederen, inslagmedewerker, goods receipt employee, magazijnmedewerker inslag
kan goederen-ontvangen goederen-controleren scannen wms-gebruiken computer-gebruiken nauwkeurig-werken laden-en-lossen
doet U ontvangt vrachtwagens met goederen. U controleert aantal en kwaliteit. U boekt de goederen in de computer. U brengt de goederen naar hun plek.
vraagt tillen-licht staan lezen beeldscherm

# 4321-03 | Voorraadbeheerder | mbo2 | 1620 | 2050
ook voorraadmedewerker, stock controller, magazijnbeheerder, medewerker voorraadbeheer, beheerder magazijn, inventory employee, voorraadbeheerster, voorraadadministrateur
kan voorraad-bijhouden inventariseren wms-gebruiken spreadsheets-gebruiken rekenen nauwkeurig-werken bestellingen-plaatsen
doet U houdt bij hoeveel er in voorraad is. U telt de voorraad. U zoekt uit waarom een telling niet klopt. U bestelt op tijd bij.
vraagt lopen lezen rekenen beeldscherm

# 9333-04 | Medewerker retouren | geen | 1499 | 1650
ook retourmedewerker, medewerker retourafdeling, returns employee, retourverwerker, medewerkster retouren, sorteerder retouren, medewerker retourzendingen
kan retouren-verwerken scannen producten-controleren goederen-inpakken nauwkeurig-werken ordelijk-werken
doet U pakt teruggestuurde pakketten uit. U kijkt of het product nog goed is. U scant het product in de computer. U legt het product terug of zet het apart.
vraagt tillen-licht staan lezen

# 4412-01 | Postsorteerder | geen | 1499 | 1640
ook sorteerder post, postmedewerker, pakketsorteerder, sorteermedewerker, medewerker sorteercentrum, pakkettensorteerder, mail sorter, sorteerster
kan post-sorteren scannen tempo-houden nauwkeurig-werken nederlands-lezen laden-en-lossen
doet U sorteert brieven en pakketten op adres. U legt pakketten op de band. U laadt karren voor de bezorgers. U meldt kapotte pakketten.
vraagt tillen-licht staan drukte nachtdienst lezen

# 9333-05 | Verhuizer | geen | 1520 | 1850
ook verhuismedewerker, verhuishulp, medewerker verhuizingen, mover, sjouwer, verhuizer bijrijder, projectverhuizer, inhuizer
kan meubels-verhuizen goederen-inpakken laden-en-lossen lading-zekeren fysiek-werk-volhouden klantgericht-werken samenwerken
doet U pakt spullen in bij klanten. U tilt meubels en dozen. U laadt de verhuiswagen. U haalt meubels uit elkaar en zet ze weer in elkaar.
vraagt tillen-zwaar lopen klimmen klantcontact

# 4323-01 | Transportplanner | mbo3 | 1850 | 2500
ook planner transport, vervoersplanner, rittenplanner, transport planner, logistiek planner, planner logistiek, planster, dispatcher
kan transport-plannen route-plannen telefoneren computer-gebruiken problemen-oplossen stress-hanteren overleggen
doet U verdeelt de ritten over de chauffeurs. U kijkt welke route het snelst is. U belt met chauffeurs en klanten. U past de planning aan als er iets verandert.
vraagt drukte lezen schrijven rekenen beeldscherm klantcontact

# 4323-02 | Logistiek medewerker binnendienst | mbo2 | 1700 | 2200
ook medewerker logistiek kantoor, logistiek administratief medewerker, forwarder, expediteur, medewerker transportadministratie, logistics employee, supply chain medewerker
kan douanedocumenten-maken transport-plannen computer-gebruiken telefoneren engels-spreken nauwkeurig-werken archiveren
doet U maakt papieren voor het vervoer. U volgt zendingen op het scherm. U belt en mailt met klanten en vervoerders. U verwerkt rekeningen.
vraagt lezen schrijven beeldscherm klantcontact

# 1324-01 | Teamleider magazijn | mbo3 | 1900 | 2550
ook voorman magazijn, shiftleader, ploegleider magazijn, teamleader warehouse, leidinggevende logistiek, supervisor logistiek, magazijnchef, chef magazijn, teamleidster
kan leidinggeven planning-maken collega-inwerken problemen-oplossen wms-gebruiken overleggen veilig-werken
doet U verdeelt het werk over het team. U werkt nieuwe collega's in. U bewaakt of het werk op tijd klaar is. U overlegt met andere afdelingen. U let op veilig werken.
vraagt lopen drukte lezen schrijven ploegen

# 9333-06 | Medewerker distributiecentrum koelhuis | geen | 1520 | 1720
ook koelhuismedewerker, vriescelmedewerker, medewerker vriesmagazijn, orderpicker vers, medewerker koelcel, cold store employee, dc medewerker vers
kan orderverzamelen koelketen-bewaken scannen pallets-stapelen fysiek-werk-volhouden tempo-houden hygienisch-werken
doet U verzamelt gekoelde producten. U draagt warme kleding tegen de kou. U controleert de temperatuur. U stapelt rolcontainers.
vraagt tillen-licht staan lopen kou ploegen

# 9329-01 | Palletreparateur | geen | 1499 | 1700
ook palletmaker, pallettimmerman, medewerker palletreparatie, emballagemedewerker, palletsorteerder, pallet repair employee, kistenmaker
kan hout-bewerken handgereedschap-gebruiken pallets-stapelen producten-controleren veilig-werken fysiek-werk-volhouden
doet U sorteert lege pallets. U vervangt kapotte planken. U stapelt pallets op soort. U ruimt houtafval op.
vraagt tillen-zwaar staan lawaai stof

# 9333-07 | Bagagemedewerker | vmbo | 1540 | 1800
ook platformmedewerker, bagageafhandelaar, baggage handler, medewerker bagage, grondmedewerker, luchtvrachtmedewerker, cargo medewerker
kan laden-en-lossen lading-zekeren scannen veilig-werken fysiek-werk-volhouden flexibel-werken samenwerken
doet U laadt koffers en vracht in en uit. U scant labels. U zet de lading vast. U werkt volgens strenge veiligheidsregels.
vraagt tillen-zwaar knielen lawaai ploegen weekend
bewijs vog

# 4321-04 | Medewerker magazijn ziekenhuis | vmbo | 1560 | 1860
ook logistiek medewerker zorg, medewerker goederenstroom, medewerker centraal magazijn, medewerker interne logistiek, hospital logistics employee, transportmedewerker ziekenhuis
kan goederen-ontvangen voorraad-bijhouden hygienisch-werken scannen klantgericht-werken bestellingen-plaatsen discreet-zijn
doet U vult de kasten op de afdelingen aan. U rijdt met karren door het gebouw. U brengt medische spullen rond. U bestelt wat bijna op is.
vraagt tillen-licht lopen klantcontact lezen
`,
)
