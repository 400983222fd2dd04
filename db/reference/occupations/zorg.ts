import { readOccupations } from './occupation.ts'

export const zorg = readOccupations(
  'zorg',
  `
# 5321-01 | Helpende zorg en welzijn | mbo2 | 1620 | 1950
ook helpende, zorghulp plus, helpende plus, medewerker zorg, care assistant, helpende thuiszorg, verzorgende niveau 2, ziekenverzorger, zorgmedewerker
kan persoonlijke-verzorging-geven huishouden-doen maaltijden-aanreiken signaleren tillift-gebruiken klantgericht-werken dossier-bijhouden
doet U helpt mensen met wassen en aankleden. U helpt bij eten en drinken. U maakt bedden op. U schrijft op hoe het gaat. U meldt veranderingen.
vraagt staan tillen-licht klantcontact lezen schrijven weekend
bewijs vog

# 5321-02 | Verzorgende IG | mbo3 | 1780 | 2300
ook ziekenverzorgende, verzorgende niveau 3, vig, bejaardenverzorgster, bejaardenverzorger, caregiver, verzorgende verpleeghuis, ouderenverzorger, verzorger
kan persoonlijke-verzorging-geven medicijnen-aanreiken wonden-verzorgen dossier-bijhouden zorgplan-volgen omgaan-met-dementie tillift-gebruiken
doet U verzorgt bewoners of cliënten. U geeft medicijnen. U verzorgt wonden. U houdt het dossier bij. U praat met familie.
vraagt staan tillen-licht klantcontact lezen schrijven weekend nachtdienst
bewijs vog

# 5321-03 | Zorgassistent | mbo1 | 1540 | 1780
ook zorghulp, assistent zorg, hulp in de zorg, zorgondersteuner, nursing aide, leerling zorg, assistent woonzorg, medewerker zorg niveau 1
kan huishouden-doen maaltijden-aanreiken bedden-opmaken signaleren klantgericht-werken leren-op-de-werkplek
doet U helpt bewoners met kleine dingen. U schenkt koffie en dekt tafels. U ruimt kamers op. U maakt een praatje of wandeling.
vraagt staan lopen klantcontact weekend
bewijs vog

# 5322-01 | Thuisbegeleider | mbo3 | 1780 | 2250
ook medewerker thuiszorg, thuiszorgmedewerker, wijkhulp, gezinsbegeleider, home care worker, begeleider thuis, ambulant ondersteuner, thuiszorgster
kan clienten-begeleiden huishouden-doen signaleren dossier-bijhouden gesprekken-voeren zelfstandig-werken fietsen-of-rijden-naar-clienten
doet U gaat langs bij mensen thuis. U helpt met het plannen van de dag. U helpt met post en huishouden. U schrijft een kort verslag.
vraagt klantcontact alleen-werken rijden lezen schrijven
bewijs vog

# 5322-02 | Verzorgende thuiszorg | mbo3 | 1780 | 2300
ook wijkverzorgende, wijkziekenverzorgende, verzorgende in de wijk, thuiszorg verzorgende, home care nurse assistant, zuster thuiszorg
kan persoonlijke-verzorging-geven medicijnen-aanreiken wonden-verzorgen dossier-bijhouden zelfstandig-werken fietsen-of-rijden-naar-clienten signaleren
doet U gaat op de fiets of met de auto langs cliënten. U helpt met wassen en aankleden. U trekt steunkousen aan. U geeft medicijnen en houdt dat bij.
vraagt tillen-licht klantcontact alleen-werken lezen schrijven weekend
bewijs vog

# 2221-01 | Verpleegkundige | mbo4 | 2050 | 2850
ook verpleegster, verpleger, zuster, broeder, nurse, mbo verpleegkundige, hbo verpleegkundige, wijkverpleegkundige, ziekenverpleger
kan verpleegtechnisch-handelen medicijnen-aanreiken wonden-verzorgen zorgplan-volgen gesprekken-voeren rust-bewaren dossier-bijhouden
doet U verpleegt patiënten. U meet bloeddruk en temperatuur. U geeft medicijnen en prikken. U overlegt met de arts. U steunt patiënt en familie.
vraagt staan tillen-licht klantcontact lezen schrijven nachtdienst weekend
bewijs vog

# 3412-02 | Begeleider gehandicaptenzorg | mbo3 | 1780 | 2350
ook woonbegeleider, persoonlijk begeleider, groepsbegeleider, begeleider wonen, medewerker gehandicaptenzorg, disability support worker, begeleidster, activiteitenbegeleider gehandicapten
kan clienten-begeleiden persoonlijke-verzorging-geven zorgplan-volgen activiteiten-organiseren omgaan-met-agressie dossier-bijhouden geduld-hebben
doet U helpt bewoners met hun dag. U kookt en eet samen. U helpt bij verzorging. U doet leuke dingen met de groep. U schrijft verslagen.
vraagt klantcontact lezen schrijven weekend nachtdienst drukte
bewijs vog

# 5321-04 | Activiteitenbegeleider | mbo3 | 1720 | 2150
ook medewerker dagbesteding, activiteitenmedewerker, welzijnsmedewerker zorg, begeleider dagbesteding, activity coordinator, bezigheidsbegeleider, activiteitenbegeleidster
kan activiteiten-organiseren dagbesteding-begeleiden clienten-begeleiden creatief-denken omgaan-met-dementie geduld-hebben
doet U bedenkt activiteiten voor ouderen of cliënten. U zingt, knutselt of wandelt met de groep. U zet koffie. U let op hoe iedereen zich voelt.
vraagt klantcontact drukte lopen
bewijs vog

# 5321-05 | Gastvrouw of gastheer zorg | geen | 1540 | 1760
ook gastvrouw woonzorg, huiskamermedewerker, huiskamerbegeleider, woonassistent, hostess care home, huiskamermedewerkster, medewerker huiskamer, gastheer verpleeghuis
kan gastvrij-zijn maaltijden-aanreiken huishouden-doen omgaan-met-dementie signaleren geduld-hebben
doet U zorgt voor een fijne sfeer in de huiskamer. U maakt het eten klaar. U ruimt op. U praat met bewoners en bezoek.
vraagt staan lopen klantcontact weekend
bewijs vog

# 5322-03 | Kraamverzorgende | mbo3 | 1780 | 2250
ook kraamverzorgster, kraamhulp, kraamzorg medewerker, maternity nurse, kraamzuster, verzorgende kraamzorg
kan kraamzorg-geven baby-verzorgen huishouden-doen signaleren gesprekken-voeren zelfstandig-werken dossier-bijhouden
doet U helpt moeder en baby in de eerste week. U leert ouders de baby verzorgen. U houdt het huis schoon. U meldt zorgen aan de verloskundige.
vraagt klantcontact alleen-werken rijden lezen schrijven weekend
bewijs vog b

# 5311-01 | Pedagogisch medewerker kinderopvang | mbo3 | 1750 | 2250
ook kinderleidster, leidster kinderdagverblijf, kinderopvangmedewerker, crècheleidster, peuterleidster, childcare worker, pm'er, medewerker bso, groepsleidster
kan kinderen-opvangen baby-verzorgen spelen-met-kinderen activiteiten-organiseren oudergesprekken-voeren dossier-bijhouden geduld-hebben
doet U zorgt voor een groep kinderen. U speelt en leest voor. U geeft eten en verschoont luiers. U praat met ouders. U schrijft over de dag.
vraagt knielen tillen-licht drukte lawaai klantcontact lezen
bewijs vog

# 5311-02 | Groepshulp kinderopvang | geen | 1520 | 1700
ook hulp kinderopvang, huishoudelijk medewerker kinderopvang, assistent kinderopvang, nursery assistant, groepsassistent, medewerker ondersteuning kinderdagverblijf
kan huishouden-doen schoonmaken maaltijden-aanreiken spelen-met-kinderen hygienisch-werken samenwerken
doet U ruimt de groep op. U maakt fruit en brood klaar. U doet de was. U helpt de leidster met de kinderen.
vraagt staan knielen tillen-licht lawaai
bewijs vog

# 5311-03 | Gastouder | mbo2 | 1520 | 1850
ook oppas, nanny, gastouder aan huis, childminder, kinderoppas, oppasmoeder, gastouderopvang
kan kinderen-opvangen baby-verzorgen spelen-met-kinderen zelfstandig-werken oudergesprekken-voeren eerste-hulp-verlenen
doet U past op een klein aantal kinderen. U speelt met ze en gaat naar buiten. U kookt en verschoont. U praat elke dag met ouders.
vraagt klantcontact alleen-werken tillen-licht
bewijs vog

# 3256-01 | Doktersassistent | mbo4 | 1850 | 2400
ook doktersassistente, praktijkassistent huisarts, medisch assistent, medical assistant, assistente huisarts, polikliniekassistent, triagist
kan triage-doen telefoneren verpleegtechnisch-handelen dossier-bijhouden agenda-beheren discreet-zijn rust-bewaren
doet U neemt de telefoon aan en beoordeelt klachten. U plant afspraken. U prikt bloed en meet bloeddruk. U verzorgt kleine wonden.
vraagt klantcontact beeldscherm lezen schrijven drukte
bewijs vog

# 3251-01 | Tandartsassistent | mbo3 | 1700 | 2200
ook tandartsassistente, dental assistant, assistent tandarts, preventieassistent, stoelassistent, mondzorg assistent
kan tandarts-assisteren instrumenten-steriliseren hygienisch-werken agenda-beheren klantgericht-werken nauwkeurig-werken
doet U helpt de tandarts aan de stoel. U maakt instrumenten schoon. U plant afspraken. U stelt mensen gerust.
vraagt klantcontact beeldscherm lezen
bewijs vog

# 3213-01 | Apothekersassistent | mbo4 | 1800 | 2350
ook apothekersassistente, medewerker apotheek, pharmacy assistant, farmaceutisch medewerker, apotheek medewerker, apotheker assistent
kan medicijnen-klaarmaken klanten-adviseren nauwkeurig-werken computer-gebruiken telefoneren discreet-zijn
doet U maakt medicijnen klaar. U legt uit hoe mensen ze moeten gebruiken. U controleert recepten. U bestelt voorraad.
vraagt staan klantcontact lezen rekenen beeldscherm
bewijs vog

# 5329-01 | Medewerker sterilisatie | mbo2 | 1640 | 2000
ook sterilisatiemedewerker, medewerker centrale sterilisatie, csa medewerker, sterilisation technician, dsmh medewerker, medewerker instrumenten ziekenhuis
kan instrumenten-steriliseren hygienisch-werken desinfecteren nauwkeurig-werken instructies-opvolgen concentreren
doet U maakt operatie-instrumenten schoon. U controleert en pakt ze in. U vult de sterilisator. U houdt bij wat klaar is.
vraagt staan tillen-licht hitte lezen ploegen
bewijs vog

# 5329-02 | Medewerker patiëntenvervoer | vmbo | 1560 | 1820
ook beddenrijder, patiëntenvervoerder, medewerker beddencentrale, hospital porter, transportmedewerker zorg, rolstoelduwer, medewerker bedden ziekenhuis
kan patienten-vervoeren rolstoel-rijden bedden-opmaken klantgericht-werken hygienisch-werken rust-bewaren
doet U brengt patiënten in bed of rolstoel naar onderzoek. U maakt bedden schoon. U brengt materiaal rond. U stelt patiënten gerust.
vraagt lopen tillen-zwaar klantcontact weekend
bewijs vog

# 2635-01 | Sociaal werker | hbo | 2150 | 2950
ook maatschappelijk werker, jeugdzorgwerker, opbouwwerker, social worker, wijkteammedewerker, hulpverlener, maatschappelijk werkster, cliëntondersteuner
kan gesprekken-voeren clienten-begeleiden dossier-bijhouden omgaan-met-agressie overleggen rapporteren discreet-zijn
doet U praat met mensen over problemen thuis, met geld of werk. U maakt samen een plan. U overlegt met andere hulpverleners. U schrijft verslagen.
vraagt klantcontact lezen schrijven beeldscherm
bewijs vog

# 3412-01 | Jongerenwerker | mbo4 | 1900 | 2450
ook jeugdwerker, buurtwerker, sociaal cultureel werker, youth worker, straathoekwerker, jongerencoach, jongerenwerkster
kan activiteiten-organiseren gesprekken-voeren clienten-begeleiden omgaan-met-agressie omgaan-met-verschillen rapporteren
doet U zoekt jongeren op in de wijk. U organiseert activiteiten. U helpt bij school, werk en thuis. U praat met ouders en politie.
vraagt klantcontact weekend schrijven drukte
bewijs vog

# 3258-01 | Ambulancechauffeur | mbo3 | 2050 | 2700
ook chauffeur ambulance, ambulance driver, zorgambulance chauffeur, ambulancemedewerker, zorgambulancebegeleider, ziekenwagenchauffeur
kan auto-rijden eerste-hulp-verlenen rust-bewaren patienten-vervoeren voertuig-controleren samenwerken
doet U rijdt de ambulance veilig en snel. U helpt de verpleegkundige. U tilt de brancard. U controleert de wagen.
vraagt rijden tillen-zwaar klantcontact nachtdienst weekend
bewijs b vog

# 5141-01 | Kapper | mbo2 | 1520 | 1880
ook kapster, haarstylist, barbier, herenkapper, hairdresser, dameskapper, haarstyliste, barber
kan haar-knippen haar-kleuren klantgericht-werken kassa-bedienen creatief-denken hygienisch-werken
doet U wast en knipt haar. U kleurt of föhnt haar. U geeft advies. U rekent af. U veegt de salon aan.
vraagt staan klantcontact weekend

# 5142-01 | Schoonheidsspecialist | mbo3 | 1560 | 1950
ook schoonheidsspecialiste, huidverzorger, beautician, nagelstylist, visagist, manicure, schoonheidssalon medewerker
kan huid-behandelen nagels-verzorgen klantgericht-werken cosmetica-adviseren hygienisch-werken verkopen
doet U reinigt en verzorgt de huid. U verzorgt handen en nagels. U geeft advies over producten. U plant afspraken.
vraagt klantcontact weekend

# 5142-02 | Pedicure | mbo3 | 1580 | 1980
ook voetverzorger, medisch pedicure, voetverzorgster, podiatry assistant, voetspecialist
kan voeten-verzorgen klantgericht-werken hygienisch-werken signaleren zelfstandig-werken instrumenten-steriliseren
doet U knipt nagels en verzorgt voeten. U let op wondjes. U geeft advies over schoenen. U gaat soms bij mensen thuis langs.
vraagt klantcontact knielen alleen-werken

# 3255-01 | Sportmasseur en fysio-assistent | mbo3 | 1680 | 2100
ook fysiotherapie assistent, masseur, massagetherapeut, physio assistant, beweegagoog, bewegingsbegeleider, assistent oefenzaal
kan massage-geven sportlessen-geven klantgericht-werken hygienisch-werken agenda-beheren signaleren
doet U helpt mensen met oefeningen. U geeft massage. U ruimt de zaal op. U plant afspraken.
vraagt staan klantcontact
bewijs vog

# 3212-01 | Medewerker bloedafname | mbo3 | 1720 | 2150
ook prikzuster, laborant bloedafname, phlebotomist, medewerker priklocatie, prikmedewerker, prikster
kan bloed-prikken hygienisch-werken klantgericht-werken nauwkeurig-werken rust-bewaren computer-gebruiken
doet U neemt bloed af. U plakt etiketten op de buisjes. U stelt mensen gerust. U registreert in de computer.
vraagt klantcontact lezen beeldscherm
bewijs vog
`,
)
