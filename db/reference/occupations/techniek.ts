import { readOccupations } from './occupation.ts'

export const techniek = readOccupations(
  'techniek',
  `
# 7212-01 | Lasser | mbo2 | 1700 | 2250
ook constructielasser, mig mag lasser, tig lasser, lasser metaal, welder, lasster, laswerker, lasser constructie, elektrodelasser
kan lassen metaal-bewerken technische-tekening-lezen veilig-werken nauwkeurig-werken slijpen-en-afwerken meten-en-testen
doet U last stukken metaal aan elkaar. U leest een tekening. U slijpt de lasnaad glad. U controleert of de las sterk is. U draagt een laskap.
vraagt staan knielen hitte lawaai lezen
bewijs vca

# 7214-01 | Constructiebankwerker | mbo2 | 1700 | 2200
ook bankwerker, metaalbewerker, constructiewerker, samensteller metaal, metaalwerker, steelworker, ijzerwerker, bankwerker lasser, fitter
kan metaal-bewerken lassen technische-tekening-lezen meten-en-testen slijpen-en-afwerken handgereedschap-gebruiken
doet U zaagt en boort metaal op maat. U zet delen aan elkaar. U last of schroeft de constructie vast. U controleert de maten.
vraagt staan tillen-zwaar lawaai lezen
bewijs vca

# 7223-01 | CNC-operator | mbo2 | 1720 | 2300
ook cnc draaier, cnc frezer, verspaner, cnc machinebediende, draaier, frezer, cnc operator, cnc machinist, metaaldraaier
kan cnc-bedienen draaien-en-frezen technische-tekening-lezen machines-instellen meten-en-testen nauwkeurig-werken computer-gebruiken
doet U stelt de machine in met een programma. U legt metaal in de machine. U meet elk product na. U past het programma aan bij afwijking.
vraagt staan lawaai lezen rekenen beeldscherm

# 7213-01 | Plaatwerker | mbo2 | 1680 | 2150
ook zetter, kanter, plaatbewerker, carrosseriebouwer plaat, medewerker plaatwerk, sheet metal worker, knipper zetter, lasersnijder
kan plaat-bewerken metaal-bewerken technische-tekening-lezen machines-instellen meten-en-testen veilig-werken
doet U knipt en buigt platen metaal. U stelt de buigmachine in. U controleert hoeken en maten. U werkt scherpe randen weg.
vraagt staan tillen-zwaar lawaai lezen

# 9329-08 | Hulpkracht metaal | geen | 1499 | 1720
ook metaalhulp, hulp metaalbewerking, productiemedewerker metaal, slijper, ontbramer, metal worker assistant, zager metaal, leerling metaal
kan metaal-bewerken slijpen-en-afwerken handgereedschap-gebruiken machines-bedienen veilig-werken leren-op-de-werkplek
doet U zaagt en slijpt metaal. U haalt scherpe randen weg. U legt materiaal klaar voor de lasser. U ruimt de werkplaats op.
vraagt staan tillen-zwaar lawaai stof

# 7411-01 | Elektricien | mbo2 | 1720 | 2300
ook elektromonteur, monteur elektrotechniek, installatiemonteur elektra, electrician, elektricien woningbouw, elektrotechnisch monteur, stroommonteur, monteur elektrische installaties
kan elektra-aanleggen schakelkasten-bouwen meten-en-testen technische-tekening-lezen veilig-werken klantgericht-werken storingen-verhelpen
doet U legt kabels en leidingen. U sluit schakelaars en lampen aan. U bouwt de meterkast op. U meet of alles veilig is. U lost storingen op.
vraagt knielen klimmen klantcontact lezen hoogte
bewijs vca b

# 7411-02 | Hulpmonteur elektra | vmbo | 1520 | 1850
ook leerling elektricien, assistent monteur elektra, hulp elektricien, aankomend elektromonteur, elektramonteur in opleiding, electrician helper, sleuvenfrezer
kan elektra-aanleggen handgereedschap-gebruiken veilig-werken leren-op-de-werkplek instructies-opvolgen opruimen-op-het-werk
doet U helpt de monteur bij het trekken van kabels. U maakt sleuven in de muur. U monteert dozen en schakelaars. U ruimt de werkplek op.
vraagt knielen klimmen stof lawaai
bewijs vca

# 7126-01 | Loodgieter | mbo2 | 1700 | 2250
ook installatiemonteur, monteur sanitair, installateur, loodgieter cv, plumber, fitter, waterleidingmonteur, loodgietster, monteur werktuigbouwkundige installaties
kan leidingen-leggen cv-ketels-onderhouden sanitair-plaatsen meten-en-testen klantgericht-werken storingen-verhelpen technische-tekening-lezen
doet U legt leidingen voor water en gas. U plaatst wc's, kranen en douches. U zoekt lekken en maakt ze dicht. U legt de klant uit wat u deed.
vraagt knielen klimmen tillen-zwaar klantcontact
bewijs b vca

# 7126-02 | Servicemonteur cv | mbo3 | 1850 | 2450
ook cv-monteur, verwarmingsmonteur, onderhoudsmonteur cv, monteur verwarming, storingsmonteur cv, heating engineer, ketelmonteur, gasmonteur
kan cv-ketels-onderhouden warmtepompen-plaatsen storingen-verhelpen meten-en-testen klantgericht-werken zelfstandig-werken auto-rijden
doet U onderhoudt cv-ketels bij mensen thuis. U zoekt storingen en lost ze op. U vervangt onderdelen. U schrijft een kort verslag.
vraagt rijden knielen klantcontact alleen-werken lezen
bewijs b vca

# 7127-01 | Monteur warmtepompen en airco | mbo3 | 1850 | 2500
ook airco monteur, koelmonteur, koeltechnisch monteur, warmtepompmonteur, monteur koeltechniek, hvac technician, airconditioningmonteur, klimaatmonteur
kan warmtepompen-plaatsen airco-installeren leidingen-leggen elektra-aanleggen meten-en-testen storingen-verhelpen klantgericht-werken
doet U plaatst warmtepompen en airco's. U sluit leidingen en stroom aan. U vult het systeem en test het. U legt de klant de bediening uit.
vraagt rijden knielen klimmen hoogte klantcontact
bewijs b vca

# 7411-03 | Monteur zonnepanelen | vmbo | 1580 | 2000
ook zonnepaneelmonteur, pv monteur, zonnepanelen installateur, solar installer, zonne-energiemonteur, dakmonteur zonnepanelen, PV installateur
kan zonnepanelen-plaatsen elektra-aanleggen veilig-werken werken-op-hoogte fysiek-werk-volhouden samenwerken handgereedschap-gebruiken
doet U zet ladders en steigers neer. U bevestigt rails op het dak. U legt zonnepanelen en sluit ze aan. U ruimt alles netjes op.
vraagt hoogte klimmen tillen-zwaar kou
bewijs vca b

# 7412-01 | Laadpaalmonteur | mbo2 | 1680 | 2150
ook monteur laadpalen, installateur laadpunten, ev charger installer, monteur laadinfra, laadpaal installateur, monteur elektrisch laden
kan laadpalen-plaatsen elektra-aanleggen meten-en-testen klantgericht-werken zelfstandig-werken grondwerk-doen
doet U graaft een gat of sleuf. U plaatst en sluit laadpalen aan. U test de paal. U legt de gebruiker uit hoe het werkt.
vraagt rijden knielen tillen-zwaar klantcontact
bewijs b vca

# 7413-01 | Monteur glasvezel | geen | 1560 | 1980
ook glasvezelmonteur, kabelmonteur, lasser glasvezel, monteur telecom, fiber technician, kabellegger, netwerkmonteur, monteur datanetwerken, huisaansluiter
kan glasvezel-aanleggen kabels-trekken meten-en-testen klantgericht-werken zelfstandig-werken nauwkeurig-werken
doet U trekt glasvezel naar woningen. U maakt kabels aan elkaar vast. U meet of het signaal goed is. U sluit het kastje binnen aan.
vraagt rijden knielen klantcontact kou
bewijs b vca

# 7231-01 | Automonteur | mbo2 | 1600 | 2100
ook autotechnicus, garagemonteur, monteur personenauto's, autosleutelaar, car mechanic, mecanicien, eerste autotechnicus, automonteuse
kan autos-repareren banden-wisselen meten-en-testen storingen-verhelpen technisch-inzicht computer-gebruiken klantgericht-werken
doet U geeft auto's een onderhoudsbeurt. U zoekt en verhelpt storingen. U vervangt remmen en banden. U leest de computer van de auto uit.
vraagt staan knielen tillen-licht lawaai lezen
bewijs b

# 7231-02 | Bandenmonteur | geen | 1499 | 1780
ook medewerker bandenservice, bandenwisselaar, monteur banden, bandenman, tyre fitter, medewerker autobanden, snelservice monteur
kan banden-wisselen handgereedschap-gebruiken veilig-werken fysiek-werk-volhouden klantgericht-werken tempo-houden
doet U haalt wielen van de auto. U legt nieuwe banden om. U zet de wielen vast en balanceert ze. U houdt de werkplaats schoon.
vraagt staan tillen-zwaar knielen lawaai

# 7213-02 | Autoschadehersteller | mbo2 | 1620 | 2100
ook autoschademonteur, uitdeuker, plaatwerker auto, carrosseriehersteller, autospuiter, car body repairer, schadehersteller, auto plaatwerker
kan autoschade-herstellen plaat-bewerken verf-spuiten schuren demonteren nauwkeurig-werken
doet U haalt deuken uit auto's. U vervangt kapotte delen. U schuurt en plamuurt. U maakt de auto klaar voor de spuiter.
vraagt staan knielen lawaai stof

# 7234-01 | Fietsenmaker | vmbo | 1520 | 1850
ook fietsmonteur, rijwielhersteller, fietstechnicus, fietsreparateur, rijwielmonteur, bicycle mechanic, e-bike monteur, fietsenmaakster
kan fietsen-repareren handgereedschap-gebruiken technisch-inzicht klantgericht-werken meten-en-testen verkopen
doet U plakt en vervangt banden. U stelt remmen en versnellingen af. U zoekt storingen in e-bikes. U helpt klanten in de winkel.
vraagt staan tillen-licht knielen klantcontact

# 7233-01 | Onderhoudsmonteur | mbo3 | 1800 | 2450
ook monteur technische dienst, technische dienst medewerker, TD monteur, onderhoudstechnicus, storingsmonteur, maintenance technician, machinemonteur, monteur werktuigbouw
kan onderhoud-uitvoeren storingen-verhelpen technische-tekening-lezen meten-en-testen metaal-bewerken hydrauliek-en-pneumatiek veilig-werken
doet U onderhoudt machines in de fabriek. U zoekt storingen en lost ze op. U vervangt versleten delen. U schrijft op wat u hebt gedaan.
vraagt staan knielen klimmen lawaai ploegen lezen
bewijs vca

# 7233-02 | Monteur landbouwmachines | mbo2 | 1650 | 2150
ook landbouwmechanisatiemonteur, tractormonteur, mechaniseur, monteur tuin- en parkmachines, agricultural mechanic, trekkermonteur, monteur grondverzetmachines
kan autos-repareren hydrauliek-en-pneumatiek storingen-verhelpen lassen onderhoud-uitvoeren technisch-inzicht
doet U repareert tractors en machines. U rijdt naar klanten bij pech. U last en vervangt onderdelen. U geeft machines een beurt.
vraagt knielen tillen-zwaar lawaai rijden
bewijs b

# 7421-01 | Reparateur witgoed en elektronica | mbo2 | 1580 | 2000
ook witgoedmonteur, wasmachinemonteur, servicemonteur witgoed, tv reparateur, elektronicareparateur, appliance technician, monteur huishoudelijke apparaten, telefoonreparateur
kan witgoed-repareren elektronica-repareren storingen-verhelpen meten-en-testen klantgericht-werken solderen
doet U repareert wasmachines en andere apparaten. U zoekt de fout. U vervangt onderdelen. U vertelt de klant wat het kost.
vraagt knielen tillen-zwaar klantcontact rijden

# 3113-01 | Technicus elektro en besturing | mbo4 | 2050 | 2900
ook elektrotechnicus, plc programmeur, service engineer, besturingstechnicus, field service engineer, mechatronicus, electrical technician, storingstechnicus
kan plc-storingen-zoeken schakelkasten-bouwen meten-en-testen technische-tekening-lezen computer-gebruiken engels-spreken problemen-oplossen
doet U zoekt storingen in besturingen. U past programma's van machines aan. U test nieuwe installaties. U legt klanten uit wat er was.
vraagt rijden lezen schrijven beeldscherm klantcontact
bewijs b vca

# 3115-01 | Werkvoorbereider techniek | mbo4 | 1950 | 2700
ook werkvoorbereider installatietechniek, calculator techniek, engineer werkvoorbereiding, work planner, technisch werkvoorbereider, werkvoorbereidster
kan technische-tekening-lezen offertes-maken planning-maken spreadsheets-gebruiken inkopen overleggen rekenen
doet U rekent uit wat een klus kost. U bestelt materiaal. U maakt een planning voor de monteurs. U overlegt met klant en uitvoerder.
vraagt beeldscherm lezen schrijven rekenen

# 3118-01 | Technisch tekenaar | mbo4 | 1850 | 2500
ook tekenaar, cad tekenaar, constructeur, bim modelleur, draughtsman, tekenaar bouwkunde, tekenaar constructeur, cad engineer, tekenares
kan technisch-tekenen technische-tekening-lezen computer-gebruiken ruimtelijk-inzicht nauwkeurig-werken overleggen
doet U maakt tekeningen op de computer. U rekent maten na. U past tekeningen aan na overleg. U bewaart de goede versie.
vraagt beeldscherm lezen rekenen

# 7422-01 | Monteur beveiligingsinstallaties | mbo2 | 1700 | 2200
ook beveiligingsmonteur, alarmmonteur, monteur brandmelders, security installer, monteur camera's, monteur toegangssystemen, brandmeldmonteur
kan beveiligingsinstallaties-plaatsen kabels-trekken elektra-aanleggen meten-en-testen klantgericht-werken zelfstandig-werken
doet U hangt camera's en melders op. U trekt kabels. U stelt het systeem in en test het. U legt de klant de bediening uit.
vraagt rijden klimmen hoogte klantcontact lezen
bewijs b vca vog
`,
)
