import { readOccupations } from './occupation.ts'

export const groen = readOccupations(
  'groen',
  `
# 9214-01 | Medewerker groenvoorziening | geen | 1520 | 1800
ook plantsoenmedewerker, groenmedewerker, medewerker plantsoenendienst, hovenier openbaar groen, groundskeeper, medewerker groenonderhoud, plantsoenwerker, groenwerker
kan gras-maaien onkruid-wieden snoeien bladruimen zwerfvuil-opruimen veilig-werken samenwerken
doet U maait gras in parken en bermen. U snoeit struiken. U haalt onkruid weg. U ruimt blad en afval op.
vraagt lopen knielen tillen-licht kou lawaai

# 6113-01 | Hovenier | mbo2 | 1580 | 2000
ook tuinman, tuinvrouw, tuinaanlegger, gardener, hovenierster, medewerker hoveniersbedrijf, vakbekwaam hovenier, tuinier
kan tuinen-aanleggen planten-en-zaaien snoeien straten-maken gras-maaien klantgericht-werken fysiek-werk-volhouden
doet U legt tuinen aan. U plant bomen en struiken. U legt tegels en schuttingen. U onderhoudt tuinen bij mensen thuis.
vraagt tillen-zwaar knielen kou klantcontact
bewijs b vca

# 9214-02 | Hulp in de tuin | geen | 1499 | 1720
ook tuinhulp, hulp hovenier, assistent hovenier, leerling hovenier, garden help, tuinmedewerker, klussenhulp tuin, leerling tuinman
kan onkruid-wieden gras-maaien bladruimen planten-en-zaaien instructies-opvolgen fysiek-werk-volhouden
doet U haalt onkruid weg. U maait het gras. U brengt zand en stenen met de kruiwagen. U ruimt takken op.
vraagt tillen-zwaar knielen kou lopen

# 9214-03 | Medewerker kwekerij | geen | 1499 | 1700
ook kasmedewerker, tuinbouwmedewerker, kwekerijmedewerker, medewerker boomkwekerij, medewerker glastuinbouw, nursery worker, kweker, kassenwerker, tuinder
kan stekken gewassen-verzorgen oogsten sorteren-van-gewassen tempo-houden goederen-inpakken
doet U steekt en verpot planten. U verzorgt planten in de kas. U oogst en sorteert. U maakt bestellingen klaar.
vraagt staan knielen tillen-licht hitte

# 9211-01 | Medewerker fruitteelt | geen | 1499 | 1660
ook fruitplukker, appelplukker, plukker, seizoenswerker fruit, fruit picker, medewerker fruitbedrijf, perenplukker, aardbeienplukker, oogstmedewerker
kan oogsten snoeien sorteren-van-gewassen fysiek-werk-volhouden tempo-houden samenwerken
doet U plukt appels, peren of aardbeien. U legt fruit in kisten. U sorteert op grootte. U snoeit bomen in de winter.
vraagt staan klimmen tillen-licht kou hitte

# 9211-02 | Medewerker akkerbouw en groenteteelt | geen | 1499 | 1680
ook landarbeider, oogstmedewerker, seizoensarbeider, aspergesteker, landwerker, farm worker, medewerker vollegrondsgroente, tuindersknecht
kan oogsten onkruid-wieden planten-en-zaaien sorteren-van-gewassen fysiek-werk-volhouden doorzetten
doet U plant en wiedt op het land. U oogst groente. U sorteert en wast de oogst. U stapelt kisten.
vraagt knielen tillen-zwaar kou hitte lopen

# 9212-01 | Medewerker veehouderij | vmbo | 1540 | 1880
ook melker, stalhulp, boerenknecht, agrarisch medewerker, medewerker melkveebedrijf, dairy farm worker, varkensverzorger, bedrijfsverzorger, boerderijhulp
kan melken dieren-voeren stallen-uitmesten tractor-rijden dieren-verzorgen hygienisch-werken zelfstandig-werken
doet U melkt de koeien. U voert de dieren. U maakt stallen schoon. U let op zieke dieren. U rijdt op de tractor.
vraagt tillen-zwaar stof kou weekend alleen-werken

# 8341-01 | Trekkerchauffeur | vmbo | 1620 | 2050
ook tractorchauffeur, loonwerker, agrarisch loonwerker, trekkerrijder, tractor driver, machinist loonwerk, loonwerkmedewerker, machinist tractor
kan tractor-rijden gewasbescherming-toepassen onderhoud-uitvoeren voertuig-controleren grondwerk-doen zelfstandig-werken
doet U rijdt met de tractor op het land. U ploegt, zaait of maait. U brengt de oogst weg. U onderhoudt machines.
vraagt rijden lawaai stof alleen-werken
bewijs b

# 6112-01 | Boomverzorger | mbo2 | 1650 | 2200
ook boomchirurg, boomverzorgster, treeworker, arborist, snoeier, european tree worker, boomkapper, klimmer bomen
kan bomen-zagen snoeien werken-op-hoogte veilig-werken fysiek-werk-volhouden samenwerken
doet U snoeit bomen met touw of hoogwerker. U zaagt bomen om. U versnippert takken. U controleert of bomen veilig zijn.
vraagt hoogte klimmen tillen-zwaar lawaai kou
bewijs vca b

# 9215-01 | Bosmedewerker | geen | 1540 | 1850
ook bosarbeider, medewerker bosbouw, boswachter assistent, natuurbeheer medewerker, forestry worker, medewerker natuurbeheer, houthakker, terreinmedewerker natuur
kan bosbeheer-doen bomen-zagen onkruid-wieden fysiek-werk-volhouden veilig-werken zwerfvuil-opruimen
doet U zaagt dode bomen weg. U herstelt paden en hekken. U plant jonge bomen. U ruimt afval op in de natuur.
vraagt tillen-zwaar lopen kou lawaai
bewijs b

# 9214-04 | Medewerker sportvelden | vmbo | 1540 | 1820
ook terreinmeester, greenkeeper, terreinknecht, sportveldbeheerder, groundsman, medewerker golfbaan, veldverzorger
kan sportvelden-onderhouden gras-maaien tractor-rijden zelfstandig-werken kleine-reparaties-doen ordelijk-werken
doet U maait en belijnt velden. U herstelt kapotte plekken. U zet doelen neer. U ruimt het terrein op.
vraagt lopen tillen-licht kou lawaai weekend

# 9214-05 | Medewerker begraafplaats | geen | 1540 | 1800
ook grafdelver, begraafplaatsmedewerker, beheerder begraafplaats, medewerker uitvaart groen, cemetery worker, grafwerker, terreinmedewerker begraafplaats
kan begraafplaats-onderhouden gras-maaien grondwerk-doen rust-bewaren discreet-zijn snoeien
doet U onderhoudt het groen. U graaft en sluit graven. U helpt bezoekers op weg. U zorgt voor rust bij een uitvaart.
vraagt tillen-zwaar kou klantcontact

# 9213-01 | Medewerker zorgboerderij | vmbo | 1540 | 1850
ook begeleider zorgboerderij, zorgboer, boerderijmedewerker zorg, care farm worker, medewerker kinderboerderij, dierverzorger kinderboerderij
kan dieren-verzorgen clienten-begeleiden dieren-voeren onkruid-wieden geduld-hebben stallen-uitmesten
doet U verzorgt dieren samen met deelnemers. U werkt in de moestuin. U geeft uitleg. U houdt het erf netjes.
vraagt lopen tillen-licht kou klantcontact
bewijs vog

# 5164-01 | Dierverzorger | mbo2 | 1540 | 1850
ook medewerker asiel, dierenasiel medewerker, dierenverzorgster, medewerker dierenpension, animal caretaker, dierentuin verzorger, medewerker manege, stalmedewerker paarden
kan dieren-verzorgen dieren-voeren stallen-uitmesten schoonmaken signaleren klantgericht-werken
doet U voert de dieren. U maakt hokken schoon. U let op de gezondheid. U praat met bezoekers.
vraagt staan lopen tillen-licht weekend lawaai

# 5164-02 | Hondentrimmer | mbo2 | 1520 | 1800
ook trimster, dierentrimmer, hondenkapper, dog groomer, trimsalon medewerker, hondentrimster
kan dieren-trimmen dieren-verzorgen klantgericht-werken geduld-hebben hygienisch-werken met-de-handen-werken
doet U wast en knipt honden. U knipt nagels. U praat met de eigenaar. U maakt de salon schoon.
vraagt staan tillen-licht lawaai klantcontact
`,
)
