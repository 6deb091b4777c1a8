// Clubs, teams, leagues and sports bodies; nicknames and short forms of sport reports.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const TEAMS = parseList(`
  1. FC Kaiserslautern
  100 Thieves
  1860 Munich
  1º de Agosto
  23XI Racing
  3SC
  49ers
  76ers
  A's
  AC Leopards
  AC Milan
  ACC
  ACT Brumbies
  AEK
  AEK Athens
  AEL Limassol
  AFC
  AFC Bournemouth
  AFC Leopards
  AFC Wimbledon
  AFC Wimbledon Women
  AFL
  AG2R
  AG2R La Mondiale
  AIK
  AIK Solna
  APOEL
  APR
  APR FC
  AS FAR
  AS Monaco
  AS Roma
  AS Vita
  AS Vita Club
  ASC Jaraaf
  ASEC
  ASEC Mimosas
  ATK
  ATK Mohun Bagan
  ATM FA
  ATP
  AZ Alkmaar
  AaB Aalborg
  Abafana Bes'thende
  Abahani
  Abahani Limited
  Abbotsford Heat
  Aberavon
  Aberdeen
  Aberdeen FC
  Abia Warriors
  Abu Dhabi Knight Riders
  Accies
  Accra Great Olympics
  Accra Hearts of Oak
  Accrington
  Accrington Stanley
  Addicks
  Adelaide 36ers
  Adelaide Crows
  Adelaide Lightning
  Adelaide Rams
  Adelaide Strikers
  Adelaide Thunderbirds
  Adelaide United
  Aduana Stars
  Africa Sports
  African Stars
  Agen
  Aggies
  Aguila
  Aguilas Cibaenas
  Ahly
  Air Force Academy Falcons
  Air Force Falcons
  Air India FC
  Air21 Express
  Airdrie
  Airdrie United
  Airdrieonians
  Aironi
  Aizawl FC
  Ajax
  Ajax Amsterdam
  Ajax Cape Town
  Akron Aeros
  Akron RubberDucks
  Akron Zips
  Aktobe
  Akwa United
  Al Ahli
  Al Ahly
  Al Arabi
  Al Dhafra
  Al Duhail
  Al Ettifaq
  Al Faisaly
  Al Gharafa
  Al Hilal
  Al Ittihad
  Al Ittihad Alexandria
  Al Masry
  Al Merreikh
  Al Mokawloon
  Al Muharraq
  Al Nasr Dubai
  Al Nassr
  Al Qadsia
  Al Rayyan
  Al Seeb
  Al Wakrah
  Al Wasl
  Al Wehdat
  Al Zawraa
  Al-Ahed
  Al-Ahli
  Al-Ahli Tripoli
  Al-Ahly
  Al-Ain
  Al-Ansar
  Al-Arabi
  Al-Duhail
  Al-Ettifaq
  Al-Faisaly
  Al-Fateh
  Al-Fayha
  Al-Gharafa
  Al-Hilal
  Al-Hilal Omdurman
  Al-Ittihad
  Al-Ittihad Aleppo
  Al-Ittihad Tripoli
  Al-Jaish
  Al-Karamah
  Al-Masry
  Al-Merreikh
  Al-Muharraq
  Al-Nassr
  Al-Quwa Al-Jawiya
  Al-Raed
  Al-Rayyan
  Al-Sadd
  Al-Shabab
  Al-Shorta
  Al-Taawoun
  Al-Talaba
  Al-Wehdat
  Al-Zawraa
  Alabama Crimson Tide
  Alajuelense
  Alanyaspor
  Alashkert
  Alaska Aces
  Alaska Milkmen
  Alaves
  Alba Berlin
  Albacete
  Albany
  Albany Great Danes
  Albiceleste
  Albion
  Albion Rovers
  Albirex Niigata
  Albirroja
  Albuquerque Isotopes
  Alcorn State
  Aldershot
  Aldershot Town
  Aldosivi
  Alexandra
  Alfreton Town
  Alianza FC
  Alianza Lima
  Alinghi
  All Blacks
  All Whites
  Alloa
  Alloa Athletic
  Alouettes
  AlphaTauri
  Alpine Racing
  Altrincham
  Altyn Asyr
  Always Ready
  AmaTuks
  AmaZulu
  AmaZulu FC
  Amajita
  Amakhosi
  Amavubi
  Amazon Warriors
  America Mineiro
  America de Cali
  American Athletic Conference
  American Eagles
  American League
  Ampthill
  Amsterdam Admirals
  América Mineiro
  Anadolu Efes
  Anaheim Angels
  Anaheim Ducks
  Ancona
  Anderlecht
  Andretti Autosport
  Andretti Green
  Angel City
  Angel City FC
  Angels
  Ankaragucu
  Annan Athletic
  Anorthosis
  Antalyaspor
  Anteaters
  Antigua GFC
  Antigua Hawksbills
  Antlers
  Anyang LG Cheetahs
  Apoel
  Apoel Nicosia
  Apollon Limassol
  App State
  Appalachian State
  Appalachian State Mountaineers
  Arab Contractors SC
  Arabe Unido
  Arabs FC
  Ararat Yerevan
  Arbroath
  Ards
  Arellano Chiefs
  Arema
  Arema FC
  Argentinos Juniors
  Argonauts
  Argos
  Argos FC
  Argyle
  Aris Salonika
  Arizona Cardinals
  Arizona Coyotes
  Arizona Diamondbacks
  Arizona Rattlers
  Arizona State
  Arizona State Sun Devils
  Arizona Wildcats
  Arkansas Razorbacks
  Arkansas State
  Arminia Bielefeld
  Army Black Knights
  Arnett Gardens
  Arrows
  Arsenal
  Arsenal de Sarandi
  Asante Kotoko
  Asec Abidjan
  Ashanti Gold
  AshantiGold
  Astana
  Astana FC
  Aston Martin
  Aston Martin Racing
  Aston Villa
  Astros
  Atalanta
  Ateneo Blue Eagles
  Athletic
  Athletic Bilbao
  Athletico Paranaense
  Athletics
  Athlone Town
  Atlanta Braves
  Atlanta Dream
  Atlanta Falcons
  Atlanta Hawks
  Atlanta Thrashers
  Atlanta United
  Atlante
  Atlantic 10
  Atlantic Coast Conference
  Atlas Lions
  Atletico Bucaramanga
  Atletico Goianiense
  Atletico Madrid
  Atletico Mineiro
  Atletico Nacional
  Atletico Paranaense
  Atletico San Luis
  Atletico Tucuman
  Atlético Goianiense
  Atlético Madrid
  Atlético Mineiro
  Atlético Paranaense
  Atlético Tucumán
  Auburn Tigers
  Aucas
  Auchinleck Talbot
  Auckland Aces
  Auckland Blues
  Auckland City
  Auckland Warriors
  Audax Italiano
  Augsburg
  Austin FC
  Austin Peay
  Austria Vienna
  Auxerre
  Avai
  Avalanche
  Avaí
  Avispa Fukuoka
  Ayr RFC
  Ayr Scottish Eagles
  Ayr United
  Azam FC
  Azkals
  Aztecs
  Azzurri
  B-Meg Llamados
  B.C. Lions
  BAR
  BAR-Honda
  BATE Borisov
  BC Lions
  BCCI
  BEC Tero Sasana
  BG Pathum United
  BMC Racing
  BMW Oracle
  BMW Sauber
  BMW Williams
  BMW-Sauber
  BOA
  BUL FC
  BYU
  BYU Cougars
  Baby Boks
  Badgers
  Bafana Bafana
  Baggies
  Bahia EC
  Bairns
  Bakersfield Condors
  Bala Town
  Balestier Khalsa
  Bali United
  Ball State
  Ball State Cardinals
  Ballyboden St Enda's
  Ballygunner
  Ballyhale Shamrocks
  Ballymena RFC
  Ballymena United
  Balmain
  Balmain Tigers
  Baltimore Orioles
  Baltimore Ravens
  Baltimore Stallions
  Bandari
  Bandari FC
  Banesto
  Banfield
  Bangkok United
  Bangladesh Tigers
  Bangor City
  Bangor FC
  Baniyas
  Bantams
  Banyana
  Banyana Banyana
  Barako Bull
  Barangay Ginebra
  Barbados Pride
  Barbados Royals
  Barbados Tridents
  Barbarians
  Barca
  Barcelona
  Barcelona Banca Catalana
  Barcelona Dragons
  Barcelona SC
  Barcelona de Guayaquil
  Bari
  Barnet
  Barnsley
  Baroka
  Baroka FC
  Barrie Colts
  Barrow
  Barrow Raiders
  Barry Town
  Barça
  Basaksehir
  Basel
  Bashundhara Kings
  Basle
  Bastia
  Bath
  Bath City
  Bath Rugby
  Batley Bulldogs
  Bay of Plenty
  Bayelsa Queens
  Bayelsa United
  Bayer Leverkusen
  Bayern
  Bayern Munich
  Bayern München
  Bayi Rockets
  Baylor
  Baylor Bears
  Bayonne
  Be Forward Wanderers
  Bearcats
  Bears
  Beavers
  Becamex Binh Duong
  Bechem United
  Bedford Blues
  Beermen
  Bees
  Beijing Ducks
  Beijing Guoan
  Beitar Jerusalem
  Belfast Giants
  Belgrano
  Belle Vue Aces
  Bellmare Hiratsuka
  Belmont
  Belmont Bruins
  Bendel Insurance
  Benetton
  Benetton F1
  Benetton Rugby
  Benetton Treviso
  Benfica
  Bengal Warriors
  Bengals
  Bengaluru Bulls
  Bengaluru FC
  Berekum Chelsea
  Berlin Thunder
  Berwick Bandits
  Berwick Rangers
  Besiktas
  Bethune-Cookman
  Betis
  Beziers
  Beşiktaş
  Bhoys
  Biarritz
  Biarritz Olympique
  Bidvest Wits
  Bidvest Wits University
  Big 12
  Big Bullets
  Big East
  Big Green
  Big Red
  Big Sky
  Big South
  Big Ten
  Billericay Town
  Billikens
  Bills
  Binghamton
  Binghamton Mets
  Birmingham Bears
  Birmingham City
  Birmingham Phoenix
  Birmingham Stallions
  Birr
  Bit o' Red
  Black Africa
  Black Bears
  Black Caps
  Black Cats
  Black Ferns
  Black Knights
  Black Leopards
  Black Meteors
  Black Princess
  Black Queens
  Black Satellites
  Black Starlets
  Black Stars
  Black Sticks
  Blackburn
  Blackburn Rovers
  Blackcaps
  Blackhawks
  Blackheath
  Blackpool
  Blackpool FC
  Blackrock College
  Blackwater Bossing
  Blackwater Elite
  Blades
  Blak Blad
  Blanquirroja
  Blazers
  Bleus
  Blitzboks
  Bloemfontein Celtic
  Blooming
  Blue Bombers
  Blue Brazil
  Blue Bulls
  Blue Demons
  Blue Devils
  Blue Eagles
  Blue Hens
  Blue Jackets
  Blue Jays
  Blue Samurai
  Blue Sharks
  Blue Tigers
  Blue Tigresses
  Bluebirds
  Bluejays
  Blues
  Blyth Spartans
  Bnei Sakhnin
  BoSox
  Boavista
  Bobcats
  Boca
  Boca Juniors
  Bochum
  Bodo/Glimt
  Boeung Ket
  Bofoakwa Tano
  Bohemians
  Bohs
  Boilermakers
  Boise State
  Boise State Broncos
  Boks
  Boland Cavaliers
  Bolivar
  Bologna
  Bolton
  Bolton Wanderers
  Bolts
  Bolívar
  Bombers
  Bonnies
  Bonnyrigg Rose
  Boomers
  Bora-Hansgrohe
  Bordeaux
  Bordeaux-Begles
  Bordeaux-Bègles
  Border Reivers
  Borders
  Boreham Wood
  Borneo FC
  Boro
  Boroughmuir
  Borussia Dortmund
  Borussia Moenchengladbach
  Borussia Monchengladbach
  Bosox
  Bosso
  Boston Bruins
  Boston Celtics
  Boston College
  Boston College Eagles
  Boston Red Sox
  Boston United
  Boston University Terriers
  Botafogo
  Bourgoin
  Bournemouth
  Bowling Green
  Bowling Green Falcons
  Boys in Green
  Boys' Town
  Bracknell Bees
  Bradford Bulls
  Bradford City
  Bradley Braves
  Braehead Clan
  Braga
  Bragantino
  Braintree Town
  Brann
  Brave Blossoms
  Brave Warriors
  Braves
  Brawn
  Brawn GP
  Bray Wanderers
  Brechin
  Brechin City
  Brentford
  Brescia
  Brewers
  Bridgend Ravens
  Bridgeport Sound Tigers
  Brighton
  Brighton & Hove Albion
  Brighton and Hove Albion
  Brisbane Bears
  Brisbane Broncos
  Brisbane Bullets
  Brisbane Heat
  Brisbane Lions
  Brisbane Roar
  Brisbane Strikers
  Bristol Bears
  Bristol City
  Bristol Flyers
  Bristol Rovers
  Bristol Rugby
  British & Irish Lions
  British American Racing
  British Lions
  British Olympic Association
  British and Irish Lions
  Brive
  Bromley
  Broncos
  Brondby
  Bronx Bombers
  Brooklyn Dodgers
  Brooklyn Nets
  Brora Rangers
  Brother Elephants
  Brown Bears
  Browns
  Bruges
  Bruins
  Brumbies
  Brunei DPMM
  Buccaneers
  Buccos
  Buckeyes
  Buckie Thistle
  Bucknell
  Bucknell Bison
  Bucks
  Bucs
  Buffalo Bills
  Buffalo Bisons
  Buffalo Bulls
  Buffalo Sabres
  Buffaloes
  Buffs
  Bulldogs
  Bullets
  Bulls
  Bunamwaya
  Bundesliga
  Bunyodkor
  Buriram
  Buriram United
  Burnley
  Bursaspor
  Burton Albion
  Bury
  Busan I'Park
  Butler
  Butler Bulldogs
  Béziers
  CAF
  CAI
  CAPS United
  CF Montreal
  CF Montréal
  CFL
  CONCACAF
  CONMEBOL
  CR Belouizdad
  CS Constantine
  CS Sfaxien
  CSC
  CSK
  CSKA
  CSKA Moscow
  CSKA Sofia
  Caen
  Cafeteros
  Cagliari
  Cairns Taipans
  Cal Bears
  Cal Poly
  Cal State Fullerton
  Calabar
  Calabar High
  Caledonia AIA
  Caledonia Gladiators
  Caledonia Reds
  Caley Thistle
  Calgary Flames
  Calgary Stampeders
  California Angels
  California Golden Bears
  Calvisano
  Cambridge United
  Camperdown
  Canadian Football League
  Canadiens
  Canaleros
  Canaries
  Canberra Cannons
  Canberra Capitals
  Canberra Cavalry
  Canberra Raiders
  Candystripes
  Cangrejeros
  Cannondale
  Canon Yaounde
  Canon Yaoundé
  Canterbury
  Canterbury Bulldogs
  Canterbury Crusaders
  Canterbury Kings
  Canterbury-Bankstown Bulldogs
  Canucks
  Canvey Island
  Cape Coast Ebusua Dwarfs
  Cape Cobras
  Cape Town City
  Cape Town Spurs
  Capitals
  Caps
  Caps United
  Caracas FC
  Cardiff Blues
  Cardiff City
  Cardiff Devils
  Cardiff Rugby
  Cardinals
  Carlisle United
  Carlton
  Carlton SC
  Carolina Hurricanes
  Carolina Panthers
  Carrick Rangers
  Cartagines
  Cartaginés
  Carthage Eagles
  Casa Sports
  Castleford
  Castleford Tigers
  Castres
  Castres Olympique
  Catalan Dragons
  Catalans Dragons
  Catamounts
  Caterham F1
  Catrachos
  Cats
  Cavalier
  Cavalier SC
  Cavaliers
  Cavalry FC
  Cavs
  Ceara SC
  Celta
  Celta Vigo
  Celtic
  Celtic Crusaders
  Celtic Warriors
  Celtics
  Central Coast Mariners
  Central Districts
  Central FC
  Central Michigan
  Central Michigan Chippewas
  Central Pulse
  Central Stags
  Ceres-Negros
  Cerezo Osaka
  Cerro Porteno
  Cerro Porteño
  Cesar Vallejo
  Chacarita
  Chacarita Juniors
  Chanticleers
  Chapecoense
  Chapines
  Chargers
  Charleroi
  Charleston Battery
  Charlotte Bobcats
  Charlotte FC
  Charlotte Hornets
  Charlotte Sting
  Charlton
  Charlton Athletic
  Charruas
  Chattanooga Lookouts
  Chattanooga Mocs
  Cheetahs
  Chelmsford City
  Chelsea
  Chelsea FC
  Cheltenham
  Cheltenham Town
  Chemelil Sugar
  Chennai Champions
  Chennai Super Kings
  Chennaiyin
  Chennaiyin FC
  Cherries
  Cherry and Whites
  Chery Tiggo
  Cheshire Jets
  Cheshire Phoenix
  Chester City
  Chester Jets
  Chesterfield
  ChiSox
  Chiangrai United
  Chiba Lotte Marines
  Chicago Bears
  Chicago Blackhawks
  Chicago Bulls
  Chicago Cubs
  Chicago Fire
  Chicago Red Stars
  Chicago Sky
  Chicago White Sox
  Chicago Wolves
  Chicken Inn
  Chiefs
  Chievo
  Chilli Boys
  Chinlone Stars
  Chip Ganassi Racing
  Chipolopolo
  Chippa United
  Chippewas
  Chivas
  Chivas Guadalajara
  Chivas USA
  Chivas de Guadalajara
  Choco Mucho
  Chonburi FC
  Chongqing Lifan
  Chunichi Dragons
  Churchill Brothers
  Cibao FC
  Cibona Zagreb
  Cienciano
  Cincinnati Bearcats
  Cincinnati Bengals
  Cincinnati Reds
  Citadel
  Citadel Bulldogs
  Citizens FC
  City
  City Oilers
  Clarets
  Clarinbridge
  Clemson
  Clemson Tigers
  Clermont
  Clermont Auvergne
  Cleveland Browns
  Cleveland Cavaliers
  Cleveland Guardians
  Cleveland Indians
  Cleveland Rockers
  Cliftonville
  Clippers
  Clontarf
  Cloud9
  Club Africain
  Club America
  Club Brugge
  Club Leon
  Club León
  Clyde
  Clydebank
  Co-op Bank Thunder
  Coastal Carolina
  Coastal Union
  Cobblers
  Cobh Ramblers
  Cobreloa
  Cobresal
  Coca-Cola Tigers
  Cofidis
  Colchester United
  Coleraine
  Colgate
  Colgate Raiders
  Collingwood
  Collingwood Magpies
  Colo Colo
  Colo-Colo
  Cologne
  Colombo FC
  Colombo Kings
  Colomiers
  Colonial Athletic Association
  Colorado Avalanche
  Colorado Buffaloes
  Colorado Rapids
  Colorado Rockies
  Colorado State
  Colorado State Rams
  Colts
  Columbia Lions
  Columbus Blue Jackets
  Columbus Clippers
  Columbus Crew
  Combined Campuses
  Comilla Victorians
  Commanders
  Commodores
  Comunicaciones
  Concord Rangers
  Conference USA
  Confluence Queens
  Connacht
  Connacht Rugby
  Connah's Quay Nomads
  Connecticut Huskies
  Connecticut Sun
  Consadole Sapporo
  Converge FiberXers
  Corinthians
  Coritiba
  Cork City
  Cork Constitution
  Cornell Big Red
  Cornhuskers
  Cornish Pirates
  Cornwall College
  Corofin
  Cosmos
  Costa do Sol
  Coton Sport
  Cotonsport
  Cotonsport Garoua
  Cottagers
  Cougars
  County
  Cove Rangers
  Coventry Bees
  Coventry Blaze
  Coventry City
  Coventry Rugby
  Cowboys
  Cowboys OSU
  Cowdenbeath
  Coyotes
  Cranes
  Crawley
  Crawley Town
  Crazy Gang
  Creamline
  Creamline Cool Smashers
  Credit Agricole
  Creighton
  Creighton Bluejays
  Cremonese
  Crew
  Crewe
  Crewe Alexandra
  Criciuma
  Criciúma
  Cricket Australia
  Cricket South Africa
  Crimson Tide
  Crispa Redmanizers
  Cronulla
  Cronulla Sharks
  Crossmaglen
  Crossmaglen Rangers
  Crows
  Crusaders
  Cruz Azul
  Cruzeiro
  Crystal Palace
  Cubbies
  Cubs
  Cuiaba EC
  Cyclones
  D-backs
  D.C. United
  DC Motema Pembe
  DC United
  DFB
  DPMM
  Dabang Delhi
  Daegu FC
  Daejeon Citizen
  Dag & Red
  Dagenham & Redbridge
  Dagenham and Redbridge
  Daiei Hawks
  Dalian Shide
  Dalian Wanda
  Dalian Wanda FC
  Dallas Burn
  Dallas Cowboys
  Dallas Mavericks
  Dallas Stars
  Dallas Wings
  Danubio
  Daring Club Motema Pembe
  Dark Blues
  Darlington
  Dartford
  Dartmouth Big Green
  Davidson
  Davidson Wildcats
  Dayton Flyers
  DeMbare
  DePaul
  DePaul Blue Demons
  Deccan Chargers
  Deceuninck-Quick-Step
  Defence Force FC
  Defensa y Justicia
  Defensor Sporting
  Delaware Blue Hens
  Delhi Capitals
  Delhi Daredevils
  Delhi Dynamos
  Delhi Waveriders
  Delta Queens
  Demon Deacons
  Demons
  Dempo
  Denver Broncos
  Denver Nuggets
  Deportes Tolima
  Deportivo
  Deportivo Cali
  Deportivo Cuenca
  Deportivo La Coruna
  Deportivo Pereira
  Deportivo Quito
  Deportivo Saprissa
  Deportivo Tachira
  Deportivo Táchira
  Derby
  Derby County
  Derbyshire
  Derbyshire Falcons
  Derry City
  Desert Foxes
  Desert Vipers
  Detroit Lions
  Detroit Pistons
  Detroit Red Wings
  Detroit Shock
  Detroit Tigers
  Devil Rays
  Devils
  Dewsbury Rams
  Dhaka Dynamites
  Dhaka Gladiators
  Dhofar
  Diables Noirs
  Diablos Rojos
  Diamondbacks
  Diamonds
  Diamonds FC
  Diaraf
  Die Mannschaft
  Dinamo
  Dinamo Bucharest
  Dinamo Moscow
  Dinamo Tbilisi
  Dinamo Zagreb
  Diriangen
  Diriangén
  Dirtbags
  Discovery Channel
  Djoliba
  Djoliba AC
  Djurgarden
  Djurtus
  Dockers
  Dodgers
  Dolphins
  Dolphins FC
  Doma United
  Doncaster Knights
  Doncaster Rovers
  Dons
  Doonhamers
  Doosan Bears
  Dorchester Town
  Dordoi Bishkek
  Dortmund
  Dover Athletic
  Dr Crokes
  Dragons
  Drake
  Drake Bulldogs
  Dream
  Dreams FC
  Drexel
  Drexel Dragons
  Drogheda
  Drogheda United
  Droylsden
  Ducati Corse
  Ducks
  Duke
  Duke Blue Devils
  Dukes
  Dulwich Hamlet
  Dumbarton
  Dunbeholden
  Dundalk
  Dundee
  Dundee FC
  Dundee Stars
  Dundee United
  Dunfermline
  Dunfermline Athletic
  Dungannon RFC
  Dungannon Swifts
  Durban's Super Giants
  Durham
  Durham Bulls
  Durham Jets
  Dynamo
  Dynamo Kiev
  Dynamo Kyiv
  Dynamo Moscow
  Dynamos
  Dynamos FC
  Déise
  ECB
  ECU Pirates
  ENPPI
  ES Setif
  ES Sétif
  ES Tunis
  Ea Lla Koto
  Eagles
  Ealing Trailfinders
  Earthquakes
  East Bengal
  East Carolina
  East Fife
  East Stirlingshire
  East Tennessee State
  Eastern AA
  Eastern Michigan
  Eastern Province Kings
  Eastern Washington
  Easterns
  Eastleigh
  Ebbsfleet United
  Ebbw Vale
  Ebusua Dwarfs
  Edinburgh Capitals
  Edinburgh City
  Edinburgh Gunners
  Edinburgh Monarchs
  Edinburgh Rugby
  Edmonton Elks
  Edmonton Eskimos
  Edmonton Oilers
  Edwin Allen
  Eels
  Efes Pilsen
  Eintracht Frankfurt
  El Nacional Quito
  El Tri
  El-Kanemi Warriors
  El-Merreikh
  Elephants
  Eleven Wonders
  Elgin City
  Elmina Sharks
  Elon Phoenix
  Emelec
  Emirates Club
  Emirates Team New Zealand
  Empoli
  Energie Cottbus
  England and Wales Cricket Board
  English Premier League
  Enppi
  Enugu Rangers
  Envigado
  Enyimba
  Enyimba International
  Eredivisie
  Escogido
  Eskimos
  Espanyol
  Esperance
  Esperance Tunis
  Esporte Clube Bahia
  Espérance
  Espérance de Tunis
  Essendon
  Essex
  Essex Eagles
  Esteghlal
  Estudiantes
  Estudiantes de La Plata
  Estudiantes de Merida
  Etalons
  Ethiopian Coffee
  Etoile Sportive du Sahel
  Etoile du Sahel
  European Tour
  Euskaltel
  Euskaltel-Euskadi
  Everett Silvertips
  Everton
  Everton Vina del Mar
  Evil Geniuses
  Excelsior High
  Exeter
  Exeter Chiefs
  Exeter City
  Expos
  Express FC
  F2 Logistics
  FA
  FAR Rabat
  FAS
  FC Barcelona
  FC Basel
  FC Cincinnati
  FC Cologne
  FC Copenhagen
  FC Dallas
  FC Goa
  FC Groningen
  FC Halifax Town
  FC IfeanyiUbah
  FC Juarez
  FC Kochin
  FC Koln
  FC Platinum
  FC Porto
  FC Pune City
  FC Seoul
  FC Tbilisi
  FC Tokyo
  FC Twente
  FC United of Manchester
  FC Utrecht
  FC Zurich
  FDJ
  FEU Tamaraws
  FIA
  FIFA
  FIU
  FUS Rabat
  FaZe Clan
  Fairfield Stags
  Fairleigh Dickinson
  Faithful County
  Falcons
  Falkirk
  Farnborough Town
  Farney
  Fasil Kenema
  Fassa Bortolo
  Featherstone
  Featherstone Rovers
  Felda United
  Fenerbahce
  Fenerbahçe
  Fennecs
  Ferencvaros
  Ferrari
  Ferro Carril Oeste
  Ferroviário de Maputo
  Festina
  Feyenoord
  Feyenoord Fetteh
  Fifa
  Fife Flyers
  Fighting Illini
  Fighting Irish
  Fighting Maroons
  Fighting Sioux
  Figueirense
  Fijian Drua
  Filipinas
  Finn Harps
  Fins
  Fiorentina
  Fire
  First Bank BC
  Fitzroy
  Fitzroy Lions
  Flamengo
  Flames
  Fleetwood
  Fleetwood Town
  Florida A&M
  Florida Atlantic
  Florida Gators
  Florida Marlins
  Florida Panthers
  Florida State
  Florida State Seminoles
  Fluminense
  Flyers
  Flying Eagles
  Flying Fijians
  Fnatic
  Foolad
  Football Association
  Football Federation Australia
  Football Ferns
  Football Kingz
  Football League
  Footscray
  Footwork
  Force India
  Forest
  Forest Green
  Forest Green Rovers
  Forest Rangers
  Forfar
  Forfar Athletic
  Forge FC
  Formula One Management
  Fortaleza EC
  Fortuna Duesseldorf
  Fortune Barishal
  Foxes
  Frankfurt Galaxy
  Française des Jeux
  Fraserburgh FC
  Free State
  Free State Cheetahs
  Free State Stars
  Freiburg
  Fremantle
  Fremantle Dockers
  Fresno Grizzlies
  Fresno State
  Fresno State Bulldogs
  Friars
  Fukuoka Hawks
  Fukuoka SoftBank Hawks
  Fulham
  Furman
  G-Men
  G2 Esports
  GWS
  GWS Giants
  Gabala
  Gaborone United
  Gaels
  Gainsborough Trinity
  Gala RFC
  Galatasaray
  Galaxy
  Galle Gladiators
  Gallos Blancos
  Galway United
  Gamba Osaka
  Gamecocks
  Gang Green
  Gangwon FC
  Garmin-Sharp
  Garmin-Slipstream
  Garryowen
  Garuda Muda
  Gateshead
  Gateshead Thunder
  Gators
  Gauchos
  Gaziantepspor
  Geelong
  Geelong Cats
  Genclerbirligi
  Genk
  Genoa
  Gent
  Gençlerbirliği
  George Mason
  George Washington Colonials
  Georgetown Hoyas
  Georgia Bulldogs
  Georgia Southern
  Georgia Tech
  Gerolsteiner
  Gers
  Getafe
  Geylang International
  Geylang United
  Giants
  Gilas
  Gilas Pilipinas
  Gillingham
  Gimnasia
  Gimnasia La Plata
  Ginebra
  Girls in Green
  Girona
  Girondins Bordeaux
  Giwa FC
  Glamorgan
  Glamorgan Dragons
  Glasgow
  Glasgow Clan
  Glasgow Hawks
  Glasgow Rangers
  Glasgow Rocks
  Glasgow Tigers
  Glasgow Warriors
  Glenavon
  Glens
  Glentoran
  Global FC
  GlobalPort Batang Pier
  Globalport
  Globetrotters
  Gloucester
  Gloucester City
  Gloucester Rugby
  Gloucestershire
  Gloucestershire Gladiators
  Godoy Cruz
  Goias
  Goiás
  Gokulam Kerala
  Gold Coast Suns
  Gold Coast Titans
  Gold Coast United
  Golden Arrows
  Golden Bears
  Golden Eagles
  Golden Eaglets
  Golden Gophers
  Golden Hurricane
  Golden Knights
  Golden Lions
  Golden State
  Golden State Valkyries
  Golden State Warriors
  Gombe United
  Gonzaga
  Gonzaga Bulldogs
  Gophers
  Gor Mahia
  Gotham FC
  Grambling
  Grambling State
  Granada
  Grand Rapids Griffins
  Grasshopper Zurich
  Grasshoppers
  Gravesend & Northfleet
  Grays Athletic
  Great Danes
  Great Olympics
  Great Taste Coffee Makers
  Greater Western Sydney
  Greater Western Sydney Giants
  Grecians
  Green Archers
  Green Bay Packers
  Green Buffaloes
  Green Eagles
  Green Falcons
  Green Shirts
  Green Wave
  GreenEdge
  Greenock Morton
  Gremio
  Grenoble RFC
  Gresini
  Gretna
  Griffons
  Grimsby Town
  Griquas
  Grizzlies
  Groningen
  Groupama-FDJ
  Growling Tigers
  Guadalajara Chivas
  Guangdong Southern Tigers
  Guangzhou Evergrande
  Guangzhou R&F
  Guarani
  Guaraní
  Guardians
  Guelph Storm
  Guingamp
  Guiseley
  Gujarat Giants
  Gujarat Lions
  Gujarat Titans
  Gulf Giants
  Gulls
  Gunners
  Guyana Amazon Warriors
  Guyana Harpy Eagles
  Gwangju FC
  Génération Foot
  HJK Helsinki
  HRT
  HTC-Columbia
  Ha Noi FC
  Haas
  Haas F1
  Habs
  Hafia
  Haitai Tigers
  Hajduk Split
  Halifax
  Halifax Blue Sox
  Halifax Mooseheads
  Halifax Panthers
  Halifax Town
  Hamburg SV
  Hamburger SV
  Hamilton Academical
  Hamilton Accies
  Hamilton Bulldogs
  Hamilton Tiger-Cats
  Hammers
  Hampshire
  Hampshire Hawks
  Hampshire Royals
  Hampton & Richmond
  Hampton Pirates
  Hangzhou Greentown
  Hannover 96
  Hanoi FC
  Hansa Rostock
  Hanshin Tigers
  Hanwha Eagles
  Hapoel
  Hapoel Beer Sheva
  Hapoel Beersheba
  Hapoel Jerusalem
  Hapoel Tel Aviv
  Happy Valley AA
  Harambee Starlets
  Harambee Stars
  Haras El Hodoud
  Harbour View
  Harimau Malaya
  Harimau Muda
  Harlem Globetrotters
  Harlequins
  Harrogate Town
  Hartford Hawks
  Hartford Whalers
  Hartford Wolf Pack
  Hartlepool
  Hartlepool United
  Hartpury
  Harvard Crimson
  Haryana Steelers
  Hasaacas
  Hassania Agadir
  Hatters
  Havant & Waterlooville
  Hawaii Rainbow Warriors
  Hawaii Warriors
  Hawassa City
  Hawick
  Hawkeyes
  Hawks
  Hawthorn
  Hayes & Yeading
  Heart of Midlothian
  Heartland
  Heartland FC
  Hearts
  Hearts of Oak
  Heat
  Heathens
  Hebei China Fortune
  Heerenveen
  Hellas Verona
  Hemel Hempstead Town
  Henan Jianye
  Hendrick Motorsports
  Herediano
  Hereford
  Hereford United
  Heriot's
  Hershey Bears
  Hertha Berlin
  Hibees
  Hibernian
  Hibs
  Highlanders
  Highlands Park
  Hilltoppers
  Hiroshima Carp
  Histon
  Hoang Anh Gia Lai
  Hobart Hurricanes
  Hockeyroos
  Hoffenheim
  Hofstra
  Hofstra Pride
  Hokies
  Holmwood Technical
  Holy Cross
  Holy Cross Crusaders
  Home United
  Homeboyz RFC
  Honest Men
  Hoops
  Hoosiers
  Horizon League
  Horned Frogs
  Hornets
  Horoya
  Horoya AC
  Hotspur
  Hougang United
  Houston Aeros
  Houston Astros
  Houston Comets
  Houston Cougars
  Houston Dash
  Houston Dynamo
  Houston Oilers
  Houston Rockets
  Houston Texans
  How Mine
  Howard Bison
  Hoyas
  Huachipato
  Huddersfield
  Huddersfield Giants
  Huddersfield Town
  Hull City
  Hull FC
  Hull KR
  Hull Kingston Rovers
  Humble Lion
  Humble Lions
  Hunslet Hawks
  Huntly FC
  Huracan
  Huracán
  Hurricanes
  Huskers
  Huskies
  Hwange FC
  Hyde United
  Hydel High
  Hyderabad FC
  Hyderabad Heroes
  Hyundai Unicorns
  IAAF
  IBF
  ICC
  IFK Goteborg
  IFK Gothenburg
  IOC
  IPL
  IRB
  IRFU
  ITF
  Idaho Vandals
  Ifeanyi Ubah
  Ikale Tahi
  Ikorodu City
  Ilkeston Town
  Illawarra Hawks
  Illawarra Steelers
  Illini
  Illinois
  Illinois Fighting Illini
  Illinois State
  Impala RFC
  Incheon United
  Independiente
  Independiente Medellin
  Independiente Medellín
  Independiente Santa Fe
  Independiente del Valle
  Indian Arrows
  Indian Oil FC
  Indian Premier League
  Indiana Fever
  Indiana Hoosiers
  Indiana Pacers
  Indianapolis Colts
  Indianapolis Indians
  Indians
  Indomitable Lions
  Industriales
  Ineos Grenadiers
  Ineos Team UK
  Ingwe
  Instituto
  Inter
  Inter Allies
  Inter Miami
  Inter Milan
  Interclube
  Internacional
  International Cricket Council
  International Olympic Committee
  International Rugby Board
  Internazionale
  Inverness CT
  Inverness Caledonian Thistle
  Inverness Caley Thistle
  Iona Gaels
  Iowa
  Iowa Cubs
  Iowa Hawkeyes
  Iowa State
  Iowa State Cyclones
  Ipswich
  Ipswich Town
  Ipswich Witches
  Iraklis
  Irish
  Irish Rugby Football Union
  IronPigs
  Isidro Metapan
  Islamabad United
  Islanders
  Isles
  Ismaily
  Isotopes
  Istanbul Basaksehir
  Istiklol
  Ivy League
  Iwuanyanwu Nationale
  JCT
  JCT Mills
  JDT
  JEF United
  JEF United Chiba
  JRU Heavy Bombers
  JS Kabylie
  Jabloteh
  JackJumpers
  Jackrabbits
  Jackson State
  Jacksonville Jaguars
  Jacksonville State
  Jaffna Kings
  Jaguar Racing
  Jaguares
  Jaguars
  Jaipur Pink Panthers
  Jamaica College
  Jamaica Franchise
  Jamaica Tallawahs
  Jambos
  James Madison
  Jamshedpur FC
  Jaraaf
  Jayhawks
  Jazz
  Jed-Forest
  Jeju United
  Jeonbuk Motors
  Jersey Reds
  Jets
  Jiangsu Suning
  Jillaroos
  Joburg Super Kings
  Jockey Club
  Joe Gibbs Racing
  Joe Public
  Johor Darul Ta'zim
  Johor Darul Takzim
  Jomo Cosmos
  Jordan
  Jordan Grand Prix
  Jorge Wilstermann
  Jubilo Iwata
  Julius Berger FC
  Jumbo-Visma
  Junior Boks
  Junior de Barranquilla
  Juve
  Juventude
  Juventus
  Jwaneng Galaxy
  Júbilo Iwata
  K'Ogalo
  K-State
  KCB FC
  KCB RFC
  KCC FC
  KCCA
  KCCA FC
  KKR
  KL City
  KT Wiz
  Kabras
  Kabras Sugar
  Kabuscorp
  Kabwe Warriors
  Kaduna United
  Kagera Sugar
  Kairat Almaty
  Kaiserslautern
  Kaizer Chiefs
  Kakamega Homeboyz
  Kalinga Lancers
  Kamloops Blazers
  Kandy Falcons
  Kangaroos
  Kano Pillars
  Kansas City Chiefs
  Kansas City Current
  Kansas City Royals
  Kansas City Wizards
  Kansas Jayhawks
  Kansas State
  Kansas State Wildcats
  Karachi Kings
  Karela United
  Kariobangi Sharks
  Karlsruhe
  Kashima Antlers
  Kashiwa Reysol
  Kathmandu Gorkhas
  Katsina United
  Katusha
  Kawasaki Frontale
  Kaya FC
  Kaya-Iloilo
  Kayserispor
  Kazma
  Kedah FA
  Keighley Cougars
  Keith FC
  Kelantan FA
  Kelowna Rockets
  Kelso RFC
  Kelty Hearts
  Kennesaw State
  Kent
  Kent Spitfires
  Kent State
  Kent State Golden Flashes
  Kentucky Wildcats
  Kenya Harlequin
  Kenya Pipeline VC
  Kenya Police FC
  Kenya Prisons
  Kenya Sevens
  Kerala Blasters
  Kettering Town
  Khulna Titans
  Kia Tigers
  Kidderminster Harriers
  Kilkenny City
  Killie
  Kilmacud Crokes
  Kilmarnock
  Kinder Bologna
  King Faisal
  King's Lynn Town
  Kings
  Kings XI
  Kings XI Punjab
  Kingston College
  Kingston Frontenacs
  Kintetsu Buffaloes
  Kitchee
  Kitchener Rangers
  Kiwis
  Kiwoom Heroes
  Kiyovu Sports
  Knicks
  Knight Riders
  Knights
  Kobelco Steelers
  Kochi Tuskers Kerala
  Kolkata Knight Riders
  Konyaspor
  Kookaburras
  Kotoko
  Kraken
  Kuala Lumpur City
  Kubota Spears
  Kumuls
  Kuwait SC
  Kwara Falcons
  Kwara United
  Kyoto Sanga
  L.A. Galaxy
  LA Clippers
  LA Galaxy
  LA Lakers
  LAFC
  LCR Honda
  LDU Quito
  LG Twins
  LPGA
  LPGA Tour
  LSG
  LSU
  LSU Tigers
  LTA
  La Albiceleste
  La Blanquirroja
  La Celeste
  La Equidad
  La Liga
  La Rochelle
  La Roja
  La Salle Explorers
  La Salle Green Archers
  La Tri
  La Verde
  La Vinotinto
  Lady Bulldogs
  Lady Eagles
  Lady Rebels
  Lady Spikers
  Lady Tigers
  Lady Vols
  Lafayette Leopards
  Lagos Islanders
  Lahore Qalandars
  Lakers
  Lamontville Golden Arrows
  Lampre
  Lancashire
  Lancashire Lightning
  Lansdowne
  Lanus
  Lanús
  Larne
  Las Aguilas
  Las Vegas 51s
  Las Vegas Aces
  Las Vegas Raiders
  Latics
  Lawn Tennis Association
  Lazio
  Le Havre
  Leafs
  Lecce
  Lech Poznan
  Leeds
  Leeds Carnegie
  Leeds Rhinos
  Leeds Tykes
  Leeds United
  Leeward Islands Hurricanes
  Legia Warsaw
  Legon Cities
  Lehigh
  Lehigh Mountain Hawks
  Lehigh Valley IronPigs
  Leicester
  Leicester City
  Leicester Lions
  Leicester Riders
  Leicester Tigers
  Leicestershire
  Leicestershire Foxes
  Leicestershire Running Foxes
  Leigh Centurions
  Leigh Leopards
  Leinster
  Leinster Rugby
  Lekhwiya
  Lelos
  Lens
  Leone Stars
  Leones del Caracas
  Leones del Escogido
  Leopards
  Les Bleus
  Les Elephants
  Letran Knights
  Levante
  Leverkusen
  Levski Sofia
  Leyton Orient
  Liaoning Flying Leopards
  Libertad
  Liberty
  Liberty Flames
  Liberty Professionals
  Licey
  Liga de Quito
  Lightning
  Ligier
  Ligue 1
  Lille
  Lilywhites
  Limerick FC
  Limoges
  Lincoln City
  Linfield
  Lion City Sailors
  Lionesses
  Lions
  Lions XII
  Lions of Mesopotamia
  Lions of Teranga
  LionsXII
  Liquigas
  Liverpool
  Liverpool FC
  Liverpool Montevideo
  Livi
  Livi Lions
  Livingston
  Livorno
  Llanelli
  Llanelli Scarlets
  Lobi Stars
  Lobos
  Lokomotiv
  Lokomotiv Moscow
  Lokomotiv Tashkent
  London Broncos
  London Irish
  London Knights
  London Leopards
  London Lions
  London Monarchs
  London Scottish
  London Spirit
  London Towers
  London Wasps
  London Welsh
  Lone Star
  Long Beach State
  Longford Town
  Longhorns
  Loons
  Lorient
  Los Angeles Angels
  Los Angeles Chargers
  Los Angeles Clippers
  Los Angeles Dodgers
  Los Angeles FC
  Los Angeles Galaxy
  Los Angeles Kings
  Los Angeles Lakers
  Los Angeles Raiders
  Los Angeles Rams
  Los Angeles Sparks
  Los Angeles Xtreme
  Los Cafeteros
  Los Pumas
  Los Ticos
  Lotte Giants
  Lotte Marines
  Lotto
  Lotto-Soudal
  Lotus
  Loughborough Lightning
  Louisiana Tech
  Louisiana-Lafayette
  Louisville Bats
  Louisville Cardinals
  Louisville City
  Loyola
  Loyola Chicago
  Loyola Marymount
  Lucknow Super Giants
  Lumberjacks
  Luna Rossa
  Lupopo
  Lusaka Dynamos
  Luton
  Luton Town
  Lyceum Pirates
  Lynx
  Lyon
  Lyon OU
  M-Sport
  MAC
  MC Alger
  MC Oran
  MCC
  MEAC
  MFM FC
  MI
  MI Cape Town
  MI Emirates
  MI New York
  MK Dons
  MLB
  MLS
  MSV Duisburg
  MVP
  MVP Track Club
  Macarthur Bulls
  Macarthur FC
  Maccabi
  Maccabi Haifa
  Maccabi Tel Aviv
  Macclesfield
  Macclesfield Town
  Machhindra
  Macon Whoopee
  Madura United
  Magic
  Magnolia Hotshots
  Magpies
  Mahindra Enforcers
  Mahindra United
  Maidenhead United
  Maidstone United
  Maine Black Bears
  Mainz
  Mainz 05
  Major League Baseball
  Major League Soccer
  Makepekepe
  Malaga
  Malkia Strikers
  Mallorca
  Malmo
  Malmo FF
  Mambas
  Mamelodi Sundowns
  Man City
  Man United
  Man Utd
  Manang Marshyangdi
  Manchester City
  Manchester Giants
  Manchester Originals
  Manchester Storm
  Manchester Thunder
  Manchester United
  Manchester Utd
  Manhattan Jaspers
  Manitoba Moose
  Manly
  Manly Sea Eagles
  Manly-Warringah
  Manning Rangers
  Mannschaft
  Manor
  Mansfield
  Mansfield Town
  Manu Samoa
  Mapei
  Maple Leafs
  Mapua Cardinals
  Marathón
  Marconi Stallions
  Margate
  Mariners
  Maritimo
  Maritzburg United
  Marlins
  Maroons
  Marquette
  Marquette Golden Eagles
  Marseille
  Marshall
  Marshall Thundering Herd
  Marussia
  Maryland Terrapins
  Marylebone Cricket Club
  Masandawana
  Mathare United
  Matildas
  Matsatsantsa
  Mavericks
  Mavs
  Mazatlan FC
  Mazembe
  Mbabane Swallows
  Mbeya City
  McLaren
  McLaren-Mercedes
  Mean Green
  Medeama
  Medeama SC
  Medicine Hat Tigers
  Melbourne Boomers
  Melbourne City
  Melbourne Demons
  Melbourne Heart
  Melbourne Knights
  Melbourne Rebels
  Melbourne Renegades
  Melbourne Stars
  Melbourne Storm
  Melbourne Tigers
  Melbourne United
  Melbourne Victory
  Melbourne Vixens
  Melrose RFC
  Memphis Grizzlies
  Memphis Redbirds
  Memphis Tigers
  Men in Blue
  Men in Green
  Menengai Oilers
  Meralco Bolts
  Mercedes
  Mercer Bears
  Merthyr Tydfil
  Messina
  MetroStars
  Mets
  Metz
  Miami Dolphins
  Miami Fusion
  Miami Heat
  Miami Hurricanes
  Miami Marlins
  Miami RedHawks
  Miami of Ohio
  Michigan State
  Michigan State Spartans
  Michigan Wolverines
  Mid-American Conference
  Middle Tennessee
  Middlesbrough
  Middlesbrough FC
  Middlesex
  Middlesex Crusaders
  Middlesex Panthers
  Midshipmen
  Midtjylland
  Mighty Ducks
  Mighty Wanderers
  Milan
  Millonarios
  Millwall
  Milton Keynes Dons
  Milwaukee Admirals
  Milwaukee Brewers
  Milwaukee Bucks
  Minardi
  Miners
  Minerva Punjab
  Minerven
  Minnesota Golden Gophers
  Minnesota Lynx
  Minnesota Timberwolves
  Minnesota Twins
  Minnesota United
  Minnesota Vikings
  Minnesota Wild
  Minutemen
  Minutemen UMass
  Mississauga IceDogs
  Mississippi State
  Mississippi State Bulldogs
  Missouri State
  Missouri Tigers
  Missouri Valley
  Mizzou
  Moana Pasifika
  Mochudi Centre Chiefs
  Mocs
  Model County
  Mohammedan SC
  Mohammedan Sporting
  Mohun Bagan
  Mohun Bagan Super Giant
  Molde
  Molynes United
  Monaco
  Monaghan United
  Monarcas Morelia
  Moncton Wildcats
  Monomotapa United
  Mont-de-Marsan
  Montana Grizzlies
  Montana State
  Montedio Yamagata
  Montego Bay United
  Monterrey Rayados
  Montferrand
  Montgomery Biscuits
  Montpellier
  Montpellier Herault
  Montreal Alouettes
  Montreal Canadiens
  Montreal Expos
  Montreal Impact
  Montrose FC
  Moose Jaw Warriors
  Morecambe
  Morehead State
  Morelia
  Morgan State
  Moroka Swallows
  Morton
  Morton FC
  Motagua
  Motherwell
  Motor Action
  Mount Pleasant FA
  Mountain West
  Mountaineers
  Mournemen
  Movistar
  Movistar Team
  Mpumalanga Black Aces
  Mtibwa Sugar
  Muangthong United
  Mud Hens
  Mufulira Wanderers
  Muhoroni Youth
  Mukura Victory
  Multan Sultans
  Mumbai Champs
  Mumbai City
  Mumbai City FC
  Mumbai Indians
  Mumbai Magicians
  Munster
  Munster Rugby
  Murray State
  Murray State Bulldogs
  Murray State Racers
  Musketeers
  Mustangs
  Mystics
  N.C. State
  NAIA
  NASCAR
  NBA
  NC Dinos
  NC State
  NCAA
  NEC Nijmegen
  NFL
  NHL
  NLEX Road Warriors
  NRL
  NSW Blues
  NSW Swifts
  NSW Waratahs
  NU Bulldogs
  NYCFC
  Na Piarsaigh
  Nacional
  Nacional Asuncion
  Nadeshiko
  Nadeshiko Japan
  Nagoya Grampus
  Nagoya Grampus Eight
  Nairobi City Stars
  Nakuru RFC
  Namungo
  Nancy
  Nantes
  Napoli
  Narbonne
  Nasaf Qarshi
  Nasarawa United
  Nashville Predators
  Nashville SC
  Nashville Sounds
  Natal
  Natal Sharks
  National Basketball Association
  National Football League
  National Hockey League
  National League
  Nationalmannschaft
  Nationals
  Natus Vincere
  Nautico
  Navegantes del Magallanes
  Navy Midshipmen
  Neath
  Neath-Swansea Ospreys
  Nebraska Cornhuskers
  Necaxa
  Neftchi Baku
  Negri Sembilan FA
  Nejmeh
  Nemo Rangers
  Nets
  Nevada Wolf Pack
  New England Patriots
  New England Revolution
  New Jersey Devils
  New Jersey Nets
  New Mexico Lobos
  New Mexico State
  New Orleans Hornets
  New Orleans Pelicans
  New Orleans Saints
  New Radiant
  New Saints
  New York City FC
  New York Cosmos
  New York Giants
  New York Islanders
  New York Jets
  New York Knicks
  New York Liberty
  New York Mets
  New York Rangers
  New York Red Bulls
  New York Yankees
  New Zealand Breakers
  New Zealand Knights
  New Zealand Warriors
  Newcastle
  Newcastle Eagles
  Newcastle Falcons
  Newcastle Jets
  Newcastle Knights
  Newcastle United
  Newell's
  Newell's Old Boys
  Newman/Haas
  Newport County
  Newport Gwent Dragons
  Newry City
  Nexen Heroes
  Ngezi Platinum
  Niagara IceDogs
  Nice
  Niger Tornadoes
  Niners
  Nippon Ham Fighters
  Nippon-Ham Fighters
  Nittany Lions
  Nkana
  Nkana FC
  Nkwazi
  Nondescripts
  Nondies
  Nordiques
  Norfolk Tides
  North Carolina A&T
  North Carolina Courage
  North Carolina Tar Heels
  North Dakota Fighting Sioux
  North Dakota State
  North Dakota State Bison
  North Melbourne
  North Melbourne Kangaroos
  North Queensland Cowboys
  North Queensland Fury
  North Sydney
  North Sydney Bears
  North Texas
  NorthEast United
  NorthPort
  Northampton
  Northampton Saints
  Northampton Town
  Northamptonshire
  Northants
  Northants Steelbacks
  Northern Arizona
  Northern Diamonds
  Northern Districts
  Northern Eagles
  Northern Illinois
  Northern Illinois Huskies
  Northern Iowa
  Northern Knights
  Northern Mystics
  Northern Spirit
  Northern Superchargers
  Northern Warriors
  Northerns
  Northwestern
  Northwestern Wildcats
  Northwich Victoria
  Norwich
  Norwich City
  Notre Dame
  Notre Dame Fighting Irish
  Nottingham Forest
  Nottingham Panthers
  Nottingham Rugby
  Nottinghamshire
  Nottinghamshire Outlaws
  Nottm Forest
  Notts
  Notts County
  Notts Outlaws
  Nsoatreman
  Nuggets
  Numancia
  Nuneaton Borough
  Nuneaton Town
  Nuremberg
  Nyasa Big Bullets
  Nzoia Sugar
  Náutico
  OB Bears
  OFI
  OFI Crete
  OL Reign
  Oakland A's
  Oakland Athletics
  Oakland Raiders
  Oakland Roots
  Obuasi Goldfields
  Odisha FC
  Ohio Bobcats
  Ohio State
  Ohio State Buckeyes
  Ohio Valley Conference
  Oilers
  Oita Trinita
  Oklahoma City RedHawks
  Oklahoma City Thunder
  Oklahoma Sooners
  Oklahoma State
  Old Belvedere
  Old Dominion Monarchs
  Oldham
  Oldham Athletic
  Oldham Bears
  Oldham Roughyeds
  Ole Miss
  Ole Miss Rebels
  Olimpia
  Olimpia Tegucigalpa
  Olympiacos
  Olympiakos
  Olympiakos Piraeus
  Olympique Lyon
  Olympique Lyonnais
  Olympique Marseille
  Omagh Town
  Omaha Royals
  Omiya Ardija
  Omonia
  Omonia Nicosia
  Once
  Once Caldas
  Onduparaka
  Opals
  Oracle Racing
  Oracle Team USA
  Oral Roberts
  Orange
  Orangemen
  Oranje
  Orapa United
  Orchard County
  Ordabasy
  Oregon Ducks
  Oregon State
  Oregon State Beavers
  Orica-GreenEdge
  Orient
  Oriente Petrolero
  Orioles
  Orix Blue Wave
  Orix BlueWave
  Orix Buffaloes
  Orlando City
  Orlando Magic
  Orlando Pirates
  Orlando Predators
  Orlando Pride
  Orrell
  Osasuna
  Oshawa Generals
  Ospreys
  Ostend
  Otago
  Otago Volts
  Ottawa 67's
  Ottawa Redblacks
  Ottawa Rough Riders
  Ottawa Senators
  Oval Invincibles
  Owls
  Oxford United
  Oyonnax
  PAOK
  PAOK Salonika
  PBKS
  PCB
  PDRM FA
  PFA
  PGA
  PGA Tour
  PKNS
  PKNS FC
  PNE
  PSG
  PSM Makassar
  PSV
  PSV Eindhoven
  Paarl Royals
  Pac-10
  Pac-12
  Pac-8
  Pacers
  Pachuca
  Pacific FC
  Packers
  Padres
  Pahang FA
  Pakhtakor
  Pakistan Cricket Board
  Palace
  Paladins
  Palancas Negras
  Palermo
  Palestino
  Palmeiras
  Panasonic Wild Knights
  Panathinaikos
  Panathinaikos Athens
  Panionios
  Panthers
  Parana Clube
  Paris SG
  Paris Saint-Germain
  Paris St Germain
  Paris St-Germain
  Parma
  Parramatta
  Parramatta Eels
  Parramatta Power
  Pars
  Partick
  Partick Thistle
  Partizan
  Partizan Belgrade
  Pas Tehran
  Patna Pirates
  Patriot League
  Patriots
  Patronato
  Pau
  Pau-Orthez
  PawSox
  Pawtucket Red Sox
  Paysandu
  Pelicans
  Penarol
  Penguins
  Penn Quakers
  Penn State
  Penn State Nittany Lions
  Penrith Panthers
  Penske Racing
  Pepperdine
  Pepperdine Waves
  Perak FA
  Perpetual Altas
  Perpignan
  Persebaya
  Persebaya Surabaya
  Persepolis
  Persib
  Persib Bandung
  Persija
  Persija Jakarta
  Persipura
  Persipura Jayapura
  Perth Glory
  Perth Lynx
  Perth Reds
  Perth Scorchers
  Perth Wildcats
  Perugia
  Peshawar Zalmi
  Petaling Jaya City
  Peterborough Panthers
  Peterborough Petes
  Peterborough United
  Peterhead
  Petro Atletico
  Petro Gazz Angels
  Petro de Luanda
  Petty Enterprises
  Pharaohs
  Philadelphia 76ers
  Philadelphia Eagles
  Philadelphia Flyers
  Philadelphia Phillies
  Philadelphia Union
  Phillies
  Phils
  Phnom Penh Crown
  Phobians
  Phoenix Coyotes
  Phoenix Fuel Masters
  Phoenix Mercury
  Phoenix Rising
  Phoenix Suns
  Phonak
  Piacenza
  Pirates
  Pistons
  Pitt
  Pitt Panthers
  Pittsburgh Panthers
  Pittsburgh Penguins
  Pittsburgh Pirates
  Pittsburgh Steelers
  Plateau United
  Platense
  Platinum Stars
  Plaza Amador
  Plymouth
  Plymouth Albion
  Plymouth Argyle
  Plymouth Raiders
  Pohang Steelers
  Police FC
  Polokwane City
  Pompey
  Ponte Preta
  Pontypool
  Pontypridd
  Poole Pirates
  Porcupine Warriors
  Port Adelaide
  Port Adelaide Power
  Port FC
  Port Vale
  Portadown
  Portland Sea Dogs
  Portland State
  Portland Thorns
  Portland Timbers
  Portland Trail Blazers
  Portland Winterhawks
  Portlaoise GAA
  Portmore United
  Porto
  Portsmouth
  Portsmouth FC
  Portuguesa
  Portumna
  Posh
  Posta Rangers
  Potters
  Power Dynamos
  Powerade Tigers
  Prada Challenge
  Prairie View A&M
  Pramac
  Predators
  Preds
  Premier County
  Premier League
  Preston
  Preston North End
  Pretoria Capitals
  Primeiro de Agosto
  Princeton Tigers
  Prodrive
  Professional Footballers' Association
  Prost Grand Prix
  Proteas
  Providence Bruins
  Providence Friars
  Puebla FC
  Pumas
  Pumas UNAM
  Pune Warriors
  Puneri Paltan
  Punjab FC
  Punjab Kings
  Punjab Warriors
  Purdue
  Purdue Boilermakers
  Purefoods
  Pyramids FC
  Pyunik
  QPR
  Qadsia
  Qarabag
  Qarabağ
  Qatar SC
  Quakers
  Quakes
  Quebec Nordiques
  Quebec Remparts
  Queen of the South
  Queen's Park
  Queens Park Rangers
  Queensland Firebirds
  Queensland Maroons
  Queensland Reds
  Queensland Roar
  Queretaro FC
  Quetta Gladiators
  Quick-Step
  Quinnipiac Bobcats
  Quins
  RB Leipzig
  RC Toulon
  RCB
  RFEF
  RFU
  RKC Waalwijk
  RS Berkane
  Rabbitohs
  Rabobank
  Racers
  Racers Track Club
  Racing 92
  Racing Bafoussam
  Racing Club
  Racing Louisville
  Racing Metro
  Racing Point
  Racing Santander
  Racing United
  Ragin' Cajuns
  Rahal Letterman
  Raiders
  RailRiders
  Railways
  Rain or Shine
  Rain or Shine Elasto Painters
  Rainbow Warriors
  Rainiers
  Raith
  Raith Rovers
  Raja Casablanca
  Rajasthan Royals
  Rakuten Eagles
  Rakuten Golden Eagles
  Rakuten Monkeys
  Ramblers
  Ramblers Loyola
  Rams
  Ranchi Rays
  Rangers
  Rangers International
  Rangpur Riders
  Rapid Bucharest
  Rapid Vienna
  Rapids
  Raptors
  Ratchaburi FC
  Ravens
  Rayados
  Rayo Vallecano
  Rayon Sports
  Rays
  Razorbacks
  Reading
  Reading FC
  Real
  Real Bamako
  Real Betis
  Real Espana
  Real España
  Real Esteli
  Real Estelí
  Real Kashmir
  Real Madrid
  Real Salt Lake
  Real Sociedad
  Real Valladolid
  Real Zaragoza
  Rebels
  Recreativo do Libolo
  Red Bull
  Red Bull Barako
  Red Bull Bragantino
  Red Bull Racing
  Red Bull Salzburg
  Red Bulls
  Red Devils
  Red Giants
  Red Lichties
  Red Lions
  Red Raiders
  Red Sox
  Red Star
  Red Star Belgrade
  Red Storm
  Red Warriors
  Red Warriors UE
  Red Wings
  Red Wolves
  RedHawks
  Redbirds
  Redblacks
  Redcliffe Dolphins
  Reds
  Redskins
  Reggae Boyz
  Reggae Girlz
  Reggina
  Remo Stars
  Renault
  Rennes
  Reno FC
  Repsol Honda
  Revolution
  Rhein Fire
  Rhinos
  Rhode Island Rams
  Rhyl
  Rice Owls
  Richard Childress Racing
  Richards Bay FC
  Richmond Kickers
  Richmond RFC
  Richmond Spiders
  Richmond Tigers
  Riffa
  Right to Dream
  Rimouski Océanic
  Rising Pune Supergiant
  Rising Pune Supergiants
  River Cats
  River Plate
  River Plate Montevideo
  Rivers Angels
  Rivers Hoopers
  Rivers United
  Roadrunners
  Rochdale
  Rochdale Hornets
  Rochester Americans
  Rochester Red Wings
  Rochester Rhinos
  Rockets
  Rockies
  Roda JC
  Roma
  Roosters
  Rosario Central
  Rosenborg
  Rosenborg Trondheim
  Ross County
  Rossies
  Rosslyn Park
  Rotherham
  Rotherham Titans
  Rotherham United
  Roughriders
  Round Rock Express
  RoundGlass Punjab
  Roush Fenway
  Roush Fenway Racing
  Roush Racing
  Rovers
  Rovigo
  Royal AM
  Royal Antwerp
  Royal Challengers
  Royal Challengers Bangalore
  Royal Challengers Bengaluru
  Royal County
  Royal Leopards
  Royals
  Rubin Kazan
  Rugby Football League
  Rugby Football Union
  Runnin' Rebels
  Rushden & Diamonds
  Rushden and Diamonds
  Rutgers
  Rutgers Scarlet Knights
  SANZAR
  SC Villa
  SEC
  SFA
  SK Wyverns
  SMU
  SMU Mustangs
  SRH
  SRU
  SSG Landers
  STETHS
  SWAC
  SWD Eagles
  Sabah FC
  Sabres
  Sacramento Kings
  Sacramento Monarchs
  Sacramento Republic
  Sacramento River Cats
  Sacramento State
  Saddlers
  Saeco
  Sagan Tosu
  Sai Masu Gida
  Saint George
  Saint Joseph's
  Saint Louis Billikens
  Saint Lucia Kings
  Saint Mary's
  Saint Mary's Gaels
  Saint Peter's Peacocks
  Saint-Etienne
  Saints
  Saipa
  Sale
  Sale Sharks
  Salford City
  Salford City Reds
  Salford Red Devils
  Salgaocar
  Salt Lake Bees
  Salukis
  Sam Houston State
  Samartex
  Samford
  Sampdoria
  Samsung Lions
  Samurai Blue
  Samurai Japan
  San Antonio Silver Stars
  San Antonio Spurs
  San Beda Red Lions
  San Diego Chargers
  San Diego Loyal
  San Diego Padres
  San Diego State
  San Diego State Aztecs
  San Diego Wave
  San Francisco 49ers
  San Francisco FC
  San Francisco Giants
  San Jose Clash
  San Jose Earthquakes
  San Jose Sharks
  San Jose State
  San Jose State Spartans
  San Juan Jabloteh
  San Lorenzo
  San Miguel Beermen
  Sanfrecce Hiroshima
  Santa Clara Broncos
  Santa Fe
  Santiago Wanderers
  Santos
  Santos Cape Town
  Santos Laguna
  Sao Caetano
  Sao Paulo FC
  Saprissa
  Saracens
  Sarawak FA
  Sarries
  Saskatchewan Roughriders
  Sassuolo
  Sauber
  Saunier Duval
  Saurashtra
  Savannah Bananas
  Scarborough
  Scarborough Athletic
  Scarlet Knights
  Scarlets
  Schalke
  Schalke 04
  Scorpions
  Scottish Claymores
  Scottish Football Association
  Scottish Premier League
  Scottish Premiership
  Scottish Rocks
  Scottish Rugby Union
  Scranton/Wilkes-Barre RailRiders
  Scuderia Ferrari
  Scuderia Toro Rosso
  Scunthorpe
  Scunthorpe United
  Sea Eagles
  Seagulls
  Seahawks
  Seattle Kraken
  Seattle Mariners
  Seattle Orcas
  Seattle Reign
  Seattle Seahawks
  Seattle Sounders
  Seattle Storm
  Seattle SuperSonics
  Seawolves
  Seba United
  Section Paloise
  Seibu Lions
  Sekhukhune United
  Sekondi Hasaacas
  Selangor FA
  Selecao
  Seleção
  Seminoles
  Senators
  Seongnam
  Seongnam Ilhwa Chunma
  Sepahan
  Serie A
  Servette
  Seton Hall
  Seton Hall Pirates
  Sevilla
  Shabab Al Ahli
  Shabanie Mine
  Shakhtar
  Shakhtar Donetsk
  Shamrock Rovers
  Shandong Luneng
  Shandong Taishan
  Shanghai Port
  Shanghai SIPG
  Shanghai Sharks
  Shanghai Shenhua
  Shanghai Shenxin
  Shannon RFC
  Sharjah FC
  Sharks
  Sharks FC
  Shawinigan Cataractes
  Sheffield Eagles
  Sheffield Sharks
  Sheffield Steelers
  Sheffield United
  Sheffield Wednesday
  Sheikh Jamal
  Shelbourne
  Shels
  Shillong Lajong
  Shimizu S-Pulse
  Shockers
  Shonan Bellmare
  Shooting Stars
  Shrews
  Shrewsbury Town
  Shrimpers
  Shujaa
  Siena
  Siena Saints
  Silver Ferns
  Silver Strikers
  Simba SC
  Simbas
  Singapore Lions
  Singapore Slingers
  Singida United
  Sivasspor
  Siwelele
  Sixers
  Sky Blue FC
  Sky Blues
  Slaughtneil
  Slavia Prague
  Sligo Rovers
  Slingers
  Slough Town
  Slovan Bratislava
  Smouha
  SoNy Sugar
  Soaring Falcons
  Soca Warriors
  Socceroos
  Sochaux
  Sofapaka
  SoftBank Hawks
  Sokoto United
  Solihull Moors
  Somerset
  Somerset Sabres
  Song Lam Nghe An
  Sonics
  Sony Sugar
  Sooners
  Soudal Quick-Step
  Sounders
  South Alabama
  South Carolina Gamecocks
  South Carolina State
  South China AA
  South Dakota State
  South East Melbourne Phoenix
  South Florida
  South Melbourne
  South Queensland
  South Queensland Crushers
  South Sydney
  South Sydney Rabbitohs
  Southampton
  Southampton FC
  Southeastern Conference
  Southend
  Southend United
  Southern Brave
  Southern Conference
  Southern Illinois
  Southern Jaguars
  Southern Kings
  Southern Miss
  Southern Stars
  Southern Steel
  Southern University
  Southern Vipers
  Southland
  Southport
  Souths
  Souths Logan
  Sparks
  Sparrowhawks
  Sparta Prague
  Sparta Rotterdam
  Spartak
  Spartak Moscow
  Spartans
  Spennymoor Town
  Spiders
  Spireites
  Spokane Chiefs
  Sport Recife
  Sporting
  Sporting CP
  Sporting Central Academy
  Sporting Clube de Goa
  Sporting Cristal
  Sporting Fingal
  Sporting Gijon
  Sporting KC
  Sporting Kansas City
  Sporting Lisbon
  Springboks
  Spurs
  Squirrels
  Sreenidi Deccan
  Sri Lanka Cricket
  Sriwijaya FC
  Ssangbangwool Raiders
  St Albans City
  St Etienne
  St George Dragons
  St George Illawarra
  St George Illawarra Dragons
  St George SA
  St Helens
  St Jago
  St Johnstone
  St Kilda
  St Kitts & Nevis Patriots
  St Kitts and Nevis Patriots
  St Lucia Zouks
  St Mary's College
  St Mirren
  St Pat's
  St Patrick's Athletic
  St Pauli
  St Thomas'
  St Vincent's
  St. George
  St. Helens
  St. John's
  St. Joseph's
  St. Louis Battlehawks
  St. Louis Blues
  St. Louis Cardinals
  St. Louis City
  St. Louis City SC
  St. Louis Rams
  St. Mirren
  Sta. Lucia Realtors
  Stade Francais
  Stade Français
  Stade Malien
  Stade Rochelais
  Stade Toulousain
  Staggies
  Stallion Laguna
  Stallions
  Stalybridge Celtic
  Stampeders
  Standard Liege
  Standard Liège
  Stanford Cardinal
  Stanley
  Star Hotshots
  Stars
  Steaua Bucharest
  Steelbacks
  Steelers
  Stefanel Milan
  Stellenbosch FC
  Stenhousemuir
  Stephen F. Austin
  Stevenage
  Stevenage Borough
  Stevenage FC
  Stewart Grand Prix
  Stewart-Haas
  Stirling Albion
  Stirling County
  Stockport
  Stockport County
  Stoke
  Stoke City
  Stony Brook
  Stony Brook Seawolves
  Stormers
  Stranraer
  Strasbourg
  Strathmore Leos
  Sturm Graz
  Stuttgart
  Sudbury Wolves
  Summit League
  Sun Belt
  Sun Devils
  Sun Hei
  Sunderland
  Sunderland AFC
  Sundowns
  Sunrisers
  Sunrisers Eastern Cape
  Sunrisers Hyderabad
  Suns
  Sunshine Coast Lightning
  Sunshine Girls
  Sunshine Stars
  Suntory Sungoliath
  Sunwolves
  Super Aguri
  Super Eagles
  Super Falcons
  Super Giants
  Super Kings
  Super League
  SuperSonics
  SuperSport United
  Surrey
  Surrey Lions
  Surrey Scorchers
  Surrey Storm
  Sussex
  Sussex Sharks
  Sutton United
  Suwon Bluewings
  Suwon Samsung Bluewings
  Swannies
  Swans
  Swansea
  Swansea City
  Swindon Robins
  Swindon Town
  Swinton Lions
  Sydney Bulldogs
  Sydney City
  Sydney FC
  Sydney Flames
  Sydney Kings
  Sydney Olympic
  Sydney Roosters
  Sydney Sixers
  Sydney Swans
  Sydney Swifts
  Sydney Thunder
  Sydney Tigers
  Sydney United
  Sylhet Strikers
  Syracuse
  Syracuse Chiefs
  Syracuse Crunch
  Syracuse Orange
  Syracuse Orangemen
  São Caetano
  São Paulo FC
  Séwé Sport
  T-Mobile
  T-Wolves
  T1
  TCU
  TCU Horned Frogs
  TFC
  TNS
  TNT KaTropa
  TNT Tropang Giga
  TP Mazembe
  TS Galaxy
  Tacoma Rainiers
  Taeguk Warriors
  Taifa Stars
  Talk 'N Text
  Talk N Text
  Tall Blacks
  Tall Ferns
  Tallawahs
  Tamaraws
  Tamil Thalaivas
  Tampa Bay Buccaneers
  Tampa Bay Devil Rays
  Tampa Bay Lightning
  Tampa Bay Mutiny
  Tampa Bay Rays
  Tampa Bay Rowdies
  Tampa Bay Storm
  Tampines Rovers
  Tamworth
  Tangerines
  Tar Heels
  Taranaki
  Tartan Army
  Tasmania JackJumpers
  Tau Ceramica
  Tauro
  Team Bath
  Team CSC
  Team India
  Team Ineos
  Team Liquid
  Team Melli
  Team New Zealand
  Team Penske
  Team Sky
  Teamsystem Bologna
  Tech3
  Techiman Eleven Wonders
  Tecos
  Telford United
  Telugu Titans
  Temple Owls
  Tenerife
  Tennessee Oilers
  Tennessee State
  Tennessee Tech
  Tennessee Titans
  Tennessee Volunteers
  Teranga Lions
  Terengganu FC
  Terenure College
  Terps
  Terrafirma Dyip
  Terrapins
  Terriers
  Teungueth
  Texans
  Texas A&M
  Texas A&M Aggies
  Texas Longhorns
  Texas Rangers
  Texas Southern
  Texas State
  Texas Super Kings
  Texas Tech
  Texas Tech Red Raiders
  Thames Valley Tigers
  Thanda Royal Zulu
  Thika United
  Thrashers
  Three Lions
  Three Star Club
  Thunder
  Thundering Herd
  Thurles Sarsfields
  Tianjin Quanjian
  Tianjin Teda
  Ticats
  Ticos
  Tiger-Cats
  Tigers
  Tigre
  Tigres
  Tigres UANL
  Tigres del Licey
  Tijuana Xolos
  Timbers
  Timberwolves
  Titans
  Titans CSUF
  Tivoli Gardens
  Tobol
  Toffees
  Tokyo Verdy
  Toledo Mud Hens
  Toledo Rockets
  Toluca
  Tonbridge Angels
  Tonnerre Yaounde
  Toomevara
  Torino
  Toro Rosso
  Toronto Argonauts
  Toronto Blue Jays
  Toronto FC
  Toronto Maple Leafs
  Toronto Marlies
  Toronto Raptors
  Toronto Wolfpack
  Torpedo Kutaisi
  Torquay
  Torquay United
  Toshiba Brave Lupus
  Tottenham
  Tottenham Hotspur
  Toulon
  Toulouse
  Toulouse Olympique
  Town
  Township Rollers
  Townsville Crocodiles
  Townsville Fire
  Towson
  Toyota Racing
  Toyota Super Corollas
  Toyota Verblitz
  Trabzonspor
  Trackhouse
  Tractor
  Tractor Boys
  Trail Blazers
  Tranmere
  Tranmere Rovers
  Treaty United
  Trek-Segafredo
  Trent Rockets
  Trenton Thunder
  Treviso
  Tribesmen
  Tridents
  Trinbago Knight Riders
  Trinidad and Tobago Red Force
  Trojans
  Tropang Texters
  Trotters
  Troy
  Troy Trojans
  Truro City
  Tshakhuma
  Tulane
  Tulane Green Wave
  Tulsa
  Tulsa Golden Hurricane
  Tulsa Shock
  Tusker
  Tusker FC
  Tuzos
  Twente
  Twins
  Tykes
  Tyrrell
  U Mumba
  UAB Blazers
  UAE Team Emirates
  UC Irvine
  UC Santa Barbara
  UCD AFC
  UCF
  UCF Knights
  UCI
  UCLA
  UCLA Bruins
  UConn
  UConn Huskies
  UEFA
  UFC
  UK Athletics
  UMBC
  UMBC Retrievers
  UMass
  UMass Minutemen
  UNAM Pumas
  UNC
  UNLV
  UNLV Rebels
  UP Fighting Maroons
  UP Warriorz
  UP Yoddha
  URA FC
  US Anti-Doping Agency
  US Postal
  USA Eagles
  USA Track & Field
  USADA
  USAP
  USC
  USC Trojans
  USF Bulls
  USM Alger
  USOC
  UST Growling Tigers
  USTA
  UTEP
  UTEP Miners
  UTSA Roadrunners
  Udinese
  Uefa
  Uganda Cranes
  Ulinzi Stars
  Ulinzi Warriors
  Ulker Istanbul
  Ulkerspor
  Ulsan Hyundai
  Ulster
  Ulster Rugby
  Uni-President Lions
  Unicaja Malaga
  Union Berlin
  Union Bordeaux-Begles
  Union Douala
  Union Espanola
  Union Saint-Gilloise
  United
  United City FC
  Universidad Catolica
  Universidad de Chile
  Universitario
  University of Pretoria FC
  Unión Española
  Urawa Red Diamonds
  Urawa Reds
  Usada
  Utah Hockey Club
  Utah Jazz
  Utah Royals
  Utah State
  Utah State Aggies
  Utah Utes
  Utes
  Utrecht
  VCU
  VCU Rams
  Vale
  Valencia
  Valparaiso
  Vancouver Canucks
  Vancouver Giants
  Vancouver Grizzlies
  Vancouver Whitecaps
  Vandals
  Vanderbilt
  Vanderbilt Commodores
  Vandy
  Vasco da Gama
  Vegalta Sendai
  Vegas Golden Knights
  Velez
  Velez Sarsfield
  Ventforet Kofu
  Verdy Kawasaki
  Vere United
  Vermont Catamounts
  Verona
  VfB Stuttgart
  VfL Bochum
  VfL Wolfsburg
  Viadana
  Vicenza
  Vidarbha
  Viettel FC
  Vikings
  Viktoria Plzen
  Villa
  Village United
  Villanova
  Villanova Wildcats
  Villans
  Villarreal
  Villeurbanne
  Vinotinto
  Vipers
  Vipers SC
  Virginia Cavaliers
  Virginia Tech
  Virginia Tech Hokies
  Visma-Lease a Bike
  Vissel Kobe
  Vital'O
  Vitesse
  Vitesse Arnhem
  Vitoria Guimaraes
  Viva Kerala
  Vols
  Volunteers
  W Connection
  WAC
  WADA
  WAFA SC
  WBA
  WBC
  WBO
  WICB
  WNBA
  WRU
  WTA
  WWE
  Wa All Stars
  Wada
  Wadadah
  Waikato
  Waikato Chiefs
  Wake Forest
  Wake Forest Demon Deacons
  Wakefield Trinity
  Wakefield Trinity Wildcats
  Wakefield Wildcats
  Wallabies
  Wallabies Sevens
  Wallaroos
  Walsall
  Walya Antelopes
  Wanderers
  Wanderers Montevideo
  War Elephants
  Waratahs
  Warhawks
  Warri Wolves
  Warrington
  Warrington Wolves
  Warriors
  Warriors FC
  Warwickshire
  Warwickshire Bears
  Washington Bullets
  Washington Capitals
  Washington Commanders
  Washington Football Team
  Washington Freedom
  Washington Huskies
  Washington Mystics
  Washington Nationals
  Washington Redskins
  Washington Spirit
  Washington State
  Washington State Cougars
  Washington Wizards
  Wasps
  Waterford FC
  Waterford United
  Waterhouse
  Waterhouse FC
  Waterloo RFC
  Watford
  Watsonians
  Wazito
  Wealdstone
  Weber State
  Wednesday
  Welling United
  Wellington Firebirds
  Wellington Phoenix
  Welsh Fire
  Welsh Rugby Union
  Werder
  Werder Bremen
  West Brom
  West Bromwich Albion
  West Coast
  West Coast Conference
  West Coast Eagles
  West Coast Fever
  West Ham
  West Ham United
  West Hartlepool
  West Indies Cricket Board
  West Virginia Mountaineers
  Western Bulldogs
  Western Dogs
  Western Force
  Western Kentucky
  Western Michigan
  Western Michigan Broncos
  Western Province
  Western Reds
  Western Stima
  Western Suburbs
  Western Suburbs Magpies
  Western Sydney Wanderers
  Western United
  Weston-super-Mare
  Westports Malaysia Dragons
  Wests Tigers
  Wexford Youths
  Weymouth
  Whalers
  Whitby Town
  White Ferns
  White Sox
  Whitecaps
  Wichita State
  Wichita State Shockers
  Widnes
  Widnes Vikings
  Widzew Lodz
  Wigan
  Wigan Athletic
  Wigan Warriors
  Wikki Tourists
  Wildcats
  Wilkes-Barre/Scranton Penguins
  Willem II
  William & Mary
  Williams
  Williams Racing
  Williams-Renault
  Wimbledon
  Windies
  Windsor Spitfires
  Windward Islands Volcanoes
  Winnipeg Blue Bombers
  Winnipeg Jets
  Winthrop
  Wisconsin Badgers
  Wisla Krakow
  Wizards
  Wofford
  Woking
  Wolf Pack
  Wolfpack
  Wolfpack NC State
  Wolfsburg
  Wollongong Hawks
  Wollongong Wolves
  Wolmer's
  Wolverhampton Wanderers
  Wolverhampton Wolves
  Wolverines
  Wolves
  Woodlands Wellington
  Worcester
  Worcester Warriors
  Worcestershire
  Worcestershire Rapids
  Worcestershire Royals
  Workington Town
  Worksop Town
  World Anti-Doping Agency
  World Athletics
  World Rugby
  Worthing Bears
  Wrexham
  Wuhan Zall
  Wycombe
  Wycombe Wanderers
  Wydad
  Wydad Athletic Club
  Wydad Casablanca
  Wyoming Cowboys
  XFL Defenders
  Xavier
  Xavier Musketeers
  Xelaju
  Xolos
  Yadanarbon
  Yakult Swallows
  Yale Bulldogs
  Yamaha Factory Racing
  Yanga SC
  Yangon United
  Yankees
  Yanks
  Yellow Jackets
  Yeovil
  Yeovil Town
  Yokohama BayStars
  Yokohama F. Marinos
  Yokohama FC
  Yokohama Flugels
  Yokohama Marinos
  Yomiuri Giants
  York City
  York City Knights
  York Knights
  Yorkshire
  Yorkshire Carnegie
  Yorkshire Vikings
  Young Africans
  Young Boys
  Young Lions
  Young Munster
  ZESCO United
  Zags
  Zalgiris
  Zalgiris Kaunas
  Zamalek
  Zanaco FC
  Zebras
  Zebre
  Zenit
  Zenit St Petersburg
  Zesco United
  Zips
  Zob Ahan
  Zoo Kericho
  Águilas Cibaeñas
  Árabe Unido
  Étoile du Sahel
`)
