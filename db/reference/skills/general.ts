import { readSkills } from './skill.ts'

/** Skills that many occupations share. */
export const generalSkills = readSkills(
  'algemeen',
  `
  collega-inwerken | Nieuwe collega's inwerken | inwerken, begeleiden van nieuwe mensen, training on the job
  communiceren | Duidelijk praten met anderen | communicatie, communication, contact leggen
  computer-gebruiken | Werken met de computer | computervaardigheden, pc, computer skills, office
  concentreren | Lang goed opletten | concentratie, focus, aandacht houden
  creatief-denken | Creatief denken | creativiteit, ideeën bedenken, creative
  discreet-zijn | Zorgvuldig omgaan met wat u hoort | privacy, geheimhouding, vertrouwelijk werken
  doorzetten | Doorzetten | volhouden, doorzettingsvermogen, niet opgeven
  duits-spreken | Duits spreken | Duitse taal, German
  engels-lezen | Engels lezen | Engelse teksten, English reading
  engels-spreken | Engels spreken | Engelse taal, English, Engels
  feedback-vragen | Vragen hoe het beter kan | feedback, leren van fouten
  flexibel-werken | Inspringen waar het nodig is | flexibel, flexibiliteit, wisselende taken
  fysiek-werk-volhouden | Zwaar werk volhouden | lichamelijk werk, fysiek sterk, sjouwen
  gastvrij-zijn | Gasten en bezoekers goed ontvangen | gastvrijheid, hospitality, mensen ontvangen
  geduld-hebben | Geduld hebben | geduldig, rustig uitleggen
  gesprekken-voeren | Gesprekken voeren | gesprekstechniek, interview, in gesprek gaan
  hygienisch-werken | Schoon en hygiënisch werken | hygiëne, hygienisch, schoon werken
  initiatief-nemen | Zelf werk zien en oppakken | initiatief, proactief
  instructies-opvolgen | Uitleg en regels opvolgen | instructies, opdrachten uitvoeren, procedures volgen
  klantgericht-werken | Klanten goed helpen | klantgericht, klantvriendelijk, customer service
  leidinggeven | Leidinggeven aan een team | leiding geven, aansturen, leadership, management
  leren-op-de-werkplek | Leren op de werkplek | leergierig, leerwerk, learning on the job
  luisteren | Goed luisteren | luistervaardigheid, aandachtig luisteren
  met-de-handen-werken | Handig werken met de handen | handvaardig, fijne motoriek, handwerk
  nauwkeurig-werken | Nauwkeurig werken | precies, accuraat, secuur, precisie
  nederlands-lezen | Nederlands lezen | leesvaardigheid, teksten lezen, Dutch reading
  nederlands-schrijven | Nederlands schrijven | schrijfvaardigheid, Dutch writing
  nederlands-spreken | Nederlands spreken | spreekvaardigheid, Dutch, taal
  omgaan-met-agressie | Rustig blijven bij boze mensen | agressie, de-escaleren, conflicten oplossen
  omgaan-met-verschillen | Werken met verschillende mensen | diversiteit, culturen, inclusief werken
  onderhandelen | Onderhandelen | negotiation, afspraken over prijs
  op-tijd-komen | Op tijd komen | punctueel, stipt, op tijd zijn
  opruimen-op-het-werk | Het werk netjes achterlaten | opruimen, schone werkplek, puin ruimen
  ordelijk-werken | Netjes en ordelijk werken | ordelijk, netjes, structuur
  organiseren | Dingen regelen | organisatie, regelen, organizing
  overleggen | Overleggen met anderen | overleg, afstemmen, vergaderen
  planning-maken | Een planning of rooster maken | plannen, inroosteren, planning, scheduling
  presenteren | Iets vertellen aan een groep | presentatie, spreken in het openbaar
  problemen-oplossen | Problemen oplossen | oplossingsgericht, troubleshooting
  rapporteren | Een kort verslag schrijven | rapportage schrijven, verslag, reporting
  rekenen | Rekenen | wiskunde, hoofdrekenen, cijfers
  ruimtelijk-inzicht | Zien hoe delen in elkaar passen | ruimtelijk inzicht, vormen zien
  rust-bewaren | Rustig blijven | kalm, stressbestendig, rust bewaren
  samenwerken | Samenwerken | teamwork, team, collegiaal
  signaleren | Merken als er iets niet goed gaat | signaleren, opletten, observeren
  stress-hanteren | Werken onder druk | stressbestendig, druk, deadlines
  technisch-inzicht | Begrijpen hoe techniek werkt | technisch inzicht, techniek, technical
  telefoneren | Telefoongesprekken voeren | bellen, telefoon opnemen, telefonisch contact
  tempo-houden | Tempo houden | snel werken, werktempo, doorwerken
  veilig-werken | Veilig werken | veiligheid, safety, arbo
  zelfstandig-werken | Zelfstandig werken | zelfstandig, alleen werken, independent
  `,
)
