// Countries, regions, seas and other places that are no city and no administrative unit, with abbreviations of news.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const COUNTRIES = parseList(`
  Afghanistan
  Albania
  Algeria
  America
  Andorra
  Angola
  Antigua
  Antigua and Barbuda
  Argentina
  Armenia
  Aruba
  Australia
  Austria
  Azerbaijan
  Bahamas
  Bahrain
  Bangladesh
  Barbados
  Belarus
  Belgium
  Belize
  Benin
  Bermuda
  Bhutan
  Bolivia
  Bosnia
  Bosnia and Herzegovina
  Botswana
  Brazil
  Britain
  Brunei
  Bulgaria
  Burkina Faso
  Burma
  Burundi
  Cabo Verde
  Cambodia
  Cameroon
  Canada
  Cape Verde
  Central African Republic
  Chad
  Chile
  China
  Colombia
  Comoros
  Congo
  Costa Rica
  Cote d'Ivoire
  Croatia
  Cuba
  Curaçao
  Cyprus
  Czech Republic
  Czechia
  Czechoslovakia
  Côte d’Ivoire
  D.R. Congo
  DPRK
  DR Congo
  DRC
  Democratic Republic of Congo
  Democratic Republic of the Congo
  Denmark
  Djibouti
  Dominica
  Dominican Republic
  EU
  East Timor
  Ecuador
  Egypt
  El Salvador
  England
  Equatorial Guinea
  Eritrea
  Estonia
  Eswatini
  Ethiopia
  Faroe Islands
  Fiji
  Finland
  France
  French Guiana
  Gabon
  Gambia
  Georgia
  Germany
  Ghana
  Gibraltar
  Great Britain
  Greece
  Greenland
  Grenada
  Guadeloupe
  Guam
  Guatemala
  Guinea
  Guinea-Bissau
  Guyana
  Haiti
  Holland
  Honduras
  Hong Kong
  Hungary
  Iceland
  India
  Indonesia
  Iran
  Iraq
  Ireland
  Israel
  Italy
  Ivory Coast
  Jamaica
  Japan
  Jordan
  K.S.A.
  KSA
  Kazakhstan
  Kenya
  Kiribati
  Korea
  Kosovo
  Kuwait
  Kyrgyzstan
  Laos
  Latvia
  Lebanon
  Lesotho
  Liberia
  Libya
  Liechtenstein
  Lithuania
  Luxembourg
  Macao
  Macau
  Macedonia
  Madagascar
  Malawi
  Malaysia
  Maldives
  Mali
  Malta
  Marshall Islands
  Martinique
  Mauritania
  Mauritius
  Mexico
  Micronesia
  Moldova
  Monaco
  Mongolia
  Montenegro
  Morocco
  Mozambique
  Myanmar
  NZ
  Namibia
  Nauru
  Nepal
  Netherlands
  New Caledonia
  New Zealand
  Nicaragua
  Niger
  Nigeria
  North Korea
  North Macedonia
  Northern Ireland
  Norway
  Oman
  PNG
  PRC
  Pakistan
  Palau
  Palestine
  Panama
  Papua New Guinea
  Paraguay
  People's Republic of China
  Peru
  Philippines
  Poland
  Portugal
  Puerto Rico
  Qatar
  ROK
  RSA
  Republic of Congo
  Republic of Korea
  Reunion
  Romania
  Russia
  Russian Federation
  Rwanda
  Saint Lucia
  Samoa
  San Marino
  Saudi Arabia
  Scotland
  Senegal
  Serbia
  Seychelles
  Sierra Leone
  Singapore
  Slovakia
  Slovenia
  Solomon Islands
  Somalia
  Somaliland
  South Africa
  South Korea
  South Sudan
  Soviet Union
  Spain
  Sri Lanka
  St Lucia
  Sudan
  Suriname
  Swaziland
  Sweden
  Switzerland
  Syria
  Taiwan
  Tajikistan
  Tanzania
  Thailand
  Timor Leste
  Timor-Leste
  Tobago
  Togo
  Tonga
  Trinidad
  Trinidad and Tobago
  Tunisia
  Turkey
  Turkmenistan
  Tuvalu
  Türkiye
  U.A.E.
  U.A.R.
  U.K.
  U.S.
  U.S.A.
  UAE
  UK
  US
  USA
  USSR
  Uganda
  Ukraine
  United Arab Emirates
  United Kingdom
  United States
  United States of America
  Uruguay
  Uzbekistan
  Vanuatu
  Vatican City
  Venezuela
  Viet Nam
  Vietnam
  Wales
  Western Sahara
  Yemen
  Yugoslavia
  Zaire
  Zambia
  Zanzibar
  Zimbabwe
  the Bahamas
  the Gambia
