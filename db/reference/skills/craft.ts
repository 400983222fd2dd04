import { readSkills } from './skill.ts'

/** Skills of logistics, transport, production, technique, construction, cleaning and green work. */
export const craftSkills = readSkills(
  'vak',
  `
  orderverzamelen | Bestellingen verzamelen | orderpicken, picken, order picking
  goederen-ontvangen | Goederen ontvangen | inslag, inbound, leveringen aannemen
  goederen-inpakken | Goederen inpakken | inpakken, verpakken, packing
  goederen-controleren | Goederen controleren | controle, tellen, checken
  laden-en-lossen | Laden en lossen | lossen, inladen, loading
  heftruck-rijden | Heftruck rijden | vorkheftruck, heftruckrijden, forklift
  reachtruck-rijden | Reachtruck rijden | reachtruckrijden, hoogbouwtruck, reach truck
  pallettruck-rijden | Elektrische pallettruck rijden | EPT, palletwagen, pompwagen
  pallets-stapelen | Pallets stapelen | palletiseren, stapelen, pallets bouwen
  scannen | Werken met een scanner | handscanner, scannen, barcode
  voorraad-bijhouden | Voorraad bijhouden | voorraadbeheer, stock, voorraad
  inventariseren | Voorraad tellen | inventarisatie, tellen, stocktaking
  wms-gebruiken | Werken met een magazijnsysteem | WMS, SAP magazijn, warehouse system
  magazijn-ordenen | Het magazijn op orde houden | magazijn opruimen, inruimen, opslag
  retouren-verwerken | Retouren verwerken | retourzendingen, returns
  verzendklaar-maken | Zendingen klaarmaken voor vervoer | verzenden, expeditie, shipping
  labelen | Etiketten plakken | etiketteren, stickeren, labelling
  post-sorteren | Post sorteren | brieven sorteren, pakketten sorteren
  post-bezorgen | Post bezorgen | brieven bezorgen, post rondbrengen, folders bezorgen
  transport-plannen | Vervoer plannen | transportplanning, ritplanning, dispatch
  route-plannen | Een route plannen | routes, navigatie, routeplanning
  douanedocumenten-maken | Papieren voor de douane maken | douane, exportdocumenten, customs
  meubels-verhuizen | Meubels verhuizen | verhuizen, sjouwen, moving
  koelketen-bewaken | Producten koel houden | koelketen, temperatuur bewaken, vers
  gevaarlijke-stoffen-hanteren | Veilig werken met gevaarlijke stoffen | ADR, chemicaliën, gevaarlijke stoffen
  lading-zekeren | Lading vastzetten | lading zekeren, sjorren, spanbanden
  auto-rijden | Autorijden | autorijden, chauffeur, driving
  bestelbus-rijden | Met een bestelbus rijden | busje rijden, bestelwagen, van driving
  vrachtwagen-rijden | Vrachtwagen rijden | truck rijden, vrachtauto, truck driving
  bus-rijden | Een bus rijden | busrijden, touringcar, bus driving
  taxi-rijden | Mensen vervoeren met een taxi of busje | taxi, personenvervoer, taxi driving
  tachograaf-gebruiken | Rijtijden bijhouden | tachograaf, rij- en rusttijden, digitale tachograaf
  voertuig-controleren | Een voertuig controleren | voertuigcontrole, dagelijkse controle, vehicle check
  passagiers-helpen | Passagiers helpen | reizigers helpen, instappen, begeleiden van reizigers
  rolstoel-vastzetten | Een rolstoel vastzetten | rolstoelvervoer, rolstoel zekeren
  pakketten-bezorgen | Pakketten bezorgen | bezorgen, pakketjes, delivery
  op-de-fiets-bezorgen | Bezorgen op de fiets | fietsbezorging, fietskoerier, bakfiets
  kraan-bedienen | Een laadkraan bedienen | autolaadkraan, kraan, crane
  productielijn-werken | Werken aan de lopende band | productielijn, lopende band, assembly line
  machines-bedienen | Machines bedienen | machinebediening, operator, machine operating
  machines-instellen | Machines instellen | omstellen, afstellen, machine setting
  processen-bewaken | Een productieproces bewaken | procesbewaking, controlekamer, monitoring
  verpakkingsmachine-bedienen | Een verpakkingsmachine bedienen | inpakmachine, vullijn, packaging machine
  producten-controleren | Producten controleren | kwaliteitscontrole, keuren, quality check
  producten-sorteren | Producten sorteren | sorteren, uitzoeken, sorting
  productie-registreren | Productiecijfers bijhouden | registreren, cijfers noteren, batchregistratie
  storingen-verhelpen | Storingen oplossen | storing zoeken, troubleshooting, reparatie
  haccp-toepassen | Werken volgens HACCP | HACCP, voedselveiligheid, food safety
  monteren | Onderdelen in elkaar zetten | montage, assembleren, assembly
  demonteren | Apparaten uit elkaar halen | demontage, slopen van apparaten, disassembly
  handgereedschap-gebruiken | Werken met handgereedschap | gereedschap, boormachine, tools
  solderen | Solderen | soldeerwerk, soldering
  deeg-maken | Deeg maken | kneden, deeg bereiden
  brood-bakken | Brood en gebak bakken | bakken, broodbakken, baking
  vlees-snijden | Vlees snijden | uitbenen, vlees bewerken, butchering
  groente-snijden | Groente snijden | groente schoonmaken, snijwerk, vegetables
  naaien | Naaien | stikken, naaimachine, sewing
  stoffen-knippen | Stof knippen | knippen, coupeuse werk, cutting
  meubels-stofferen | Meubels stofferen | stofferen, bekleden, upholstery
  meubels-maken | Meubels maken | meubelmaken, interieurbouw, cabinet making
  hout-bewerken | Hout bewerken | houtbewerking, schaven, woodworking
  hout-zagen | Hout op maat zagen | zagen, zaagmachine, zaagservice
  kunststof-spuitgieten | Kunststof vormen met een machine | spuitgieten, extrusie, plastic moulding
  verf-spuiten | Verf spuiten | lakspuiten, spuitwerk, poedercoaten
  schuren | Schuren | schuurwerk, gladmaken, sanding
  drukwerk-maken | Drukwerk maken | drukken, printen, printing
  afval-scheiden | Afval scheiden | afval sorteren, recycling, milieustraat
  lassen | Lassen | mig, mag, tig, welding
  metaal-bewerken | Metaal bewerken | metaalbewerking, zagen en boren, metalworking
  plaat-bewerken | Plaatmetaal bewerken | zetten, kanten, sheet metal
  slijpen-en-afwerken | Slijpen en afwerken | slijpen, ontbramen, grinding
  cnc-bedienen | Een CNC-machine bedienen | CNC, computergestuurd verspanen
  draaien-en-frezen | Draaien en frezen | draaien, frezen, verspanen, turning
  technische-tekening-lezen | Een technische tekening lezen | tekening lezen, bouwtekening, blueprint
  technisch-tekenen | Technische tekeningen maken | CAD, AutoCAD, BIM
  meten-en-testen | Meten en testen | meten, testen, meetgereedschap
  elektra-aanleggen | Elektra aanleggen | elektriciteit, bedrading, electrical installation
  schakelkasten-bouwen | Schakelkasten bouwen | paneelbouw, meterkast, schakelkast
  plc-storingen-zoeken | Storingen zoeken in besturingen | PLC, besturingstechniek, mechatronica
  leidingen-leggen | Leidingen leggen | waterleiding, gasleiding, piping
  sanitair-plaatsen | Sanitair plaatsen | badkamer, toilet plaatsen, sanitair
  cv-ketels-onderhouden | Cv-ketels onderhouden | verwarming, ketel, heating
  warmtepompen-plaatsen | Warmtepompen plaatsen | warmtepomp, verduurzaming, heat pump
  airco-installeren | Airco's installeren | airconditioning, koeltechniek, klimaat
  zonnepanelen-plaatsen | Zonnepanelen plaatsen | zonnepanelen, PV, solar
  laadpalen-plaatsen | Laadpalen plaatsen | laadpaal, laadpunten, charging points
  glasvezel-aanleggen | Glasvezel aanleggen | glasvezel, fiber, telecom
  kabels-trekken | Kabels trekken | bekabeling, kabels leggen, cabling
  beveiligingsinstallaties-plaatsen | Alarmen en camera's plaatsen | alarminstallatie, camera's, brandmelders
  onderhoud-uitvoeren | Onderhoud uitvoeren | onderhoud, maintenance, machines onderhouden
  hydrauliek-en-pneumatiek | Werken met hydrauliek en perslucht | hydrauliek, pneumatiek, hydraulics
  autos-repareren | Auto's en machines repareren | autotechniek, sleutelen, car repair
  banden-wisselen | Banden wisselen | autobanden, wielen wisselen, tyres
  autoschade-herstellen | Autoschade herstellen | uitdeuken, schadeherstel, body repair
  fietsen-repareren | Fietsen repareren | fietsreparatie, e-bike, bike repair
  witgoed-repareren | Witgoed repareren | wasmachines repareren, apparaten repareren, appliances
  elektronica-repareren | Elektronica repareren | elektronica, printplaten, electronics repair
  metselen | Metselen | metselwerk, stenen leggen, bricklaying
  voegen | Voegen | voegwerk, gevel voegen, pointing
  timmeren | Timmeren | timmerwerk, houtbouw, carpentry
  kozijnen-plaatsen | Kozijnen en deuren plaatsen | kozijnen, deuren afhangen, ramen plaatsen
  keukens-plaatsen | Keukens plaatsen | keukenmontage, keuken monteren, kitchen fitting
  verven-met-kwast | Verven met kwast of roller | schilderen, verven, painting
  behangen | Behangen en sauzen | behang, sauswerk, wallpaper
  stukadoren | Stukadoren | stucwerk, pleisteren, plastering
  tegels-zetten | Tegels zetten | tegelwerk, tegelen, tiling
  vloeren-leggen | Vloeren leggen | laminaat, parket, tapijt leggen
  dakdekken | Dakdekken | dakbedekking, dakpannen leggen, roofing
  isoleren | Isoleren | isolatie, spouwmuur, insulation
  steigers-bouwen | Steigers bouwen | steigerbouw, scaffolding
  slopen | Slopen | sloopwerk, breken, demolition
  straten-maken | Straten en tegels leggen | bestrating, straatwerk, paving
  grondwerk-doen | Grondwerk doen | graven, grond verzetten, groundwork
  riool-aanleggen | Riool aanleggen | riolering, rioolbuizen, sewer
  graafmachine-bedienen | Een graafmachine bedienen | kraan, shovel, excavator
  beton-storten | Beton storten | betonwerk, beton, concrete
  bekisting-maken | Bekisting maken | bekisten, betonmal, formwork
  glas-zetten | Glas zetten | beglazing, ruiten plaatsen, glazing
  materialen-aanvoeren | Materiaal aanvoeren | opperen, bouwmateriaal, sjouwen
  werken-op-hoogte | Werken op hoogte | hoogwerker, ladder, hoogtewerk
  schoonmaken | Schoonmaken | poetsen, reinigen, cleaning
  sanitair-schoonmaken | Toiletten en badkamers schoonmaken | sanitair, wc schoonmaken
  schoonmaakmiddelen-doseren | Schoonmaakmiddelen goed gebruiken | schoonmaakmiddel, doseren, middelen
  vloeren-onderhouden | Vloeren onderhouden | vloeronderhoud, in de was zetten, floor care
  machinaal-schrobben | Schrobben met een machine | schrobmachine, veegmachine, schrobzuigmachine
  tapijt-reinigen | Tapijt reinigen | tapijtreiniging, meubels reinigen, carpet cleaning
  ramen-wassen | Ramen wassen | glasbewassing, ramen lappen, window cleaning
  gevels-reinigen | Gevels reinigen | gevelreiniging, hogedruk, facade cleaning
  voertuigen-wassen | Auto's en bussen wassen | autowassen, poetsen, car wash
  industrieel-reinigen | Machines en tanks reinigen | industriële reiniging, hogedrukreiniging, industrial cleaning
  desinfecteren | Desinfecteren | ontsmetten, disinfecting, desinfectie
  kamers-opmaken | Hotelkamers opmaken | housekeeping, kamers schoonmaken, rooms
  bedden-opmaken | Bedden opmaken | bed verschonen, beddengoed
  was-verzorgen | De was verzorgen | wassen, wasserij, laundry
  strijken-en-vouwen | Strijken en vouwen | strijken, vouwen, ironing
  zwerfvuil-opruimen | Zwerfvuil opruimen | afval prikken, vegen, litter
  gras-maaien | Gras maaien | maaien, grasmaaier, mowing
  planten-en-zaaien | Planten en zaaien | beplanten, zaaien, planting
  planten-verzorgen | Planten verzorgen | planten water geven, plantenverzorging
  snoeien | Snoeien | heggen knippen, struiken snoeien, pruning
  onkruid-wieden | Onkruid weghalen | wieden, schoffelen, weeding
  bladruimen | Blad ruimen | bladblazen, bladeren harken
  bomen-zagen | Bomen zagen | kettingzaag, bomen vellen, chainsaw
  bosbeheer-doen | Werken in bos en natuur | bosbeheer, natuurbeheer, forestry
  tuinen-aanleggen | Tuinen aanleggen | tuinaanleg, hovenierswerk, landscaping
  oogsten | Oogsten | plukken, oogst, harvesting
  gewassen-verzorgen | Gewassen verzorgen | kaswerk, gewasverzorging, crop care
  stekken | Stekken en verpotten | stekken, verpotten, oppotten
  sorteren-van-gewassen | Groente, fruit en planten sorteren | sorteren, bollen sorteren, grading
  gewasbescherming-toepassen | Gewassen beschermen tegen ziekte | gewasbescherming, spuitlicentie, spuiten
  tractor-rijden | Tractor rijden | trekker rijden, tractor, trekkerrijbewijs
  melken | Melken | koeien melken, melkstal, milking
  dieren-voeren | Dieren voeren | voeren, vee voeren, feeding
  dieren-verzorgen | Dieren verzorgen | dierverzorging, animal care
  dieren-trimmen | Honden trimmen | trimmen, vacht verzorgen, dog grooming
  stallen-uitmesten | Stallen schoonmaken | uitmesten, hokken schoonmaken, stalwerk
  sportvelden-onderhouden | Sportvelden onderhouden | veldonderhoud, belijnen, greenkeeping
  begraafplaats-onderhouden | Een begraafplaats onderhouden | grafonderhoud, begraafplaats
  kleine-reparaties-doen | Kleine reparaties doen | klussen, klusjes, repairs
  `,
)
