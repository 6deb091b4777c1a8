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
  10 Downing Street
  10 Janpath
  1600 Pennsylvania Avenue
  24 Sussex Drive
  30th Street Station
  38th parallel
  405 Freeway
  7 Lok Kalyan Marg
  A14
  A303
  A66
  ADX Florence
  APY Lands
  ARMM
  Aarey
  Aarey Colony
  Aarey Forest
  Abbey Road
  Abdeen Palace
  Abkhazia
  Abobo
  Abruzzo
  Abu Ghraib
  Abu Musa
  Abu Salim
  Abuja-Kaduna Highway
  Abuja-Kaduna Road
  Abyan
  Abyei
  Abyssinia
  Acadia
  Acadia National Park
  Accra Mall
  Accra Sports Stadium
  Accra-Tema Motorway
  Aceh
  Achill Island
  Acholi
  Achrafieh
  Aconcagua
  Acropolis
  Adam's Peak
  Adamawa
  Adams Morgan
  Adderley Street
  Addo Elephant National Park
  Aden Adde International Airport
  Adeola Odeku
  Adige
  Adirondacks
  Adjara
  Admiralty House
  Adomi Bridge
  Adriatic
  Adriatic Sea
  Adygea
  Aegean
  Aegean Islands
  Aegean Sea
  Afar
  Aflao
  Africa
  Afya House
  Agalega
  Agbogbloshie
  Ahaggar
  Ahmadu Bello Way
  Ain al-Hilweh
  Aintree
  Aire
  Airport Road
  Aiwan-e-Sadr
  Ajara
  Ajegunle
  Ak Saray
  Akagera National Park
  Akanu Ibiam International Airport
  Akasaka Palace
  Akashi Kaikyo Bridge
  Akbar Road
  Akosombo
  Akosombo Dam
  Akrotiri
  Aksai Chin
  Al Maktoum International Airport
  Al Udeid
  Al-Aqsa
  Al-Aqsa Mosque
  Al-Hol
  Al-Mawasi
  Al-Shifa Hospital
  Ala.
  Alaba International Market
  Alamo
  Alaska Highway
  Alaska Panhandle
  Alborz
  Alcatraz
  Aldergrove
  Aldermaston
  Alderney
  Aleppo Governorate
  Aleutian Islands
  Aleutians
  Alexanderplatz
  Alexandra township
  Alfama
  Algoa Bay
  Alhambra
  Alimosho
  Allama Iqbal International Airport
  Alleghenies
  Allegheny Mountains
  Allen Avenue
  Allenby Bridge
  Allianz Arena
  Alligator Alcatraz
  Almagro
  Alpha Centauri
  Alps
  Alsace
  Alsace-Lorraine
  Alta.
  Altai
  Altai Mountains
  Altamira
  Althorp
  Altiplano
  Alto Adige
  Alton Towers
  Alvalade
  Alvorada
  Amazon
  Amazon Basin
  Amazon Rainforest
  Amazon River
  Amazon rainforest
  Amazonia
  Ambon
  Amboseli
  Amboseli National Park
  Amdo
  Americas
  Amhara
  Amsterdam Arena
  Amu Darya
  Amur River
  Anacostia
  Anand Vihar
  Anatolia
  Anbar
  Andalusia
  Andaman
  Andaman Sea
  Andaman and Nicobar Islands
  Andamans
  Andean region
  Andes
  Andhra
  Andhra Pradesh
  Andromeda Galaxy
  Anfield
  Anfield Road
  Angat Dam
  Angel Falls
  Angkor Wat
  Anglesey
  Anglosphere
  Anguilla
  Anjou
  Anjouan
  Ankole
  Anna Salai
  Annam
  Antarctic
  Antarctic Peninsula
  Antarctica
  Antelope Valley
  Antilles
  Antioquia
  Anzac Cove
  Aosta Valley
  Apalachicola Bay
  Apapa
  Apapa-Oshodi Expressway
  Apennines
  Appalachia
  Appalachian Mountains
  Appalachians
  Appomattox
  Apulia
  Aquitaine
  Arab world
  Arabian Desert
  Arabian Peninsula
  Arabian Sea
  Arafura Sea
  Aragon
  Arakan
  Araku Valley
  Aral Sea
  Aran Islands
  Araneta Coliseum
  Aras an Uachtarain
  Arauca
  Araucania
  Araucanía
  Aravalli
  Aravallis
  Arbat
  Arc de Triomphe
  Arches National Park
  Arctic
  Arctic Circle
  Arctic Ocean
  Ardennes
  Ardoyne
  Ards Peninsula
  Area 51
  Arewa
  Ariaria
  Ariz.
  Ark.
  Arlanda
  Arlington Cemetery
  Arlington National Cemetery
  Arnhem Land
  Arran
  Arrowhead Stadium
  Arsi
  Arthur Ashe Stadium
  Arthur Road Jail
  Arthur's Seat
  Artsakh
  Arun Jaitley Stadium
  Arunachal Pradesh
  Arusha National Park
  Ascension Island
  Ascot
  Ashanti
  Ashanti Kingdom
  Ashanti Region
  Ashanti region
  Ashburton Grove
  Ashrafieh
  Asia
  Asia Pacific
  Asia-Pacific
  Asir
  Aso Rock
  Aso Rock Villa
  Aso Villa
  Asokoro
  Assam
  Assyria
  Asturias
  Aswan Dam
  Aswan High Dam
  Atacama
  Atacama Desert
  Atal Setu
  Ataturk Airport
  Atatürk Airport
  Atbara
  Athabasca
  Athi River
  Atlantic
  Atlantic Canada
  Atlantic Forest
  Atlantic Ocean
  Atlas Mountains
  Atocha
  Atocha Station
  Attari
  Attica
  Attica prison
  Auburn prison
  Auckland Airport
  Augusta National
  Auschwitz
  Auschwitz-Birkenau
  Australasia
  Austria-Hungary
  Austro-Hungarian Empire
  Autobahn
  Auvergne
  Avenida 9 de Julio
  Avenida Paulista
  Aviva Stadium
  Awadh
  Awash
  Awolowo Road
  Ayala Avenue
  Ayer Rajah Expressway
  Ayers Rock
  Ayodhya Ram temple
  Aysén
  Ayungin Shoal
  Azad Jammu and Kashmir
  Azad Kashmir
  Azad Maidan
  Azadi Square
  Azadi Stadium
  Azadpur Mandi
  Azawad
  Azores
  Azteca
  Azteca Stadium
  B.C.
  BARMM
  Baabda
  Baabda Palace
  Bab al-Mandeb
  Bab el-Mandeb
  Baba Yara Stadium
  Babri Masjid
  Babylon
  Babylonia
  Back Bay
  Bactria
  Badakhshan
  Badgerys Creek
  Badlands
  Baengnyeong Island
  Baffin Bay
  Baffin Island
  Baghdad International Airport
  Bagram
  Bagram Air Base
  Bagram Airfield
  Bagre Dam
  Bahnhofstrasse
  Bahr el Ghazal
  Baikonur
  Baikonur Cosmodrome
  Baja
  Baja California
  Bajaur
  Bajo Cauca
  Bajío
  Bakassi
  Bakassi Peninsula
  Baker Street
  Bakun Dam
  Balata
  Balham
  Bali
  Balkan Peninsula
  Balkans
  Balkhash
  Ballsbridge
  Ballybunion
  Ballymun
  Ballymurphy
  Balmoral
  Balmoral Castle
  Balochistan
  Balogun Market
  Baltic
  Baltic Sea
  Baltics
  Baltistan
  Baltoro
  Baluchistan
  Baluwatar
  Bamar
  Bamiyan Valley
  Banana Island
  Banat
  Banaue
  Banda Oriental
  Banda Sea
  Bandaranaike International Airport
  Bandhavgarh
  Bandipur
  Bandra
  Bandra Terminus
  Bandra-Worli Sea Link
  Banff National Park
  Bang Kwang
  Bangabhaban
  Bangsamoro
  Bangsar
  Bani Gala
  Banjara Hills
  Banks Peninsula
  Bannau Brycheiniog
  Bannerghatta
  Bannockburn
  Bantry Bay
  Barabati
  Barabati Stadium
  Barak Valley
  Barbuda
  Barents Sea
  Barkingside
  Barlinnie
  Barossa Valley
  Barotseland
  Barwon Prison
  Basavanagudi
  Baseline Road
  Bashkortostan
  Basilan
  Basque Country
  Bass Strait
  Bastar
  Bastille
  Bataclan
  Batam
  Bathurst
  Battersea
  Battery Park
  Batu Caves
  Bavaria
  Bay Area
  Bay Bridge
  Bay Oval
  Bay Street
  Bay of Bengal
  Bay of Biscay
  Bay of Fundy
  Bay of Islands
  Bay of Kotor
  Bay of Naples
  Bay of Pigs
  Bay of Plenty
  Bayswater
  Bağdat Avenue
  Beachy Head
  Beacon Hill
  Beale Street
  Beas
  Beaufort Sea
  Bechuanaland
  Bed-Stuy
  Bedford-Stuyvesant
  Beehive
  Beitbridge
  Bekaa
  Bekaa Valley
  Belfast City Airport
  Belgian Congo
  Belgravia
  Belitung
  Bellandur Lake
  Bellevue Palace
  Bellingshausen Sea
  Belmarsh
  Belmont Park
  Belsen
  Beltway
  Belém
  Belém Palace
  Ben Gurion
  Ben Gurion Airport
  Ben Gurion International Airport
  Ben Lomond
  Ben Nevis
  Bengal
  Benham Rise
  Benin-Ore Road
  Benishangul
  Benishangul-Gumuz
  Benito Juárez International Airport
  Benue
  Beqaa
  Beqaa Valley
  Bergen-Belsen
  Bering Sea
  Bering Strait
  Berkshires
  Berlaymont
  Berlin Wall
  Bermondsey
  Bermuda Triangle
  Bernabeu
  Bernabéu
  Besant Nagar
  Bessarabia
  Betaab Valley
  Betelgeuse
  Bethnal Green
  Betwa
  Beverly Hills
  Beyazit Square
  Beyoglu
  Beyoğlu
  Bhakra Dam
  Bhasan Char
  Bhojpur
  Bhola
  Biafra
  Biashara Street
  Bible Belt
  Bicol
  Bicol Region
  Big Ben
  Big Bend
  Big Bend National Park
  Big Dig
  Big Sur
  Bighorn Mountains
  Bight
  Bihar
  Bikini Atoll
  Bilawal House
  Bilibid
  Billingsgate
  Billy Bishop Airport
  Biltmore Estate
  Binondo
  Biobío
  Bioko
  Bird's Nest
  Birdcage Walk
  Birkenau
  Birmingham Airport
  Birmingham New Street
  Biscayne Bay
  Bismarck Sea
  Black Beach
  Black Country
  Black Dolphin
  Black Forest
  Black Hills
  Black Rock Desert
  Black Sea
  Blackpool Pleasure Beach
  Blackpool Tower
  Blackwater
  Blair House
  Blanchardstown
  Blarney Castle
  Blenheim Palace
  Bletchley Park
  Block Island
  Bloomfield Road
  Bloomsbury
  Blue House
  Blue Lagoon
  Blue Line
  Blue Mosque
  Blue Mountains
  Blue Nile
  Blue Nile River
  Blue Ridge
  Blue Ridge Mountains
  Blue Roof
  Bluewater
  Bo Hai
  Bocas del Toro
  Bodmin Moor
  Bodoland
  Bodoland Territorial Region
  Bogside
  Bohai Bay
  Bohai Sea
  Bohemia
  Bohemian Grove
  Bohol
  Bohol Sea
  Bole Airport
  Bole International Airport
  Boleyn Ground
  Bonaire
  Bond Street
  Bondi
  Bondi Beach
  Bonifacio Global City
  Bonneville Salt Flats
  Bonny Island
  Bophuthatswana
  Boracay
  Borivali
  Borneo
  Bornholm
  Borno
  Bornu
  Borobudur
  Borough Market
  Boryspil
  Bosphorus
  Bosphorus Bridge
  Bosporus
  Boston Harbor
  Botany Bay
  Boti Falls
  Bougainville
  Bourbon Street
  Bourdillon
  Bourke Street
  Bourke Street Mall
  Bowen House
  Bowery
  Bowling Green
  Boyle Heights
  Boyne
  Brabourne Stadium
  Brahmaputra
  Brahmaputra River
  Brahmaputra Valley
  Brahmaputra valley
  Bramall Lane
  Brandenburg Airport
  Brandenburg Gate
  Brands Hatch
  Brecon Beacons
  Bree Street
  Breitscheidplatz
  Brent Cross
  Brentwood
  Brian Lara Promenade
  Brick Lane
  Brickfields
  Brigade Parade Ground
  Brigade Road
  Brisbane Airport
  Bristol Channel
  British Columbia
  British Empire
  British Guiana
  British Honduras
  British Isles
  British Malaya
  British Virgin Islands
  Britomart
  Brittany
  Brixton
  Brixton Prison
  Broad Street
  Broadcasting House
  Broadmeadows
  Broadmoor
  Broadway
  Bronx
  Bronzefield
  Bronzeville
  Brooklyn
  Brooklyn Bridge
  Brooks Range
  Bruce Highway
  Bryant Park
  Bryce Canyon
  Bubiyan
  Buchanan Street
  Buchenwald
  Buckingham Palace
  Buddh International Circuit
  Bug River
  Bugaboos
  Buganda
  Bukit Aman
  Bukit Bintang
  Bukit Damansara
  Bukit Jalil
  Bukit Jalil National Stadium
  Bukit Timah
  Bukovina
  Bullring
  Bundelkhand
  Bunratty Castle
  Bunyoro
  Burari
  Bureij
  Burgundy
  Buriganga
  Burj Al Arab
  Burj Khalifa
  Burma Railway
  Burma Road
  Burren
  Buryatia
  Busch Stadium
  Bushehr
  Bushwick
  Busia border
  Busoga
  Busuanga
  Busáras
  Bute
  Bute House
  Butner
  Butyrka
  Buxa
  Buzzards Bay
  Bwindi
  Bwindi Impenetrable Forest
  Bwindi Impenetrable National Park
  Byculla
  Byculla jail
  Byron Bay
  Byzantium
  Bío Bío
  CN Tower
  CSMT
  Cabinda
  Cabo Delgado
  Cabot Strait
  Cabramatta
  Cader Idris
  Caernarfon Castle
  Cagayan River
  Cagayan Valley
  Cahora Bassa
  Cairngorms
  Cairo International Stadium
  Cairo Road
  Caithness
  Cajamarca region
  Calabarzon
  Calais Jungle
  Calif.
  Callanish
  Calton Hill
  Cam Ranh Bay
  Camden Market
  Camden Town
  Camden Yards
  Cameron Highlands
  Camp Ashraf
  Camp Bastion
  Camp Bucca
  Camp David
  Camp Delta
  Camp Humphreys
  Camp Lejeune
  Camp Lemonnier
  Camp Nou
  Camp Pendleton
  Campania
  Campo de' Fiori
  Campsie
  Canal Street
  Canary Islands
  Canary Wharf
  Candlestick Park
  Canning Town
  Cantabria
  Canterbury Cathedral
  Canterbury Plains
  Cape Ann
  Cape Breton
  Cape Canaveral
  Cape Cod
  Cape Cod Bay
  Cape Horn
  Cape Kennedy
  Cape Peninsula
  Cape Town International Airport
  Cape Town Metro
  Cape York
  Cape York Peninsula
  Cape of Good Hope
  Capitol Hill
  Cappadocia
  Capri
  Caprivi
  Caquetá
  Caraga
  Carandiru
  Cardiff Airport
  Cardiff Bay
  Cardigan Bay
  Caribbean
  Caribbean Sea
  Carinthia
  Carmel
  Carnaby Street
  Carnegie Hall
  Carnoustie
  Carondelet
  Carpathians
  Carriacou
  Carrow Road
  Carter Bridge
  Carthage
  Casa Rosada
  Casa Santa Marta
  Casamance
  Cascade Range
  Cascades
  Caspian
  Caspian Sea
  Castel Gandolfo
  Castile
  Castile and León
  Castilla-La Mancha
  Castro District
  Castro Street
  Catalina Island
  Catalonia
  Catanduanes
  Catatumbo
  Catatumbo region
  Catskills
  Caucasus
  Causeway Bay
  Cauvery
  Cayman Islands
  Cayos Cochinos
  Cebu
  Ceilândia
  Celebes Sea
  Cellular Jail
  Celtic Manor
  Celtic Park
  Central Africa
  Central African Region
  Central America
  Central Asia
  Central Coast
  Central Europe
  Central Highlands
  Central Java
  Central Luzon
  Central Market
  Central Otago
  Central Park
  Central Sulawesi
  Central Valley
  Central Visayas
  CentralWorld
  Centre Court
  Centre Point
  Centrepoint
  Centurion Park
  Ceres
  Cerrado
  Ceylon
  Chaco
  Chagos
  Chagos Archipelago
  Chagos Islands
  Chain Bridge
  Chalbi Desert
  Chaman
  Chamartín
  Champs Elysees
  Champs-Elysees
  Champs-Elysées
  Champs-Élysées
  Chamwino
  Chancellery
  Chancery Lane
  Chandni Chowk
  Chang'an Avenue
  Changi
  Changi Airport
  Changi Prison
  Channel Tunnel
  Chao Phraya
  Chao Phraya River
  Chapare
  Chari
  Charing Cross
  Charles Bridge
  Charles River
  Charles de Gaulle
  Charles de Gaulle Airport
  Charlottenburg
  Charminar
  Charon
  Chartwell
  Chateau Marmont
  Chatham Islands
  Chatsworth
  Chattahoochee
  Chatuchak
  Chechnya
  Checkpoint Charlie
  Cheddar
  Cheddar Gorge
  Cheddi Jagan International Airport
  Chek Lap Kok
  Cheltenham Racecourse
  Chenab
  Chenab Valley
  Chennai Central
  Cheong Wa Dae
  Chepauk
  Chequers
  Chernobyl
  Chesapeake
  Chesapeake Bay
  Cheung Chau
  Chevening
  Chhatrapati Shivaji International Airport
  Chhatrapati Shivaji Maharaj International Airport
  Chhatrapati Shivaji Maharaj Terminus
  Chhatrapati Shivaji Terminus
  Chhattisgarh
  Chiapas
  Chichen Itza
  Chicken Street
  Chigi Palace
  Chihuahuan Desert
  Chikurubi
  Chikurubi Maximum Prison
  Chilika
  Chilika Lake
  Chiloé
  Chimborazo
  Chin State
  Chinatown
  Chindwin
  Chinnaswamy Stadium
  Chios
  Chittagong Hill Tracts
  Chitwan
  Chitwan National Park
  Cho Oyu
  Chobe
  Chobe National Park
  Chocó
  Choeung Ek
  Cholistan
  Chomolungma
  Chota Nagpur
  Christ the Redeemer
  Christiansborg Castle
  Christmas Island
  Chrysler Building
  Chubu
  Chubut
  Chugoku
  Chukchi Sea
  Chukotka
  Chungcheong
  Church Street
  Church of the Holy Sepulchre
  Church of the Nativity
  Churchgate
  Churchill Downs
  Chyulu Hills
  Ciampino
  Cinnamon Gardens
  Circular Quay
  Ciskei
  City Hall
  City of Manchester Stadium
  Cité Soleil
  Clapham
  Clapham Common
  Clapham Junction
  Clarence House
  Clark Air Base
  Clerkenwell
  Clew Bay
  Cliffs of Moher
  Clifton Beach
  Clifton Suspension Bridge
  Clondalkin
  Clutha Valley
  Coachella Valley
  Coastal Andhra
  Cochinchina
  Coconut Grove
  Cocos Islands
  Colaba
  Collins Avenue
  Collins Street
  Colo.
  Cologne Cathedral
  Colombo Fort
  Colombo Fort Station
  Colorado Desert
  Colorado River
  Colosseum
  Columbia River
  Columbus Circle
  Colwyn Bay
  Commissioner Street
  Commonwealth Avenue
  Compton
  Computer Village
  Comuna 13
  Coney Island
  Congo River
  Congonhas
  Coniston Water
  Conn.
  Connacht
  Connaught
  Connaught Place
  Connecticut River
  Connemara
  Connolly Station
  Constant Spring Road
  Constitution Avenue
  Continental Europe
  Cook Islands
  Cook Strait
  Coorg
  Coors Field
  Copacabana
  Copley Square
  Copperbelt
  Coral Sea
  Corbett
  Cordillera
  Cordillera Blanca
  Corfu
  Cork Airport
  Cork Harbour
  Corn Belt
  Corn Islands
  Cornwall
  Coromandel
  Coromandel Peninsula
  Coronation Market
  Corsica
  Cotopaxi
  Cotswolds
  Cotton Belt
  Court Philippe Chatrier
  Covent Garden
  Covent Garden Market
  Cox's Bazar
  Coyoacán
  Cozumel
  Crab Nebula
  Crater Lake
  Craven Cottage
  Crawford Market
  Creggan
  Crete
  Crimea
  Crimean Bridge
  Crimean Peninsula
  Cristo Redentor
  Croagh Patrick
  Croke Park
  Crown Heights
  Croydon
  Crucible Theatre
  Crumlin Road
  Crypto.com Arena
  Cu Chi
  Cuba Street
  Cubao
  Cubbon Park
  Cuillin
  Culloden
  Curragh
  Customs House
  Cuyahoga
  Cuyo
  Cyclades
  Cyrenaica
  Côte d'Azur
  D-Chowk
  D.C.
  DMZ
  DY Patil Stadium
  Dachau
  Dachigam
  Dadaab
  Dadar
  Dagestan
  Dahiyeh
  Dahomey
  Dakotas
  Dal Lake
  Dalal Street
  Dalmatia
  Dalston
  Dalymount Park
  Dam Square
  Dame Street
  Damodar
  Dandakaranya
  Dandenong
  Dandora
  Dansoman
  Danube
  Dardanelles
  Darfur
  Darien Gap
  Darién
  Darién Gap
  Darling Downs
  Darling Harbour
  Darling River
  Dartford Crossing
  Dartmoor
  Dartmoor Prison
  Dataran Merdeka
  Daugava
  Davao Region
  Daytona International Speedway
  De Kuip
  Dead Sea
  Dealey Plaza
  Deansgate
  Death Valley
  Deccan
  Deep South
  Deep Water Bay
  Deira
  Del.
  Delaware Bay
  Delaware River
  Delhi-Mumbai Expressway
  Delmarva
  Delmarva Peninsula
  Delta State
  Demilitarized Zone
  Denali
  Denmark Strait
  Dens Park
  Denver International Airport
  Deptford
  Derwent
  Des Moines River
  Devil's Peak
  Dhanmondi
  Dharavi
  Dheisheh
  Dhekelia
  Dhofar
  Diaoyu Islands
  Diego Garcia
  Dien Bien Phu
  Diepsloot
  Dima Hasao
  Dimona
  Dingle Bay
  Dingle Peninsula
  Discovery Bay
  Disney World
  Disneyland
  Disneyland Paris
  Diu
  Divis Flats
  Divisoria
  Dizengoff
  Dizengoff Center
  Dizengoff Street
  Djerba
  Dnieper
  Dniester
  Dnipro River
  Doaba
  Dobruja
  Docklands
  Dodan Barracks
  Dodecanese
  Dodger Stadium
  Dogpatch
  Dokdo
  Doklam
  Dolomites
  Dome of the Rock
  Domodedovo
  Domodedovo Airport
  Don Muang
  Don Mueang
  Don Mueang Airport
  Don River
  Donana
  Donbas
  Donbass
  Doncaster Racecourse
  Donegal Bay
  Donetsk oblast
  Donetsk region
  Dongdaemun
  Dongting Lake
  Donington Park
  Dooars
  Dorchester
  Dorchester Hotel
  Dordogne
  Dordogne Valley
  Dounreay
  Douro
  Douro Valley
  Downing Street
  Doñana
  Dr DY Patil Stadium
  Drake Hall
  Drake Passage
  Drakensberg
  Drava
  Drimnagh
  Drumcree
  Dubai International Airport
  Dubai Mall
  Dublin Airport
  Dublin Bay
  Dublin Castle
  Dublin Port Tunnel
  Dudhwa
  Dulles
  Dulles Airport
  Dulles International Airport
  Dundrum Town Centre
  Duplication Road
  Dupont Circle
  Durand Line
  Durham Cathedral
  Dutch Caribbean
  Dwarka
  Dzungaria
  EDSA
  EDSA Shrine
  Eagle Square
  Ealing
  Earth
  East
  East Africa
  East Anglia
  East Asia
  East Asia Pacific
  East Bay
  East Bengal
  East Cape
  East China Sea
  East Coast
  East Coast Expressway
  East End
  East Germany
  East Harlem
  East Java
  East Jerusalem
  East Kalimantan
  East Legon
  East Midlands Airport
  East Nusa Tenggara
  East Pakistan
  East Prussia
  East Rand
  East Riding
  East River
  East Timor Sea
  East Turkestan
  East Village
  East-West Road
  Easter Island
  Easter Road
  Eastern Africa
  Eastern Bloc
  Eastern Cape
  Eastern DRC
  Eastern Desert
  Eastern Europe
  Eastern Express Highway
  Eastern Freeway
  Eastern Ghats
  Eastern Ghouta
  Eastern Mediterranean
  Eastern Shore
  Eastern Townships
  Eastern Visayas
  Eastleigh
  Ebro
  Ebute Metta
  Echo Park
  Ecuadorian Amazon
  Eden Gardens
  Eden Park
  Edgbaston
  Edgware Road
  Edinburgh Airport
  Edinburgh Castle
  Edinburgh Waverley
  Edmund Pettus Bridge
  Efate
  Egmore
  Eiffel Tower
  Eiger
  Eilean Donan
  Eixample
  Eixample district
  Eko Atlantic
  Eko Hotel
  El Capitan
  El Dorado Airport
  El Prat
  El Rodeo
  Elba
  Elbrus
  Elburz
  Eldoret International Airport
  Elephant and Castle
  Elephanta
  Elland Road
  Ellis Island
  Ellis Park
  Elmina Castle
  Elysee
  Elysee Palace
  Elysée
  Elysée Palace
  Embakasi
  Emilia-Romagna
  Emirates Stadium
  Empire State Building
  Empty Quarter
  Enceladus
  Englewood
  English Channel
  Entebbe Airport
  Entebbe International Airport
  Entebbe Road
  Entre Ríos
  Epcot
  Epirus
  Epping Forest
  Epsom Downs
  Equateur
  Equator
  Equatoria
  Erez crossing
  Erin Ijesha
  Eryri
  Esequibo
  Espiritu Santo
  Essequibo
  Estadio Azteca
  Estadio Monumental
  Etihad Stadium
  Etna
  Etosha
  Etosha National Park
  Etoudi
  Euphrates
  Eurasia
  Euro-Mediterranean
  Europe
  European continent
  Euskadi
  Euston
  Euston Station
  Everest
  Everest Base Camp
  Everglades
  Everglades National Park
  Evin Prison
  Evin prison
  Ewood Park
  Exarchia
  Exmoor
  Extremadura
  Eyjafjallajökull
  Eyre Peninsula
  Eyre Square
  Ezeiza
  FATA
  FCT
  FNB Stadium
  Faial
  Fair Isle
  Fairfax District
  Falkland Islands
  Falklands
  Falls Road
  False Bay
  Far East
  Far North
  Far North Queensland
  Farm Belt
  Farne Islands
  Faslane
  Fayoum
  Federal Capital Territory
  Federal Highway
  Federation Square
  Fenchurch Street
  Fenway
  Fenway Park
  Fergana
  Fergana Valley
  Ferghana Valley
  Fernando de Noronha
  Feroz Shah Kotla
  Fertile Crescent
  Festac
  Festac Town
  Fezzan
  Fiery Cross Reef
  Fifth Avenue
  Finger Lakes
  Finglas
  Finsbury Park
  Fiordland
  Fiordland National Park
  Fiordland region
  Fir Park
  Firdos Square
  Firth of Clyde
  Firth of Forth
  Fitzgerald Stadium
  Fitzroy
  Fiumicino
  Fla.
  Flagstaff House
  Flanders
  Flanders Fields
  Flatbush
  Flatiron Building
  Flatiron District
  Fleet Street
  Flemington
  Flemington Racecourse
  Fleury-Mérogis
  Flinders Street
  Flinders Street Station
  Florence ADX
  Florida Everglades
  Florida Keys
  Florida Panhandle
  Florida Road
  Florida Turnpike
  Flushing
  Fly River
  Foggy Bottom
  Folsom
  Folsom Prison
  Footscray
  Forbidden City
  Fordow
  Fordsburg
  Forest of Dean
  Formosa
  Fort Benning
  Fort Bonifacio
  Fort Bragg
  Fort Campbell
  Fort Detrick
  Fort Dix
  Fort Hood
  Fort Knox
  Forth Bridge
  Forth Road Bridge
  Four Corners
  Foveaux Strait
  Francis Scott Key Bridge
  Franconia
  Frankfurt Airport
  Fraser Island
  Fraser River
  Fraser Valley
  Fraser's Hill
  Fratton Park
  Frederick Street
  Free Derry
  Free State
  Freedom Square
  French Polynesia
  French Quarter
  Fresnes
  Friedrichshain
  Friesland
  Friuli
  Fuerteventura
  Fuji
  Fujian
  Fukushima Daiichi
  Fulham
  Furness
  Futenma
  Fylde
  GT Road
  Ga.
  Gabba
  Gachibowli
  Gaddafi Stadium
  Gaelic Grounds
  Gaeltacht
  Gagauzia
  Galapagos
  Gale Crater
  Galeras
  Galeão
  Galicia
  Galilee
  Galilee region
  Galle Face
  Galle Face Green
  Galle International Stadium
  Galle Road
  Gallia
  Gallipoli
  Galmudug
  Galtee Mountains
  Galveston Island
  Galwan
  Galwan Valley
  Galway Bay
  Galápagos
  Galápagos Islands
  Gambella
  Gambia River
  Gambir
  Gambir Station
  Ganabhaban
  Gandhara
  Ganga
  Ganges
  Gangnam
  Gangwon
  Gansu
  Ganymede
  Garamba
  Garamba National Park
  Garden City Mall
  Garden District
  Garden Reach
  Garden Route
  Garden State Parkway
  Gardens by the Bay
  Gardermoen
  Gare Montparnasse
  Gare Saint-Lazare
  Gare de Lyon
  Gare de l'Est
  Gare du Nord
  Gariahat
  Garissa Highway
  Garki
  Garo Hills
  Garonne
  Garosu-gil
  Garvaghy Road
  Gascony
  Gaspé
  Gaspésie
  Gateway Arch
  Gateway of India
  Gatwick
  Gatwick Airport
  Gaul
  Gauteng
  Gaza
  Gaza Strip
  Gedo
  Genadendal
  Genting Highlands
  George Square
  George Street
  George Washington Bridge
  Georgetown
  Georgian Bay
  Germany's Ruhr
  Gettysburg
  Gezi Park
  Gezira
  Ghaggar
  Ghazipur
  Ghouta
  Giant's Causeway
  Gibson Desert
  Gikomba
  Gila River
  Gilgit
  Gilgit-Baltistan
  Gimhae
  Gimpo
  Ginza
  Gippsland
  Gir
  Gir Forest
  Gir National Park
  Gitmo
  Giuseppe Meazza
  Glacier Bay
  Glacier National Park
  Glamis Castle
  Glasgow Airport
  Glasgow Central
  Glasgow Green
  Glasnevin
  Glasnevin Cemetery
  Gldani prison
  Glebe
  Glen Canyon Dam
  Glen Coe
  Glencoe
  Gleneagles
  Global North
  Global South
  Glodok
  Goa
  Gobi
  Gobi Desert
  Godavari
  Godswill Akpabio International Stadium
  Gojjam
  Golan
  Golan Heights
  Golan Plateau
  Gold Coast
  Gold Coast Colony
  Gold Country
  Golden Bay
  Golden Circle
  Golden Gate
  Golden Gate Bridge
  Golden Gate Park
  Golden Horseshoe
  Golden Temple
  Golden Triangle
  Golders Green
  Goldfields
  Gombe Stream
  Gomti
  Gondar
  Goodison
  Goodison Park
  Goodwood
  Gorbals
  Gordon House
  Gorkhaland
  Gorno-Badakhshan
  Gorongosa
  Gorongosa National Park
  Gorée
  Gotland
  Gotthard Tunnel
  Goulburn jail
  Govan
  Govanhill
  Government Buildings
  Government House
  Gowanus
  Gower
  Gower Peninsula
  Gozo
  Graceland
  Grafton Street
  Gramercy Park
  Grampians
  Gran Chaco
  Gran Colombia
  Gran Via
  Gran Vía
  Grand Bahama
  Grand Bazaar
  Grand Canyon
  Grand Canyon National Park
  Grand Cayman
  Grand Central
  Grand Central Station
  Grand Central Terminal
  Grand Ethiopian Renaissance Dam
  Grand Mosque
  Grand Serail
  Grand Teton
  Grand Teton National Park
  Grand Tetons
  Grand Trunk Road
  Grand-Place
  Grande Comore
  Grant Park
  Grantley Adams International Airport
  Grbavica
  Great Australian Bight
  Great Barrier Island
  Great Barrier Reef
  Great Barrier Reef Marine Park
  Great Basin
  Great Bear Lake
  Great Dividing Range
  Great East Road
  Great Glen
  Great Hall
  Great Hall of the People
  Great Karoo
  Great Lakes
  Great Ocean Road
  Great Orme
  Great Plains
  Great Pyramid
  Great Pyramid of Giza
  Great Rift Valley
  Great Salt Lake
  Great Sandy Desert
  Great Slave Lake
  Great Smoky Mountains
  Great Sphinx
  Great Victoria Desert
  Great Wall
  Great Western Highway
  Great Zimbabwe
  Greater Accra
  Greater Bay
  Greater Bay Area
  Greater Kailash
  Greater Kashmir
  Greater Noida
  Greater Tunb
  Green Line
  Green Park
  Green River
  Green Square
  Green Zone
  Greenbelt
  Greenland Sea
  Greenpoint
  Greenwich Village
  Grenfell Tower
  Griffith Park
  Grossglockner
  Grosvenor Square
  Ground Zero
  Gruinard Island
  Guadalcanal
  Guadalquivir
  Guangxi
  Guantanamo
  Guantanamo Bay
  Guantánamo
  Guantánamo Bay
  Guarulhos
  Guayana
  Guayana Esequiba
  Guaíba
  Guernsey
  Guiana Highlands
  Guildhall
  Guildhall Square
  Guizhou
  Gujarat
  Gulf
  Gulf Coast
  Gulf States
  Gulf of Aden
  Gulf of Alaska
  Gulf of Aqaba
  Gulf of Bothnia
  Gulf of California
  Gulf of Carpentaria
  Gulf of Finland
  Gulf of Fonseca
  Gulf of Guinea
  Gulf of Kutch
  Gulf of Maine
  Gulf of Mannar
  Gulf of Martaban
  Gulf of Mexico
  Gulf of Oman
  Gulf of Paria
  Gulf of Patras
  Gulf of Riga
  Gulf of Sidra
  Gulf of St. Lawrence
  Gulf of Suez
  Gulf of Thailand
  Gulf of Tonkin
  Gulf of Tunis
  Gulf of Venezuela
  Gunung Agung
  Gunung Ledang
  Gunung Mulu
  Gush Etzion
  Gush Katif
  Gusii
  Gwarinpa
  Gyeongbokgung
  Gyeonggi
  Gyeongsang
  HITEC City
  HMP Belmarsh
  HMP Manchester
  HMP Wandsworth
  Ha Long Bay
  Ha'apai
  Ha'penny Bridge
  Habib Bourguiba Avenue
  Hackney
  Hadhramaut
  Hadramaut
  Hadramawt
  Hadrian's Wall
  Hagia Sophia
  Haida Gwaii
  Haifa Bay
  Haifa Street
  Haight-Ashbury
  Hainan
  Hajar Mountains
  Half Way Tree
  Half-Way-Tree
  Halim Perdanakusuma
  Halmahera
  Halong Bay
  Hamad International Airport
  Hamgyong
  Hamid Karzai International Airport
  Hammersmith Bridge
  Hampden
  Hampden Park
  Hampstead
  Hampstead Heath
  Hampton Court
  Hampton Court Palace
  Hamptons
  Hamra
  Hamra Street
  Han River
  Hanauma Bay
  Haneda
  Haneda Airport
  Hanseatic League
  Happy Valley
  Harajuku
  Haram al-Sharif
  Harambee Avenue
  Harambee House
  Harare Sports Club
  Harbour Bridge
  Harehills
  Hari Rud
  Haringey
  Harlem
  Harlesden
  Harley Street
  Harmandir Sahib
  Harrow Road
  Hartbeespoort Dam
  Hartsfield-Jackson
  Harvard Square
  Haryana
  Harz
  Hashima
  Hassan II Mosque
  Hatiya
  Hatton Garden
  Hauptbahnhof
  Hauraki Gulf
  Hauran
  Hausaland
  Haut-Uele
  Hauz Khas
  Hawaii
  Hawar Islands
  Hawke Bay
  Hawke's Bay
  Hayling Island
  Hazara
  Hazrat Nizamuddin
  Hazrat Shahjalal International Airport
  Headingley
  Heathrow
  Heathrow Airport
  Hebrides
  Heilongjiang
  Hejaz
  Heliopolis
  Hell's Gate National Park
  Hell's Kitchen
  Hellfire Pass
  Helmand
  Helmand River
  Helvellyn
  Henoko
  Henry Street
  Herald Square
  Herbert Macaulay Way
  Hermon
  Heroes Acre
  Heroes' Square
  Hervey Bay
  Herzegovina
  Heuston
  Heuston Station
  Hex River Valley
  High Atlas
  High Tatras
  Highbury
  Highclere Castle
  Highgate
  Highgate Cemetery
  Highgrove
  Highlands
  Highlands region
  Highway 1
  Highway 101
  Highway 401
  Highway of Tears
  Hill Country
  Hill of Tara
  Hillbrow
  Hillsborough
  Hillsborough Castle
  Himachal Pradesh
  Himalaya
  Himalayas
  Hindu Kush
  Hindukush
  Hinkley Point
  Hinkley Point C
  Hirakud Dam
  Hirshabelle
  Hispaniola
  Hitech City
  Hluhluwe
  Hmeimim
  Ho Chi Minh Trail
  Hoan Kiem Lake
  Hockenheim
  Hofburg
  Hokkaido
  Holborn
  Holland Tunnel
  Holloway
  Holloway Prison
  Hollywood
  Hollywood Boulevard
  Holstein
  Holy Island
  Holy Land
  Holy Loch
  Holy Roman Empire
  Holyrood
  Holyrood Palace
  Holyroodhouse
  Home Counties
  Honam
  Hong Kong International Airport
  Hongdae
  Hongkou
  Honolua Bay
  Honshu
  Hooghly
  Hoover Dam
  Hope Road
  Horn of Africa
  Horse Guards Parade
  Horton Plains
  Hostomel
  Hout Bay
  Howrah
  Howrah Bridge
  Howrah Station
  Hoxton
  Hua Lamphong
  Huai River
  Huallaga
  Huang He
  Huangpu
  Huasteca
  Huaycán
  Hubei
  Hudson Bay
  Hudson River
  Hudson Valley
  Hugli
  Hula Valley
  Humber
  Humber Bridge
  Humboldt Bay
  Hume Highway
  Hunan
  Hungaroring
  Hunter Valley
  Hussain Sagar
  Hutt Valley
  Hvar
  Hwange
  Hwange National Park
  Hyde Park
  Hyde Park Barracks
  Hyde Park Corner
  I-10
  I-15
  I-25
  I-35
  I-40
  I-5
  I-65
  I-70
  I-75
  I-80
  I-85
  I-90
  I-94
  I-95
  IGI Airport
  Iberia
  Iberian Peninsula
  Ibiza
  Ibrahimi Mosque
  Ibrox
  Ibrox Stadium
  Idiroko
  Idjwi
  Idlib
  Idukki Dam
  Iduna Park
  Igboland
  Iguazu Falls
  Iguaçu
  Ikeja
  Ikorodu Road
  Ikoyi
  Ikoyi Prison
  Ikoyi Prisons
  Ikulu
  Ile-de-France
  Ilkley Moor
  Ill.
  Illawarra
  Illinois River
  Ilocos
  Imam Khomeini International Airport
  Imbaba
  Imola
  Imperial Valley
  Imphal River
  Imphal Valley
  Incheon Airport
  Incheon International Airport
  Incirlik
  Ind.
  Independence Hall
  Independence Square
  India Gate
  Indian Ocean
  Indian Subcontinent
  Indianapolis Motor Speedway
  Indira Gandhi International Airport
  Indiranagar
  Indo-Pacific
  Indochina
  Indus
  Indus River
  Indus Valley
  Inglewood
  Ingria
  Ingushetia
  Inishowen
  Inland Empire
  Inle Lake
  Inner Harbor
  Inner Hebrides
  Inner Mongolia
  Insein
  Insein Prison
  Inside Passage
  Interlagos
  International Date Line
  Interstate 10
  Interstate 35
  Interstate 40
  Interstate 5
  Interstate 80
  Interstate 95
  Inya Lake
  Ionian Sea
  Ipanema
  Ireland West Airport
  Irian Jaya
  Irish Sea
  Iron Curtain
  Irrawaddy
  Irtysh
  Isaan
  Isale Eko
  Isan
  Ischia
  Ishigaki
  Islay
  Isle of Dogs
  Isle of Man
  Isle of Skye
  Isle of Wight
  Isles of Scilly
  Islington
  Issyk Kul
  Issyk-Kul
  Istana
  Istana Negara
  Isthmus of Tehuantepec
  Istiklal
  Istiklal Avenue
  Istria
  Itaewon
  Itaipu
  Itaipu Dam
  Itamaraty
  Itaquera
  Itire
  Ittihadiya
  Ittihadiya Palace
  Itu Aba
  Ituri
  Ivy
  Iwo Jima
  JFK
  JFK Airport
  JKIA
  Jabalia
  Jabaliya
  Jabi
  Jabi Lake Mall
  Jack Lynch Tunnel
  Jackson Heights
  Jacksons International Airport
  Jaffna
  Jaffna Peninsula
  Jahangirpuri
  Jaintia Hills
  Jakarta-Cikampek toll road
  Jalan Alor
  Jalan Ampang
  Jalan Duta
  Jalan Raja Chulan
  Jalan Semarak
  Jalan Sudirman
  Jalan Sultan Ismail
  Jalan Thamrin
  Jalan Tun Razak
  Jallianwala Bagh
  Jama Masjid
  Jamaica House
  James Bay
  Jamestown
  Jammu
  Jammu and Kashmir
  Jan Smuts Avenue
  Janakpuri
  Jangalmahal
  Janpath
  Jantar Mantar
  Jasper National Park
  Jati Umra
  Java
  Java Sea
  Javakheti
  Jawaharlal Nehru Stadium
  Jayanagar
  Jazira
  Jebel Akhdar
  Jebel Ali
  Jebel Marra
  Jeevanjee Gardens
  Jefferson Memorial
  Jeju
  Jeju Island
  Jemaa el-Fnaa
  Jeolla
  Jerusalem
  Jervis Bay
  Jewar
  Jewar Airport
  Jezero Crater
  Jezreel Valley
  Jharia
  Jharkhand
  Jhelum
  Jiangsu
  Jibowu
  Jilin
  Jim Corbett National Park
  Jinja Road
  Jinnah International Airport
  Jodrell Bank
  Joe Louis Arena
  Jogoo House
  Jogoo Road
  Johan Cruyff Arena
  Johari Bazaar
  John F. Kennedy International Airport
  John O'Groats
  John o' Groats
  Johor
  Johor Causeway
  Johor Strait
  Jolo
  Jolo Island
  Jomo Kenyatta International Airport
  Jonglei
  Jordan River
  Jordan Valley
  Jos Plateau
  Joshua Tree
  Joshua Tree National Park
  José Martí International Airport
  Jotunheimen
  Jubaland
  Jubba
  Jubilee Hills
  Jubilee House
  Judea
  Judean Desert
  Julius Nyerere International Airport
  Jumeirah
  Jungfrau
  Juno Beach
  Jura
  Jurassic Coast
  Jurong Island
  Justus Lipsius
  Jutland
  K Club
  K Street
  K2
  KICC
  KL Sentral
  KLIA
  KLIA2
  KZN
  Kaaba
  Kabardino-Balkaria
  Kabukicho
  Kabul Airport
  Kabul River
  Kabylia
  Kabylie
  Kachchh
  Kachin
  Kachin State
  Kadena
  Kadikoy
  Kaduna-Abuja Highway
  Kadıköy
  Kafue
  Kafue National Park
  Kagera
  Kahuzi-Biega
  Kai Tak
  Kaieteur Falls
  Kainji
  Kainji Dam
  Kajaki Dam
  Kakadu
  Kakadu National Park
  Kakheti
  Kakhovka
  Kakhovka Dam
  Kakum National Park
  Kakuma
  Kalahandi
  Kalahari
  Kalahari Desert
  Kali River
  Kalimantan
  Kaliningrad
  Kalmykia
  Kamalapur
  Kamathipura
  Kamchatka
  Kamchatka Peninsula
  Kamiti
  Kamiti Maximum Prison
  Kampala Road
  Kampuchea
  Kampung Baru
  Kan.
  Kanchenjunga
  Kandahar
  Kaneshie
  Kangaroo Island
  Kangchenjunga
  Kangra Valley
  Kanha
  Kansai
  Kansai International Airport
  Kantamanto
  Kantamanto Market
  Kantei
  Kanto
  Kapiti Coast
  Kara Sea
  Karabakh
  Karachay-Cherkessia
  Karak Highway
  Karakalpakstan
  Karakoram
  Karakoram Highway
  Karakum
  Karamoja
  Karangahape Road
  Karbi Anglong
  Karelia
  Karen Blixen Museum
  Karen State
  Kargil
  Kariakoo
  Kariba
  Kariba Dam
  Karimata Strait
  Karl Johans gate
  Karlsplatz
  Karnataka
  Karol Bagh
  Karoo
  Karpathos
  Karrada
  Kartavya Path
  Karura Forest
  Kasai
  Kasarani
  Kasarani Stadium
  Kashmere Gate
  Kashmir
  Kashmir Valley
  Kassala
  Kastrup
  Kasumigaseki
  Katanga
  Katchatheevu
  Kathmandu Valley
  Kattegat
  Katunayake
  Kauai
  Kauffman Stadium
  Kaveri
  Kawangware
  Kayah State
  Kayole
  Kaziranga
  Kaziranga National Park
  Kedah
  Kefalonia
  Keflavik
  Kejetia
  Kejetia Market
  Kelani
  Kelani River
  Kelantan
  Keleti
  Keleti Station
  Kelvingrove
  Kelvingrove Park
  Kempegowda International Airport
  Kennedy Airport
  Kennedy Space Center
  Kenneth Kaunda International Airport
  Kennington
  Kensington
  Kensington Oval
  Kensington Palace
  Kentish Town
  Kenyatta Avenue
  Kenyatta International Convention Centre
  Keoladeo
  Kerala
  Kerch Bridge
  Kerch Strait
  Kerem Shalom
  Kerio Valley
  Kerobokan
  Kerobokan Prison
  Kew
  Kew Gardens
  Key Bridge
  Key Largo
  Key West
  Kgalagadi
  Khalifa International Stadium
  Khalistan
  Kham
  Khan Market
  Khan el-Khalili
  Khao San Road
  Khao Yai
  Khao Yai National Park
  Kharg Island
  Khasi Hills
  Khayelitsha
  Khe Sanh
  Khentii
  Khorasan
  Khreshchatyk
  Khuzestan
  Khyber
  Khyber Agency
  Khyber Pakhtunkhwa
  Khyber Pass
  Kibale National Park
  Kibera
  Kidal
  Kidepo
  Kidepo Valley
  Kidron Valley
  Kigezi
  Kilauea
  Kilburn
  Kileleshwa
  Kilimani
  Kilimanjaro
  Kilimanjaro International Airport
  Killarney National Park
  Killing Fields
  Kilmainham
  Kilmainham Gaol
  Kilmainham Jail
  Kimathi Street
  Kimberley
  Kimberley region
  King Abdulaziz International Airport
  King Country
  King David Hotel
  King Fahd Causeway
  King Khalid International Airport
  King Power Stadium
  King Shaka International Airport
  King's Cross
  King's Cross Station
  King's House
  King's Road
  Kings Cross
  Kings Cross Station
  Kings Park
  Kings Road
  Kingsford Smith
  Kingsmead
  Kingspan Stadium
  Kinki
  Kinmen
  Kintyre
  Kirikiri
  Kirikiri Maximum Prison
  Kirikiri Prison
  Kirkuk
  Kirribilli
  Kirribilli House
  Kisumu International Airport
  Kitty Hawk
  Kivu
  Kiyevsky Station
  Klamath River
  Klang River
  Klang Valley
  Klondike
  Knightsbridge
  Knock Airport
  Knuckles Range
  Kodagu
  Kodiak Island
  Koeberg
  Koh Phangan
  Koh Samui
  Koh Tao
  Kohistan
  Kokang
  Kokoda
  Kokoda Track
  Kokoda Trail
  Kola Peninsula
  Kololo
  Kololo Independence Grounds
  Komodo
  Kongu
  Konkan
  Koramangala
  Kordofan
  Korea Strait
  Korean Peninsula
  Korean peninsula
  Koreatown
  Korengal Valley
  Kosi River
  Kosovska Mitrovica
  Kot Lakhpat
  Kotahena
  Kothrud
  Kotoka
  Kotoka International Airport
  Kotor Bay
  Kowloon
  Koyambedu
  Krakatoa
  Krasnodar region
  Kremlin
  Kreuzberg
  Krishna River
  Kruger National Park
  Kuala Lumpur International Airport
  Kuban
  Kubwa Expressway
  Kudankulam
  Kuiper Belt
  Kuje
  Kuje Prison
  Kunlun
  Kunlun Mountains
  Kuno National Park
  Kurdistan
  Kurfürstendamm
  Kuril Islands
  Kurils
  Kurla
  Kurram
  Kuttanad
  Kutupalong
  Kuzbass
  KwaZulu-Natal
  Kwame Nkrumah Circle
  Kwame Nkrumah Interchange
  Ky.
  Kyushu
  Kyzylkum
  Kāpiti Coast
  Kīlauea
  LAX
  La Boca
  La Bombonera
  La Défense
  La Gomera
  La Guajira
  La Mancha
  La Moneda
  La Mosquitia
  La Palma
  La Rambla
  La Rioja
  La Santé
  La Scala
  La Zarzuela
  La.
  LaGuardia
  LaGuardia Airport
  Labrador
  Labrador Sea
  Labuan
  Laccadive Sea
  Lachin Corridor
  Lackawanna Valley
  Ladakh
  Ladipo
  Ladoga
  Lafayette Park
  Lafayette Square
  Lagan
  Lagos State
  Lagos-Ibadan Expressway
  Laguna de Bay
  Laikipia
  Lajpat Nagar
  Lake Albert
  Lake Argyle
  Lake Assal
  Lake Atitlán
  Lake Baikal
  Lake Balaton
  Lake Bangweulu
  Lake Baringo
  Lake Bled
  Lake Bogoria
  Lake Bunyonyi
  Lake Burley Griffin
  Lake Chad
  Lake Chad Basin
  Lake Champlain
  Lake Chivero
  Lake Como
  Lake Constance
  Lake District
  Lake Edward
  Lake Erie
  Lake Eyre
  Lake Garda
  Lake Gatun
  Lake Geneva
  Lake George
  Lake Havasu
  Lake Huron
  Lake Kariba
  Lake Kivu
  Lake Kyoga
  Lake Ladoga
  Lake Lucerne
  Lake Lugano
  Lake Macquarie
  Lake Maggiore
  Lake Malawi
  Lake Maracaibo
  Lake Mburo
  Lake Mead
  Lake Michigan
  Lake Mweru
  Lake Naivasha
  Lake Nakuru
  Lake Nasser
  Lake Natron
  Lake Nicaragua
  Lake Nyasa
  Lake Ohrid
  Lake Okeechobee
  Lake Ontario
  Lake Oroville
  Lake Placid
  Lake Pontchartrain
  Lake Poopó
  Lake Powell
  Lake Prespa
  Lake Rotorua
  Lake Rukwa
  Lake Sevan
  Lake Shore Drive
  Lake Superior
  Lake Tahoe
  Lake Tana
  Lake Tanganyika
  Lake Taupo
  Lake Texcoco
  Lake Titicaca
  Lake Toba
  Lake Turkana
  Lake Urmia
  Lake Van
  Lake Victoria
  Lake Volta
  Lake Wakatipu
  Lake Windermere
  Lake Winnipeg
  Lake Zurich
  Lakemba
  Lakshadweep
  Lalbagh
  Lambeau Field
  Lambeth
  Lambeth Bridge
  Lambeth Palace
  Lambton Quay
  Lamma Island
  Lammermuir Hills
  Lamon Bay
  Lampedusa
  Lamu
  Lan Kwai Fong
  Lanao
  Lancaster House
  Land's End
  Lang'ata
  Lang'ata Road
  Langata
  Langkawi
  Langley
  Languedoc
  Lansdowne Road
  Lanseria
  Lantau
  Lantau Island
  Lanzarote
  Lapland
  Laptev Sea
  Larsen C
  Las Condes
  Las Ramblas
  Las Vegas Strip
  LatAm
  Latam
  Latin America
  Latrobe Valley
  Lavington
  Le Bourget
  Le Mans
  Leaning Tower of Pisa
  Leavenworth
  Lebanon Mountains
  Leeds Station
  Leeuwkop
  Leeward Islands
  Lefortovo
  Left Bank
  Legoland
  Lehigh
  Lehigh Valley
  Leicester Square
  Leinster
  Leinster House
  Leith Walk
  Lekki
  Lekki Free Trade Zone
  Lekki Peninsula
  Lekki Phase 1
  Lekki Toll Gate
  Lekki-Epe Expressway
  Lemnos
  Lenasia
  Leopardstown
  Lesbos
  Lesvos
  Levant
  Levi's Stadium
  Lexington Avenue
  Leyte
  Lhotse
  Liancourt Rocks
  Liaoning
  Liberation Road
  Liberty Stadium
  Libingan ng mga Bayani
  Libyan Desert
  Liffey
  Liguria
  Ligurian Sea
  Likoni
  Likoni Ferry
  Limburg
  Limehouse
  Limousin
  Limpopo
  Limpopo River
  Linate
  Lincoln Bedroom
  Lincoln Center
  Lincoln Memorial
  Lincoln Park
  Lincoln Tunnel
  Lindholme
  Lindisfarne
  Line of Actual Control
  Line of Control
  Linking Road
  Liptako-Gourma
  Litani
  Litani River
  Litoral Penitentiary
  Little Bighorn
  Little Havana
  Little India
  Little Italy
  Liverpool John Lennon Airport
  Liverpool Street
  Liverpool Street Station
  Liwonde
  Llyn Peninsula
  LoC
  Loch Awe
  Loch Lomond
  Loch Ness
  Lodhi Gardens
  Lodhi Road
  Lodi Gardens
  Lofoten
  Loftus Versfeld
  Logan Airport
  Logan International Airport
  Loire
  Loire Valley
  Lok Kalyan Marg
  Lokmanya Tilak Terminus
  Loktak Lake
  Lolab Valley
  Loma Prieta
  Lombard Street
  Lombardy
  Lombok
  Lombok Strait
  London Bridge
  London City Airport
  London Paddington
  London Victoria
  Lone Pine
  Long Bay
  Long Island
  Long Island Expressway
  Long Island Sound
  Long Kesh
  Long Street
  Longchamp
  Longleat
  Lookout Mountain
  Lord Howe Island
  Lord's
  Los Alamos
  Los Angeles International Airport
  Los Angeles River
  Los Llanos
  Los Pinos
  Lothian
  Lotus Temple
  Lough Derg
  Lough Erne
  Lough Foyle
  Lough Neagh
  Lough Swilly
  Louvre
  Low Country
  Lowcountry
  Lower Austria
  Lower East Side
  Lower Mainland
  Lower Manhattan
  Lower Mekong
  Lower Ninth Ward
  Lower Ormeau
  Lower Parel
  Lower Saxony
  Lower Shabelle
  Lower Zambezi
  Lowlands
  Luangwa
  Luapula
  Lubyanka
  Luhansk region
  Lukyanivka
  Lumbini
  Lumpini Park
  Lundy
  Luneta
  Lungi
  Lusail Stadium
  Lusatia
  Lushai Hills
  Luthuli House
  Luton Airport
  Lutyens Delhi
  Lutyens' Delhi
  Luwum Street
  Luzhniki
  Luzhniki Stadium
  Luzira
  Luzira Prison
  Luzon
  Luzon Strait
  Lyari
  Lyme Bay
  M Chinnaswamy Stadium
  M20
  M23
  M25
  M40
  M42
  M50
  M6
  M6 Toll
  M60
  M62
  M74
  MCG
  MENA
  MG Road
  MKO Abiola Stadium
  MMA2
  MMIA
  Maasai Mara
  MacHale Park
  Macaronesia
  Macedonia region
  Macgillycuddy's Reeks
  Machakos Country Bus
  Machu Picchu
  Mackenzie Country
  Mackenzie River
  Macquarie Island
  Macquarie Street
  Mactan-Cebu International Airport
  Madeira
  Madhya Pradesh
  Madison Avenue
  Madison Square Garden
  Madre de Dios
  Madureira
  Mafia Island
  Magadh
  Magallanes
  Magdalena Medio
  Magdalena River
  Maghaberry
  Maghreb
  Magilligan
  Maginot Line
  Magnificent Mile
  Magogoni
  Maguindanao
  Mahanadi
  Maharashtra
  Mahatma Gandhi Road
  Mahaweli
  Mahlamba Ndlopfu
  Mahoning Valley
  Mai Mahiu
  Maida Vale
  Maidan
  Maidan Nezalezhnosti
  Main Street
  Maiquetía
  Maitama
  Majdanek
  Majha
  Majorca
  Majuli
  Makala prison
  Makalu
  Makassar Strait
  Makati
  Makindye
  Makoko
  Makola
  Makola Market
  Malabar
  Malabar Hill
  Malacanang
  Malacanang Palace
  Malacañang
  Malacañang Palace
  Malacca Strait
  Malad
  Malaita
  Malate
  Malay Peninsula
  Malaya
  Malioboro
  Mall Road
  Mall of Africa
  Mall of America
  Mall of Asia Arena
  Mall of the Emirates
  Mallam Aminu Kano International Airport
  Mallorca
  Malopolska
  Malpensa
  Maluku
  Malvern Hills
  Malwa
  Mambilla
  Mambilla Plateau
  Man.
  Mana Pools
  Manas National Park
  Manawatu
  Manawatū
  Manchester Airport
  Manchester Piccadilly
  Manchester Victoria
  Manchuria
  Mandela Highway
  Mandela National Stadium
  Manenberg
  Mangla Dam
  Manhattan
  Manhattan Beach
  Manhattan Bridge
  Manicaland
  Manila Bay
  Manipur
  Mansion House
  Mantralaya
  Manus Island
  Manyara
  Maputo Bay
  Mar-a-Lago
  Mara River
  Maracana
  Maracanã
  Marajó
  Marathwada
  Marche
  Margalla Hills
  Marib
  Marienplatz
  Marikina River
  Marikiti
  Marina Bay
  Marina Bay Sands
  Marina Beach
  Marinduque
  Marine Drive
  Maritimes
  Market Street
  Marlborough
  Marlborough House
  Marlborough Sounds
  Marmara
  Marne
  Marquesas
  Mars
  Martha's Vineyard
  Martin Place
  Martyrs Square
  Martyrs' Square
  Marwar
  Marylebone
  Marylebone Station
  Maré
  Masailand
  Masbate
  Mashonaland
  Mashonaland Central
  Mashonaland East
  Mashonaland West
  Masinga Dam
  Masjid al-Haram
  Mason-Dixon Line
  Mass.
  Massachusetts Avenue
  Massif Central
  Masuria
  Masvingo
  Mata Atlântica
  Matabeleland
  Matabeleland North
  Matabeleland South
  Mathare
  Matignon
  Mato Grosso
  Matobo Hills
  Matoshree
  Matrosskaya Tishina
  Matsu
  Mattala
  Matterhorn
  Mau Forest
  Mau Forest Complex
  Maui
  Mauna Kea
  Mauna Loa
  Mauthausen
  Mayapuri
  Mayfair
  Mayon
  Mayon Volcano
  Mayotte
  Maze
  Maze Prison
  Mazovia
  Mbare Musika
  McDiarmid Park
  McKinley
  McMahon Line
  Md.
  Mea Shearim
  Meadowhall
  Meatpacking District
  Mecklenburg
  Mecklenburg-Vorpommern
  Mediterranean
  Mediterranean Coast
  Mediterranean Sea
  Medway
  Meghalaya
  Mehrabad
  Mekong
  Mekong Delta
  Mekong River
  Melanesia
  Melbourne Airport
  Melbourne Cricket Ground
  Melghat
  Menai Strait
  Mendiola
  Mendip Hills
  Mendips
  Menorca
  Menteng
  Merapi
  Mercia
  Mercury
  Merdeka Palace
  Merdeka Square
  Merlion
  Merrion Square
  Merrion Street
  Mersey
  Mersey Tunnel
  Merseyside
  Mesa Verde
  Mesopotamia
  Mestalla
  MetLife Stadium
  Metohija
  Metro Manila
  Metrocentre
  Metropolitan Detention Center
  Mettur Dam
  Meuse
  Mewar
  Meydan
  Mezzeh
  Mfangano
  Miami International Airport
  Mich.
  Michigan Avenue
  Mid North Coast
  Mid Valley Megamall
  Mid-Atlantic
  Middle Belt
  Middle East
  Middle Shabelle
  Mideast
  Midlands
  Midtown
  Midtown Manhattan
  Midway Airport
  Midway Atoll
  Midwest
  Migingo
  Migingo Island
  Mile 2
  Mile End
  Milky Way
  Millau Viaduct
  Millennium Bridge
  Millennium Park
  Millennium Stadium
  Miller Park
  Mimaropa
  Minahasa
  Minas Gerais
  Mindanao
  Mindoro
  Mingrelia
  Minicoy
  Minn.
  Minneriya
  Minorca
  Miraflores
  Miraflores Palace
  Miritini
  Mischief Reef
  Misiones
  Miskito Coast
  Miss.
  Mission District
  Mississippi Delta
  Mississippi River
  Missouri River
  Mitchells Plain
  Mithila
  Mitte
  Miyako Island
  Mizoram
  Mo.
  Mobile Bay
  Modelo prison
  Mohammed Mahmoud Street
  Moheli
  Mohmand Agency
  Moi Avenue
  Moi International Airport
  Moi International Sports Centre
  Mojave
  Mojave Desert
  Mole National Park
  Molenbeek
  Molineux
  Molise
  Molokai
  Moluccas
  Mombasa Road
  Mombasa-Nairobi Highway
  Mon State
  Mona Passage
  Monash Freeway
  Moncloa
  Mong Kok
  Mongkok
  Monongahela
  Mont Blanc
  Mont Blanc Tunnel
  Mont Ventoux
  Mont.
  Monte Cassino
  Montecitorio
  Montego Bay
  Monterey Bay
  Monticello
  Montjuïc
  Montmartre
  Montparnasse
  Monument Valley
  Monza
  Moon
  Moonee Valley
  Moore Street
  Mopti
  Morandi Bridge
  Moravia
  Moray Firth
  Morecambe Bay
  Moreton Bay
  Moria
  Mornington Peninsula
  Moro Gulf
  Moscow River
  Moselle
  Moses Mabhida Stadium
  Moshood Abiola National Stadium
  Moskva River
  Mosquitia
  Mosquito Coast
  Moss Side
  Mossel Bay
  Mosul Dam
  Motera
  Mount Agung
  Mount Ararat
  Mount Athos
  Mount Cameroon
  Mount Carmel
  Mount Cook
  Mount Elbert
  Mount Elbrus
  Mount Elgon
  Mount Erebus
  Mount Etna
  Mount Everest
  Mount Fako
  Mount Fuji
  Mount Hermon
  Mount Hood
  Mount Isa
  Mount Kanlaon
  Mount Kenya
  Mount Kenya National Park
  Mount Kenya region
  Mount Kilimanjaro
  Mount Kinabalu
  Mount Kosciuszko
  Mount Lebanon
  Mount Longonot
  Mount Mayon
  Mount McKinley
  Mount Merapi
  Mount Meru
  Mount Nyiragongo
  Mount Olympus
  Mount Paektu
  Mount Panorama
  Mount Pinatubo
  Mount Rainier
  Mount Rainier National Park
  Mount Road
  Mount Ruapehu
  Mount Rushmore
  Mount Semeru
  Mount Shasta
  Mount Sinabung
  Mount Sinai
  Mount Sinjar
  Mount St Helens
  Mount St. Helens
  Mount Taal
  Mount Tamalpais
  Mount Taranaki
  Mount Vernon
  Mount Vesuvius
  Mount Washington
  Mount Whitney
  Mount Wilson
  Mount Zion
  Mount of Olives
  Mountjoy
  Mountjoy Prison
  Mourne Mountains
  Mournes
  Moynihan Train Hall
  Mozambique Channel
  Mpumalanga
  Mt Elgon
  Mt Everest
  Mt Kenya
  Mt Kilimanjaro
  Mt. Everest
  Mudumalai
  Mughal Empire
  Muirfield
  Muizenberg
  Mulholland Drive
  Mull of Kintyre
  Mullaperiyar
  Mullaperiyar Dam
  Mumbai Central
  Mumbai Trans Harbour Link
  Mumbai-Pune Expressway
  Munhumutapa
  Munster
  Murambi
  Murchison Falls
  Murchison Falls National Park
  Murcia
  Murray River
  Murray-Darling
  Murray-Darling Basin
  Murrayfield
  Murrumbidgee
  Murtala Muhammed Airport
  Murtala Muhammed International Airport
  Musandam
  Mushin
  Music Row
  Muskoka
  Mustique
  Muthurwa
  Muztagh Ata
  Mweelrea
  My Lai
  Mykonos
  Mylapore
  Mysore Palace
  Mysore region
  Mzansi
  N.C.
  N.D.
  N.H.
  N.J.
  N.M.
  N.W.T.
  N.Y.
  N1 Highway
  NAIA
  NLEX
  NSW
  Nabanna
  Nadi International Airport
  Naga Hills
  Nagaland
  Nagalim
  Nagarahole
  Nagarhole
  Nagarjuna Sagar
  Nagatacho
  Nagorno-Karabakh
  Nahr al-Bared
  Nairobi Expressway
  Nairobi National Park
  Nairobi Railway Station
  Nairobi River
  Nairobi-Nakuru Highway
  Naivasha Prison
  Najafgarh
  Najd
  Nakasero
  Nakhchivan
  Namanga
  Namaqualand
  Namboole
  Namdaemun
  Namib
  Namib Desert
  Nanda Devi
  Nandi Hills
  Nanga Parbat
  Nangarhar
  Nanjing Road
  Nantucket
  Napa Valley
  Narendra Modi Stadium
  Nariman Point
  Narita
  Narita Airport
  Nariño
  Nariño Palace
  Narmada
  Naroda Patiya
  Narragansett Bay
  Natanz
  Nathan Phillips Square
  Nathan Road
  National Heroes Acre
  National Mall
  National Palace
  National Stadium
  Natuna Sea
  Navajo Nation
  Navarre
  Navassa
  Navotas
  Naxos
  Neb.
  Neckar
  Necker Island
  Neelum Valley
  Negev
  Negev Desert
  Negros
  Nejd
  Nelson Mandela Bay
  Nelson's Column
  Netzarim Corridor
  Neukolln
  Neukölln
  Neuquén
  Nev.
  Nevis
  Nevsky Prospekt
  New Bilibid
  New Bilibid Prison
  New Britain
  New Cross
  New Delhi Railway Station
  New England
  New Forest
  New Guinea
  New Ireland
  New Jersey Turnpike
  New Kingston
  New Scotland Yard
  New South Wales
  New Spain
  New Street Station
  New Territories
  New York Harbor
  Newark Airport
  Newark Liberty International Airport
  Newgrange
  Newham
  Newlands
  Newmarket Racecourse
  Newtown
  Ngong Hills
  Ngong Road
  Ngorongoro
  Ngorongoro Crater
  Ngurah Rai
  Niagara
  Niagara Falls
  Nias
  Nicobar Islands
  Nicobars
  Niger Bridge
  Niger Delta
  Niger River
  Nile
  Nile Basin
  Nile Delta
  Nile River
  Nilgiri Hills
  Nilgiris
  Ningxia
  Ninian Park
  Ninoy Aquino International Airport
  Niue
  Nkandla
  Nkwazi
  Nnamdi Azikiwe Expressway
  Nnamdi Azikiwe International Airport
  No 10
  No. 10
  Nob Hill
  Noi Bai
  Noida
  Nordic
  Norfolk Broads
  Norfolk Island
  Norman Manley International Airport
  Normandy
  Norrebro
  North Africa
  North America
  North Atlantic
  North Bay
  North Block
  North Caucasus
  North Channel
  North Circular
  North Downs
  North Island
  North Kivu
  North Lawndale
  North Luangwa
  North Luzon Expressway
  North Melbourne
  North Natuna Sea
  North Ossetia
  North Philadelphia
  North Pole
  North Rhine-Westphalia
  North Rift
  North Sea
  North Shore
  North Sinai
  North Sinai province
  North Slope
  North Sumatra
  North Sydney
  North Uist
  North Vietnam
  North Waziristan
  North Yemen
  North York Moors
  North Yorkshire
  North-South Expressway
  North-South Highway
  Northeast Asia
  Northern Bypass
  Northern Cape
  Northern Cyprus
  Northern Epirus
  Northern Hemisphere
  Northern Ireland
  Northern Kenya
  Northern Limit Line
  Northern Mariana Islands
  Northern Rakhine
  Northern Rhodesia
  Northern Rivers
  Northern Sea Route
  Northern Shan State
  Northern Territory
  Northland
  Northumberland National Park
  Northumbria
  Northwest Passage
  Northwest Territories
  Norwegian Sea
  Nosy Be
  Notre Dame
  Notre Dame Cathedral
  Notre-Dame
  Notting Hill
  Nouvelle-Aquitaine
  Nova Scotia
  Novaya Zemlya
  Novorossiya
  Nowlan Park
  Nsawam
  Nsawam Prison
  Nuba Mountains
  Nubia
  Nubian Desert
  Nubra Valley
  Nullarbor
  Nullarbor Plain
  Number 10
  Number 11
  Nunavik
  Nunavut
  Nurburgring
  Nurek
  Nusa Penida
  Nusa Tenggara
  Nusakambangan
  Nuseirat
  Nyali Bridge
  Nyamata
  Nyanga
  Nyanza
  Nyasaland
  Nyayo National Stadium
  Nyayo Stadium
  Nyiragongo
  Nørrebro
  Nürburgring
  O'Connell Street
  O'Hare International Airport
  O.R. Tambo
  O.R. Tambo International Airport
  OR Tambo
  OR Tambo International Airport
  Oahu
  Oak Ridge
  Oberoi Trident
  Obudu Plateau
  Occitanie
  Occupied Territories
  Ocean Drive
  Oceania
  Ochil Hills
  Oder
  Odisha
  Oduduwa Republic
  Ofer Prison
  Off-Broadway
  Offa's Dyke
  Ogaden
  Ogoni
  Ogoniland
  Ohio River
  Ohio Valley
  Oil Sands
  Ojos del Salado
  Ojota
  Ojota Motor Park
  Ojuelegba
  Okanagan
  Okanagan Valley
  Okanagan region
  Okavango
  Okavango Delta
  Okavango River
  Okhla
  Okinawa
  Okla.
  Olancho
  Old Bailey
  Old City
  Old Delhi
  Old Fadama
  Old Kent Road
  Old Oak Common
  Old Town
  Old Trafford
  Olivos
  Olumo Rock
  Olympic Mountains
  Olympic National Park
  Olympus Mons
  Omaha Beach
  Ometepe
  Omo River
  Omo Valley
  Omonia Square
  Onega
  Onitsha Main Market
  Ont.
  Oort Cloud
  Opebi
  Opera House
  Optus Stadium
  Orakzai Agency
  Orange County
  Orange Farm
  Orange Free State
  Orange River
  Orchard Road
  Ore.
  Oresund
  Oresund Bridge
  Orient
  Oriental Pearl Tower
  Orinoco
  Orinoco River
  Orinoquía
  Orion Nebula
  Orissa
  Orkney
  Orlando Stadium
  Oromia
  Orontes
  Oroville Dam
  Ortigas
  Osaka Bay
  Oshodi
  Oshodi-Apapa Expressway
  Osman Sagar
  Osu
  Osu Castle
  Osun River
  Otago
  Otago Peninsula
  Ottoman Empire
  Outback
  Outer Banks
  Outer Hebrides
  Outer Mongolia
  Outer Ring Road
  Outremont
  Oval Office
  Owino Market
  Owode
  Oxford Circus
  Oxford Street
  Ozark Mountains
  Ozarks
  P.E.I.
  Pa.
  Pacific
  Pacific Coast
  Pacific Coast Highway
  Pacific Highway
  Pacific Islands
  Pacific Motorway
  Pacific Northwest
  Pacific Ocean
  Pacific Palisades
  Pacific Rim
  Pacoima
  Paddington
  Paddington Station
  Padma Bridge
  Padma River
  Padre Island
  Paektu
  Pag-asa Island
  Pahang
  Painted Desert
  Palace of Holyroodhouse
  Palace of Versailles
  Palace of Westminster
  Palacio Quemado
  Palacio de Nariño
  Palais Bourbon
  Palam
  Palatinate
  Palawan
  Palazzo Chigi
  Palermo Soho
  Palestine
  Palk Bay
  Palk Strait
  Pall Mall
  Palm Island
  Palm Jumeirah
  Palms Mall
  Paltan
  Palácio do Planalto
  Pamir
  Pamirs
  Pampa
  Pampas
  Pan American Highway
  Pan Borneo Highway
  Pan Island Expressway
  Pan-American Highway
  Panama Canal
  Panay
  Pangani
  Pangkor
  Pangong
  Pangong Lake
  Pangong Tso
  Panhandle
  Panjshir
  Panjshir Valley
  Pankisi
  Pankisi Gorge
  Panmunjom
  Pantanal
  Pantelleria
  Pantheon
  Papal States
  Papua
  Paracel Islands
  Parana River
  Paraná
  Parañaque
  Parc des Princes
  Parchman
  Paremoremo
  Park Avenue
  Park Lane
  Park Station
  Park Street
  Parken
  Parkhead
  Parkhurst
  Parliament Hill
  Parliament Square
  Parnell Park
  Parnell Square
  Paros
  Parow
  Parque Central
  Parramatta
  Parthenon
  Parthia
  Pará
  Pasar Seni
  Pasay
  Paseo de la Reforma
  Paseo del Prado
  Pashupatinath
  Pasig River
  Passchendaele
  Patagonia
  Pate Island
  Patmos
  Pattaya
  Pavilion Kuala Lumpur
  Peace River
  Peachtree Street
  Peak District
  Pearl Harbor
  Pearl River
  Pearl River Delta
  Pearl Roundabout
  Pearse Stadium
  Pearson
  Pearson International Airport
  Pebble Beach
  Pech Valley
  Peckham
  Pedra Branca
  Pegasus Bay
  Peloponnese
  Pemba
  Pembrokeshire Coast
  Pen y Fan
  Penang
  Penang Bridge
  Pench
  Pendjari
  Peneda-Gerês
  Penn Station
  Pennines
  Pennsylvania Avenue
  Pennsylvania Station
  Pennsylvania Turnpike
  Pentagon
  Pentland Firth
  Pentonville
  Perak
  Perdana Putra
  Perejil
  Perim
  Peripherique
  Perito Moreno
  Permian Basin
  Persia
  Persian Gulf
  Perth Hills
  Petaling Street
  Petare
  Peten
  Petronas Towers
  Petronas Twin Towers
  Pettah
  Petticoat Lane
  Petén
  Phang Nga Bay
  Phewa Lake
  Philadelphi Corridor
  Philippe Chatrier
  Philippine Arena
  Philippine Rise
  Philippine Sea
  Phillip Island
  Phobos
  Phoenicia
  Phoenix Park
  Phuket
  Piarco
  Piarco International Airport
  Piave
  Piazza Navona
  Piazza San Marco
  Picardy
  Piccadilly
  Piccadilly Circus
  Piccadilly Gardens
  Pico de Orizaba
  Piedmont
  Piedmont Triad
  Pikes Peak
  Pilanesberg
  Pilbara
  Pilsen
  Pimlico
  Pimlico Race Course
  Pinatubo
  Pine Ridge
  Pine Ridge Reservation
  Pioneer Square
  Pir Panjal
  Pir Panjal Range
  Pitcairn Islands
  Piton de la Fournaise
  Pitt Street
  Pittodrie
  Place Vendôme
  Place de la Bastille
  Place de la Concorde
  Place de la République
  Planalto
  Planalto Palace
  Plateau State
  Platte River
  Plaza Bolívar
  Plaza Hotel
  Plaza Mayor
  Plaza Miranda
  Plaza de Bolívar
  Plaza de Mayo
  Plaça Catalunya
  Plaça de Catalunya
  Pleiades
  Plesetsk
  Plitvice
  Plymouth Rock
  Po River
  Po Valley
  PoK
  Pocono Mountains
  Poconos
  Poitou
  Polavaram
  Pollsmoor
  Pollsmoor Prison
  Polunsky Unit
  Polynesia
  Pomerania
  Pont Neuf
  Ponte Vecchio
  Poole Harbour
  Poonch
  Popocatepetl
  Popocatépetl
  Port Authority Bus Terminal
  Port Phillip
  Port Phillip Bay
  Portcullis House
  Portlaoise Prison
  Portman Road
  Portobello Road
  Porton Down
  Portuguese Guinea
  Potala Palace
  Potohar
  Potomac
  Potomac River
  Potrero Hill
  Potsdamer Platz
  Potteries
  Poverty Bay
  Powai
  Powai Lake
  Poyang Lake
  Prairies
  Pratas
  Premier House
  Prenzlauer Berg
  Preseli
  Presevo Valley
  Presidential Villa
  Prestwick
  Prestwick Airport
  Preševo Valley
  Pride Park
  Prime Meridian
  Primorye
  Primrose Hill
  Prince Edward Island
  Princes Highway
  Princes Street
  Principality Stadium
  Pripyat
  Pripyat Marshes
  Prospect Park
  Provence
  Providence Stadium
  Proxima Centauri
  Proxima b
  Prudhoe Bay
  Prussia
  Príncipe
  Pudong
  Puducherry
  Puerta del Sol
  Puerto Madero
  Puget Sound
  Puglia
  Pulau Tioman
  Pulau Ubin
  Pulkovo
  Pumwani
  Punchestown
  Punjab
  Puntland
  Purvanchal
  Pushkin Square
  Putrajaya
  Putumayo
  Puzhal
  Pyrenees
  Pyrenees Mountains
  Páirc Uí Chaoimh
  Père Lachaise
  Périphérique
  Qalandiya
  Qandil Mountains
  Qeshm
  Qincheng
  Qinghai
  Qinghai Lake
  Quad Cities
  Quai d'Orsay
  Quantico
  Quantocks
  Que.
  Quebec
  Queen Alia International Airport
  Queen Elizabeth National Park
  Queen Street
  Queen Street Station
  Queen's Park
  Queen's Park Oval
  Queen's Park Savannah
  Queens
  Queensbridge
  Queensferry Crossing
  Quiapo
  Quirinal Palace
  Quirinale
  Quirino Grandstand
  Qutub Minar
  Québec
  R Premadasa Stadium
  R.I.
  Rabaa Square
  Rabaa al-Adawiya
  Rabin Square
  Race Course Road
  Radcliffe Line
  Rafah Crossing
  Rafah crossing
  Raffles Hotel
  Rafic Hariri International Airport
  Raheny
  Raisina Hill
  Raiwind
  Raj Bhavan
  Rajahmundry Central Jail
  Rajang River
  Rajasthan
  Rajiv Chowk
  Rajiv Gandhi International Airport
  Rajiv Gandhi International Stadium
  Rajouri Garden
  Rajpath
  Rakhine
  Rakhine State
  Rameswaram
  Ramlila Maidan
  Ramstein
  Randwick
  Ranelagh
  Rann of Kutch
  Ranthambhore
  Ranthambore
  Rapa Nui
  Rapti
  Rarotonga
  Rashtrapati Bhavan
  Ratchadamnoen Avenue
  Ratchaprasong
  Rathlin Island
  Rathmines
  Ratmalana
  Ravenhill
  Ravensbrück
  Ravi River
  Rayalaseema
  Reagan National
  Reagan National Airport
  Recoleta
  Red Centre
  Red Fort
  Red River
  Red River Delta
  Red River Valley
  Red Sea
  Red Square
  Redang
  Redfern
  Reed Bank
  Reeperbahn
  Regent Street
  Regent's Park
  Reichstag
  Republika Srpska
  Research Triangle
  Retiro
  Reunion Island
  Reynisfjara
  Rhine
  Rhine Valley
  Rhineland
  Rhineland-Palatinate
  Rhodesia
  Rhodope
  Rhondda
  Rhondda Valley
  Rhone
  Rhône
  Rialto
  Rialto Bridge
  Riau Islands
  Ribble Valley
  Richards Bay
  Richmond Hill
  Rideau Hall
  Rif
  Rif Mountains
  Rift
  Rift Valley
  Right Bank
  Rikers
  Rikers Island
  Ring Road
  Ring Road Central
  Ring of Fire
  Ring of Kerry
  Rinkeby
  Rio Grande
  Rio Grande Valley
  Rio Grande do Sul
  River Benue
  River Boyne
  River Clyde
  River Congo
  River Dee
  River Derwent
  River Jhelum
  River Lagan
  River Lee
  River Liffey
  River Medway
  River Mersey
  River Niger
  River Nile
  River Ouse
  River Road
  River Severn
  River Shannon
  River Tay
  River Tees
  River Thames
  River Trent
  River Tweed
  River Tyne
  River Wye
  Riverina
  Rivers State
  Riverside Stadium
  Rizal Park
  Roanoke Island
  Roatán
  Robben Island
  Robben Island Prison
  Robert Gabriel Mugabe International Airport
  Roberts International Airport
  Robinson Crusoe Island
  Rocinha
  Rock Creek Park
  Rock of Cashel
  Rockefeller Center
  Rockies
  Rocky Mountain National Park
  Rocky Mountains
  Rod Laver Arena
  Rodeo Drive
  Rodney Bay
  Rodney Parade
  Rogun Dam
  Rohini
  Roissy
  Rojava
  Roker Park
  Roland Garros
  Roma Norte
  Roman Empire
  Rondônia
  Roppongi
  Roraima
  Rose Bowl
  Rose Garden
  Rosebank
  Rosehill
  Ross Ice Shelf
  Ross Sea
  Rossio
  Rothschild Boulevard
  Rottnest Island
  Route 1
  Route 66
  Roxas Boulevard
  Roxbury
  Royal Albert Hall
  Royal Birkdale
  Royal Courts of Justice
  Royal Lytham
  Royal Mile
  Royal National Park
  Royal Opera House
  Royal Palace
  Royal Portrush
  Royal Troon
  Ruaha
  Ruaha National Park
  Ruanda-Urundi
  Ruapehu
  Rub al Khali
  Rub' al-Khali
  Rufiji
  Rugby Park
  Ruhr
  Ruhr Valley
  Rungrado May Day Stadium
  Runnymede
  Rusinga
  Rusinga Island
  Russell Square
  Russian Empire
  Rust Belt
  Ruthenia
  Rutland Water
  Ruvuma
  Ruwenzori
  Rwenzori
  Rwenzori Mountains
  Rwenzururu
  Rynek Główny
  Ryukyu Islands
  Rügen
  S.C.
  S.D.
  SCG
  SLEX
  SM Mall of Asia
  SM Megamall
  Saada
  Saadiyat Island
  Saarland
  Sabah
  Sabah and Sarawak
  Sabarimala
  Sabarmati
  Sabarmati Jail
  Sabi Sands
  Sabiha Gokcen Airport
  Sabiha Gökçen
  Sabina Park
  Sabina Shoal
  Sabra
  Sachangwan
  Sachsenhausen
  Sacramento River
  Sacré-Coeur
  Saddleworth Moor
  Sadr City
  Safdarjung
  Sagada
  Sagaing Region
  Sagrada Familia
  Sagrada Família
  Saguenay
  Sahara
  Sahara Desert
  Sahel
  Sahel region
  Saint Helena
  Saint Mark's Square
  Saint Martin
  Saint Martin's Island
  Saint-Denis
  Saipan
  Saket
  Sakha
  Sakhalin
  Sakhir
  Salah al-Din Road
  Salar de Uyuni
  Saldanha Bay
  Salgaa
  Salisbury Cathedral
  Salisbury Plain
  Salish Sea
  Salt Lake
  Salt Lake Stadium
  Salt Range
  Salton Sea
  Salween
  Salween River
  Samaria
  Sambisa
  Sambisa Forest
  Samburu
  Samegrelo
  Samora Avenue
  Samora Machel Avenue
  Samos
  Sampaloc
  Samui
  San Andrés
  San Bernardino Mountains
  San Fernando Valley
  San Francisco Bay
  San Francisco International Airport
  San Gabriel Mountains
  San Gabriel Valley
  San Joaquin River
  San Joaquin Valley
  San Juanico Bridge
  San Mames
  San Mamés
  San Pedro Prison
  San Quentin
  San Siro
  Sanafir
  Sanchi
  Sandhurst
  Sandringham
  Sandringham House
  Sandton
  Sandton City
  Sandwip
  Sandymount
  Sandzak
  Sandžak
  Sangster International Airport
  Sanjay Gandhi National Park
  Santa Anita
  Santa Apolonia
  Santa Catarina
  Santa Clara Valley
  Santa Cruz Islands
  Santa Monica Mountains
  Santee
  Santiago Bernabeu
  Santiago Bernabéu
  Santorini
  Sants
  Santurce
  Sao Tome
  Saratoga
  Sarawak
  Sarayu
  Sardar Patel Stadium
  Sardar Sarovar Dam
  Sardinia
  Sargasso Sea
  Sariska
  Sarit Centre
  Sark
  Sarojini Nagar
  Sarojini Nagar Market
  Sask.
  Saskatchewan
  Satpura
  Sauchiehall Street
  Saurashtra
  Savai'i
  Savile Row
  Savoy
  Savoy Hotel
  Sawai Mansingh Stadium
  Sawgrass
  Sawtooth
  Saxony
  Saydnaya
  Scafell Pike
  Scandinavia
  Scania
  Scapa Flow
  Scarborough
  Scarborough Shoal
  Scheldt
  Schiphol
  Schiphol Airport
  Schleswig-Holstein
  Schuylkill
  Schuylkill River
  Schönbrunn
  Scilly
  Scilly Isles
  Scotland Yard
  Scottish Borders
  Scottish Highlands
  Sea Point
  Sea of Azov
  Sea of Cortez
  Sea of Crete
  Sea of Galilee
  Sea of Japan
  Sea of Marmara
  Sea of Okhotsk
  Sea of Tranquility
  Sea-Tac
  Sea-Tac Airport
  Sealdah
  Sears Tower
  Second Link
  Second Niger Bridge
  Second Thomas Shoal
  Secunderabad Station
  Sednaya
  Sednaya prison
  Seeb
  Seelampur
  Seemanchal
  Seemandhra
  Seine
  Sekhukhune
  Selangor
  Seletar
  Selhurst Park
  Sellafield
  Selous
  Selous Game Reserve
  Seme Border
  Semeru
  Semple Stadium
  Senegal River
  Senkaku Islands
  Senkakus
  Sennar
  Sentosa
  Seoul Metropolitan Area
  Seoul Station
  Sepang
  Sepik
  Sequoia National Park
  Serena Hotel
  Serengeti
  Serengeti National Park
  Sergels Torg
  Seri Perdana
  Sertão
  Seto Inland Sea
  Seven Dials
  Severn
  Severn Bridge
  Severn Estuary
  Sha Tin
  Shaanxi
  Shabwa
  Shah Alam Stadium
  Shahbag
  Shahdara
  Shaheen Bagh
  Shahjalal International Airport
  Shahrah-e-Faisal
  Shan State
  Shankill
  Shankill Road
  Shannon Airport
  Shanxi
  Shard
  Shark Bay
  Sharon Plain
  Shati
  Shatila
  Shatt al-Arab
  Shea Stadium
  Shebaa Farms
  Shebelle
  Shebelle River
  Sheepshead Bay
  Sheikh Jarrah
  Sheikh Zayed City
  Sheikh Zayed Road
  Sheikh Zayed Stadium
  Shejaiya
  Shenandoah
  Shenandoah National Park
  Shenandoah Valley
  Shepherd's Bush
  Sheremetyevo
  Sheremetyevo Airport
  Sherwood Forest
  Shetland
  Shetland Islands
  Shibuya
  Shikoku
  Shinjuku
  Shinjuku Station
  Shire River
  Shital Niwas
  Shivaji Park
  Shivajinagar
  Shivalik
  Shoreditch
  Short Strand
  Shwedagon
  Shwedagon Pagoda
  Siachen
  Siachen Glacier
  Siam
  Siam Paragon
  Siargao
  Siberia
  Sibuyan Sea
  Sichuan
  Sicily
  Sidama
  Sierra Madre
  Sierra Maestra
  Sierra Nevada
  Signal Iduna Park
  Signature Bridge
  Sikkim
  Silent Valley
  Silesia
  Silicon Savannah
  Silicon Valley
  Siliguri Corridor
  Silivri
  Silivri prison
  Silk Road
  Silom
  Silver Lake
  Silverstone
  Silwan
  Simien Mountains
  Similipal
  Simpson Desert
  Sinai
  Sinai Peninsula
  Sinai desert
  Sindh
  Sing Sing
  Singapore Strait
  Singha Durbar
  Sinharaja
  Sinjar
  Sipadan
  Sir Creek
  Sistan and Baluchestan
  Sistan-Baluchistan
  Sistine Chapel
  Sittaung
  Situation Room
  Siwa
  Sizewell
  Sizewell C
  Skagerrak
  Skagit
  Skara Brae
  Skellig Michael
  Skid Row
  Skiddaw
  Skyway
  Slave Island
  Slieve Donard
  Sloane Square
  Smart Araneta Coliseum
  Smithfield
  Smoky Mountains
  Snake Island
  Snake River
  Snowdon
  Snowdonia
  Snowy Mountains
  Snowy River
  SoFi Stadium
  SoHo
  SoMa
  Sobibor
  Soccer City
  Soccsksargen
  Socotra
  Soekarno-Hatta
  Soekarno-Hatta Airport
  Soekarno-Hatta International Airport
  Sogdia
  Soho
  Solar System
  Soldier Field
  Solent
  Solomon Sea
  Solovki
  Somali Region
  Somerset House
  Somme
  Somnath Temple
  Sonoma Valley
  Sonora
  Sonoran Desert
  Soto Cano
  South America
  South Asia
  South Atlantic
  South Bank
  South Bay
  South Block
  South Boston
  South Bronx
  South Caucasus
  South Central
  South China Sea
  South Circular
  South Downs
  South East Asia
  South Extension
  South Georgia
  South Island
  South Kensington
  South Kivu
  South Kordofan
  South Lebanon
  South Luangwa
  South Luzon Expressway
  South Ossetia
  South Pacific
  South Philadelphia
  South Pole
  South Shore
  South Side
  South Sinai
  South Station
  South Sulawesi
  South Tyrol
  South Uist
  South Vietnam
  South Waziristan
  South Yemen
  South Yorkshire
  South-East Asia
  South-east Asia
  Southall
  Southeast Asia
  Southeastern Europe
  Southern Africa
  Southern Alps
  Southern Cone
  Southern Cross Station
  Southern Europe
  Southern Hemisphere
  Southern Highlands
  Southern Lebanon
  Southern Ocean
  Southern Rhodesia
  Southland
  Southwark
  Soviet Bloc
  Soweto
  Soweto Market
  Soča
  Spa-Francorchamps
  Space Needle
  Spandau
  Spandau Prison
  Spanish Sahara
  Spanish Town Road
  Sparta
  Spencer Gulf
  Spey
  Speyside
  Sphinx
  Spin Boldak
  Spintex
  Spintex Road
  Spion Kop
  Spitalfields
  Spitalfields Market
  Spiti
  Spiti Valley
  Spitsbergen
  Spratly Islands
  Spratlys
  Spree
  Spring Street
  Springvale
  Srebrenica enclave
  Sriharikota
  Srinagar-Jammu National Highway
  St Andrew's
  St Andrews
  St Basil's Cathedral
  St George's Channel
  St Helena
  St James' Park
  St James's Palace
  St James's Park
  St John River
  St Kilda
  St Kitts
  St Lawrence
  St Mark's Square
  St Martin's Island
  St Mary's Stadium
  St Pancras
  St Pancras International
  St Patrick's Cathedral
  St Paul's
  St Paul's Cathedral
  St Pauls
  St Peter's
  St Peter's Basilica
  St Peter's Square
  St Stephen's Green
  St Vincent
  St. Catherine Adult Correctional Centre
  St. Lawrence River
  St. Patrick's Cathedral
  St. Peter's Basilica
  St. Peter's Square
  Stade de France
  Stadio Olimpico
  Stadium Australia
  Stadium of Light
  Stamford Bridge
  Stamford Hill
  Standing Rock
  Stanley Park
  Stansted
  Stansted Airport
  Staples Center
  State House
  Staten Island
  Statue of Liberty
  Stepney
  Stewart Island
  Stirling Castle
  Stone Mountain
  Stonehenge
  Stormont
  Stormont Castle
  Story Bridge
  Strait of Dover
  Strait of Georgia
  Strait of Gibraltar
  Strait of Hormuz
  Strait of Magellan
  Strait of Malacca
  Strait of Messina
  Strait of Otranto
  Strait of Tiran
  Straits of Florida
  Straits of Gibraltar
  Straits of Hormuz
  Straits of Johor
  Straits of Malacca
  Strangeways
  Stratford International
  Stromboli
  Stuart Highway
  Styria
  Sub-Saharan
  Sub-Saharan Africa
  Subang Airport
  Subi Reef
  Subic
  Subic Bay
  Sudetenland
  Sudetes
  Suez
  Suez Canal
  Sugamo
  Sugarloaf Mountain
  Suhrawardy Udyan
  Sukhumvit
  Sulawesi
  Sullom Voe
  Sultanahmet
  Sulu
  Sulu Sea
  Sumatra
  Sumba
  Sumbawa
  Sumer
  Sun Belt
  Suncorp Stadium
  Sunda Strait
  Sundarban
  Sundarbans
  Sungai Buloh Prison
  Sungei Buloh
  Sunset Boulevard
  Sunset Strip
  Sunshine Coast
  Sunway Pyramid
  Superdome
  Surigao Strait
  Surry Hills
  Surtsey
  Surulere
  Surulere Stadium
  Susquehanna
  Susquehanna River
  Sussex Drive
  Suswa
  Sutlej
  Sutton Hoo
  Suvarnabhumi
  Suvarnabhumi Airport
  Suwannee
  Suzuka
  Svalbard
  Svalbard Islands
  Svaneti
  Swabia
  Swan River
  Swan Valley
  Swansea Bay
  Swanston Street
  Swat
  Swat Valley
  Sydney Airport
  Sydney Cricket Ground
  Sydney Harbour
  Sydney Harbour Bridge
  Sydney Opera House
  Sydney Tower
  Syntagma
  Syntagma Square
  Syokimau
  Syr Darya
  Syrian Desert
  Syunik
  São Miguel
  Södermalm
  T. Nagar
  Taal Lake
  Taal Volcano
  Table Mountain
  Table Mountain National Park
  Tacoma Narrows Bridge
  Tadmor
  Tafawa Balewa Square
  Taft Avenue
  Tagus
  Tahiti
  Tahlia Street
  Tahrir
  Tahrir Square
  Tai Lake
  Taipei 101
  Taiwan Strait
  Taj Mahal
  Taj Mahal Palace
  Takeshima
  Takeshita Street
  Taklamakan
  Taklamakan Desert
  Taksim
  Taksim Square
  Takwa Bay
  Talladega
  Tallaght
  Tallaght Stadium
  Taman Negara
  Tamil Nadu
  Tampa Bay
  Tan Son Nhat
  Tana River
  Tanah Abang
  Tanami Desert
  Tanganyika
  Tanna
  Tannadice
  Taoyuan International Airport
  Tappan Zee Bridge
  Tapti
  Tarai
  Taranaki
  Tarangire
  Tarbela Dam
  Tartus
  Tasman Sea
  Tasmania
  Tasmanian Midlands
  Tatarstan
  Tatra Mountains
  Tatras
  Taurus Mountains
  Taveuni
  Tavush
  Tawang
  Tawi-Tawi
  Tay
  Tay Bridge
  Teesside
  Teesta
  Teesta River
  Tegel
  Tehri Dam
  Teide
  Tekeze
  Telangana
  Tema Motorway
  Tembisa
  Temburong Bridge
  Tempelhof
  Temple Bar
  Temple Meads
  Temple Mount
  Temple Trees
  Temple of the Tooth
  Tenasserim
  Tenderloin
  Tenerife
  Tenn.
  Tennessee River
  Tennessee Valley
  Terai
  Terceira
  Terengganu
  Termini
  Ternate
  Teslim Balogun Stadium
  Teso
  Tetons
  Tex.
  Texas Panhandle
  Thamel
  Thames
  Thames Barrier
  Thames Estuary
  Thames Gateway
  Thames House
  Thames Valley
  Thar
  Thar Coalfield
  Thar Desert
  Tharparkar
  Thasos
  Theresienstadt
  Thessaly
  Thika Road
  Thika Superhighway
  Thingvellir
  Third Mainland Bridge
  Third World
  Thitu Island
  Thomond Park
  Thomson's Falls
  Thorpe Park
  Thrace
  Threadneedle Street
  Three Gorges
  Three Gorges Dam
  Three Mile Island
  Throgs Neck Bridge
  Thuringia
  Thwaites Glacier
  Thwake Dam
  Tian Shan
  Tiananmen
  Tiananmen Square
  Tibesti
  Tibet
  Tibetan Plateau
  Tidewater
  Tiergarten
  Tierra Caliente
  Tierra del Fuego
  Tigray
  Tigray region
  Tigris
  Tigris River
  Tihar
  Tihar Jail
  Tikal
  Timbuktu
  Times Square
  Timor Sea
  Tin Can Island
  Tinian
  Tioman
  Tirah Valley
  Tiran
  Tiree
  Tisza
  Tivoli Gardens
  Tiwi Islands
  Toa Payoh
  Tobago Cays
  Tohoku
  Tokyo Bay
  Tokyo Station
  Tolka Park
  Tom Mboya Street
  Tompkins Square Park
  Tondo
  Tongatapu
  Tonkin
  Tonle Sap
  Tooting
  Top End
  Topkapi
  Topkapi Palace
  Topo Chico
  Tor Bay
  Tora Bora
  Tora Prison
  Tora prison
  Torkham
  Toronto Pearson
  Torres Islands
  Torres Strait
  Torres Strait Islands
  Torres del Paine
  Torrey Pines
  Tortola
  Tottenham
  Tottenham Court Road
  Toussaint Louverture International Airport
  Tower 42
  Tower Bridge
  Tower Hamlets
  Tower Street
  Tower of London
  Toxteth
  Toyosu
  Trafalgar Square
  Trafford Centre
  Trans-Canada Highway
  Trans-Siberian Railway
  Transcorp Hilton
  Transdniestria
  Transkei
  Transnistria
  Transvaal
  Transylvania
  Trappist-1
  Trastevere
  Travancore
  Travancore-Cochin
  Treblinka
  Trench Town
  Trent Bridge
  Trent Valley
  Trentino
  Tri-Cities
  Tri-State Area
  TriBeCa
  Tribeca
  Tribhuvan International Airport
  Tripolitania
  Tripura
  Trishuli
  Tristan da Cunha
  Triton
  Troodos
  Tropic of Cancer
  Tropic of Capricorn
  Trump Tower
  Tsavo
  Tsavo East
  Tsavo East National Park
  Tsavo West
  Tsavo West National Park
  Tsim Sha Tsui
  Tsukiji
  Tsushima Strait
  Tubbataha Reef
  Tudun Wada
  Tugela
  Tullamarine
  Tullamarine Airport
  Tulu Nadu
  Tumen River
  Tungabhadra
  Tuol Sleng
  Tuol Sleng Museum
  Turf Lodge
  Turf Moor
  Turks and Caicos
  Turks and Caicos Islands
  Turnberry
  Turners Cross
  Turtle Island
  Tuscany
  Tuynhuys
  Tweed
  Twickenham
  Twin Cities
  Twin Towers
  Two Rivers Mall
  Tyburn
  Tyne
  Tynecastle
  Tyneside
  Tyrol
  Tyrrhenian Sea
  Tysons Corner
  U.S. Virgin Islands
  US Virgin Islands
  Ubangi
  Ucayali
  Udawalawe
  Ueno Park
  Uhuru Gardens
  Uhuru Highway
  Uhuru Park
  Ukambani
  Ullswater
  Ulsoor Lake
  Ulster
  Ulu Langat
  Uluru
  Uluru-Kata Tjuta
  Umbria
  Union Buildings
  Union Square
  Union Station
  United Republic of Tanzania
  Unity Palace
  Unter den Linden
  Upolu
  Upper East Region
  Upper East Side
  Upper Egypt
  Upper Galilee
  Upper Midwest
  Upper Nile
  Upper Peninsula
  Upper Silesia
  Upper Volta
  Upper West Region
  Upper West Side
  Upton Park
  Ural Mountains
  Urals
  Urubamba
  Usambara
  Ushant
  Ussuri
  Utah Beach
  Utako
  Utapao
  Utoya
  Uttar Pradesh
  Uttara
  Uttarakhand
  Uttarakhand Himalayas
  Utøya
  VRAEM
  Va.
  Vaal
  Vaal Dam
  Vaal River
  Vaca Muerta
  Valderrama
  Vale Royal
  Vale of Glamorgan
  Valiasr Street
  Valle del Cauca
  Vallecas
  Valles Marineris
  Valley
  Valley Road
  Valley of the Kings
  Vancouver Island
  Vandenberg
  Vantaa
  Vanua Levu
  Varthur
  Vasant Kunj
  Vasant Vihar
  Vauxhall
  Vauxhall Bridge
  Vauxhall Cross
  Vava'u
  Vavuniya
  Vedado
  Velachery
  Velodrome
  Vembanad
  Venda
  Vendée
  Veneto
  Ventura Freeway
  Venus
  Verdun
  Verrazano Bridge
  Verrazzano-Narrows Bridge
  Versailles
  Versova
  Vesuvius
  Via Condotti
  Via Dolorosa
  Via Veneto
  Vicarage Road
  Vicente Calderón
  Victoria Falls
  Victoria Harbour
  Victoria Island
  Victoria Memorial
  Victoria Park
  Victoria Station
  Victoria Terminus
  Vidarbha
  Vidhan Bhavan
  Vidhan Soudha
  Vidhana Soudha
  Vidigal
  Vila Madalena
  Vilakazi Street
  Villa 31
  Villa Park
  Villa Somalia
  Villawood
  Vimy Ridge
  Vindhya
  Virgin Gorda
  Virgin Islands
  Virunga
  Virunga National Park
  Visayan Sea
  Visayas
  Vistula
  Viti Levu
  VivoCity
  Vltava
  Vnukovo
  Vnukovo Airport
  Vojvodina
  Volcanoes National Park
  Volga
  Volhynia
  Volksparkstadion
  Volta Region
  Volta River
  Vorarlberg
  Vosges
  Vostochny
  Vt.
  Vélodrome
  Vörösmarty Square
  W. Va.
  W.Va.
  WACA
  Wa State
  Wabash
  Wadden Sea
  Wadi Ara
  Wagah
  Wagah Border
  Waiheke
  Waiheke Island
  Waikato
  Wailing Wall
  Wairarapa
  Waitangi
  Waitematā Harbour
  Waiyaki Way
  Wake Island
  Wakhan Corridor
  Wakulima Market
  Walden Pond
  Waldorf Astoria
  Wall Street
  Wallonia
  Wallops Island
  Walt Disney World
  Walthamstow
  Walvis Bay
  Wan Chai
  Wanchai
  Wanda Metropolitano
  Wanderers Stadium
  Wandsworth Prison
  Wankhede
  Wankhede Stadium
  Wapping
  Warragamba Dam
  Warrap
  Wasatch Mountains
  Wash.
  Washington D.C.
  Washington DC
  Washington Heights
  Washington Monument
  Washington Square
  Washington Square Park
  Wat Arun
  Wat Pho
  Wat Phra Dhammakaya
  Watamu
  Watergate
  Waterloo
  Waterloo Bridge
  Waterloo Station
  Watkins Glen
  Waverley
  Wayanad
  Waza National Park
  Waziristan
  Wearside
  Weddell Sea
  Welikada
  Wellawatte
  Wellington Harbour
  Welsh Valleys
  Wembley
  Wembley Arena
  Wembley Stadium
  Wenceslas Square
  Wensum
  Wentworth
  Weser
  Wessex
  West
  West Africa
  West Asia
  West Bank
  West Bengal
  West Coast
  West Coast Region
  West Country
  West End
  West Gate Bridge
  West Germany
  West Hollywood
  West Indies
  West Java
  West Kalimantan
  West Lake
  West Loop
  West Midlands
  West Nile
  West Pakistan
  West Papua
  West Philippine Sea
  West Point
  West Pokot
  West Rand
  West Sumatra
  West Village
  West Wing
  West Yorkshire
  Western Bahr el Ghazal
  Western Balkans
  Western Cape
  Western Desert
  Western Europe
  Western Express Highway
  Western Ghats
  Western Hemisphere
  Western Highlands
  Western Region
  Western Sahara
  Western Visayas
  Western Wall
  Westfalenstadion
  Westfield London
  Westfjords
  Westgate Mall
  Westgate Prison
  Westland
  Westlands
  Westminster
  Westminster Abbey
  Westminster Bridge
  Westminster Cathedral
  Westminster Hall
  Westphalia
  Wheatbelt
  Wheatfield Prison
  Whidbey Island
  White Cliffs of Dover
  White Hart Lane
  White House
  White Mountains
  White Nile
  White Sea
  White Volta
  Whitechapel
  Whitefield
  Whitehall
  Whitehall Palace
  Whitsunday Islands
  Whitsundays
  Wicker Park
  Wicklow Mountains
  Wild Coast
  Willamette
  Willamette Valley
  Willesden
  Williamsburg
  Willis Tower
  Wilpattu
  Wilshire Boulevard
  Wilson Airport
  Wimbledon
  Wimmera
  Windermere
  Windsor Castle
  Windsor Park
  Windward Islands
  Windward Passage
  Wine Country
  Winelands
  Winter Palace
  Wirral
  Wis.
  Witwatersrand
  Wollega
  Wollo
  Woodlands
  Woodlands Checkpoint
  Woodstock
  Woody Island
  Woolwich
  World Trade Center
  Worli
  Wormwood Scrubs
  Wounded Knee
  Wrangel Island
  Wrigley Field
  Wrigleyville
  Writers' Building
  Wular Lake
  Wuse
  Wuse 2
  Wuse Market
  Wye
  Wye Valley
  Wyo.
  Xinjiang
  Xuhui
  Yaba
  Yakima Valley
  Yakutia
  Yala
  Yala National Park
  Yalu
  Yalu River
  Yamal
  Yamuna
  Yamuna Expressway
  Yamuna River
  Yangtze
  Yangtze River
  Yankari
  Yankari Game Reserve
  Yankee Stadium
  Yarmouk
  Yarra
  Yarra River
  Yarra Valley
  Yarralumla
  Yas Island
  Yas Marina
  Yasukuni
  Yasukuni Shrine
  Yaya Centre
  Yellow River
  Yellow Sea
  Yellowstone
  Yellowstone National Park
  Yenisei
  Yeongnam
  Yeonpyeong
  Yeonpyeong Island
  Yerawada
  Yerwada
  Yerwada Jail
  Yonaguni
  Yongbyon
  Yonge-Dundas Square
  Yongsan
  Yorke Peninsula
  Yorkshire Dales
  Yorubaland
  Yosemite
  Yosemite National Park
  Yosemite Valley
  Ypres
  Yr Wyddfa
  Yser
  Yucatan
  Yucatán
  Yucatán Peninsula
  Yukon
  Yukon River
  Yungas
  Yunnan
  Zaatari
  Zaatari camp
  Zacapa
  Zagros
  Zagros Mountains
  Zakouma
  Zamalek
  Zaman Park
  Zambezi
  Zambezi River
  Zamboanga Peninsula
  Zangezur
  Zangezur Corridor
  Zanzibar Island
  Zaporizhzhia region
  Zarzuela
  Zaventem
  Zayed Cricket Stadium
  Zeeland
  Zhejiang
  Zhongnanhai
  Zimbabwe House
  Zion National Park
  Zocalo
  Zomba Plateau
  Zona Rosa
  Zona Sul
  Zonderwater
  Zuccotti Park
  Zugspitze
  Zulia
  Zululand
  Zululand District
  Zuma Rock
  Zuqar
  Zócalo
  iSimangaliso
  sub-Saharan Africa
  the Bronx
  Áras an Uachtaráin
  Çankaya
  Élysée
  Élysée Palace
  Île-de-France
  Öland
  Øresund
  Øresund Bridge
  Žižkov
`)
