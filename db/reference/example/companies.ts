import type { Sector } from '#app/core/classifications.ts'
import { sectors } from '#app/core/classifications.ts'

/** Invented companies of the example region. None is meant to be a real company; names carry places and things, no owners. */
export interface ExampleCompany {
  name: string
  sector: Sector
  /** Slug of the municipality. */
  municipality: string
  size: 'klein' | 'groot'
}

function read(text: string): ExampleCompany[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [name = '', code = '', municipality = '', size = ''] = line.split('|').map((part) => part.trim())
      const sector = sectors.find((one) => one === code)
      if (sector === undefined) throw new Error(`${name}: unknown sector ${code}`)
      return { name, sector, municipality, size: size === 'groot' ? 'groot' : 'klein' }
    })
}

/** Lines 'name | sector | municipality | size', about in proportion to the inhabitants of the municipalities. */
export const exampleCompanies: readonly ExampleCompany[] = read(`
  Zorggroep De Hoge Kade | zorg | nijmegen | groot
  Woonzorg Het Kronenhof | zorg | nijmegen | groot
  Thuiszorg Rivierenwind | zorg | nijmegen | groot
  Kinderopvang De Rode Wagen | zorg | nijmegen | groot
  Dagcentrum De Zonnewijzer | zorg | nijmegen | klein
  Kapsalon Knip & Kleur Hazenkamp | zorg | nijmegen | klein
  Waalstad Logistiek | logistiek | nijmegen | groot
  Distributiecentrum Noviopoort | logistiek | nijmegen | groot
  Pakketpunt Westhaven | logistiek | nijmegen | klein
  Waalkade Verhuizers | logistiek | nijmegen | klein
  Stadskoeriers Keizer Karel | transport | nijmegen | klein
  Taxi Zevenheuvelen | transport | nijmegen | klein
  Rivierland Streekvervoer | transport | nijmegen | groot
  Noviotron Elektronica | productie | nijmegen | groot
  Papierfabriek De Gelderse Vezel | productie | nijmegen | groot
  Bakkerij Het Gouden Deeg | productie | nijmegen | klein
  Waalvers Maaltijden | productie | nijmegen | groot
  Metaalwerken Kanaalhaven | techniek | nijmegen | klein
  Zonnestroom Waalsprong | techniek | nijmegen | klein
  Installatiebedrijf Warmtepunt | techniek | nijmegen | groot
  Fietsmakerij De Snelle Spaak | techniek | nijmegen | klein
  Bouwbedrijf Valkhofzicht | bouw | nijmegen | groot
  Schildersbedrijf Kleurkracht Oost | bouw | nijmegen | klein
  Dakwerk Boven Alles | bouw | nijmegen | klein
  Schoonmaakbedrijf Blinkend Nijmegen | schoonmaak | nijmegen | groot
  Glasbewassing Helder Zicht Lent | schoonmaak | nijmegen | klein
  Schoon & Fris Facilitair | schoonmaak | nijmegen | groot
  Hotel De Keizerspoort | horeca | nijmegen | groot
  Restaurant De Oude Kade | horeca | nijmegen | klein
  Lunchroom Het Koffiehuisje | horeca | nijmegen | klein
  Catering De Groene Lepel | horeca | nijmegen | klein
  Supermarkt De Volle Mand Dukenburg | detailhandel | nijmegen | groot
  Kringloop De Tweede Ronde | detailhandel | nijmegen | klein
  Bouwmarkt De Gouden Spijker | detailhandel | nijmegen | groot
  Klantcontact Bel & Brug | kantoor | nijmegen | groot
  Administratiekantoor Cijferwerk | kantoor | nijmegen | klein
  Drukkerij De Rode Inkt | productie | nijmegen | klein
  Scholengroep De Zeven Pleinen | onderwijs | nijmegen | groot
  Taalhuis Nieuwe Start | onderwijs | nijmegen | klein
  Softwarehuis Brugcode | ict | nijmegen | klein
  Waaldata Beheer | ict | nijmegen | klein
  Beveiliging De Wachttoren | overig | nijmegen | groot
  Theater De Stadsboog | overig | nijmegen | klein
  Hoveniersbedrijf Groen Goffert | groen | nijmegen | klein
  Wijchens Magazijn en Opslag | logistiek | wijchen | groot
  Transportbedrijf De Tolbrug | transport | wijchen | groot
  Kasteelzicht Woonzorg | zorg | wijchen | groot
  Kinderopvang Het Wilde Eendje | zorg | wijchen | klein
  Bijsterhuis Verpakkingen | productie | wijchen | groot
  Kunststof Noordwijck Wijchen | productie | wijchen | klein
  Metaalbouw De Loonse Smidse | techniek | wijchen | klein
  Timmerfabriek De Rechte Lat | bouw | wijchen | klein
  Schoonmaak Wijchen Spiegelblank | schoonmaak | wijchen | klein
  Supermarkt De Kasteelmarkt | detailhandel | wijchen | groot
  Eetcafé De Wijchense Wagen | horeca | wijchen | klein
  Kwekerij Bergharens Blad | groen | wijchen | klein
  Druten Foodproductie Maas en Waal | productie | druten | groot
  Slagerij De Waalweide | detailhandel | druten | klein
  Woonzorg De Dijkzoom | zorg | druten | klein
  Loonbedrijf Uiterwaarden Horssen | groen | druten | klein
  Scheepsonderhoud De Kribben | techniek | druten | klein
  Stratenmakers Westerhout | bouw | druten | klein
  Beuningen Logistiek Schoenaker | logistiek | beuningen | groot
  Grondverzet De Beuningse Plas | bouw | beuningen | klein
  Glazenwasserij Waalbandijk | schoonmaak | beuningen | klein
  Tuincentrum De Winssense Gaarde | detailhandel | beuningen | klein
  Zorgboerderij Ewijkse Hoeve | zorg | beuningen | klein
  Autobedrijf De Weurtse Sluis | techniek | beuningen | klein
  Recycling Waalkant Weurt | overig | beuningen | groot
  Supermarkt De Maldense Mand | detailhandel | heumen | klein
  Verzorgingshuis Heumensoord Zicht | zorg | heumen | klein
  Bakkerij De Overasseltse Oven | productie | heumen | klein
  Hoveniers Vennenland | groen | heumen | klein
  Hotel De Zeven Heuvels | horeca | berg-en-dal | groot
  Woonzorg De Stuwwal | zorg | berg-en-dal | groot
  Wijngaard en Fruitteelt De Horsthoeve | groen | berg-en-dal | klein
  Bouwbedrijf Groesbeekse Gevel | bouw | berg-en-dal | klein
  Pannenkoekenhuis Ooijse Graaf | horeca | berg-en-dal | klein
  Kaasmakerij De Duffelt | productie | berg-en-dal | klein
  Schoonmaak Heuvelfris | schoonmaak | berg-en-dal | klein
  Camping De Stille Inham | horeca | mook-en-middelaar | klein
  Zorghuis De Maashoek | zorg | mook-en-middelaar | klein
  Jachtwerf De Plasmolense Steiger | techniek | mook-en-middelaar | klein
`)
