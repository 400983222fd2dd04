import { readOccupations } from './occupation.ts'

export const ict = readOccupations(
  'ict',
  `
# 3512-01 | Helpdeskmedewerker ict | mbo3 | 1700 | 2250
ook it support medewerker, servicedeskmedewerker, ict support, help desk agent, systeemondersteuner, medewerker servicedesk, computerhelpdesk, ict-helpdeskmedewerkster
kan helpdesk-geven computers-installeren accounts-beheren telefoneren problemen-oplossen klantgericht-werken handleidingen-schrijven
doet U helpt collega's met computerproblemen. U reset wachtwoorden. U zet computers klaar. U noteert meldingen.
vraagt beeldscherm klantcontact lezen schrijven

# 3513-01 | Systeembeheerder | mbo4 | 2000 | 2800
ook netwerkbeheerder, ict beheerder, it beheerder, system administrator, sysadmin, applicatiebeheerder, cloudbeheerder, technisch beheerder
kan netwerken-beheren accounts-beheren computers-installeren ict-beveiligen problemen-oplossen engels-lezen databases-beheren
doet U houdt servers en netwerk draaiend. U voert updates uit. U maakt reservekopieën. U lost storingen op.
vraagt beeldscherm lezen schrijven alleen-werken

# 2512-01 | Programmeur | hbo | 2300 | 3600
ook softwareontwikkelaar, software engineer, developer, backend developer, applicatieontwikkelaar, java ontwikkelaar, coder, softwaredeveloper, programmeuse
kan programmeren databases-beheren software-testen problemen-oplossen engels-lezen samenwerken overleggen
doet U schrijft en test programma's. U lost fouten op. U overlegt met gebruikers. U bekijkt code van collega's.
vraagt beeldscherm lezen schrijven

# 2513-01 | Webontwikkelaar | mbo4 | 2000 | 2900
ook webdeveloper, websitebouwer, front-end developer, frontend ontwikkelaar, webmaster, web developer, wordpress ontwikkelaar
kan websites-bouwen programmeren grafisch-ontwerpen software-testen overleggen zelfstandig-werken
doet U bouwt websites. U past teksten en beeld aan. U test op telefoon en computer. U lost fouten op.
vraagt beeldscherm lezen

# 2519-01 | Softwaretester | mbo4 | 1950 | 2800
ook tester, testengineer, qa engineer, software tester, testmedewerker, kwaliteitstester software, acceptatietester
kan software-testen nauwkeurig-werken rapporteren computer-gebruiken concentreren overleggen
doet U test programma's stap voor stap. U schrijft op wat fout gaat. U test opnieuw na een oplossing. U overlegt met ontwikkelaars.
vraagt beeldscherm lezen schrijven

# 3511-01 | Medewerker computerreparatie | mbo2 | 1580 | 2000
ook computermonteur, hardware technicus, pc reparateur, laptop reparateur, computer technician, refurbish medewerker, medewerker werkplekbeheer
kan hardware-repareren computers-installeren meten-en-testen met-de-handen-werken klantgericht-werken nauwkeurig-werken
doet U repareert computers en laptops. U vervangt onderdelen. U wist en installeert schijven. U maakt apparaten schoon voor hergebruik.
vraagt beeldscherm lezen tillen-licht

# 7422-02 | Netwerkmonteur | mbo2 | 1680 | 2200
ook datamonteur, bekabelaar, patchmonteur, netwerk installateur, network cabling technician, ict monteur, datacenter monteur
kan kabels-trekken netwerken-beheren meten-en-testen handgereedschap-gebruiken zelfstandig-werken veilig-werken
doet U trekt netwerkkabels. U bouwt kasten in. U meet elke verbinding. U plakt labels op kabels.
vraagt klimmen knielen rijden lezen
bewijs b vca

# 2521-01 | Data-analist | hbo | 2250 | 3200
ook gegevensanalist, bi specialist, data analyst, business analist, rapportageontwikkelaar, data specialist
kan gegevens-analyseren databases-beheren spreadsheets-gebruiken rapportages-maken presenteren engels-lezen
doet U verzamelt en controleert gegevens. U maakt overzichten en grafieken. U legt uit wat de cijfers zeggen. U zoekt fouten in bestanden.
vraagt beeldscherm lezen schrijven rekenen

# 3514-01 | Functioneel beheerder | mbo4 | 2050 | 2850
ook key user, applicatiebeheerder functioneel, functional application manager, informatiebeheerder, systeembeheerder functioneel
kan helpdesk-geven accounts-beheren overleggen handleidingen-schrijven software-testen presenteren
doet U richt een programma in voor gebruikers. U geeft uitleg. U test nieuwe versies. U verzamelt wensen.
vraagt beeldscherm lezen schrijven klantcontact

# 2529-01 | Medewerker informatiebeveiliging | hbo | 2300 | 3300
ook security analist, security officer, cyber security medewerker, security analyst, privacymedewerker, soc analist
kan ict-beveiligen netwerken-beheren rapporteren engels-lezen problemen-oplossen discreet-zijn
doet U bewaakt systemen op aanvallen. U onderzoekt meldingen. U adviseert over veilig werken. U schrijft regels en verslagen.
vraagt beeldscherm lezen schrijven
`,
)
