/**
 * Four-digit postcodes of the region and of what lies within some 40 km, with an own approximate centre: good to a kilometre or
 * two, enough for a distance in a list. `npm run import:postcodes` replaces them by an official table.
 */
export interface Postcode4 {
  pc4: string
  place: string
  /** Slug of the municipality of the region; null outside it. */
  municipality: string | null
  lat: number
  lon: number
}

export const postcodeSource = 'eigen benadering van het midden, 2026-11-22'

function read(text: string): Postcode4[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [place = '', municipality = '', centre = '', codes = ''] = line.split('|').map((part) => part.trim())
      const [lat = '', lon = ''] = centre.split(' ')
      return codes.split(' ').map((pc4) => ({
        pc4,
        place,
        municipality: municipality === '' ? null : municipality,
        lat: Number(lat),
        lon: Number(lon),
      }))
    })
}

/** Lines 'place | municipality of the region | latitude longitude | postcodes'. */
export const postcodes: readonly Postcode4[] = read(`
  Nijmegen | nijmegen | 51.85 5.86 | 6511
  Nijmegen | nijmegen | 51.84 5.85 | 6512
  Nijmegen | nijmegen | 51.88 5.85 | 6515
  Nijmegen | nijmegen | 51.84 5.87 | 6521
  Nijmegen | nijmegen | 51.84 5.88 | 6522
  Nijmegen | nijmegen | 51.83 5.89 | 6523
  Nijmegen | nijmegen | 51.83 5.87 | 6524
  Nijmegen | nijmegen | 51.82 5.87 | 6525
  Nijmegen | nijmegen | 51.83 5.85 | 6531
  Nijmegen | nijmegen | 51.83 5.84 | 6532
  Nijmegen | nijmegen | 51.81 5.85 | 6533
  Nijmegen | nijmegen | 51.82 5.82 | 6534
  Nijmegen | nijmegen | 51.81 5.83 | 6535
  Nijmegen | nijmegen | 51.80 5.81 | 6536
  Nijmegen | nijmegen | 51.81 5.79 | 6537
  Nijmegen | nijmegen | 51.82 5.80 | 6538
  Nijmegen | nijmegen | 51.85 5.84 | 6541
  Nijmegen | nijmegen | 51.84 5.84 | 6542
  Nijmegen | nijmegen | 51.84 5.83 | 6543
  Nijmegen | nijmegen | 51.83 5.82 | 6544
  Nijmegen | nijmegen | 51.83 5.80 | 6545
  Nijmegen | nijmegen | 51.83 5.78 | 6546
  Lent | nijmegen | 51.87 5.87 | 6663
  Weurt | beuningen | 51.86 5.81 | 6551
  Beuningen | beuningen | 51.86 5.77 | 6641
  Beuningen | beuningen | 51.86 5.76 | 6642
  Ewijk | beuningen | 51.87 5.74 | 6644
  Winssen | beuningen | 51.88 5.71 | 6645
  Groesbeek | berg-en-dal | 51.78 5.93 | 6561
  Groesbeek | berg-en-dal | 51.77 5.94 | 6562
  Heilig Landstichting | berg-en-dal | 51.82 5.89 | 6564
  Millingen aan de Rijn | berg-en-dal | 51.86 6.04 | 6566
  Berg en Dal | berg-en-dal | 51.82 5.91 | 6571
  Berg en Dal | berg-en-dal | 51.82 5.92 | 6572
  Beek-Ubbergen | berg-en-dal | 51.83 5.92 | 6573
  Ubbergen | berg-en-dal | 51.84 5.90 | 6574
  Persingen | berg-en-dal | 51.84 5.92 | 6575
  Ooij | berg-en-dal | 51.85 5.94 | 6576
  Erlecom | berg-en-dal | 51.85 5.96 | 6577
  Leuth | berg-en-dal | 51.84 5.99 | 6578
  Kekerdom | berg-en-dal | 51.86 6.01 | 6579
  Horssen | druten | 51.85 5.61 | 6631
  Druten | druten | 51.89 5.61 | 6651
  Druten | druten | 51.88 5.60 | 6652
  Deest | druten | 51.89 5.67 | 6653
  Afferden | druten | 51.88 5.64 | 6654
  Puiflijk | druten | 51.88 5.59 | 6655
  Malden | heumen | 51.78 5.85 | 6581
  Heumen | heumen | 51.77 5.84 | 6582
  Overasselt | heumen | 51.76 5.79 | 6611
  Nederasselt | heumen | 51.76 5.75 | 6612
  Molenhoek | mook-en-middelaar | 51.77 5.87 | 6584
  Mook | mook-en-middelaar | 51.75 5.88 | 6585
  Plasmolen | mook-en-middelaar | 51.74 5.92 | 6586
  Middelaar | mook-en-middelaar | 51.73 5.91 | 6587
  Wijchen | wijchen | 51.81 5.72 | 6601
  Wijchen | wijchen | 51.81 5.73 | 6602
  Wijchen | wijchen | 51.80 5.73 | 6603
  Wijchen | wijchen | 51.82 5.74 | 6604
  Wijchen | wijchen | 51.81 5.71 | 6605
  Niftrik | wijchen | 51.80 5.69 | 6606
  Balgoij | wijchen | 51.78 5.71 | 6613
  Leur | wijchen | 51.82 5.70 | 6615
  Hernen | wijchen | 51.83 5.68 | 6616
  Bergharen | wijchen | 51.85 5.67 | 6617
  Batenburg | wijchen | 51.82 5.63 | 6634
  Elst | | 51.92 5.85 | 6661 6662
  Driel | | 51.96 5.81 | 6665
  Heteren | | 51.96 5.76 | 6666
  Randwijk | | 51.95 5.71 | 6668
  Dodewaard | | 51.91 5.66 | 6669
  Zetten | | 51.93 5.71 | 6671
  Hemmen | | 51.93 5.70 | 6672
  Andelst | | 51.91 5.73 | 6673
  Herveld | | 51.91 5.74 | 6674
  Valburg | | 51.91 5.79 | 6675
  Homoet | | 51.94 5.79 | 6676
  Slijk-Ewijk | | 51.89 5.79 | 6677
  Oosterhout | | 51.88 5.82 | 6678
  Bemmel | | 51.89 5.90 | 6681
  Ressen | | 51.89 5.87 | 6684
  Haalderen | | 51.89 5.93 | 6685
  Doornenburg | | 51.89 6.00 | 6686
  Angeren | | 51.91 5.96 | 6687
  Gendt | | 51.88 5.97 | 6691
  Huissen | | 51.94 5.94 | 6851 6852
  Dreumel | | 51.84 5.43 | 6621
  Heerewaarden | | 51.82 5.39 | 6624
  Alphen | | 51.82 5.47 | 6626
  Maasbommel | | 51.83 5.54 | 6627
  Altforst | | 51.85 5.56 | 6628
  Appeltern | | 51.83 5.58 | 6629
  Boven-Leeuwen | | 51.88 5.55 | 6657
  Beneden-Leeuwen | | 51.88 5.51 | 6658
  Wamel | | 51.88 5.47 | 6659
  Tiel | | 51.89 5.43 | 4001 4002 4003 4004 4005 4006 4007
  Kesteren | | 51.93 5.57 | 4041
  Opheusden | | 51.93 5.63 | 4043
  Ochten | | 51.91 5.57 | 4051
  IJzendoorn | | 51.91 5.53 | 4053
  Echteld | | 51.91 5.49 | 4054
  Rhenen | | 51.96 5.57 | 3911 3912
  Veenendaal | | 52.03 5.55 | 3901 3902 3903 3904 3905 3906 3907
  Barneveld | | 52.14 5.59 | 3771 3772 3773
  Wageningen | | 51.97 5.66 | 6701 6702 6703 6704 6705 6706 6707 6708 6709
  Ede | | 52.04 5.67 | 6711 6712 6713 6714 6715 6716 6717 6718
  Bennekom | | 52.00 5.68 | 6721
  Lunteren | | 52.09 5.62 | 6741
  Arnhem | | 51.98 5.91 | 6811 6812 6821 6822 6827 6828
  Arnhem | | 52.00 5.89 | 6813 6814 6815 6816
  Arnhem | | 51.99 5.95 | 6823 6824 6825 6826
  Arnhem | | 51.96 5.91 | 6831 6832 6833 6834
  Arnhem | | 51.96 5.87 | 6835 6836 6841 6842 6843 6844 6845 6846
  Oosterbeek | | 51.99 5.84 | 6861 6862
  Doorwerth | | 51.98 5.79 | 6865
  Heelsum | | 51.98 5.75 | 6866
  Heveadorp | | 51.98 5.82 | 6869
  Renkum | | 51.97 5.74 | 6871
  Wolfheze | | 52.01 5.79 | 6874
  Velp | | 51.99 5.97 | 6881 6882 6883
  Rozendaal | | 52.01 5.96 | 6891
  Rheden | | 52.01 6.03 | 6991
  De Steeg | | 52.02 6.06 | 6994
  Dieren | | 52.05 6.10 | 6951 6952 6953
  Doesburg | | 52.01 6.14 | 6981 6982 6983 6984
  Angerlo | | 51.99 6.13 | 6986
  Giesbeek | | 51.99 6.07 | 6987
  Lathum | | 51.99 6.02 | 6988
  Westervoort | | 51.96 5.97 | 6931 6932
  Duiven | | 51.95 6.01 | 6921 6922
  Groessen | | 51.93 6.03 | 6923
  Loo | | 51.93 5.99 | 6924
  Zevenaar | | 51.93 6.07 | 6901 6902 6903 6904 6905
  Babberich | | 51.91 6.11 | 6909
  Pannerden | | 51.89 6.04 | 6911
  Aerdt | | 51.90 6.08 | 6913
  Herwen | | 51.88 6.10 | 6914
  Lobith | | 51.86 6.12 | 6915
  Tolkamer | | 51.85 6.10 | 6916
  Spijk | | 51.85 6.15 | 6917
  Didam | | 51.94 6.13 | 6941 6942
  Doetinchem | | 51.96 6.29 | 7001 7002 7003 7004 7005 7006 7007 7008 7009
  Wehl | | 51.96 6.21 | 7031
  Zeddam | | 51.91 6.26 | 7038
  's-Heerenberg | | 51.88 6.25 | 7041
  Grave | | 51.76 5.74 | 5361
  Velp (Noord-Brabant) | | 51.75 5.72 | 5363
  Escharen | | 51.74 5.74 | 5364
  Megen | | 51.82 5.56 | 5366
  Macharen | | 51.80 5.54 | 5367
  Haren | | 51.80 5.58 | 5368
  Ravenstein | | 51.80 5.65 | 5371
  Herpen | | 51.77 5.64 | 5373
  Schaijk | | 51.74 5.63 | 5374
  Reek | | 51.74 5.68 | 5375
  Oss | | 51.77 5.53 | 5341 5342 5343 5344 5345 5346 5347 5348 5349
  Berghem | | 51.77 5.57 | 5351
  Heesch | | 51.73 5.53 | 5384
  Geffen | | 51.74 5.47 | 5386
  Nistelrode | | 51.70 5.56 | 5388
  Nuland | | 51.73 5.43 | 5391
  Oijen | | 51.82 5.51 | 5394
  Lith | | 51.81 5.44 | 5397
  Kerkdriel | | 51.77 5.34 | 5331
  Rosmalen | | 51.72 5.36 | 5241 5242 5243 5244 5245 5246 5247 5248 5249
  's-Hertogenbosch | | 51.69 5.31 | 5211 5212 5213 5215 5216
  's-Hertogenbosch | | 51.70 5.27 | 5221 5222 5223 5224
  's-Hertogenbosch | | 51.72 5.31 | 5231 5232 5233 5234 5235 5236
  Uden | | 51.66 5.62 | 5401 5402 5403 5404 5405 5406
  Volkel | | 51.64 5.66 | 5408
  Odiliapeel | | 51.64 5.71 | 5409
  Zeeland | | 51.70 5.68 | 5411
  Veghel | | 51.62 5.54 | 5461 5462 5463 5464 5465 5466 5467
  Gemert | | 51.56 5.69 | 5421 5422
  Handel | | 51.58 5.71 | 5423
  Elsendorp | | 51.58 5.77 | 5424
  De Mortel | | 51.54 5.71 | 5425
  Boekel | | 51.60 5.67 | 5427
  Venhorst | | 51.61 5.74 | 5428
  Cuijk | | 51.73 5.88 | 5431 5432
  Katwijk (Noord-Brabant) | | 51.75 5.87 | 5433
  Vianen (Noord-Brabant) | | 51.72 5.85 | 5434
  Sint Agatha | | 51.71 5.91 | 5435
  Beers | | 51.72 5.83 | 5437
  Gassel | | 51.74 5.79 | 5438
  Linden | | 51.75 5.83 | 5439
  Oeffelt | | 51.70 5.93 | 5441
  Haps | | 51.69 5.86 | 5443
  Landhorst | | 51.61 5.80 | 5445
  Wanroij | | 51.66 5.82 | 5446
  Rijkevoort | | 51.66 5.89 | 5447
  Boxmeer | | 51.65 5.94 | 5831
  Beugen | | 51.67 5.94 | 5835
  Sambeek | | 51.63 5.96 | 5836
  Oploo | | 51.61 5.87 | 5841
  Westerbeek | | 51.57 5.86 | 5843
  Stevensbeek | | 51.60 5.91 | 5844
  Sint Anthonis | | 51.63 5.88 | 5845
  Ledeacker | | 51.64 5.87 | 5846
  Vierlingsbeek | | 51.59 6.01 | 5821
  Maashees | | 51.57 6.04 | 5823
  Holthees | | 51.58 6.01 | 5824
  Overloon | | 51.57 5.95 | 5825
  Groeningen | | 51.61 5.99 | 5826
  Vortum-Mullem | | 51.62 5.98 | 5827
  Gennep | | 51.70 5.97 | 6591
  Ottersum | | 51.71 5.98 | 6595
  Milsbeek | | 51.73 5.95 | 6596
  Heijen | | 51.67 5.98 | 6598
  Ven-Zelderheide | | 51.71 6.02 | 6599
  Afferden (Limburg) | | 51.64 6.02 | 5851
  Siebengewald | | 51.65 6.10 | 5853
  Bergen (Limburg) | | 51.60 6.04 | 5854
  Well | | 51.55 6.09 | 5855
  Wellerlooi | | 51.53 6.14 | 5856
  Wanssum | | 51.53 6.08 | 5861
  Geijsteren | | 51.55 6.05 | 5862
  Blitterswijck | | 51.53 6.11 | 5863
  Venray | | 51.53 5.98 | 5801 5802 5803 5804
  Oostrum | | 51.53 6.02 | 5807
  Oirlo | | 51.51 6.04 | 5808
  Leunen | | 51.51 5.98 | 5809
  Merselo | | 51.53 5.92 | 5815
  Vredepeel | | 51.54 5.88 | 5816
  Smakt | | 51.56 6.00 | 5817
`)
