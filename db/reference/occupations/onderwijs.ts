import { readOccupations } from './occupation.ts'

export const onderwijs = readOccupations(
  'onderwijs',
  `
# 5312-01 | Onderwijsassistent | mbo4 | 1750 | 2200
ook klassenassistent, assistent leerkracht, onderwijsondersteuner, teaching assistant, leraarondersteuner, klasse assistent, onderwijsassistente
kan leerlingen-begeleiden kleine-groepen-begeleiden materialen-klaarzetten toezicht-houden geduld-hebben overleggen
doet U helpt de leraar in de klas. U werkt met kleine groepjes. U zet materiaal klaar. U houdt toezicht op het plein.
vraagt drukte lawaai lezen schrijven klantcontact
bewijs vog

# 5312-02 | Overblijfmedewerker | geen | 1499 | 1640
ook tussenschoolse opvang medewerker, tso medewerker, overblijfkracht, overblijfmoeder, lunch supervisor, pleinwacht, lunchopvang medewerker
kan toezicht-houden spelen-met-kinderen geduld-hebben rust-bewaren samenwerken op-tijd-komen
doet U eet samen met kinderen. U houdt toezicht buiten. U lost kleine ruzies op. U ruimt samen op.
vraagt drukte lawaai staan
bewijs vog

# 2341-01 | Leraar basisonderwijs | hbo | 2350 | 3400
ook leerkracht, juf, meester, onderwijzer, primary school teacher, basisschoolleraar, groepsleerkracht, onderwijzeres, lerares
kan lesgeven lessen-voorbereiden oudergesprekken-voeren leerlingen-begeleiden organiseren rapporteren nederlands-schrijven
doet U geeft les aan een klas. U bereidt lessen voor. U volgt hoe elk kind leert. U praat met ouders.
vraagt drukte lawaai lezen schrijven klantcontact
bewijs vog

# 2320-01 | Praktijkopleider | mbo4 | 2050 | 2800
ook vakdocent, instructeur mbo, leermeester, praktijkinstructeur, vocational trainer, docent mbo, praktijkbegeleider, werkmeester
kan praktijklessen-geven lessen-voorbereiden leerlingen-begeleiden collega-inwerken geduld-hebben rapporteren
doet U leert mensen een vak. U doet het werk voor. U begeleidt leerlingen op de werkvloer. U beoordeelt wat zij kunnen.
vraagt staan drukte lezen schrijven klantcontact
bewijs vog

# 5165-01 | Rijinstructeur | mbo3 | 1750 | 2400
ook rijschoolhouder, autorijinstructeur, rij-instructeur, driving instructor, rijinstructrice, rijlesgever
kan rijles-geven auto-rijden rust-bewaren geduld-hebben planning-maken gesprekken-voeren
doet U geeft rijles in de auto. U legt verkeersregels uit. U plant lessen. U bereidt leerlingen voor op het examen.
vraagt rijden klantcontact weekend
bewijs b vog

# 3422-01 | Sportinstructeur | mbo3 | 1620 | 2100
ook sportbegeleider, sportleraar, gymleraar assistent, sports instructor, fitnessinstructeur, zwemonderwijzer, buurtsportcoach, zwemleraar
kan sportlessen-geven activiteiten-organiseren leerlingen-begeleiden eerste-hulp-verlenen veilig-werken communiceren
doet U geeft sport- of zwemlessen. U legt oefeningen uit. U let op de veiligheid. U zet materiaal klaar.
vraagt staan drukte lawaai klantcontact weekend
bewijs vog

# 2353-01 | Taaldocent NT2 | hbo | 2150 | 2900
ook docent nederlands als tweede taal, nt2 docent, inburgeringsdocent, dutch language teacher, taaltrainer, taalleraar, docent inburgering
kan lesgeven taal-oefenen lessen-voorbereiden geduld-hebben omgaan-met-verschillen nederlands-schrijven
doet U leert volwassenen Nederlands. U bereidt lessen voor. U kijkt teksten na. U volgt hoe elke cursist vooruitgaat.
vraagt klantcontact lezen schrijven beeldscherm

# 4411-01 | Bibliotheekmedewerker | mbo3 | 1620 | 2050
ook medewerker bibliotheek, bibliothecaris assistent, mediatheekmedewerker, library assistant, bibliotheekassistent, mediathecaris
kan balie-werken archiveren klanten-adviseren computer-gebruiken activiteiten-organiseren nederlands-lezen
doet U helpt bezoekers zoeken. U zet boeken terug. U leest voor aan kinderen. U helpt mensen met de computer.
vraagt klantcontact staan tillen-licht lezen beeldscherm
bewijs vog

# 5312-03 | Toezichthouder school | vmbo | 1560 | 1880
ook schoolassistent, surveillant school, pauzewacht, school supervisor, verzuimcoördinator assistent, medewerker leerlingzaken, toezichthoudster
kan toezicht-houden rust-bewaren omgaan-met-agressie leerlingen-begeleiden kleine-reparaties-doen communiceren
doet U houdt toezicht in gangen en pauzes. U spreekt leerlingen aan. U vangt leerlingen op die te laat zijn. U surveilleert bij toetsen.
vraagt lopen drukte lawaai klantcontact
bewijs vog

# 2359-01 | Huiswerkbegeleider | mbo4 | 1680 | 2150
ook bijlesgever, studiebegeleider, tutor, huiswerkcoach, bijlesdocent, huiswerkbegeleidster
kan huiswerk-begeleiden leerlingen-begeleiden rekenen nederlands-lezen geduld-hebben planning-maken
doet U helpt leerlingen met huiswerk. U legt moeilijke stof uit. U leert ze plannen. U praat met ouders over de voortgang.
vraagt lezen schrijven klantcontact
bewijs vog
`,
)
