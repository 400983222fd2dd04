/**
 * Which work the invented companies have, by a word in their name: codes of occupations, the most usual first. A company without
 * a line here has all the work of its sector.
 */
const lines = `
  woonzorg verzorgingshuis zorghuis | 5321-03 5321-05 5321-01 9112-01 5321-02 5131-03 9412-03 5321-04 9121-01
  zorggroep | 5321-03 5321-01 5321-02 5131-03 5329-02 3412-02 5321-05 9112-02 4226-01
  thuiszorg | 9111-01 5322-01 5322-02 5321-01 4110-01
  kinderopvang | 5311-02 5311-01 9112-01 9412-01
  dagcentrum | 5321-04 5329-02 9412-01 3412-02
  zorgboerderij | 9213-01 5321-04 9212-01
  kapsalon | 5141-01 5142-01 9112-01
  logistiek distributiecentrum magazijn | 9333-02 9333-01 8344-01 9321-01 8344-02 9333-03 9333-04 4321-02 4321-01
  pakketpunt | 4412-01 8322-01 9333-03
  verhuizers | 9333-05 9333-08
  stadskoeriers | 9621-01 8322-01 4412-02
  taxi | 8322-02 8322-03 4223-01
  streekvervoer | 8331-01 8322-03 9122-01
  transportbedrijf | 8332-01 9333-08 9333-03 8322-01 4323-01
  elektronica | 8212-01 8219-01 7543-01 9321-01
  papierfabriek | 8143-01 8189-01 9329-02 8344-01
  bakkerij | 9329-04 7512-01 5223-07 9321-01 8322-01
  maaltijden foodproductie | 9329-03 9329-06 8183-01 9412-03 9129-02 8160-01
  drukkerij | 7323-01 7322-01 9321-01
  verpakkingen | 8183-01 9321-01 9321-02 9329-02 8344-01
  kunststof | 8142-01 9329-02 7543-01
  kaasmakerij | 9329-03 5223-08 8160-01
  metaal | 9329-08 7212-01 7214-01 7223-01 7213-01
  zonnestroom | 7411-03 7411-02 7412-01
  installatiebedrijf | 7411-02 7126-01 7126-02 7127-01 7411-01
  fietsmakerij | 7234-01 5223-01
  scheepsonderhoud jachtwerf | 7132-01 7212-01 7233-01 9329-08
  autobedrijf | 7231-02 7231-01 9122-01 7213-02
  bouwbedrijf | 9313-01 7115-02 7115-01 7112-01 7119-01 9313-02
  timmerfabriek | 7115-02 7115-03 9329-02
  schildersbedrijf | 7131-02 7131-01
  dakwerk | 7121-01 7124-01 9313-01
  stratenmakers grondverzet | 9312-02 9312-01 8342-01
  glasbewassing glazenwasserij | 9123-01 7133-01
  schoonmaak facilitair | 9112-01 9129-01 9112-02 9123-01 9129-03 4110-02
  hotel | 9112-03 5131-02 5131-01 9412-02 4224-01 9412-01
  restaurant eetcafé pannenkoekenhuis | 5131-01 9412-02 9412-01 5120-02 5120-01 5132-01
  lunchroom | 9412-04 5132-02 5131-01
  catering | 5246-01 9412-04 5131-04 9412-02
  camping | 9629-01 9112-01 5131-01 9412-01
  supermarkt | 9334-01 5223-02 5230-01 9621-03 8322-04
  kringloop | 9334-02 9612-02 9333-08 5223-01
  bouwmarkt | 5223-04 9334-01 5230-01
  tuincentrum | 5223-05 5230-01 9214-03
  slagerij | 5223-08 7511-01 9329-05
  klantcontact | 4222-01 4223-01 5244-01 4132-01
  administratiekantoor | 4110-01 4132-01 4311-01 4415-01
  scholengroep | 5312-02 5312-03 5153-01 5312-01 9112-01
  taalhuis | 2353-01 4110-01 5312-02
  software | 2519-01 2513-01 2512-01 3512-01
  waaldata | 3511-01 3512-01 3513-01 7422-02
  beveiliging | 5414-01 5414-02 5414-03 9629-03
  theater | 5230-02 5132-01 3435-01 9629-02
  recycling | 9612-01 9612-02 8332-03 9333-03
  hovenier | 9214-02 6113-01 9214-01 6112-01
  kwekerij | 9214-03 9211-01
  loonbedrijf | 8341-01 9211-02 7233-02
  wijngaard | 9211-01 9214-03 5223-01
`

const work = lines
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean)
  .map((line) => {
    const [words = '', codes = ''] = line.split('|')
    return { words: words.trim().split(' '), codes: codes.trim().split(' ') }
  })

/** Codes of the occupations of a company; empty when nothing is known of it. */
export function workOfCompany(name: string): readonly string[] {
  const lower = name.toLowerCase()
  return work.find(({ words }) => words.some((word) => lower.includes(word)))?.codes ?? []
}
