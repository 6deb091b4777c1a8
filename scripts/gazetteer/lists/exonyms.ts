// Other names of cities in English news, old names and short forms: country | name as in GeoNames | other names.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../../../src/core/parse-list.ts'

export const EXONYMS = parseTable(`
  AE | Dubai | Dubayy
  AF | Kandahār | Qandahar; Kandahar City
  AF | Kunduz | Konduz
  AF | Mazār-e Sharīf | Mazar-i-Sharif; Mazar-e Sharif; Mazar
  AM | Gyumri | Leninakan
  AO | Uíge | Uige
  AR | Buenos Aires | Baires
  AZ | Ganja | Gyandzha
  BA | Sarajevo | Sarayevo
  BD | Chattogram | Chittagong
  BD | Cox’s Bāzār | Cox's Bazar; Coxs Bazar
  BD | Dhaka | Dacca
  BD | Sylhet | Silhet
  BE | Antwerpen | Antwerp; Anvers
  BE | Brugge | Bruges
  BE | Gent | Ghent
  BE | Ieper | Ypres
  BE | Leuven | Louvain
  BE | Liège | Liege
  BE | Mechelen | Malines
  BO | La Paz | La Paz Bolivia
  BR | Brasília | Brasilia
  BR | Rio de Janeiro | Rio
  BR | São Paulo | Sao Paulo; San Paulo
  BY | Babruysk | Bobruisk
  BY | Brest | Brest-Litovsk
  BY | Homyel' | Gomel; Homel
  BY | Hrodna | Grodno
  BY | Mahilyow | Mogilev
  BY | Vitebsk | Vitsebsk
  CA | Halifax | Halifax Regional Municipality
  CA | Montréal | Montreal
  CA | Québec | Quebec City
  CA | St. John's | Saint John's; St John's
  CA | Trois-Rivières | Trois-Rivieres
  CD | Kinshasa | Léopoldville; Leopoldville
  CD | Lubumbashi | Elisabethville
  CH | Basel | Basle
  CH | Bern | Berne
  CH | Genève | Geneva
  CH | Luzern | Lucerne
  CH | Zürich | Zurich
  CI | Yamoussoukro | Yamoussoukro City
  CL | Valparaíso | Valparaiso
  CN | Beijing | Peking
  CN | Chongqing | Chungking
  CN | Dalian | Dairen
  CN | Guangzhou | Canton
  CN | Harbin | Haerbin
  CN | Kashgar | Kashi
  CN | Lhasa | Lhassa
  CN | Nanjing | Nanking
  CN | Qingdao | Tsingtao
  CN | Shenyang | Mukden
  CN | Tianjin | Tientsin
  CN | Xiamen | Amoy
  CN | Xi’an | Xian; Xi'an
  CN | Ürümqi | Urumchi
  CN | Ürümqi | Urumqi
  CO | Bogotá | Bogota
  CO | Cartagena | Cartagena de Indias
  CR | San José | San Jose
  CU | Havana | La Habana
  CU | Santiago de Cuba | Santiago
  CY | Nicosia | Lefkosia
  CZ | Pilsen | Plzeň
  CZ | Prague | Praha
  DE | Aachen | Aix-la-Chapelle
  DE | Berlin | West Berlin; East Berlin
  DE | Braunschweig | Brunswick
  DE | Düsseldorf | Dusseldorf; Duesseldorf
  DE | Frankfurt (Oder) | Frankfurt an der Oder
  DE | Frankfurt am Main | Frankfurt
  DE | Göttingen | Goettingen
  DE | Hannover | Hanover
  DE | Konstanz | Constance
  DE | Köln | Cologne; Koeln
  DE | Mainz | Mayence
  DE | Munich | München; Muenchen
  DE | Nuremberg | Nürnberg; Nuernberg
  DE | Regensburg | Ratisbon
  DE | Saarbrücken | Saarbruecken
  DE | Trier | Treves
  DE | Ulm | Neu-Ulm
  DE | Wiesbaden | Wiesbaden-Erbenheim
  DK | Copenhagen | København
  DK | Århus | Aarhus
  DO | Santo Domingo | Ciudad Trujillo
  DZ | Algiers | Alger
  DZ | Bejaïa | Bejaia
  DZ | Oran | Wahran
  EC | Guayaquil | Santiago de Guayaquil
  EE | Tallinn | Reval
  EG | Al Fayyūm | Fayoum; Faiyum; El Fayoum
  EG | Al Manşūrah | Mansoura; Mansura; El Mansoura
  EG | Al Maḩallah al Kubrá | Mahalla; El-Mahalla El-Kubra; Mahalla al-Kubra
  EG | Al Minyā | Minya; El Minya
  EG | Alexandria | Alexandrie
  EG | Arish | El-Arish; Al-Arish; El Arish
  EG | Aswān | Aswan
  EG | Asyūţ | Assiut; Asyut
  EG | Damietta | Dumyat
  EG | Hurghada | Ghardaqa
  EG | Ismailia | Ismaïlia
  EG | Luxor | Al Uqsur
  EG | Port Said | Bur Said
  EG | Sharm el-Sheikh | Sharm el Sheikh; Sharm al-Sheikh; Sharm ash Shaykh; Sharm El-Sheik
  EG | Suez | As Suways
  EG | Zagazig | Zaqaziq
  EG | Ţanţā | Tanta
  ER | Asmara | Asmera
  ER | Massawa | Mitsiwa
  ES | A Coruña | La Coruña; La Coruna; Corunna
  ES | Cadiz | Cádiz
  ES | Córdoba | Cordova
  ES | Donostia / San Sebastián | San Sebastian; San Sebastián; Donostia
  ES | Donostia-San Sebastián | San Sebastian; San Sebastián; Donostia
  ES | Gasteiz / Vitoria | Vitoria; Vitoria-Gasteiz
  ES | Palma | Palma de Mallorca
  ES | Pamplona | Iruña
  ES | Sevilla | Seville
  ES | Zaragoza | Saragossa
  ET | Addis Ababa | Addis Abeba; Addis
  FI | Helsinki | Helsingfors
  FI | Turku | Åbo
  FR | Dunkerque | Dunkirk
  FR | Lyon | Lyons
  FR | Marseille | Marseilles
  FR | Reims | Rheims
  FR | Strasbourg | Strassburg
  GB | Ashton-under-Lyne | Ashton
  GB | Barrow in Furness | Barrow-in-Furness; Barrow
  GB | Belfast | West Belfast; East Belfast
  GB | Berwick-Upon-Tweed | Berwick
  GB | Burton upon Trent | Burton-on-Trent; Burton
  GB | Bury St Edmunds | Bury St. Edmunds
  GB | Clacton-on-Sea | Clacton
  GB | Derry | Londonderry
  GB | Enfield Town | Enfield
  GB | Great Yarmouth | Yarmouth
  GB | Hemel Hempstead | Hemel
  GB | Kensington | Kensington and Chelsea
  GB | King's Lynn | Kings Lynn
  GB | Kingston upon Hull | Hull
  GB | London | Central London; Inner London
  GB | Milton Keynes | MK
  GB | Newark on Trent | Newark; Newark-on-Trent
  GB | Newcastle upon Tyne | Newcastle; Newcastle-upon-Tyne
  GB | Royal Leamington Spa | Leamington Spa; Leamington
  GB | Royal Tunbridge Wells | Tunbridge Wells
  GB | Southend-on-Sea | Southend
  GB | St Helens | Saint Helens
  GB | Stockton-on-Tees | Stockton
  GB | Stoke-on-Trent | Stoke
  GB | Stratford-upon-Avon | Stratford upon Avon; Stratford
  GB | Weston-super-Mare | Weston
  GE | Batumi | Bat'umi
  GE | Gori | Gori town
  GE | Kutaisi | K'ut'aisi
  GE | P’ot’i | Poti
  GE | Sokhumi | Sukhumi; Sukhum
  GE | Tbilisi | Tiflis; T'bilisi
  GE | Tskhinvali | Tskhinval; Ts'khinvali
  GE | Zugdidi | Zugdidi town
  GR | Athens | Athínai
  GR | Irákleion | Heraklion; Iraklion
  GR | Piraeus | Peiraeus
  GR | Pátra | Patras
  GR | Thessaloníki | Salonika; Salonica; Saloniki
  HU | Budapest | Buda
  ID | Bandar Lampung | Tanjungkarang
  ID | City of Balikpapan | Balikpapan
  ID | Jakarta | Batavia; Djakarta
  ID | Makassar | Ujung Pandang
  ID | Surakarta | Solo
  ID | Yogyakarta | Jogjakarta; Jogja; Yogya
  IE | Cork | Cork City
  IE | Droichead Nua | Newbridge
  IE | Dublin | Baile Átha Cliath
  IE | Dún Laoghaire | Dun Laoghaire
  IE | Galway | Galway City
  IE | Limerick | Limerick City
  IE | Navan | An Uaimh
  IL | Acre | Akko
  IL | Ashkelon | Ashqelon
  IL | Beersheba | Be'er Sheva; Beer Sheva; Beersheva
  IL | Eilat | Elat
  IL | H̱olon | Holon
  IL | Jaffa | Yafo
  IL | Jerusalem | West Jerusalem
  IL | Nazareth | Natzrat
  IL | Petaẖ Tiqwa | Petah Tikva; Petach Tikva
  IL | Qiryat Shmona | Qiryat Shemona; Kiryat Shemona; Kiryat Shmona
  IL | Rishon LeẔiyyon | Rishon LeZion; Rishon Letzion
  IL | Tel Aviv | Tel-Aviv; Tel Aviv-Yafo
  IN | Ayodhya | Faizabad
  IN | Bengaluru | Bangalore
  IN | Bhubaneshwar | Bhubaneswar
  IN | Chennai | Madras
  IN | Gurugram | Gurgaon
  IN | Guwahati | Gauhati
  IN | Kochi | Cochin
  IN | Kolkata | Calcutta
  IN | Kozhikode | Calicut
  IN | Kānpur | Cawnpore
  IN | Lucknow | Lakhnau
  IN | Mangaluru | Mangalore
  IN | Mumbai | Bombay; Greater Mumbai
  IN | Mysuru | Mysore
  IN | New Delhi | Delhi
  IN | Panaji | Panjim
  IN | Prayagraj | Allahabad
  IN | Puducherry | Pondicherry
  IN | Pune | Poona
  IN | Shimla | Simla
  IN | Thiruvananthapuram | Trivandrum
  IN | Tiruchirappalli | Trichy
  IN | Vadodara | Baroda
  IN | Varanasi | Benares; Banaras
  IN | Visakhapatnam | Vizag
  IQ | Al Başrah al Qadīmah | Basra; Al-Basrah
  IQ | Al Fallūjah | Fallujah; Falluja
  IQ | Al Ḩillah | Hilla; Hillah
  IQ | Al ‘Amārah | Amara; Amarah
  IQ | As Samāwah | Samawa; Samawah
  IQ | As Sulaymānīyah | Sulaimaniya; Sulaymaniyah; Sulaimaniyah
  IQ | Basrah | Basra
  IQ | Ba‘qūbah | Baquba; Baqubah
  IQ | Dihok | Dohuk; Duhok
  IQ | Erbil | Irbil; Arbil; Hewler
  IQ | Karbala | Kerbala
  IQ | Kirkuk | Karkuk
  IQ | Mosul | Al Mawsil
  IQ | Najaf | An-Najaf
  IQ | Nasiriyah | Nasiriya; An-Nasiriyah
  IQ | Ramadi | Ar-Ramadi
  IQ | Sinjār | Sinjar
  IQ | Sāmarrā’ | Samarra
  IQ | Tall ‘Afar | Tal Afar
  IQ | Tikrīt | Tikrit
  IQ | Zaxo | Zakho
  IR | Bandar Abbas | Bandar-e Abbas
  IR | Isfahan | Esfahan
  IR | Kermanshah | Bakhtaran
  IR | Mashhad | Meshed
  IR | Qom | Qum
  IR | Tehran | Teheran
  IT | Florence | Firenze
  IT | Genoa | Genova
  IT | L'Aquila | Aquila
  IT | Livorno | Leghorn
  IT | Mantova | Mantua
  IT | Milan | Milano
  IT | Naples | Napoli
  IT | Padova | Padua
  IT | Rome | Roma
  IT | Siracusa | Syracuse
  IT | Turin | Torino
  IT | Venice | Venezia
  JP | Fukushima | Fukushima City
  JP | Kyoto | Kyōto
  JP | Okinawa | Okinawa City
  JP | Tokyo | Edo
  JP | Ōsaka | Osaka
  KE | Mombasa | Mombasa City
  KG | Bishkek | Frunze
  KH | Phnom Penh | Pnom Penh
  KH | Siem Reap | Siemreap
  KP | Hamhŭng | Hamhung
  KP | Kaesŏng | Kaesong
  KP | Pyongyang | P'yongyang
  KP | Sinŭiju | Sinuiju
  KP | Wŏnsan | Wonsan
  KR | Busan | Pusan
  KR | Daegu | Taegu
  KR | Daejeon | Taejon
  KR | Gwangju | Kwangju
  KR | Incheon | Inchon
  KR | Seoul | Soul Korea
  KZ | Almaty | Alma-Ata; Alma Ata
  KZ | Astana | Nur-Sultan; Akmola
  LB | Baalbek | Ba'albek
  LB | Beirut | Beyrouth
  LB | En Nâqoûra | Naqoura
  LB | Nabatîyé et Tahta | Nabatieh; Nabatiyeh
  LB | Sidon | Saida; Saïda
  LB | Tripoli | Trablous
  LB | Tyre | Sour
  LK | Colombo | Kolamba
  LK | Jaffna | Yapanaya
  LK | Sri Jayewardenepura Kotte | Kotte
  LT | Klaipėda | Memel
  LT | Vilnius | Vilna
  LV | Daugavpils | Dvinsk
  LV | Riga | Rīga
  LY | Ajdābiyā | Ajdabiya
  LY | Al Bayḑā’ | Bayda; Al-Bayda
  LY | Az Zāwīyah | Zawiya; Zawiyah
  LY | Benghazi | Banghazi
  LY | Darnah | Derna
  LY | Mişrātah | Misrata; Misratah; Misurata
  LY | Sabhā | Sabha; Sebha
  LY | Sirte | Surt
  LY | Tobruk | Tubruq
  LY | Tripoli | Tarabulus
  MA | Casablanca | Dar el-Beida
  MA | Fes | Fez; Fès
  MA | Fès | Fez
  MA | Marrakesh | Marrakech
  MA | Rabat | Rabat-Salé
  MA | Tangier | Tangiers
  MD | Bender | Bendery; Tighina
  MD | Chisinau | Chişinău; Kishinev
  ML | Timbuktu | Tombouctou
  MM | Mandalay | Mandalay City
  MM | Mawlamyine | Moulmein
  MM | Nay Pyi Taw | Naypyidaw; Naypyitaw
  MM | Sittwe | Akyab
  MM | Yangon | Rangoon
  MN | Ulan Bator | Ulaanbaatar
  MX | Acapulco de Juárez | Acapulco
  MX | Cancún | Cancun
  MX | Cuernavaca | Cuernavaca City
  MX | Heroica Matamoros | Matamoros
  MX | Juárez | Ciudad Juarez
  MX | León de los Aldama | León
  MX | Mexico City | Ciudad de México; Ciudad de Mexico; D.F.
  MX | Oaxaca | Oaxaca City
  MX | Reynosa | Reynosa City
  MX | Tijuana | TJ
  MX | Veracruz | Vera Cruz
  MY | George Town | Penang; Georgetown
  MY | Kota Kinabalu | Jesselton
  MY | Kuala Lumpur | KL
  MY | Malacca | Melaka
  MZ | Maputo | Lourenço Marques
  NG | Abuja | Abuja City
  NG | Lagos | Lagos City
  NL | 's-Hertogenbosch | Den Bosch
  NL | The Hague | Den Haag; Hague; the Hague
  NO | Oslo | Christiania
  NP | Bharatpur | Chitwan
  NP | Kathmandu | Katmandu
  NZ | Whanganui | Wanganui
  PH | Baguio | Baguio City
  PH | Cagayan de Oro | Cagayan de Oro City
  PH | Caloocan City | Caloocan
  PH | Cebu City | Cebu
  PH | Cotabato | Cotabato City
  PH | Davao | Davao City
  PH | General Santos | General Santos City; GenSan
  PH | Iloilo | Iloilo City
  PH | Makati City | Makati
  PH | Manila | Maynila
  PH | Marawi City | Marawi
  PH | Pasig City | Pasig
  PH | Quezon City | QC
  PH | Taguig | Taguig City
  PH | Zamboanga | Zamboanga City
  PK | Faisalabad | Lyallpur
  PK | Karachi | Kurrachee
  PK | Mingora | Mingaora
  PK | Peshawar | Pishawar
  PL | Gdańsk | Danzig
  PL | Kraków | Cracow; Krakow
  PL | Lublin | Lublin City
  PL | Oświęcim | Auschwitz
  PL | Poznań | Posen
  PL | Szczecin | Stettin
  PL | Toruń | Thorn
  PL | Warsaw | Warszawa
  PL | Wrocław | Breslau
  PL | Łódź | Lodz
  PS | Bayt Lāhyā | Beit Lahia; Beit Lahiya
  PS | Bayt Ḩānūn | Beit Hanoun; Beit Hanun
  PS | Bethlehem | Beit Lahm
  PS | Dayr al Balaḩ | Deir al-Balah; Deir el-Balah
  PS | East Jerusalem | Jerusalem
  PS | Gaza | Gaza City
  PS | Hebron | Al-Khalil
  PS | Jabālyā | Jabalia; Jabaliya; Jabalya
  PS | Janīn | Jenin
  PS | Jericho | Ariha
  PS | Khān Yūnis | Khan Younis; Khan Yunis; Khan Younes
  PS | Nablus | Nabulus
  PS | Qalqīlyah | Qalqilya; Qalqiliya
  PS | Rafaḩ | Rafah
  PS | Ramallah | Ram Allah
  PS | Ţūlkarm | Tulkarem; Tulkarm
  PT | Lisbon | Lisboa
  PT | Porto | Oporto
  RO | Bucharest | Bucureşti; Bucuresti
  RO | Cluj-Napoca | Cluj
  RO | Iaşi | Iasi; Jassy
  RS | Belgrade | Beograd
  RS | Niš | Nis
  RS | Novi Sad | Neusatz
  RU | Arkhangel’sk | Archangel; Arkhangelsk
  RU | Astrakhan’ | Astrakhan
  RU | Belgorod | Bilhorod
  RU | Beslan | Beslan town
  RU | Groznyy | Grozny
  RU | Gudermes | Gudermes town
  RU | Izhevsk | Ustinov
  RU | Kaliningrad | Königsberg; Koenigsberg
  RU | Kazan | Kazan'
  RU | Magas | Magass
  RU | Makhachkala | Makhach-Kala
  RU | Moscow | Moskva
  RU | Naberezhnyye Chelny | Naberezhnye Chelny
  RU | Nal’chik | Nalchik
  RU | Nazran’ | Nazran
  RU | Nizhniy Novgorod | Nizhny Novgorod; Gorky; Gorki
  RU | Novorossiysk | Novorossisk
  RU | Perm | Perm'
  RU | Rostov-na-Donu | Rostov-on-Don; Rostov; Rostov on Don
  RU | Saint Petersburg | St. Petersburg; Leningrad; Petrograd; Petersburg; St Petersburg
  RU | Samara | Kuybyshev; Kuibyshev
  RU | Sochi | Adler-Sochi
  RU | Tol’yatti | Togliatti; Tolyatti
  RU | Tyumen | Tyumen'
  RU | Velikiy Novgorod | Novgorod; Veliky Novgorod
  RU | Vladikavkaz | Ordzhonikidze
  RU | Volgograd | Stalingrad
  RU | Yekaterinburg | Ekaterinburg; Sverdlovsk
  RU | Yuzhno-Sakhalinsk | Yuzhno Sakhalinsk
  SA | Dammam | Ad Dammam
  SA | Jeddah | Jidda; Jiddah; Jedda
  SA | Mecca | Makkah
  SA | Medina | Madinah
  SA | Riyadh | Ar Riyad
  SD | Al-Junaynah | El Geneina; Geneina; El-Geneina
  SD | El Fasher | Al-Fashir; El-Fasher; Al Fashir; al-Fasher
  SD | El Obeid | Al-Ubayyid
  SD | Khartoum | Khartum
  SD | Nyala | Niyala
  SD | Omdurman | Umm Durman
  SD | Port Sudan | Bur Sudan
  SD | Wad Medani | Wad Madani
  SE | Gothenburg | Göteborg
  SE | Göteborg | Gothenburg
  SE | Malmö | Malmo
  SG | Singapore | Singapore City
  SK | Bratislava | Pressburg
  SN | Dakar | Dakar City
  SO | Baidoa | Baydhabo
  SO | Beledweyne | Beledweyn; Beletweyne; Beled Weyne
  SO | Bosaso | Bossaso
  SO | Gaalkacyo | Galkayo; Galkacyo
  SO | Hargeysa | Hargeisa
  SO | Kismayo | Chisimayu; Kismaayo
  SO | Mogadishu | Muqdisho
  SY | Al Qāmishlī | Qamishli
  SY | Al Ḩasakah | Hasakah; Hasaka; Al-Hasakah
  SY | Aleppo | Halab
  SY | Ar Raqqah | Raqqa; Raqqah; Rakka
  SY | Damascus | Dimashq
  SY | Dar‘ā | Deraa; Daraa; Dara'a
  SY | Deir ez-Zor | Deir Ezzor; Deir al-Zor; Deir al-Zour; Deir el-Zour
  SY | Dūmā | Douma
  SY | Homs | Hims
  SY | Idlib | Idleb
  SY | Latakia | Al Ladhiqiyah
  SY | Manbij | Membij
  SY | Tadmur | Palmyra
  SY | Ţarţūs | Tartus; Tartous
  SY | Ḩamāh | Hama
  SY | ‘Ayn al ‘Arab | Kobane; Kobani; Kobanî
  TD | Abéché | Abeche
  TD | Goz Béïda | Goz Beida; Goz Beïda
  TD | N'Djamena | Ndjamena; N'djamena
  TH | Bangkok | Krung Thep
  TH | Chiang Mai | Chiengmai
  TH | Nakhon Ratchasima | Korat; Khorat
  TH | Phuket | Phuket City
  TJ | Dushanbe | Stalinabad
  TM | Ashgabat | Ashkhabad
  TN | El Kef | Kef; Le Kef
  TN | Sfax | Safaqis
  TN | Sidi Bouzid | Sidi Bou Zid
  TN | Sousse | Susa
  TN | Tunis | Tunis City
  TR | Ankara | Angora
  TR | Antakya | Antioch
  TR | Bodrum | Halicarnassus
  TR | Diyarbakır | Diyarbakir
  TR | Edirne | Adrianople
  TR | Gaziantep | Antep
  TR | Istanbul | Constantinople; İstanbul
  TR | İskenderun | Iskenderun; Alexandretta
  TR | İzmir | Izmir; Smyrna
  TT | Port of Spain | Port-of-Spain
  TW | Kaohsiung | Kao-hsiung
  TW | Taipei | T'aipei
  TZ | Dar es Salaam | Dar-es-Salaam; Dar
  UA | Bakhmut | Artemivsk; Artyomovsk
  UA | Chernihiv | Chernigov
  UA | Chernivtsi | Chernovtsy; Czernowitz
  UA | Dnipro | Dnepropetrovsk; Dnipropetrovsk
  UA | Donetsk | Donets'k
  UA | Feodosiya | Feodosia
  UA | Kharkiv | Kharkov
  UA | Kropyvnytskyi | Kirovohrad; Kirovograd
  UA | Kryvyi Rih | Krivoy Rog
  UA | Kyiv | Kiev
  UA | Luhansk | Lugansk
  UA | Lviv | Lvov; Lemberg
  UA | Mariupol | Mariupil
  UA | Mykolaiv | Mykolayiv; Nikolaev
  UA | Mykolayiv | Mykolaiv; Nikolaev
  UA | Odesa | Odessa
  UA | Sevastopol | Sebastopol
  UA | Slov’yans’k | Sloviansk; Slavyansk
  UA | Yevpatoriya | Yevpatoria
  UA | Zaporizhia | Zaporizhzhia; Zaporozhye
  US | Athens | Athens-Clarke County
  US | Atlanta | ATL
  US | Augusta | Augusta-Richmond County
  US | Boise | Boise City
  US | Boston | Beantown
  US | Brooklyn | Downtown Brooklyn
  US | Chicago | Windy City
  US | Coeur d'Alene | Coeur D'Alene
  US | Colorado Springs | Colo. Springs
  US | East Los Angeles | East L.A.; East LA
  US | Fort Lauderdale | Ft. Lauderdale
  US | Fort Worth | Ft. Worth
  US | Guadalupe | Guadalupe city
  US | Honolulu | Waikiki
  US | Indianapolis | Indy
  US | Jacksonville | Jax
  US | Las Vegas | Vegas
  US | Lexington | Lexington-Fayette
  US | Lexington-Fayette | Lexington
  US | Los Angeles | L.A.; LA
  US | Louisville | Louisville/Jefferson County
  US | Macon | Macon-Bibb
  US | Manhattan | Midtown Manhattan; Lower Manhattan; Upper Manhattan
  US | Minneapolis | Twin Cities
  US | Nashville | Music City; Nashville-Davidson
  US | New Orleans | NOLA
  US | New York City | New York; NYC; N.Y.C.; Big Apple; the Big Apple
  US | Oklahoma City | OKC
  US | Philadelphia | Philly; Phila.
  US | Sacramento | Sac
  US | Salt Lake City | Salt Lake
  US | San Francisco | San Fran; S.F.
  US | The Bronx | Bronx; South Bronx
  US | Washington | D.C.; Washington, D.C.; Washington D.C.; Washington DC
  US | Washington, D.C. | Washington; D.C.; Washington D.C.; Washington DC; Beltway
  US | Winston-Salem | Winston Salem
  UZ | Samarkand | Samarqand
  UZ | Tashkent | Toshkent
  VE | Caracas | Santiago de León de Caracas
  VN | Da Nang | Danang
  VN | Haiphong | Hai Phong
  VN | Hanoi | Ha Noi
  VN | Ho Chi Minh City | Saigon; HCMC; Ho Chi Minh
  VN | Huế | Hue
  XK | Mitrovicë | Mitrovica; Kosovska Mitrovica
  XK | Pristina | Prishtina; Priština
  YE | Aden | Adan
  YE | Al Ḩudaydah | Hodeidah; Hodeida; Hudaydah; Al Hudaydah; Al-Hodeidah
  YE | Ma'rib | Marib
  YE | Mukalla | Al-Mukalla
  YE | Sanaa | Sana'a; Sana
  YE | Ta‘izz | Taiz; Taez
  YE | Şa‘dah | Saada; Sa'ada; Saadah
  ZA | Cape Town | Capetown
  ZA | Gqeberha | Port Elizabeth
  ZA | Grahamstown | Makhanda
  ZA | Johannesburg | Joburg; Jo'burg; Jozi
  ZA | Mbombela | Nelspruit
  ZA | Polokwane | Pietersburg
  ZA | Port Elizabeth | Gqeberha; PE
  ZA | Pretoria | Tshwane
  ZA | eMalahleni | Witbank
  ZW | Bulawayo | Bulawayo City
`)
