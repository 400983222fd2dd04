import { readOccupations } from './occupation.ts'

export const overig = readOccupations(
  'overig',
  `
# 5414-01 | Beveiliger | mbo2 | 1620 | 2000
ook objectbeveiliger, bewaker, portier, security, evenementenbeveiliger, security guard, beveiligingsbeambte, surveillant, winkelbeveiliger, mobiel surveillant
kan toegang-controleren surveilleren rust-bewaren omgaan-met-agressie rapporteren eerste-hulp-verlenen communiceren
doet U controleert wie er naar binnen gaat. U loopt rondes. U kijkt op camera's. U grijpt in als het moet. U schrijft een verslag.
vraagt staan lopen alleen-werken klantcontact nachtdienst weekend schrijven
bewijs vog bhv

# 5414-02 | Verkeersregelaar | geen | 1520 | 1800
ook verkeersbegeleider, evenementenverkeersregelaar, traffic controller, medewerker verkeer, parkeerbegeleider, verkeersregelaarster
kan verkeer-regelen veilig-werken communiceren rust-bewaren op-tijd-komen doorzetten
doet U regelt het verkeer bij werk aan de weg. U houdt auto's tegen of laat ze door. U wijst mensen de weg. U zet borden neer.
vraagt staan kou lawaai klantcontact weekend

# 5414-03 | Parkeercontroleur | vmbo | 1600 | 1950
ook boa parkeren, parkeerwachter, handhaver, gemeentelijk opsporingsambtenaar, parking warden, toezichthouder openbare ruimte, stadswacht, boa
kan parkeren-controleren surveilleren communiceren rust-bewaren omgaan-met-agressie rapporteren
doet U controleert of auto's goed staan. U spreekt mensen aan. U schrijft bonnen. U meldt kapotte dingen op straat.
vraagt lopen klantcontact kou weekend lezen schrijven
bewijs vog

# 5153-01 | Conciërge | vmbo | 1580 | 1950
ook huismeester, schoolconciërge, gebouwbeheerder, caretaker, beheerder gebouw, wijkbeheerder, beheerder buurthuis, custodian, conciërge school
kan kleine-reparaties-doen sleutels-beheren toezicht-houden post-verwerken gastvrij-zijn kopieren-en-printen zelfstandig-werken
doet U opent en sluit het gebouw. U doet kleine reparaties. U ontvangt bezoekers. U zet zalen klaar. U houdt toezicht.
vraagt lopen klimmen tillen-licht klantcontact
bewijs vog

# 9622-01 | Klusjesman | geen | 1540 | 1900
ook handyman, allround onderhoudsmedewerker, klusser, onderhoudsmedewerker gebouwen, klusvrouw, medewerker klussendienst, allround vakman onderhoud, servicemedewerker woningen
kan kleine-reparaties-doen handgereedschap-gebruiken verven-met-kwast klantgericht-werken timmeren zelfstandig-werken
doet U repareert deuren, sloten en kranen. U hangt lampen en planken op. U verft kleine stukken. U spreekt af met bewoners.
vraagt klimmen knielen tillen-licht klantcontact rijden
bewijs b

# 9629-02 | Evenementenmedewerker | geen | 1499 | 1720
ook opbouwmedewerker, stagehand, medewerker evenementen, event crew, festival opbouwer, standbouwer, tentenbouwer, decorbouwer hulp
kan evenementen-opbouwen laden-en-lossen fysiek-werk-volhouden samenwerken flexibel-werken handgereedschap-gebruiken
doet U bouwt podia en tenten op. U draagt hekken en stoelen. U legt kabels. U breekt alles weer af.
vraagt tillen-zwaar klimmen kou nachtdienst weekend
bewijs vca

# 3435-01 | Theatertechnicus | mbo4 | 1750 | 2300
ook podiumtechnicus, licht- en geluidstechnicus, stage technician, geluidsman, lichttechnicus, technicus evenementen, av technicus
kan theatertechniek-bedienen elektra-aanleggen evenementen-opbouwen werken-op-hoogte technisch-inzicht samenwerken
doet U hangt lampen en speakers op. U regelt licht en geluid bij een voorstelling. U bouwt het decor mee op. U controleert de veiligheid.
vraagt klimmen hoogte tillen-zwaar lawaai weekend nachtdienst
bewijs vca

# 3423-01 | Medewerker sportschool | mbo2 | 1520 | 1850
ook fitnessmedewerker, baliemedewerker sportschool, gym employee, medewerker fitnesscentrum, sportschoolmedewerker, floor manager fitness
kan balie-werken sportlessen-geven schoonmaken klantgericht-werken verkopen gastvrij-zijn
doet U ontvangt sporters. U legt apparaten uit. U maakt apparaten schoon. U schrijft nieuwe leden in.
vraagt staan klantcontact lawaai weekend

# 5419-01 | Badmeester of toezichthouder zwembad | mbo2 | 1580 | 1950
ook badmeester, badjuffrouw, lifeguard, zwembadmedewerker, strandwacht, toezichthouder zwembad, badjuf, zwembad toezichthouder
kan zwembad-bewaken eerste-hulp-verlenen rust-bewaren gastvrij-zijn schoonmaken veilig-werken
doet U let op zwemmers. U helpt bij een ongeluk. U controleert het water. U houdt het bad schoon.
vraagt staan hitte lawaai klantcontact weekend
bewijs vog bhv

# 5163-01 | Uitvaartmedewerker | mbo2 | 1600 | 2000
ook medewerker uitvaartzorg, rouwchauffeur, drager uitvaart, uitvaartassistent, funeral assistant, begrafenismedewerker, uitvaartverzorger, crematoriummedewerker
kan uitvaart-verzorgen rust-bewaren discreet-zijn auto-rijden gesprekken-voeren gastvrij-zijn
doet U helpt bij een uitvaart. U draagt de kist en rijdt de auto. U ontvangt familie. U zet de aula klaar.
vraagt staan tillen-zwaar klantcontact weekend rijden
bewijs b

# 3431-01 | Fotograaf | mbo4 | 1680 | 2300
ook fotografe, schoolfotograaf, productfotograaf, photographer, videograaf, beeldmaker, cameraman
kan fotograferen creatief-denken computer-gebruiken klantgericht-werken zelfstandig-werken grafisch-ontwerpen
doet U maakt foto's of video's. U zet licht en achtergrond klaar. U bewerkt beelden op de computer. U overlegt met de klant.
vraagt staan beeldscherm klantcontact weekend

# 9623-01 | Meteropnemer | vmbo | 1540 | 1820
ook meterplaatser, automatenvuller, medewerker snoepautomaten, meter reader, vending machine filler, operator koffieautomaten, meterwisselaar
kan auto-rijden klantgericht-werken nauwkeurig-werken zelfstandig-werken kleine-reparaties-doen computer-gebruiken
doet U leest meters af of vult automaten. U rijdt een vaste route. U noteert standen. U lost kleine storingen op.
vraagt rijden lopen klantcontact alleen-werken lezen
bewijs b

# 9629-03 | Parkeerwacht en gastheer terrein | geen | 1499 | 1680
ook parkeerhulp, medewerker parkeergarage, terreinwacht, parking attendant, slagboom medewerker, garagebeheerder, fietsenstalling medewerker, stallingbeheerder
kan toezicht-houden gastvrij-zijn veilig-werken communiceren schoonmaken op-tijd-komen
doet U wijst auto's of fietsen een plek. U houdt toezicht. U helpt bij de betaalautomaat. U houdt de stalling schoon.
vraagt staan lopen kou klantcontact weekend

# 5113-01 | Museummedewerker | vmbo | 1520 | 1800
ook suppoost, museumgids, gids, zaalwacht, museum attendant, rondleider, kaartverkoper museum, publieksmedewerker
kan gastvrij-zijn toezicht-houden kassa-bedienen engels-spreken communiceren presenteren
doet U ontvangt bezoekers. U houdt toezicht in de zalen. U verkoopt kaartjes. U vertelt over de tentoonstelling.
vraagt staan lopen klantcontact weekend

# 5230-02 | Kaartverkoper bioscoop of attractie | geen | 1499 | 1640
ook bioscoopmedewerker, medewerker pretpark, ticket seller, kassamedewerker attractiepark, medewerker speeltuin, zaalmedewerker bioscoop, medewerker indoor speelparadijs
kan kassa-bedienen gastvrij-zijn schoonmaken snacks-bereiden toezicht-houden flexibel-werken
doet U verkoopt kaartjes en drankjes. U controleert kaartjes. U maakt de zaal schoon. U helpt bezoekers op weg.
vraagt staan klantcontact drukte weekend nachtdienst

# 9629-04 | Algemeen medewerker | geen | 1499 | 1650
ook allround medewerker, hulpkracht, manusje van alles, ongeschoold werk, general worker, handarbeider, medewerker algemene dienst, bijbaan, vakantiewerk
kan samenwerken instructies-opvolgen flexibel-werken leren-op-de-werkplek op-tijd-komen opruimen-op-het-werk initiatief-nemen feedback-vragen
doet U helpt waar het nodig is. U ruimt op en maakt schoon. U brengt spullen rond. U leert nieuwe taken van collega's.
vraagt staan lopen tillen-licht
`,
)
