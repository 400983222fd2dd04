/**
 * Names for the example region only. First names and surnames are common in the Dutch population of mixed background; put
 * together they are nobody in particular. Streets are plain names that many towns have.
 */

const list = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

export const firstNames: readonly string[] = list(`
  Aaliyah, Abdel, Adriaan, Agnieszka, Ahmed, Aïsha, Alexander, Amanuel, Amina, Anna, Anouk, Anton, Arjan, Arno, Ayse, Bart,
  Bas, Bianca, Boris, Bram, Carla, Carlos, Chantal, Chris, Claudia, Cornelis, Daan, Daniela, Danny, Demi, Dennis, Desirée,
  Dewi, Dilan, Dirk, Ebru, Eefje, Elif, Elisa, Ellen, Emine, Emma, Erik, Esther, Eva, Fabian, Farid, Fatima, Femke, Filip,
  Fleur, Floor, Frank, Freweini, Gerard, Gerda, Ghislaine, Giovanni, Hakan, Halima, Hanneke, Hans, Hassan, Helen, Henk, Ilse,
  Imane, Inge, Irina, Isaac, Ivan, Jamila, Jan, Janneke, Jasper, Jeroen, Jessica, Joanna, Johan, Joost, Jordy, José, Joyce,
  Kamal, Karin, Karim, Katarzyna, Kees, Khadija, Kim, Kofi, Laila, Lars, Laura, Leo, Lidia, Linda, Lisa, Lucas, Maarten,
  Mahmoud, Manon, Marco, Maria, Marieke, Marjan, Mark, Martijn, Mehmet, Melissa, Mike, Mohamed, Monique, Mustafa, Nadia,
  Natalia, Nienke, Nina, Noor, Olena, Omar, Oscar, Patricia, Paul, Petra, Piotr, Priya, Rachid, Ramazan, Remco, Rianne,
  Ricardo, Rob, Robel, Roos, Ruben, Ruud, Said, Samira, Sander, Sanne, Semhar, Serge, Sharon, Shirley, Simone, Sofie, Soraya,
  Stefan, Steven, Sultan, Susan, Svetlana, Sylvia, Tamara, Tesfay, Theo, Thijs, Tim, Tineke, Tom, Vera, Viktor, Wendy, Wesley,
  Wiebe, Willem, Yasmina, Yonas, Youssef, Yusuf, Yvonne, Zahra, Zeynep
`)

/** Surnames with their particle, as they are written after a first name. */
export const surnames: readonly string[] = list(`
  de Jong, Jansen, de Vries, van den Berg, Bakker, van Dijk, Visser, Janssen, Smit, Meijer, de Boer, Mulder, de Groot, Bos,
  Vos, Peters, Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, Kok, Jacobs, de Haan,
  Vermeulen, van den Heuvel, van der Veen, van den Broek, de Bruin, van der Heijden, Schouten, van Beek, Willems, van Vliet,
  Hoekstra, Maas, Verhoeven, Koster, van Dam, Prins, Blom, Huisman, Peeters, Kuipers, van Veen, Kramer, van Dongen, Timmermans,
  Gerritsen, Wijers, Derks, Arts, Thijssen, Teunissen, Rutten, Nillesen, Kersten, Theunissen, Hermsen, Loeffen, Cornelissen,
  Wouters, Driessen, van Haren, Bosman, Lamers, Vissers, Roelofs, Poelen, Eijkhout, van Elk, Geurts, Engelen, Kuijpers,
  Hoogland, Sengers, Wagenaar, Postma, Zijlstra, Kaya, Yılmaz, Demir, Şahin, Çelik, Öztürk, Aydın, Arslan, Doğan, Yıldız, Koç,
  El Amrani, Bouali, Benali, El Idrissi, Amrani, Bakkali, Haddad, El Khattabi, Ouali, Chaouch, Ziani, Mansouri, Bensaïd,
  El Bakkali, Hamdi, Al-Hassan, Khalil, Aziz, Mahmoudi, Rahimi, Ahmadi, Karimi, Hosseini, Noori, Sharifi, Osman, Abdi,
  Mohamud, Warsame, Hersi, Tesfaye, Gebremedhin, Haile, Ghebremeskel, Berhane, Kidane, Okafor, Mensah, Boateng, Osei, Diallo,
  Traoré, Kamara, Nkrumah, Mbeki, Kowalski, Nowak, Wiśniewska, Wójcik, Kamińska, Lewandowski, Zielińska, Szymański, Dąbrowska,
  Kozłowski, Popescu, Ionescu, Dumitru, Petrov, Ivanova, Kovalenko, Shevchenko, Bondarenko, Tkachenko, Melnyk, Kravchenko,
  Horvat, Novak, Marković, Nikolić, Pinas, Doekhi, Ramdin, Kalloe, Soerdjan, Jadnanansing, Paulus, Martina, Maduro, Croes,
  Sambo, Pattinama, Latuheru, Manuputty, Tahitu, Wattimena, Soeharto, Wong, Chen, Li, Nguyen, Tran, Pham, Singh, Kumar, Patel,
  Sharma, Silva, Santos, Fernandes, Pereira, García, Rodríguez, Martínez, Rossi, Romano, Schmidt, Müller, Fischer, Dubois
`)

/** Street names for addresses of example companies and people; a house number is added by the seed. */
export const streets: readonly string[] = list(`
  Dorpsstraat, Kerkstraat, Molenstraat, Stationsstraat, Schoolstraat, Nieuwstraat, Hoogstraat, Marktstraat, Kastanjelaan,
  Lindelaan, Beukenlaan, Eikenweg, Populierweg, Wilgenhof, Rozenstraat, Tulpstraat, Meidoornstraat, Leeuwerikstraat,
  Merelhof, Zwaluwstraat, Industrieweg, Nijverheidsweg, Ambachtsweg, Handelsweg, Havenweg, Loswal, Kanaalweg, Energieweg,
  Transportweg, Binnenweg, Veldstraat, Achterweg, Waaldijk, Maasweg, Dijkstraat, Uiterwaard, Zandweg, Heideweg, Bosweg,
  Parklaan, Wilhelminastraat, Julianastraat, Burgemeesterlaan, Raadhuisplein, Marktplein, Hofstraat, Tolstraat, Graafseweg
`)