`)

export const AREAS = parseList(`
  Abkhazia
  Abyei
  Aceh
  Adamawa
  Aegean
  Aegean Islands
  Aegean Sea
  Afar
  Africa
  Agalega
  Ala.
  Aleppo Governorate
  Alps
  Alta.
  Altiplano
  Amazon
  Amazon Basin
  Amazonia
  Americas
  Amhara
  Amur River
  Anatolia
  Anbar
  Andalusia
  Andaman
  Andaman Sea
  Andaman and Nicobar Islands
  Andean region
  Andes
  Andhra
  Andhra Pradesh
  Anglosphere
  Antarctic
  Antarctica
  Antilles
  Appalachia
  Arab world
  Arabian Peninsula
  Arabian Sea
  Aral Sea
  Araucanía
  Arctic
  Arctic Ocean
  Ariz.
  Ark.
  Artsakh
  Arunachal Pradesh
  Ashanti
  Ashanti Kingdom
  Ashanti Region
  Ashanti region
  Asia
  Asia Pacific
  Asia-Pacific
  Assam
  Atacama
  Atacama Desert
  Atlantic
  Atlantic Canada
  Atlantic Ocean
  Atlas Mountains
  Australasia
  Aysén
  Azores
  B.C.
  Bab al-Mandeb
  Bab el-Mandeb
  Bajo Cauca
  Bali
  Balkans
  Balochistan
  Baltic
  Baltic Sea
  Baltics
  Barents Sea
  Basque Country
  Bavaria
  Bay Area
  Bay of Bengal
  Bay of Biscay
  Bay of Plenty
  Bekaa
  Bekaa Valley
  Bering Sea
  Beverly Hills
  Bhasan Char
  Biafra
  Bight
  Bihar
  Black Sea
  Blue Nile
  Bohol
  Borneo
  Borno
  Bosphorus
  Bosporus
  Bougainville
  Brahmaputra
  Brahmaputra River
  British Columbia
  British Isles
  Brittany
  Bronx
  Brooklyn
  Cabinda
  Cabo Delgado
  Calif.
  Canary Islands
  Cape Cod
  Cape Horn
  Cape Town Metro
  Cape York
  Cape of Good Hope
  Capitol Hill
  Caprivi
  Caribbean
  Caribbean Sea
  Carmel
  Carpathians
  Casamance
  Caspian
  Caspian Sea
  Catalonia
  Catatumbo
  Caucasus
  Cauvery
  Cayman Islands
  Cayos Cochinos
  Cebu
  Celebes Sea
  Central Africa
  Central African Region
  Central America
  Central Asia
  Central Europe
  Central Valley
  Chaco
  Chechnya
  Chhattisgarh
  Chiapas
  Chittagong Hill Tracts
  Chocó
  Christmas Island
  Colo.
  Conn.
  Continental Europe
  Copperbelt
  Coral Sea
  Corn Islands
  Cornwall
  Corsica
  Cox's Bazar
  Crimea
  Crimean Peninsula
  Côte d'Azur
  D.C.
  Dagestan
  Dakotas
  Danube
  Dardanelles
  Darfur
  Darien Gap
  Darién
  Darién Gap
  Dead Sea
  Deccan
  Deep South
  Del.
  Delta State
  Diaoyu Islands
  Diego Garcia
  Dnieper
  Dnipro River
  Donbas
  Donbass
  Dooars
  Downing Street
  Drake Passage
  Dutch Caribbean
  Earth
  East
  East Africa
  East Asia
  East Asia Pacific
  East China Sea
  East Coast
  East Jerusalem
  East Kalimantan
  East Rand
  East Timor Sea
  Eastern Africa
  Eastern Cape
  Eastern DRC
  Eastern Europe
  Eastern Ghouta
  Eastern Mediterranean
  Ecuadorian Amazon
  Esequibo
  Essequibo
  Euphrates
  Eurasia
  Euro-Mediterranean
  Europe
  European continent
  Everest
  FATA
  FCT
  Falkland Islands
  Falklands
  Far East
  Far North
  Far North Queensland
  Federal Capital Territory
  Fertile Crescent
  Fla.
  Flanders
  Florida Keys
  French Polynesia
  Ga.
  Galapagos
  Galilee
  Galápagos
  Galápagos Islands
  Ganga
  Ganges
  Garo Hills
  Gauteng
  Gaza
  Gaza Strip
  Germany's Ruhr
  Gilgit
  Gilgit-Baltistan
  Gippsland
  Global North
  Global South
  Goa
  Gobi
  Gobi Desert
  Golan
  Golan Heights
  Gold Coast
  Golden Triangle
  Gran Chaco
  Grand Canyon
  Great Barrier Reef
  Great Lakes
  Great Plains
  Great Wall
  Greater Accra
  Greater Bay
  Greater Bay Area
  Greater Kashmir
  Greater Noida
  Green Line
  Ground Zero
  Guantanamo
  Guantanamo Bay
  Guantánamo Bay
  Gujarat
  Gulf
  Gulf Coast
  Gulf States
  Gulf of Aden
  Gulf of California
  Gulf of Carpentaria
  Gulf of Guinea
  Gulf of Mexico
  Gulf of Oman
  Gulf of Thailand
  Gulf of Tonkin
  Harlem
  Haryana
  Hawaii
  Hawke's Bay
  Helmand
  Highlands
  Himachal Pradesh
  Himalaya
  Himalayas
  Hindu Kush
  Hispaniola
  Hollywood
  Holy Land
  Horn of Africa
  Huallaga
  Hudson Bay
  Hudson River
  Hunter Valley
  Iberia
  Iberian Peninsula
  Idlib
  Ill.
  Ind.
  Indian Ocean
  Indian Subcontinent
  Indo-Pacific
  Indochina
  Indus
  Inner Mongolia
  Ionian Sea
  Irish Sea
  Isan
  Isthmus of Tehuantepec
  Itu Aba
  Ituri
  Ivy
  Jaffna Peninsula
  Jammu and Kashmir
  Java
  Jebel Ali
  Jeju
  Jeju Island
  Jerusalem
  Jharia
  Jharkhand
  Johor
  Jordan River
  Jordan Valley
  Jubaland
  Judea
  Jungfrau
  KZN
  Kachin
  Kachin State
  Kalahari
  Kalimantan
  Kan.
  Kandahar
  Kansai
  Karabakh
  Karnataka
  Karoo
  Kashmir
  Kashmir Valley
  Katanga
  Kedah
  Kelantan
  Kerala
  Khyber Pakhtunkhwa
  Kilimanjaro
  Kimberley
  Kinmen
  Kirkuk
  Kivu
  Klondike
  Kordofan
  Korean Peninsula
  Korean peninsula
  Kosovska Mitrovica
  Kowloon
  Kruger National Park
  Kurdistan
  Kuril Islands
  KwaZulu-Natal
  Ky.
  La Guajira
  La Mosquitia
  La.
  Ladakh
  Lagos State
  Lake Atitlán
  Lake Baikal
  Lake Chad
  Lake Chad Basin
  Lake Erie
  Lake Geneva
  Lake Huron
  Lake Michigan
  Lake Nicaragua
  Lake Ontario
  Lake Superior
  Lake Tanganyika
  Lake Titicaca
  Lake Turkana
  Lake Victoria
  Lantau
  Lapland
  LatAm
  Latam
  Latin America
  Levant
  Limpopo
  Line of Control
  LoC
  Lombardy
  Lombok
  Long Island
  Los Llanos
  Lower Mekong
  Luzon
  MENA
  Maasai Mara
  Macaronesia
  Machu Picchu
  Madhya Pradesh
  Magallanes
  Maghreb
  Maharashtra
  Malabar
  Malacca Strait
  Malay Peninsula
  Man.
  Manchuria
  Manhattan
  Manipur
  Marlborough Sounds
  Marmara
  Mars
  Mashonaland
  Mashonaland East
  Mashonaland West
  Mass.
  Masvingo
  Matabeleland
  Mato Grosso
  Matsu
  Mayfair
  Md.
  Mediterranean
  Mediterranean Sea
  Meghalaya
  Mekong
  Mekong Delta
  Mekong River
  Melanesia
  Mesopotamia
  Metro Manila
  Mich.
  Middle East
  Mideast
  Midlands
  Midwest
  Mindanao
  Minn.
  Miskito Coast
  Miss.
  Mississippi River
  Missouri River
  Mizoram
  Mo.
  Mont.
  Moon
  Mosquito Coast
  Mount Elgon
  Mount Everest
  Mount Fuji
  Mount Kenya
  Mount Kilimanjaro
  Mpumalanga
  Murray-Darling
  Murray-Darling Basin
  Mzansi
  N.C.
  N.D.
  N.H.
  N.J.
  N.M.
  N.W.T.
  N.Y.
  NSW
  Nagaland
  Nagorno-Karabakh
  Nangarhar
  Neb.
  Negev
  Nev.
  New England
  New Guinea
  New South Wales
  New Territories
  Niger Delta
  Nile
  Nile Basin
  Nile Delta
  Nile River
  Nordic
  Normandy
  North Africa
  North America
  North Atlantic
  North Caucasus
  North Island
  North Kivu
  North Pole
  North Rift
  North Sea
  North Sinai
  North Waziristan
  Northeast Asia
  Northern Cape
  Northern Cyprus
  Northern Hemisphere
  Northern Ireland
  Northern Kenya
  Northern Limit Line
  Northern Rakhine
  Northern Shan State
  Northern Territory
  Northwest Territories
  Nova Scotia
  Nunavut
  Occupied Territories
  Oceania
  Odisha
  Okavango
  Okavango Delta
  Okinawa
  Okla.
  Ometepe
  Ont.
  Ore.
  Orient
  Orinoco
  Orinoquía
  Orissa
  Oromia
  Otago
  Outback
  Outer Mongolia
  Ozarks
  P.E.I.
  Pa.
  Pacific
  Pacific Islands
  Pacific Northwest
  Pacific Ocean
  Pacific Rim
  Pahang
  Palestine
  Pamir
  Pampas
  Panama Canal
  Panay
  Panjshir
  Pantanal
  Papua
  Paracel Islands
  Patagonia
  Pattaya
  Pearl River
  Pearl River Delta
  Penang
  Perak
  Persian Gulf
  Perth Hills
  Philippine Sea
  Piedmont
  Pilbara
  Plateau State
  PoK
  Polynesia
  Prairies
  Pratas
  Prince Edward Island
  Provence
  Puducherry
  Punjab
  Puntland
  Pyrenees
  Que.
  Quebec
  Queens
  Québec
  R.I.
  Rajasthan
  Rakhine
  Rakhine State
  Rarotonga
  Red Sea
  Red Square
  Rhine
  Rift
  Rift Valley
  Rio Grande
  River Nile
  Riverina
  Rivers State
  Roatán
  Rockies
  Rocky Mountains
  Rojava
  Rub al Khali
  Ruhr
  Rust Belt
  S.C.
  S.D.
  Sabah
  Sabah and Sarawak
  Saguenay
  Sahara
  Sahel
  Saint Helena
  Saint Martin
  Sakhalin
  Salar de Uyuni
  Samaria
  San Andrés
  Santa Catarina
  Sarawak
  Sardinia
  Sask.
  Saskatchewan
  Savoy
  Saxony
  Scandinavia
  Scarborough Shoal
  Scottish Highlands
  Sea of Azov
  Sea of Galilee
  Sea of Japan
  Sea of Marmara
  Second Thomas Shoal
  Selangor
  Senkaku Islands
  Seoul Metropolitan Area
  Serengeti
  Shan State
  Siberia
  Sicily
  Sierra Nevada
  Sikkim
  Silicon Savannah
  Silicon Valley
  Sinai
  Sinai Peninsula
  Sinai desert
  Sindh
  Sistan and Baluchestan
  Sistan-Baluchistan
  Soho
  Solar System
  Somali Region
  Sonora
  South America
  South Asia
  South Caucasus
  South China Sea
  South East Asia
  South Island
  South Kivu
  South Kordofan
  South Lebanon
  South Ossetia
  South Pacific
  South Pole
  South Waziristan
  South-East Asia
  South-east Asia
  Southeast Asia
  Southeastern Europe
  Southern Africa
  Southern Cone
  Southern Europe
  Southern Hemisphere
  Southern Lebanon
  Southern Ocean
  Southland
  Spratly Islands
  Spratlys
  St Lawrence
  St. Lawrence River
  Staten Island
  Strait of Gibraltar
  Strait of Hormuz
  Strait of Malacca
  Straits of Hormuz
  Sub-Saharan
  Sub-Saharan Africa
  Suez
  Suez Canal
  Sulawesi
  Sumatra
  Sundarban
  Sundarbans
  Sunshine Coast
  Svalbard
  Swat
  Table Mountain
  Tahrir Square
  Taiwan Strait
  Taklamakan
  Tamil Nadu
  Tarai
  Tasman Sea
  Tasmania
  Tasmanian Midlands
  Telangana
  Tenn.
  Terai
  Terengganu
  Tex.
  Thames
  Thar Desert
  Third World
  Three Gorges
  Tian Shan
  Tiananmen Square
  Tibet
  Tierra del Fuego
  Tigray
  Tigris
  Timbuktu
  Times Square
  Torres Strait
  Torres Strait Islands
  Transnistria
  Transvaal
  Transylvania
  Tri-State Area
  Tripura
  Turtle Island
  Tuscany
  Twin Cities
  Tyrol
  Ulster
  Ulu Langat
  United Republic of Tanzania
  Upper East Region
  Upper Egypt
  Upper Midwest
  Upper Nile
  Upper West Region
  Urals
  Uttar Pradesh
  Uttarakhand
  Va.
  Vaal
  Valle del Cauca
  Valley
  Vavuniya
  Venus
  Visayan Sea
  Visayas
  Volga
  Volta Region
  Vt.
  W. Va.
  W.Va.
  Waikato
  Waitangi
  Wall Street
  Wallonia
  Wash.
  Washington D.C.
  Washington DC
  Waziristan
  Weddell Sea
  West
  West Africa
  West Asia
  West Bank
  West Bengal
  West Coast
  West Indies
  West Kalimantan
  West Midlands
  West Papua
  West Pokot
  West Rand
  Western Balkans
  Western Cape
  Western Desert
  Western Europe
  Western Ghats
  Western Hemisphere
  Western Region
  Western Sahara
  Westfjords
  Westminster
  White Nile
  Wis.
  Witwatersrand
  Wyo.
  Xinjiang
  Yamal
  Yangtze
  Yangtze River
  Yellow River
  Yellow Sea
  Yellowstone
  Yosemite
  Yucatan
  Yucatán
  Yucatán Peninsula
  Yukon
  Zagros
  Zambezi
  Zaporizhzhia region
  Zululand
  Zululand District
  sub-Saharan Africa
  the Bronx
`)
