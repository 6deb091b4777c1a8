/**
 * Other names of cities in English news, old names and short forms: country, name as in GeoNames, then its other names.
 * Compiled by hand from general knowledge.
 */
export const EXONYMS = `
AE Dubai | Dubayy
AF Kandahār | Qandahar|Kandahar City
AF Kunduz | Konduz
AF Mazār-e Sharīf | Mazar-i-Sharif|Mazar-e Sharif|Mazar
AM Gyumri | Leninakan
AO Uíge | Uige
AR Buenos Aires | Baires
AZ Ganja | Gyandzha
BA Sarajevo | Sarayevo
BD Chattogram | Chittagong
BD Cox’s Bāzār | Cox's Bazar|Coxs Bazar
BD Dhaka | Dacca
BD Sylhet | Silhet
BE Antwerpen | Antwerp|Anvers
BE Brugge | Bruges
BE Gent | Ghent
BE Ieper | Ypres
BE Leuven | Louvain
BE Liège | Liege
BE Mechelen | Malines
BO La Paz | La Paz Bolivia
BR Brasília | Brasilia
BR Rio de Janeiro | Rio
BR São Paulo | Sao Paulo|San Paulo
BY Babruysk | Bobruisk
BY Brest | Brest-Litovsk
BY Homyel' | Gomel|Homel
BY Hrodna | Grodno
BY Mahilyow | Mogilev
BY Vitebsk | Vitsebsk
CA Halifax | Halifax Regional Municipality
CA Montréal | Montreal
CA Québec | Quebec City
CA St. John's | Saint John's|St John's
CA Trois-Rivières | Trois-Rivieres
CD Kinshasa | Léopoldville|Leopoldville
CD Lubumbashi | Elisabethville
CH Bern | Berne
CH Genève | Geneva
CH Luzern | Lucerne
CH Basel | Basle
CH Zürich | Zurich
CI Yamoussoukro | Yamoussoukro City
CL Valparaíso | Valparaiso
CN Beijing | Peking
CN Guangzhou | Canton
CN Tianjin | Tientsin
CN Nanjing | Nanking
CN Chongqing | Chungking
CN Xi’an | Xian|Xi'an
CN Ürümqi | Urumqi
CN Ürümqi | Urumchi
CN Kashgar | Kashi
CN Shenyang | Mukden
CN Harbin | Haerbin
CN Qingdao | Tsingtao
CN Xiamen | Amoy
CN Dalian | Dairen
CN Lhasa | Lhassa
CO Bogotá | Bogota
CO Cartagena | Cartagena de Indias
CR San José | San Jose
CU Havana | La Habana
CU Santiago de Cuba | Santiago
CY Nicosia | Lefkosia
CZ Pilsen | Plzeň
CZ Prague | Praha
DE Berlin | West Berlin|East Berlin
DE Braunschweig | Brunswick
DE Düsseldorf | Dusseldorf|Duesseldorf
DE Frankfurt am Main | Frankfurt
DE Frankfurt (Oder) | Frankfurt an der Oder
DE Hannover | Hanover
DE Köln | Cologne|Koeln
DE Munich | München|Muenchen
DE Nuremberg | Nürnberg|Nuernberg
DE Regensburg | Ratisbon
DE Ulm | Neu-Ulm
DE Wiesbaden | Wiesbaden-Erbenheim
DE Konstanz | Constance
DE Aachen | Aix-la-Chapelle
DE Mainz | Mayence
DE Trier | Treves
DE Göttingen | Goettingen
DE Saarbrücken | Saarbruecken
DK Århus | Aarhus
DK Copenhagen | København
DO Santo Domingo | Ciudad Trujillo
DZ Algiers | Alger
DZ Oran | Wahran
DZ Bejaïa | Bejaia
EC Guayaquil | Santiago de Guayaquil
EE Tallinn | Reval
EG Alexandria | Alexandrie
EG Al Maḩallah al Kubrá | Mahalla|El-Mahalla El-Kubra|Mahalla al-Kubra
EG Al Manşūrah | Mansoura|Mansura|El Mansoura
EG Asyūţ | Assiut|Asyut
EG Aswān | Aswan
EG Damietta | Dumyat
EG Ismailia | Ismaïlia
EG Luxor | Al Uqsur
EG Port Said | Bur Said
EG Suez | As Suways
EG Sharm el-Sheikh | Sharm el Sheikh|Sharm al-Sheikh|Sharm ash Shaykh|Sharm El-Sheik
EG Ţanţā | Tanta
EG Arish | El-Arish|Al-Arish|El Arish
EG Zagazig | Zaqaziq
EG Al Fayyūm | Fayoum|Faiyum|El Fayoum
EG Al Minyā | Minya|El Minya
EG Hurghada | Ghardaqa
ER Asmara | Asmera
ER Massawa | Mitsiwa
ES A Coruña | La Coruña|La Coruna|Corunna
ES Cadiz | Cádiz
ES Córdoba | Cordova
ES Donostia / San Sebastián | San Sebastian|San Sebastián|Donostia
ES Donostia-San Sebastián | San Sebastian|San Sebastián|Donostia
ES Gasteiz / Vitoria | Vitoria|Vitoria-Gasteiz
ES Palma | Palma de Mallorca
ES Pamplona | Iruña
ES Sevilla | Seville
ES Zaragoza | Saragossa
ET Addis Ababa | Addis Abeba|Addis
FI Helsinki | Helsingfors
FI Turku | Åbo
FR Dunkerque | Dunkirk
FR Lyon | Lyons
FR Marseille | Marseilles
FR Reims | Rheims
FR Strasbourg | Strassburg
GB Belfast | West Belfast|East Belfast
GB Derry | Londonderry
GB London | Central London|Inner London
GB Newcastle upon Tyne | Newcastle|Newcastle-upon-Tyne
GB Kingston upon Hull | Hull
GB Stoke-on-Trent | Stoke
GB Stratford-upon-Avon | Stratford upon Avon|Stratford
GB Clacton-on-Sea | Clacton
GB Southend-on-Sea | Southend
GB Weston-super-Mare | Weston
GB Berwick-Upon-Tweed | Berwick
GB Burton upon Trent | Burton-on-Trent|Burton
GB Barrow in Furness | Barrow-in-Furness|Barrow
GB Ashton-under-Lyne | Ashton
GB St Helens | Saint Helens
GB Royal Leamington Spa | Leamington Spa|Leamington
GB Royal Tunbridge Wells | Tunbridge Wells
GB Bury St Edmunds | Bury St. Edmunds
GB King's Lynn | Kings Lynn
GB Hemel Hempstead | Hemel
GB Enfield Town | Enfield
GB Milton Keynes | MK
GB Kensington | Kensington and Chelsea
GE Batumi | Bat'umi
GE Sokhumi | Sukhumi|Sukhum
GE Tbilisi | Tiflis|T'bilisi
GE Tskhinvali | Tskhinval|Ts'khinvali
GE Zugdidi | Zugdidi town
GE P’ot’i | Poti
GE Gori | Gori town
GE Kutaisi | K'ut'aisi
GR Athens | Athínai
GR Irákleion | Heraklion|Iraklion
GR Pátra | Patras
GR Piraeus | Peiraeus
GR Thessaloníki | Salonika|Salonica|Saloniki
HU Budapest | Buda
ID Bandar Lampung | Tanjungkarang
ID Jakarta | Batavia|Djakarta
ID Makassar | Ujung Pandang
ID Surakarta | Solo
ID Yogyakarta | Jogjakarta|Jogja|Yogya
ID City of Balikpapan | Balikpapan
IE Dublin | Baile Átha Cliath
IE Cork | Cork City
IE Galway | Galway City
IE Limerick | Limerick City
IE Dún Laoghaire | Dun Laoghaire
IE Droichead Nua | Newbridge
IE Navan | An Uaimh
IL Acre | Akko
IL Ashkelon | Ashqelon
IL Beersheba | Be'er Sheva|Beer Sheva|Beersheva
IL H̱olon | Holon
IL Jerusalem | West Jerusalem
IL Eilat | Elat
IL Qiryat Shmona | Qiryat Shemona|Kiryat Shemona|Kiryat Shmona
IL Nazareth | Natzrat
IL Petaẖ Tiqwa | Petah Tikva|Petach Tikva
IL Rishon LeẔiyyon | Rishon LeZion|Rishon Letzion
IL Tel Aviv | Tel-Aviv|Tel Aviv-Yafo
IL Jaffa | Yafo
PS East Jerusalem | Jerusalem
PS Gaza | Gaza City
PS Hebron | Al-Khalil
PS Jericho | Ariha
PS Khān Yūnis | Khan Younis|Khan Yunis|Khan Younes
PS Rafaḩ | Rafah
PS Nablus | Nabulus
PS Janīn | Jenin
PS Ţūlkarm | Tulkarem|Tulkarm
PS Qalqīlyah | Qalqilya|Qalqiliya
PS Bayt Lāhyā | Beit Lahia|Beit Lahiya
PS Bayt Ḩānūn | Beit Hanoun|Beit Hanun
PS Jabālyā | Jabalia|Jabaliya|Jabalya
PS Dayr al Balaḩ | Deir al-Balah|Deir el-Balah
PS Bethlehem | Beit Lahm
PS Ramallah | Ram Allah
IN Bengaluru | Bangalore
IN Bhubaneshwar | Bhubaneswar
IN Chennai | Madras
IN Guwahati | Gauhati
IN Gurugram | Gurgaon
IN Kochi | Cochin
IN Kolkata | Calcutta
IN Kozhikode | Calicut
IN Kānpur | Cawnpore
IN Lucknow | Lakhnau
IN Mangaluru | Mangalore
IN Mumbai | Bombay|Greater Mumbai
IN Mysuru | Mysore
IN New Delhi | Delhi
IN Prayagraj | Allahabad
IN Pune | Poona
IN Puducherry | Pondicherry
IN Shimla | Simla
IN Thiruvananthapuram | Trivandrum
IN Tiruchirappalli | Trichy
IN Vadodara | Baroda
IN Varanasi | Benares|Banaras
IN Visakhapatnam | Vizag
IN Ayodhya | Faizabad
IN Panaji | Panjim
IQ Al Başrah al Qadīmah | Basra|Al-Basrah
IQ Basrah | Basra
IQ Al Fallūjah | Fallujah|Falluja
IQ Mosul | Al Mawsil
IQ Ramadi | Ar-Ramadi
IQ Najaf | An-Najaf
IQ Al Ḩillah | Hilla|Hillah
IQ Al ‘Amārah | Amara|Amarah
IQ Nasiriyah | Nasiriya|An-Nasiriyah
IQ As Samāwah | Samawa|Samawah
IQ As Sulaymānīyah | Sulaimaniya|Sulaymaniyah|Sulaimaniyah
IQ Ba‘qūbah | Baquba|Baqubah
IQ Erbil | Irbil|Arbil|Hewler
IQ Karbala | Kerbala
IQ Sāmarrā’ | Samarra
IQ Tikrīt | Tikrit
IQ Tall ‘Afar | Tal Afar
IQ Sinjār | Sinjar
IQ Zaxo | Zakho
IQ Dihok | Dohuk|Duhok
IQ Kirkuk | Karkuk
IR Isfahan | Esfahan
IR Mashhad | Meshed
IR Tehran | Teheran
IR Kermanshah | Bakhtaran
IR Qom | Qum
IR Bandar Abbas | Bandar-e Abbas
IT Florence | Firenze
IT Genoa | Genova
IT Livorno | Leghorn
IT Mantova | Mantua
IT Milan | Milano
IT Naples | Napoli
IT Padova | Padua
IT Rome | Roma
IT Siracusa | Syracuse
IT Turin | Torino
IT Venice | Venezia
IT L'Aquila | Aquila
JP Tokyo | Edo
JP Okinawa | Okinawa City
JP Ōsaka | Osaka
JP Kyoto | Kyōto
JP Fukushima | Fukushima City
KE Mombasa | Mombasa City
KG Bishkek | Frunze
KH Phnom Penh | Pnom Penh
KH Siem Reap | Siemreap
KP Pyongyang | P'yongyang
KP Kaesŏng | Kaesong
KP Sinŭiju | Sinuiju
KP Hamhŭng | Hamhung
KP Wŏnsan | Wonsan
KR Busan | Pusan
KR Daegu | Taegu
KR Daejeon | Taejon
KR Gwangju | Kwangju
KR Incheon | Inchon
KR Seoul | Soul Korea
KZ Almaty | Alma-Ata|Alma Ata
KZ Astana | Nur-Sultan|Akmola
LB Beirut | Beyrouth
LB Tripoli | Trablous
LB Tyre | Sour
LB Sidon | Saida|Saïda
LB Baalbek | Ba'albek
LB En Nâqoûra | Naqoura
LB Nabatîyé et Tahta | Nabatieh|Nabatiyeh
LK Colombo | Kolamba
LK Sri Jayewardenepura Kotte | Kotte
LK Jaffna | Yapanaya
LT Vilnius | Vilna
LT Klaipėda | Memel
LV Riga | Rīga
LV Daugavpils | Dvinsk
LY Benghazi | Banghazi
LY Tripoli | Tarabulus
LY Mişrātah | Misrata|Misratah|Misurata
LY Sirte | Surt
LY Darnah | Derna
LY Az Zāwīyah | Zawiya|Zawiyah
LY Tobruk | Tubruq
LY Sabhā | Sabha|Sebha
LY Ajdābiyā | Ajdabiya
LY Al Bayḑā’ | Bayda|Al-Bayda
MA Casablanca | Dar el-Beida
MA Fès | Fez
MA Fes | Fez|Fès
MA Marrakesh | Marrakech
MA Tangier | Tangiers
MA Rabat | Rabat-Salé
MD Chisinau | Chişinău|Kishinev
MD Bender | Bendery|Tighina
ML Timbuktu | Tombouctou
MM Mandalay | Mandalay City
MM Nay Pyi Taw | Naypyidaw|Naypyitaw
MM Yangon | Rangoon
MM Sittwe | Akyab
MM Mawlamyine | Moulmein
MN Ulan Bator | Ulaanbaatar
MX Mexico City | Ciudad de México|Ciudad de Mexico|D.F.
MX Cancún | Cancun
MX Juárez | Ciudad Juarez
MX Acapulco de Juárez | Acapulco
MX Veracruz | Vera Cruz
MX Cuernavaca | Cuernavaca City
MX Oaxaca | Oaxaca City
MX Heroica Matamoros | Matamoros
MX Reynosa | Reynosa City
MX Tijuana | TJ
MY Kota Kinabalu | Jesselton
MY George Town | Penang|Georgetown
MY Malacca | Melaka
MY Kuala Lumpur | KL
MZ Maputo | Lourenço Marques
NG Lagos | Lagos City
NG Abuja | Abuja City
NL 's-Hertogenbosch | Den Bosch
NL The Hague | Den Haag|Hague|the Hague
NO Oslo | Christiania
NP Kathmandu | Katmandu
NP Bharatpur | Chitwan
NZ Whanganui | Wanganui
PH Manila | Maynila
PH Caloocan City | Caloocan
PH Quezon City | QC
PH Davao | Davao City
PH Cebu City | Cebu
PH Zamboanga | Zamboanga City
PH Iloilo | Iloilo City
PH Baguio | Baguio City
PH Makati City | Makati
PH Marawi City | Marawi
PH Cotabato | Cotabato City
PH General Santos | General Santos City|GenSan
PH Cagayan de Oro | Cagayan de Oro City
PH Pasig City | Pasig
PH Taguig | Taguig City
PK Karachi | Kurrachee
PK Peshawar | Pishawar
PK Faisalabad | Lyallpur
PK Mingora | Mingaora
PL Gdańsk | Danzig
PL Kraków | Cracow|Krakow
PL Lublin | Lublin City
PL Oświęcim | Auschwitz
PL Szczecin | Stettin
PL Toruń | Thorn
PL Warsaw | Warszawa
PL Wrocław | Breslau
PL Poznań | Posen
PL Łódź | Lodz
PT Lisbon | Lisboa
PT Porto | Oporto
RO Bucharest | Bucureşti|Bucuresti
RO Cluj-Napoca | Cluj
RO Iaşi | Iasi|Jassy
RS Belgrade | Beograd
RS Niš | Nis
RS Novi Sad | Neusatz
XK Pristina | Prishtina|Priština
XK Mitrovicë | Mitrovica|Kosovska Mitrovica
RU Arkhangel’sk | Archangel|Arkhangelsk
RU Astrakhan’ | Astrakhan
RU Groznyy | Grozny
RU Izhevsk | Ustinov
RU Kaliningrad | Königsberg|Koenigsberg
RU Kazan | Kazan'
RU Makhachkala | Makhach-Kala
RU Moscow | Moskva
RU Naberezhnyye Chelny | Naberezhnye Chelny
RU Nal’chik | Nalchik
RU Nazran’ | Nazran
RU Magas | Magass
RU Nizhniy Novgorod | Nizhny Novgorod|Gorky|Gorki
RU Novorossiysk | Novorossisk
RU Perm | Perm'
RU Rostov-na-Donu | Rostov-on-Don|Rostov|Rostov on Don
RU Saint Petersburg | St. Petersburg|Leningrad|Petrograd|Petersburg|St Petersburg
RU Samara | Kuybyshev|Kuibyshev
RU Sochi | Adler-Sochi
RU Tol’yatti | Togliatti|Tolyatti
RU Tyumen | Tyumen'
RU Vladikavkaz | Ordzhonikidze
RU Volgograd | Stalingrad
RU Yekaterinburg | Ekaterinburg|Sverdlovsk
RU Yuzhno-Sakhalinsk | Yuzhno Sakhalinsk
RU Belgorod | Bilhorod
RU Beslan | Beslan town
RU Velikiy Novgorod | Novgorod|Veliky Novgorod
RU Gudermes | Gudermes town
SA Jeddah | Jidda|Jiddah|Jedda
SA Mecca | Makkah
SA Medina | Madinah
SA Riyadh | Ar Riyad
SA Dammam | Ad Dammam
SD Khartoum | Khartum
SD Omdurman | Umm Durman
SD El Fasher | Al-Fashir|El-Fasher|Al Fashir|al-Fasher
SD Al-Junaynah | El Geneina|Geneina|El-Geneina
SD Nyala | Niyala
SD El Obeid | Al-Ubayyid
SD Port Sudan | Bur Sudan
SD Wad Medani | Wad Madani
SE Göteborg | Gothenburg
SE Gothenburg | Göteborg
SE Malmö | Malmo
SG Singapore | Singapore City
SK Bratislava | Pressburg
SN Dakar | Dakar City
SO Mogadishu | Muqdisho
SO Kismayo | Chisimayu|Kismaayo
SO Baidoa | Baydhabo
SO Hargeysa | Hargeisa
SO Beledweyne | Beledweyn|Beletweyne|Beled Weyne
SO Gaalkacyo | Galkayo|Galkacyo
SO Bosaso | Bossaso
SY Aleppo | Halab
SY Ar Raqqah | Raqqa|Raqqah|Rakka
SY Damascus | Dimashq
SY Dar‘ā | Deraa|Daraa|Dara'a
SY Deir ez-Zor | Deir Ezzor|Deir al-Zor|Deir al-Zour|Deir el-Zour
SY Homs | Hims
SY Ḩamāh | Hama
SY Idlib | Idleb
SY Latakia | Al Ladhiqiyah
SY Al Ḩasakah | Hasakah|Hasaka|Al-Hasakah
SY Al Qāmishlī | Qamishli
SY Manbij | Membij
SY ‘Ayn al ‘Arab | Kobane|Kobani|Kobanî
SY Dūmā | Douma
SY Tadmur | Palmyra
SY Ţarţūs | Tartus|Tartous
TD N'Djamena | Ndjamena|N'djamena
TD Abéché | Abeche
TD Goz Béïda | Goz Beida|Goz Beïda
TH Bangkok | Krung Thep
TH Chiang Mai | Chiengmai
TH Nakhon Ratchasima | Korat|Khorat
TH Phuket | Phuket City
TJ Dushanbe | Stalinabad
TM Ashgabat | Ashkhabad
TN Tunis | Tunis City
TN Sfax | Safaqis
TN El Kef | Kef|Le Kef
TN Sousse | Susa
TN Sidi Bouzid | Sidi Bou Zid
TR Ankara | Angora
TR Antakya | Antioch
TR Diyarbakır | Diyarbakir
TR Edirne | Adrianople
TR Istanbul | Constantinople|İstanbul
TR İzmir | Izmir|Smyrna
TR Gaziantep | Antep
TR İskenderun | Iskenderun|Alexandretta
TR Bodrum | Halicarnassus
TT Port of Spain | Port-of-Spain
TW Kaohsiung | Kao-hsiung
TW Taipei | T'aipei
TZ Dar es Salaam | Dar-es-Salaam|Dar
UA Chernivtsi | Chernovtsy|Czernowitz
UA Chernihiv | Chernigov
UA Dnipro | Dnepropetrovsk|Dnipropetrovsk
UA Donetsk | Donets'k
UA Kharkiv | Kharkov
UA Kropyvnytskyi | Kirovohrad|Kirovograd
UA Kryvyi Rih | Krivoy Rog
UA Kyiv | Kiev
UA Luhansk | Lugansk
UA Lviv | Lvov|Lemberg
UA Mykolayiv | Mykolaiv|Nikolaev
UA Mykolaiv | Mykolayiv|Nikolaev
UA Odesa | Odessa
UA Sevastopol | Sebastopol
UA Zaporizhia | Zaporizhzhia|Zaporozhye
UA Bakhmut | Artemivsk|Artyomovsk
UA Slov’yans’k | Sloviansk|Slavyansk
UA Mariupol | Mariupil
UA Yevpatoriya | Yevpatoria
UA Feodosiya | Feodosia
US Los Angeles | L.A.|LA
US New York City | New York|NYC|N.Y.C.|Big Apple|the Big Apple
US Washington | D.C.|Washington, D.C.|Washington D.C.|Washington DC
US Washington, D.C. | Washington|D.C.|Washington D.C.|Washington DC|Beltway
US Philadelphia | Philly|Phila.
US San Francisco | San Fran|S.F.
US Las Vegas | Vegas
US New Orleans | NOLA
US Boston | Beantown
US Fort Worth | Ft. Worth
US Fort Lauderdale | Ft. Lauderdale
US Minneapolis | Twin Cities
US Salt Lake City | Salt Lake
US Colorado Springs | Colo. Springs
US Indianapolis | Indy
US Oklahoma City | OKC
US Honolulu | Waikiki
US Atlanta | ATL
US Chicago | Windy City
US Jacksonville | Jax
US Sacramento | Sac
US Boise | Boise City
US Manhattan | Midtown Manhattan|Lower Manhattan|Upper Manhattan
US The Bronx | Bronx|South Bronx
US Brooklyn | Downtown Brooklyn
US Winston-Salem | Winston Salem
US Coeur d'Alene | Coeur D'Alene
US Lexington-Fayette | Lexington
US Lexington | Lexington-Fayette
US Nashville | Music City|Nashville-Davidson
US Louisville | Louisville/Jefferson County
US Athens | Athens-Clarke County
US Augusta | Augusta-Richmond County
US Macon | Macon-Bibb
US East Los Angeles | East L.A.|East LA
US Guadalupe | Guadalupe city
UZ Samarkand | Samarqand
UZ Tashkent | Toshkent
VE Caracas | Santiago de León de Caracas
VN Da Nang | Danang
VN Hanoi | Ha Noi
VN Haiphong | Hai Phong
VN Ho Chi Minh City | Saigon|HCMC|Ho Chi Minh
VN Huế | Hue
YE Aden | Adan
YE Al Ḩudaydah | Hodeidah|Hodeida|Hudaydah|Al Hudaydah|Al-Hodeidah
YE Sanaa | Sana'a|Sana
YE Ta‘izz | Taiz|Taez
YE Şa‘dah | Saada|Sa'ada|Saadah
YE Ma'rib | Marib
YE Mukalla | Al-Mukalla
ZA Cape Town | Capetown
ZA Johannesburg | Joburg|Jo'burg|Jozi
ZA Gqeberha | Port Elizabeth
ZA Port Elizabeth | Gqeberha|PE
ZA eMalahleni | Witbank
ZA Grahamstown | Makhanda
ZA Polokwane | Pietersburg
ZA Pretoria | Tshwane
ZA Mbombela | Nelspruit
ZW Harare | Salisbury
ZW Bulawayo | Bulawayo City
`
