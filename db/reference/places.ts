/** Towns, villages and quarters of the region, as people name them when they look for work nearby. Written for this program. */
export type PlaceKind = 'stad' | 'dorp' | 'wijk' | 'bedrijventerrein'

export interface Place {
  name: string
  municipality: string
  kind: PlaceKind
  /** Postcodes in which the place lies, so far as known. */
  postcodes: readonly string[]
  /** Other spellings and names. */
  alternatives: readonly string[]
}

function read(municipality: string, text: string): Place[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [name = '', kind = '', codes = '', others = ''] = line.split('|').map((part) => part.trim())
      return {
        name,
        municipality,
        kind: kind as PlaceKind,
        postcodes: codes.split(' ').filter(Boolean),
        alternatives: others
          .split(',')
          .map((other) => other.trim())
          .filter(Boolean),
      }
    })
}

const nijmegen = read(
  'nijmegen',
  `
  Nijmegen | stad | 6511 6512 6515 6521 6522 6523 6524 6525 6531 6532 6533 6534 6535 6536 6537 6538 6541 6542 6543 6544 6545 6546 | Nimwegen, Nijmegen-stad, Nimma
  Nijmegen-Centrum | wijk | 6511 | centrum Nijmegen, binnenstad Nijmegen, Benedenstad, Stadscentrum
  Bottendaal | wijk | 6512 |
  Galgenveld | wijk | 6512 6524 |
  Nijmegen-Oost | wijk | 6521 6522 6523 | Oost, Altrade, Hunnerberg
  Hengstdal | wijk | 6522 |
  Kwakkenberg | wijk | 6523 |
  Groenewoud | wijk | 6524 |
  Heijendaal | wijk | 6525 | Heyendaal, campus Nijmegen, universiteit Nijmegen
  Brakkenstein | wijk | 6525 |
  Hatertse Hei | wijk | 6533 |
  Grootstal | wijk | 6533 |
  Hatert | wijk | 6535 |
  Nije Veld | wijk | 6531 | Willemskwartier, Nijeveld
  Hazenkamp | wijk | 6531 6532 |
  Goffert | wijk | 6532 | Goffertpark
  Winkelsteeg | bedrijventerrein | 6534 | Novio Tech Campus
  Nijmegen-West | wijk | 6541 6542 | Waterkwartier, Biezen
  Wolfskuil | wijk | 6542 |
  Hees | wijk | 6542 6543 |
  Heseveld | wijk | 6543 |
  Neerbosch-Oost | wijk | 6544 | Neerbosch
  Dukenburg | wijk | 6536 6537 6538 | Nijmegen-Dukenburg
  Meijhorst | wijk | 6537 |
  Tolhuis | wijk | 6537 |
  Aldenhof | wijk | 6537 |
  Malvert | wijk | 6538 |
  Lankforst | wijk | 6538 |
  Weezenhof | wijk | 6536 |
  Zwanenveld | wijk | 6538 |
  Lindenholt | wijk | 6545 | Nijmegen-Lindenholt, 't Acker, De Kamp, 't Broek
  Bijsterhuizen | bedrijventerrein | 6546 6604 | bedrijventerrein Bijsterhuizen
  Westkanaaldijk | bedrijventerrein | 6541 6542 | havengebied Nijmegen, haven Nijmegen, Oostkanaaldijk
  Nijmegen-Noord | wijk | 6515 6663 | Waalsprong
  Lent | dorp | 6663 6515 |
  Oosterhout-Noord | wijk | 6515 | De Grift, Grote Boel
  `,
)

const wijchen = read(
  'wijchen',
  `
  Wijchen | dorp | 6601 6602 6603 6604 6605 | Wichen, Wijchen-Centrum
  Alverna | dorp | 6603 |
  Woezik | dorp | 6604 |
  Balgoij | dorp | 6613 | Balgoy
  Batenburg | stad | 6634 |
  Bergharen | dorp | 6617 |
  Hernen | dorp | 6616 |
  Leur | dorp | 6615 |
  Niftrik | dorp | 6606 |
  Kraaijenberg | wijk | 6601 |
  Wijchen-Noord | wijk | 6604 6605 |
  Wijchen-Zuid | wijk | 6602 6603 |
  Huurlingsedam | wijk | 6605 |
  Nieuweweg | bedrijventerrein | 6603 | bedrijventerrein Wijchen-Oost
  Loonse Waard | bedrijventerrein | 6606 |
  `,
)

const druten = read(
  'druten',
  `
  Druten | dorp | 6651 6652 |
  Druten-Zuid | wijk | 6652 |
  Afferden | dorp | 6654 | Afferden Gelderland, Afferden Gld
  Deest | dorp | 6653 |
  Horssen | dorp | 6631 |
  Puiflijk | dorp | 6655 |
  Westerhout | bedrijventerrein | 6651 |
  `,
)

const beuningen = read(
  'beuningen',
  `
  Beuningen | dorp | 6641 6642 | Beuningen Gld, Beuningen Gelderland
  Ewijk | dorp | 6644 |
  Weurt | dorp | 6551 |
  Winssen | dorp | 6645 | Winsen
  Beuningse Plas | wijk | 6641 |
  Schoenaker | bedrijventerrein | 6641 |
  De Sluis | bedrijventerrein | 6551 |
  `,
)

const heumen = read(
  'heumen',
  `
  Malden | dorp | 6581 |
  Heumen | dorp | 6582 |
  Overasselt | dorp | 6611 |
  Nederasselt | dorp | 6612 |
  Malden-West | wijk | 6581 |
  `,
)

const bergEnDal = read(
  'berg-en-dal',
  `
  Groesbeek | dorp | 6561 6562 |
  Breedeweg | dorp | 6562 | De Breedeweg
  De Horst | dorp | 6562 | Horst Groesbeek
  Berg en Dal | dorp | 6571 6572 | Berg & Dal
  Beek-Ubbergen | dorp | 6573 | Beek, Beek bij Nijmegen, Beek Ubbergen
  Ubbergen | dorp | 6574 |
  Heilig Landstichting | dorp | 6564 | Heilig Land Stichting
  Millingen aan de Rijn | dorp | 6566 | Millingen
  Ooij | dorp | 6576 | Ooijpolder
  Persingen | dorp | 6575 |
  Erlecom | dorp | 6577 |
  Leuth | dorp | 6578 |
  Kekerdom | dorp | 6579 |
  `,
)

const mookEnMiddelaar = read(
  'mook-en-middelaar',
  `
  Mook | dorp | 6585 |
  Middelaar | dorp | 6587 |
  Molenhoek | dorp | 6584 | Molenhoek Limburg
  Plasmolen | dorp | 6586 |
  Katerbosch | dorp | 6585 |
  `,
)

export const places: readonly Place[] = [
  ...beuningen,
  ...bergEnDal,
  ...druten,
  ...heumen,
  ...mookEnMiddelaar,
  ...nijmegen,
  ...wijchen,
]
