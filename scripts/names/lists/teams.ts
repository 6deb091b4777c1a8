// Clubs, teams, leagues and sports bodies; nicknames and short forms of sport reports;
// the cities, states and counties that clubs are called by.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const TEAMS = parseList(`
  1. FC Kaiserslautern
  100 Thieves
  1860 Munich
  49ers
  76ers
  AC Milan
  ACC
  AEK Athens
  AFC
  AFC Bournemouth
  AFC Leopards
  AFC Wimbledon
  AFL
  AIK
  AIK Solna
  AS Monaco
  AS Roma
  ATP
  AZ Alkmaar
  AaB Aalborg
  Aberdeen
  Accrington Stanley
  Addicks
  Adelaide
  Adelaide Crows
  Adelaide Strikers
  Adelaide United
  Agen
  Aggies
  Air Force
  Air Force Falcons
  Airdrie United
  Ajax
  Ajax Amsterdam
  Akron
  Akron Zips
  Al Ahly
  Al Hilal
  Al Ittihad
  Al Nassr
  Al-Ahly
  Al-Hilal
  Al-Ittihad
  Al-Nassr
  Alabama
  Alabama Crimson Tide
  Alaves
  Alba Berlin
  Albacete
  Albany
  Albion
  Alcorn State
  Aldershot Town
  Alexandra
  Alianza Lima
  Alinghi
  All Blacks
  Alouettes
  AlphaTauri
  Altrincham
  America de Cali
  American Athletic Conference
  American League
  Anaheim
  Anaheim Angels
  Anaheim Ducks
  Ancona
  Anderlecht
  Andretti Autosport
  Angels
  Anteaters
  Appalachian State
  Arbroath
  Argonauts
  Argos
  Argyle
  Arizona
  Arizona Cardinals
  Arizona Coyotes
  Arizona Diamondbacks
  Arizona State
  Arizona Wildcats
  Arkansas
  Arkansas Razorbacks
  Armagh
  Arminia Bielefeld
  Army
  Army Black Knights
  Arrows
  Arsenal
  Asante Kotoko
  Astana
  Aston Martin
  Aston Villa
  Astros
  Atalanta
  Athens
  Athletic
  Athletic Bilbao
  Athletics
  Atlanta
  Atlanta Braves
  Atlanta Dream
  Atlanta Falcons
  Atlanta Hawks
  Atlanta Thrashers
  Atlanta United
  Atlantic 10
  Atlantic Coast Conference
  Atletico Madrid
  Atletico Mineiro
  Atletico Nacional
  Atlético Madrid
  Auburn
  Auburn Tigers
  Auckland
  Auckland Warriors
  Augsburg
  Austin FC
  Austin Peay
  Austria Vienna
  Auxerre
  Avalanche
  Ayr United
  Aztecs
  Azzurri
  B.C. Lions
  BAR
  BATE Borisov
  BC Lions
  BCCI
  BMW Sauber
  BMW Williams
  BOA
  BYU
  Badgers
  Bafana Bafana
  Baggies
  Ball State
  Balmain
  Baltimore
  Baltimore Orioles
  Baltimore Ravens
  Banesto
  Bangalore
  Barbados Royals
  Barbados Tridents
  Barbarians
  Barca
  Barcelona
  Barcelona Banca Catalana
  Barcelona SC
  Bari
  Barnet
  Barnsley
  Barrow
  Barça
  Basel
  Basle
  Bastia
  Bath
  Bath Rugby
  Bay of Plenty
  Bayer Leverkusen
  Bayern
  Bayern Munich
  Bayern München
  Baylor
  Baylor Bears
  Bearcats
  Bears
  Beavers
  Bees
  Beijing Guoan
  Belgrade
  Belmont
  Benetton
  Benetton Treviso
  Benfica
  Bengals
  Bengaluru
  Bengaluru FC
  Besiktas
  Betis
  Beziers
  Bhoys
  Biarritz
  Biarritz Olympique
  Bidvest Wits
  Big 12
  Big East
  Big Green
  Big Red
  Big Sky
  Big South
  Big Ten
  Bilbao
  Billikens
  Bills
  Binghamton
  Birmingham
  Birmingham City
  Black Bears
  Black Caps
  Black Cats
  Black Knights
  Black Stars
  Blackburn
  Blackburn Rovers
  Blackhawks
  Blackpool
  Blades
  Blazers
  Blue Bombers
  Blue Bulls
  Blue Demons
  Blue Devils
  Blue Hens
  Blue Jackets
  Blue Jays
  Bluebirds
  Bluejays
  Blues
  Boavista
  Bobcats
  Boca Juniors
  Bochum
  Bohemians
  Boilermakers
  Boise State
  Boks
  Bologna
  Bolton
  Bolton Wanderers
  Bombers
  Bonnies
  Bordeaux
  Borders
  Boro
  Borussia Dortmund
  Borussia Moenchengladbach
  Borussia Monchengladbach
  Boston
  Boston Bruins
  Boston Celtics
  Boston College
  Boston Red Sox
  Boston United
  Botafogo
  Bourgoin
  Bournemouth
  Bowling Green
  Bradford
  Bradford Bulls
  Bradford City
  Bradley Braves
  Braga
  Brann
  Braves
  Brentford
  Brescia
  Brewers
  Brighton
  Brighton & Hove Albion
  Brisbane
  Brisbane Broncos
  Brisbane Heat
  Brisbane Lions
  Brisbane Roar
  Bristol
  Bristol Bears
  Bristol City
  Bristol Rovers
  British Lions
  British Olympic Association
  British and Irish Lions
  Brive
  Bromley
  Broncos
  Brondby
  Brooklyn
  Brooklyn Nets
  Brown
  Browns
  Bruges
  Bruins
  Brumbies
  Buccaneers
  Bucharest
  Buckeyes
  Bucknell
  Bucks
  Bucs
  Budapest
  Buffalo
  Buffalo Bills
  Buffalo Sabres
  Buffaloes
  Bulldogs
  Bullets
  Bulls
  Bundesliga
  Burnley
  Burton Albion
  Bury
  Butler
  Butler Bulldogs
  CAF
  CF Montreal
  CFL
  CONCACAF
  CONMEBOL
  CSC
  CSK
  CSKA
  CSKA Moscow
  CSKA Sofia
  Caen
  Cagliari
  Cal
  Cal Poly
  Cal State Fullerton
  Calgary
  Calgary Flames
  Calgary Stampeders
  California
  California Angels
  California Golden Bears
  Calvisano
  Cambridge
  Cambridge United
  Canadian Football League
  Canadiens
  Canaries
  Canberra
  Canberra Raiders
  Canterbury
  Canterbury Bulldogs
  Canucks
  Canvey Island
  Capitals
  Caps
  Cardiff
  Cardiff Blues
  Cardiff City
  Cardinals
  Carlisle
  Carlisle United
  Carlton
  Carolina
  Carolina Hurricanes
  Carolina Panthers
  Castleford
  Castleford Tigers
  Castres
  Catalans Dragons
  Catamounts
  Cats
  Cavaliers
  Cavs
  Celta
  Celta Vigo
  Celtic
  Celtic Warriors
  Celtics
  Central Coast Mariners
  Central Michigan
  Cerro Porteno
  Chanticleers
  Chargers
  Charleroi
  Charlotte
  Charlotte Bobcats
  Charlotte FC
  Charlotte Hornets
  Charlton
  Charlton Athletic
  Chattanooga Mocs
  Cheetahs
  Chelsea
  Cheltenham
  Cheltenham Town
  Chennai
  Chennai Super Kings
  Cherries
  Chester
  Chester City
  Chesterfield
  Chiba Lotte Marines
  Chicago
  Chicago Bears
  Chicago Blackhawks
  Chicago Bulls
  Chicago Cubs
  Chicago Fire
  Chicago Sky
  Chicago White Sox
  Chiefs
  Chievo
  Chip Ganassi Racing
  Chipolopolo
  Chippewas
  Chivas
  Chunichi Dragons
  Churchill Brothers
  Cibona Zagreb
  Cincinnati
  Cincinnati Bearcats
  Cincinnati Bengals
  Cincinnati Reds
  Citadel
  City
  Clare
  Clarets
  Clemson
  Clemson Tigers
  Clermont Auvergne
  Cleveland
  Cleveland Browns
  Cleveland Cavaliers
  Cleveland Guardians
  Cleveland Indians
  Cliftonville
  Clippers
  Cloud9
  Club America
  Club Brugge
  Clyde
  Coastal Carolina
  Cofidis
  Colchester
  Colchester United
  Colgate
  Collingwood
  Colo Colo
  Colo-Colo
  Cologne
  Colonial Athletic Association
  Colorado
  Colorado Avalanche
  Colorado Buffaloes
  Colorado Rapids
  Colorado Rockies
  Colts
  Columbia
  Columbus
  Columbus Blue Jackets
  Columbus Clippers
  Columbus Crew
  Commanders
  Commodores
  Conference USA
  Connacht
  Connecticut
  Connecticut Huskies
  Connecticut Sun
  Corinthians
  Cork
  Cork City
  Cornell
  Cornhuskers
  Cottagers
  Cougars
  County
  Coventry
  Coventry City
  Cowboys
  Coyotes
  Cranes
  Crawley Town
  Credit Agricole
  Creighton
  Cremonese
  Crew
  Crewe
  Crewe Alexandra
  Cricket Australia
  Cricket South Africa
  Crimson Tide
  Cronulla Sharks
  Crusaders
  Cruz Azul
  Cruzeiro
  Crystal Palace
  Cubs
  Cyclones
  D.C. United
  DC United
  DFB
  Dagenham & Redbridge
  Daiei Hawks
  Dalian Wanda
  Dallas
  Dallas Cowboys
  Dallas Mavericks
  Dallas Stars
  Dallas Wings
  Darlington
  Dartmouth
  Davidson
  Dayton
  Dayton Flyers
  DePaul
  Deccan Chargers
  Delaware
  Delaware Blue Hens
  Delhi
  Delhi Capitals
  Delhi Daredevils
  Demon Deacons
  Dempo
  Denver
  Denver Broncos
  Denver Nuggets
  Deportivo
  Deportivo La Coruna
  Derby
  Derby County
  Derbyshire
  Derry City
  Detroit
  Detroit Lions
  Detroit Pistons
  Detroit Red Wings
  Detroit Tigers
  Devil Rays
  Devils
  Diamondbacks
  Dinamo
  Dinamo Bucharest
  Dinamo Moscow
  Dinamo Zagreb
  Discovery Channel
  Djurgarden
  Dodgers
  Dolphins
  Doncaster
  Doncaster Rovers
  Donegal
  Dons
  Doosan Bears
  Dortmund
  Down
  Dragons
  Drake
  Dream
  Drexel
  Dublin
  Ducks
  Duke
  Duke Blue Devils
  Dukes
  Dundee
  Dundee United
  Dunfermline
  Dunfermline Athletic
  Durham
  Durham Bulls
  Dynamo
  Dynamo Kiev
  Dynamo Kyiv
  Dynamo Moscow
  ECB
  Eagles
  Earthquakes
  East Bengal
  East Carolina
  Eastern Michigan
  Eastern Washington
  Edinburgh
  Edinburgh Gunners
  Edmonton
  Edmonton Elks
  Edmonton Eskimos
  Edmonton Oilers
  Efes Pilsen
  Eindhoven
  Eintracht Frankfurt
  Emelec
  Empoli
  Energie Cottbus
  England and Wales Cricket Board
  English Premier League
  Enyimba
  Eredivisie
  Espanyol
  Esperance
  Essendon
  Essex
  Esteghlal
  Estudiantes
  Etoile du Sahel
  European Tour
  Everton
  Evil Geniuses
  Exeter
  Exeter Chiefs
  Exeter City
  Expos
  FA
  FC Barcelona
  FC Basel
  FC Cincinnati
  FC Cologne
  FC Copenhagen
  FC Dallas
  FC Goa
  FC Groningen
  FC Koln
  FC Porto
  FC Tbilisi
  FC Twente
  FC Utrecht
  FC Zurich
  FIA
  FIFA
  FaZe Clan
  Falcons
  Falkirk
  Fassa Bortolo
  Featherstone
  Featherstone Rovers
  Fenerbahce
  Fenerbahçe
  Ferencvaros
  Ferrari
  Festina
  Feyenoord
  Fifa
  Fighting Illini
  Fighting Irish
  Fiorentina
  Fire
  Fitzroy
  Flamengo
  Flames
  Fleetwood Town
  Florida
  Florida Gators
  Florida Marlins
  Florida Panthers
  Florida State
  Fluminense
  Flyers
  Fnatic
  Football Association
  Football Federation Australia
  Football League
  Footscray
  Footwork
  Force India
  Forest
  Forest Green Rovers
  Formula One Management
  Fortuna Duesseldorf
  Foxes
  Free State
  Freiburg
  Fremantle
  Fremantle Dockers
  Fresno State
  Friars
  Fukuoka Hawks
  Fulham
  Furman
  G2 Esports
  GWS Giants
  Gaels
  Galatasaray
  Galaxy
  Galway
  Gamba Osaka
  Gamecocks
  Gators
  Gauchos
  Geelong
  Geelong Cats
  Genk
  Genoa
  Gent
  George Mason
  Georgetown
  Georgetown Hoyas
  Georgia
  Georgia Bulldogs
  Georgia Tech
  Gerolsteiner
  Gers
  Getafe
  Giants
  Gillingham
  Girona
  Girondins Bordeaux
  Glamorgan
  Glasgow
  Glasgow Rangers
  Glasgow Warriors
  Glentoran
  Gloucester
  Gloucester Rugby
  Gloucestershire
  Gold Coast Suns
  Gold Coast Titans
  Golden Bears
  Golden Eagles
  Golden Gophers
  Golden Hurricane
  Golden Knights
  Golden State
  Golden State Warriors
  Gonzaga
  Gophers
  Gor Mahia
  Grambling
  Granada
  Grasshopper Zurich
  Grasshoppers
  Great Danes
  Green Bay
  Green Bay Packers
  Green Wave
  Greenock Morton
  Gremio
  Grimsby
  Grimsby Town
  Grizzlies
  Groningen
  Guadalajara Chivas
  Guangzhou Evergrande
  Guardians
  Guingamp
  Gujarat
  Gujarat Lions
  Gujarat Titans
  Gunners
  Guyana Amazon Warriors
  HJK Helsinki
  Haas
  Habs
  Haitai Tigers
  Hajduk Split
  Halifax
  Halifax Town
  Hamburg SV
  Hamburger SV
  Hamilton
  Hamilton Academical
  Hamilton Bulldogs
  Hamilton Tiger-Cats
  Hammers
  Hampshire
  Hannover 96
  Hansa Rostock
  Hanshin Tigers
  Hanwha Eagles
  Hapoel
  Hapoel Tel Aviv
  Harambee Stars
  Harlem Globetrotters
  Harlequins
  Hartford
  Hartford Hawks
  Hartford Whalers
  Hartlepool
  Hartlepool United
  Harvard
  Harvard Crimson
  Hatters
  Hawaii
  Hawaii Rainbow Warriors
  Hawkeyes
  Hawks
  Hawthorn
  Heart of Midlothian
  Heartland FC
  Hearts
  Hearts of Oak
  Heat
  Heerenveen
  Hellas Verona
  Hendrick Motorsports
  Hereford
  Hereford United
  Hershey Bears
  Hertha Berlin
  Hibernian
  Hibs
  Highlanders
  Hilltoppers
  Hiroshima Carp
  Hobart Hurricanes
  Hoffenheim
  Hofstra
  Hokies
  Holy Cross
  Hoosiers
  Horizon League
  Horned Frogs
  Hornets
  Hotspur
  Houston
  Houston Astros
  Houston Cougars
  Houston Dynamo
  Houston Oilers
  Houston Rockets
  Houston Texans
  Hoyas
  Huddersfield
  Huddersfield Giants
  Huddersfield Town
  Hull
  Hull City
  Hull FC
  Hull KR
  Hull Kingston Rovers
  Hurricanes
  Huskers
  Huskies
  Hyderabad
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
  Idaho
  Idaho Vandals
  Illini
  Illinois
  Illinois State
  Independiente
  Indian Premier League
  Indiana
  Indiana Fever
  Indiana Hoosiers
  Indiana Pacers
  Indianapolis
  Indianapolis Colts
  Indians
  Indomitable Lions
  Ineos Grenadiers
  Inter
  Inter Miami
  Inter Milan
  Internacional
  International Cricket Council
  International Olympic Committee
  International Rugby Board
  Internazionale
  Inverness CT
  Inverness Caledonian Thistle
  Iowa
  Iowa Cubs
  Iowa Hawkeyes
  Iowa State
  Ipswich
  Ipswich Town
  Irish
  Irish Rugby Football Union
  Islamabad United
  Islanders
  Istanbul
  Ivy League
  JCT
  Jackson State
  Jacksonville
  Jacksonville Jaguars
  Jacksonville State
  Jaguar Racing
  Jaguars
  Jamaica Tallawahs
  James Madison
  Jayhawks
  Jazz
  Jeonbuk Motors
  Jets
  Jockey Club
  Joe Gibbs Racing
  Jordan
  Jubilo Iwata
  Juve
  Juventus
  KKR
  Kaiserslautern
  Kaizer Chiefs
  Kangaroos
  Kano Pillars
  Kansas
  Kansas City
  Kansas City Chiefs
  Kansas City Royals
  Kansas Jayhawks
  Kansas State
  Karachi
  Karachi Kings
  Karlsruhe
  Kashima Antlers
  Keighley
  Keighley Cougars
  Kent
  Kent State
  Kentucky
  Kentucky Wildcats
  Kerala Blasters
  Kerry
  Kettering Town
  Kia Tigers
  Kidderminster
  Kidderminster Harriers
  Kiev
  Kildare
  Kilkenny
  Killie
  Kilmarnock
  Kinder Bologna
  Kings
  Kings XI Punjab
  Kintetsu Buffaloes
  Knicks
  Kolkata
  Kolkata Knight Riders
  Kraken
  LA Clippers
  LA Galaxy
  LA Lakers
  LAFC
  LDU Quito
  LG Twins
  LPGA
  LPGA Tour
  LSU
  LSU Tigers
  LTA
  La Liga
  La Rochelle
  La Roja
  Lady Bulldogs
  Lady Eagles
  Lady Rebels
  Lady Tigers
  Lady Vols
  Lafayette Leopards
  Lahore
  Lahore Qalandars
  Lakers
  Lampre
  Lancashire
  Laois
  Las Vegas
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
  Leeds Rhinos
  Leeds Tykes
  Leeds United
  Legia Warsaw
  Lehigh
  Leicester
  Leicester City
  Leicester Tigers
  Leicestershire
  Leigh
  Leigh Centurions
  Leinster
  Leitrim
  Lens
  Les Bleus
  Levante
  Leverkusen
  Levski Sofia
  Leyton Orient
  Liberty
  Liberty Flames
  Lightning
  Ligier
  Ligue 1
  Lille
  Limerick
  Limoges
  Lincoln
  Lincoln City
  Linfield
  Lionesses
  Lions
  Lisbon
  Liverpool
  Livingston
  Livorno
  Llanelli
  Llanelli Scarlets
  Lobos
  Lokomotiv
  Lokomotiv Moscow
  London Broncos
  London Irish
  London Wasps
  Long Beach State
  Longhorns
  Lorient
  Los Angeles
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
  Lotte Giants
  Lotte Marines
  Lotus
  Louisiana Tech
  Louisville
  Louisville Bats
  Louisville Cardinals
  Loyola
  Lucknow Super Giants
  Lumberjacks
  Luna Rossa
  Luton
  Luton Town
  Lynx
  Lyon
  MAC
  MCC
  MEAC
  MK Dons
  MLB
  MLS
  MSV Duisburg
  Maccabi
  Maccabi Haifa
  Maccabi Tel Aviv
  Macclesfield
  Macclesfield Town
  Macon Whoopee
  Madrid
  Magic
  Magpies
  Mahindra United
  Maine
  Maine Black Bears
  Mainz
  Mainz 05
  Major League Baseball
  Major League Soccer
  Malaga
  Mallorca
  Malmo
  Mamelodi Sundowns
  Man City
  Man United
  Man Utd
  Manchester
  Manchester City
  Manchester United
  Manchester Utd
  Manly
  Manly Sea Eagles
  Mansfield
  Mansfield Town
  Mapei
  Maple Leafs
  Mariners
  Maritimo
  Marlins
  Marquette
  Marseille
  Marshall
  Maryland
  Maryland Terrapins
  Marylebone Cricket Club
  Massachusetts
  Matildas
  Mavericks
  Mavs
  Mayo
  McLaren
  Mean Green
  Meath
  Melbourne
  Melbourne Demons
  Melbourne Rebels
  Melbourne Renegades
  Melbourne Stars
  Melbourne Storm
  Melbourne Victory
  Memphis
  Memphis Grizzlies
  Memphis Tigers
  Mercedes
  Messina
  Mets
  Metz
  Miami
  Miami Dolphins
  Miami Heat
  Miami Hurricanes
  Miami Marlins
  Miami of Ohio
  Michigan
  Michigan State
  Michigan Wolverines
  Mid-American Conference
  Middle Tennessee
  Middlesbrough
  Middlesex
  Midshipmen
  Milan
  Millonarios
  Millwall
  Milton Keynes Dons
  Milwaukee
  Milwaukee Brewers
  Milwaukee Bucks
  Minardi
  Miners
  Minnesota
  Minnesota Golden Gophers
  Minnesota Lynx
  Minnesota Timberwolves
  Minnesota Twins
  Minnesota United
  Minnesota Vikings
  Minnesota Wild
  Minutemen
  Mississippi
  Mississippi State
  Missouri
  Missouri State
  Missouri Tigers
  Missouri Valley
  Mocs
  Mohun Bagan
  Molde
  Monaco
  Monaghan
  Montana
  Montana Grizzlies
  Montana State
  Monterrey Rayados
  Montferrand
  Montpellier
  Montreal
  Montreal Alouettes
  Montreal Canadiens
  Montreal Expos
  Montreal Impact
  Morecambe
  Morehead State
  Morton
  Moscow
  Motherwell
  Mountain West
  Mountaineers
  Movistar
  Mud Hens
  Multan Sultans
  Mumbai
  Mumbai Indians
  Munich
  Munster
  Murray State
  Musketeers
  Mustangs
  Mystics
  N.C. State
  NAIA
  NASCAR
  NBA
  NC State
  NCAA
  NEC Nijmegen
  NFL
  NHL
  NRL
  NYCFC
  Nacional
  Nagoya Grampus Eight
  Nancy
  Nantes
  Napoli
  Narbonne
  Nashville
  Nashville Predators
  Nashville SC
  Nashville Sounds
  Natal
  National Basketball Association
  National Football League
  National Hockey League
  National League
  Nationals
  Natus Vincere
  Navy
  Navy Midshipmen
  Neath
  Neath-Swansea Ospreys
  Nebraska
  Nebraska Cornhuskers
  Nets
  Nevada
  Nevada Wolf Pack
  New England
  New England Patriots
  New England Revolution
  New Hampshire
  New Jersey
  New Jersey Devils
  New Jersey Nets
  New Mexico
  New Mexico Lobos
  New Mexico State
  New Orleans
  New Orleans Hornets
  New Orleans Pelicans
  New Orleans Saints
  New York
  New York City FC
  New York Giants
  New York Islanders
  New York Jets
  New York Knicks
  New York Liberty
  New York Mets
  New York Rangers
  New York Red Bulls
  New York Yankees
  New Zealand Warriors
  Newcastle
  Newcastle Falcons
  Newcastle Jets
  Newcastle Knights
  Newcastle United
  Newell's Old Boys
  Newport
  Newport Gwent Dragons
  Nice
  Niners
  Nippon Ham Fighters
  Nippon-Ham Fighters
  Nittany Lions
  Nordiques
  North Carolina
  North Carolina Tar Heels
  North Melbourne
  North Queensland Cowboys
  North Sydney
  North Texas
  Northampton
  Northampton Saints
  Northampton Town
  Northamptonshire
  Northants
  Northern Arizona
  Northern Illinois
  Northern Iowa
  Northwestern
  Northwestern Wildcats
  Norwich
  Norwich City
  Notre Dame
  Nottingham
  Nottingham Forest
  Nottinghamshire
  Nottm Forest
  Notts
  Notts County
  Nuggets
  Numancia
  Nuremberg
  OB Bears
  Oakland
  Oakland Athletics
  Oakland Raiders
  Offaly
  Ohio
  Ohio Bobcats
  Ohio State
  Ohio State Buckeyes
  Ohio Valley Conference
  Oilers
  Oklahoma
  Oklahoma City
  Oklahoma City Thunder
  Oklahoma Sooners
  Oklahoma State
  Oldham
  Oldham Athletic
  Oldham Bears
  Ole Miss
  Olimpia
  Olympiacos
  Olympiakos
  Olympiakos Piraeus
  Olympique Lyon
  Olympique Lyonnais
  Olympique Marseille
  Once
  Oracle Team USA
  Orange
  Orangemen
  Oregon
  Oregon Ducks
  Oregon State
  Orient
  Orioles
  Orix Blue Wave
  Orix BlueWave
  Orlando
  Orlando City
  Orlando Magic
  Orlando Pirates
  Osasuna
  Ospreys
  Ostend
  Otago
  Ottawa
  Ottawa Redblacks
  Ottawa Senators
  Owls
  Oxford
  Oxford United
  PAOK
  PAOK Salonika
  PCB
  PFA
  PGA
  PGA Tour
  PSG
  PSV
  PSV Eindhoven
  Pac-10
  Pac-12
  Pac-8
  Pacers
  Pachuca
  Packers
  Padres
  Pakistan Cricket Board
  Palace
  Paladins
  Palermo
  Palmeiras
  Panathinaikos
  Panathinaikos Athens
  Panthers
  Paris SG
  Paris Saint-Germain
  Paris St Germain
  Paris St-Germain
  Parma
  Parramatta Eels
  Partick Thistle
  Partizan
  Partizan Belgrade
  Patriot League
  Patriots
  Pau
  Pau-Orthez
  Pawtucket Red Sox
  Pelicans
  Penarol
  Penguins
  Penn
  Penn State
  Penrith Panthers
  Penske Racing
  Pepperdine
  Perpignan
  Persepolis
  Perth
  Perth Glory
  Perth Scorchers
  Perugia
  Peshawar Zalmi
  Peterborough
  Peterborough United
  Pharaohs
  Philadelphia
  Philadelphia 76ers
  Philadelphia Eagles
  Philadelphia Flyers
  Philadelphia Phillies
  Philadelphia Union
  Phillies
  Phoenix
  Phoenix Coyotes
  Phoenix Mercury
  Phoenix Suns
  Phonak
  Piacenza
  Pirates
  Pistons
  Pitt
  Pittsburgh
  Pittsburgh Panthers
  Pittsburgh Penguins
  Pittsburgh Pirates
  Pittsburgh Steelers
  Plymouth
  Plymouth Argyle
  Pohang Steelers
  Pompey
  Port Adelaide
  Port Vale
  Portland
  Portland State
  Portland Timbers
  Portland Trail Blazers
  Porto
  Portsmouth
  Potters
  Prague
  Predators
  Premier League
  Preston
  Preston North End
  Princeton
  Princeton Tigers
  Professional Footballers' Association
  Proteas
  Providence Friars
  Pumas
  Pune Warriors
  Punjab
  Punjab Kings
  Purdue
  QPR
  Quakers
  Quebec Nordiques
  Queen of the South
  Queen's Park
  Queens Park Rangers
  Quetta Gladiators
  Quick-Step
  Quins
  RB Leipzig
  RCB
  RFEF
  RFU
  RKC Waalwijk
  Rabbitohs
  Rabobank
  Racers
  Racing 92
  Racing Club
  Racing Point
  Racing Santander
  Ragin' Cajuns
  Raiders
  Rainbow Warriors
  Raith Rovers
  Raja Casablanca
  Rajasthan
  Rajasthan Royals
  Rakuten Eagles
  Ramblers
  Rams
  Rangers
  Rangers International
  Rapid Bucharest
  Rapid Vienna
  Rapids
  Raptors
  Ravens
  Rayo Vallecano
  Rays
  Razorbacks
  Reading
  Real
  Real Betis
  Real Madrid
  Real Salt Lake
  Real Sociedad
  Real Valladolid
  Real Zaragoza
  Rebels
  Red Bull
  Red Bull Racing
  Red Bull Salzburg
  Red Devils
  Red Raiders
  Red Sox
  Red Star
  Red Star Belgrade
  Red Storm
  Red Wings
  Red Wolves
  RedHawks
  Redbirds
  Redblacks
  Reds
  Redskins
  Reggae Boyz
  Reggina
  Renault
  Rennes
  Revolution
  Rhinos
  Rhode Island
  Rhode Island Rams
  Rice Owls
  Richard Childress Racing
  Richmond
  Richmond Spiders
  Richmond Tigers
  Rising Pune Supergiant
  River Plate
  Roadrunners
  Rochdale
  Rochester Red Wings
  Rockets
  Rockies
  Roda JC
  Roma
  Rome
  Rosario Central
  Roscommon
  Rosenborg
  Rosenborg Trondheim
  Ross County
  Rotherham
  Rotherham Titans
  Rotherham United
  Rotterdam
  Roughriders
  Roush Fenway Racing
  Roush Racing
  Rovers
  Royal Challengers Bangalore
  Royals
  Rubin Kazan
  Rugby Football League
  Rugby Football Union
  Runnin' Rebels
  Rushden & Diamonds
  Rutgers
  SANZAR
  SEC
  SFA
  SK Wyverns
  SMU
  SRU
  SWAC
  Sabres
  Sacramento
  Sacramento Kings
  Sacramento River Cats
  Sacramento State
  Saeco
  Saint Louis Billikens
  Saint Mary's
  Saint-Etienne
  Saints
  Sale
  Sale Sharks
  Salford City
  Salford City Reds
  Salford Red Devils
  Salgaocar
  Salukis
  Samford
  Sampdoria
  Samsung Lions
  San Antonio
  San Antonio Spurs
  San Diego
  San Diego Chargers
  San Diego Padres
  San Diego State
  San Francisco
  San Francisco 49ers
  San Francisco Giants
  San Jose
  San Jose Earthquakes
  San Jose Sharks
  San Jose State
  San Lorenzo
  Sanfrecce Hiroshima
  Santa Clara Broncos
  Santa Fe
  Santos
  Santos Laguna
  Sao Paulo FC
  Saracens
  Sarries
  Saskatchewan
  Saskatchewan Roughriders
  Sassuolo
  Sauber
  Scarborough
  Scarlet Knights
  Scarlets
  Schalke
  Schalke 04
  Scottish Football Association
  Scottish Premier League
  Scottish Premiership
  Scottish Rugby Union
  Scunthorpe
  Scunthorpe United
  Seagulls
  Seahawks
  Seattle
  Seattle Kraken
  Seattle Mariners
  Seattle Seahawks
  Seattle Sounders
  Seattle Storm
  Seattle SuperSonics
  Seawolves
  Seibu Lions
  Selecao
  Seminoles
  Senators
  Serie A
  Servette
  Seton Hall
  Sevilla
  Seville
  Shakhtar
  Shakhtar Donetsk
  Shamrock Rovers
  Shanghai SIPG
  Sharks
  Sheffield
  Sheffield Eagles
  Sheffield United
  Sheffield Wednesday
  Shelbourne
  Shimizu S-Pulse
  Shockers
  Shrewsbury
  Shrewsbury Town
  Siena
  Simba SC
  Sixers
  Sky Blues
  Slavia Prague
  Slovan Bratislava
  Socceroos
  Sochaux
  Sofia
  Somerset
  Sooners
  Sounders
  South Carolina
  South Carolina Gamecocks
  South Florida
  South Queensland
  South Sydney Rabbitohs
  Southampton
  Southeastern Conference
  Southend
  Southend United
  Southern Conference
  Southern Illinois
  Southern Miss
  Southern University
  Southland
  Sparks
  Sparta Prague
  Sparta Rotterdam
  Spartak
  Spartak Moscow
  Spartans
  Spiders
  Sporting
  Sporting CP
  Sporting Cristal
  Sporting Gijon
  Sporting Kansas City
  Sporting Lisbon
  Springboks
  Spurs
  Sri Lanka Cricket
  Ssangbangwool Raiders
  St Etienne
  St George Illawarra
  St Helens
  St Johnstone
  St Kilda
  St Kitts & Nevis Patriots
  St Louis
  St Lucia Zouks
  St Mirren
  St Patrick's Athletic
  St Pauli
  St. George
  St. Helens
  St. John's
  St. Louis
  St. Louis Blues
  St. Louis Cardinals
  St. Louis City
  St. Louis Rams
  St. Mirren
  Stade Francais
  Stade Français
  Stade Toulousain
  Stampeders
  Standard Liege
  Standard Liège
  Stanford
  Stanford Cardinal
  Stanley
  Stars
  Steaua Bucharest
  Steelers
  Stefanel Milan
  Stevenage
  Stirling Albion
  Stockport
  Stockport County
  Stoke
  Stoke City
  Stony Brook
  Stormers
  Strasbourg
  Sturm Graz
  Stuttgart
  Summit League
  Sun Belt
  Sun Devils
  Sunderland
  Sundowns
  Sunrisers Hyderabad
  Suns
  Super Eagles
  Super Falcons
  Super League
  SuperSonics
  SuperSport United
  Surrey
  Sussex
  Sutton United
  Suwon Bluewings
  Swans
  Swansea
  Swansea City
  Swindon
  Swindon Town
  Sydney
  Sydney Bulldogs
  Sydney City
  Sydney FC
  Sydney Roosters
  Sydney Sixers
  Sydney Swans
  Sydney Thunder
  Sydney Tigers
  Syracuse
  Syracuse Crunch
  Syracuse Orange
  T-Mobile
  T1
  TCU
  TP Mazembe
  Taifa Stars
  Tampa Bay
  Tampa Bay Buccaneers
  Tampa Bay Devil Rays
  Tampa Bay Lightning
  Tampa Bay Rays
  Tar Heels
  Taranaki
  Tau Ceramica
  Team Ineos
  Team Liquid
  Team New Zealand
  Team Penske
  Team Sky
  Teamsystem Bologna
  Telford United
  Temple
  Temple Owls
  Tenerife
  Tennessee
  Tennessee State
  Tennessee Tech
  Tennessee Titans
  Tennessee Volunteers
  Terps
  Terrapins
  Terriers
  Texans
  Texas
  Texas A&M
  Texas Longhorns
  Texas Rangers
  Texas Tech
  Thrashers
  Three Lions
  Thunder
  Thundering Herd
  Ticats
  Tiger-Cats
  Tigers
  Tigres
  Timbers
  Timberwolves
  Tipperary
  Titans
  Toffees
  Toledo
  Toledo Mud Hens
  Toledo Rockets
  Toluca
  Torino
  Toro Rosso
  Toronto
  Toronto Argonauts
  Toronto Blue Jays
  Toronto FC
  Toronto Maple Leafs
  Toronto Raptors
  Torquay
  Torquay United
  Tottenham
  Tottenham Hotspur
  Toulon
  Toulouse
  Town
  Towson
  Toyota Racing
  Trabzonspor
  Trail Blazers
  Tranmere
  Tranmere Rovers
  Treviso
  Trinbago Knight Riders
  Trojans
  Troy
  Tulane
  Tulsa
  Turin
  Twente
  Twins
  Tyrone
  Tyrrell
  UC Irvine
  UC Santa Barbara
  UCF
  UCI
  UCLA
  UCLA Bruins
  UConn
  UEFA
  UFC
  UK Athletics
  UMass
  UNLV
  US Anti-Doping Agency
  US Postal
  USA Track & Field
  USADA
  USC
  USC Trojans
  USOC
  USTA
  UTEP
  Udinese
  Uefa
  Ulker Istanbul
  Ulkerspor
  Ulster
  Unicaja Malaga
  Union Berlin
  United
  Universidad Catolica
  Universidad de Chile
  Universitario
  Urawa Red Diamonds
  Urawa Reds
  Usada
  Utah
  Utah Jazz
  Utah State
  Utah Utes
  Utes
  Utrecht
  VCU
  Vale
  Valencia
  Valparaiso
  Vancouver
  Vancouver Canucks
  Vancouver Grizzlies
  Vancouver Whitecaps
  Vandals
  Vanderbilt
  Vasco da Gama
  Vegas
  Vegas Golden Knights
  Velez Sarsfield
  Verdy Kawasaki
  Vermont
  Vermont Catamounts
  Verona
  VfB Stuttgart
  VfL Bochum
  VfL Wolfsburg
  Viadana
  Vicenza
  Vienna
  Vikings
  Villa
  Villanova
  Villarreal
  Villeurbanne
  Virginia
  Virginia Cavaliers
  Virginia Tech
  Vissel Kobe
  Vitesse
  Vitesse Arnhem
  Vitoria Guimaraes
  Vols
  Volunteers
  WAC
  WADA
  WBA
  WBC
  WBO
  WICB
  WNBA
  WRU
  WTA
  WWE
  Wada
  Waikato
  Wake Forest
  Wakefield
  Wakefield Trinity
  Wakefield Wildcats
  Wallabies
  Walsall
  Wanderers
  Waratahs
  Warhawks
  Warrington
  Warrington Wolves
  Warriors
  Warsaw
  Warwickshire
  Washington
  Washington Bullets
  Washington Capitals
  Washington Commanders
  Washington Football Team
  Washington Huskies
  Washington Mystics
  Washington Nationals
  Washington Redskins
  Washington State
  Washington Wizards
  Wasps
  Waterford
  Watford
  Weber State
  Wednesday
  Wellington
  Wellington Phoenix
  Welsh Rugby Union
  Werder
  Werder Bremen
  West Brom
  West Bromwich Albion
  West Coast
  West Coast Conference
  West Coast Eagles
  West Ham
  West Ham United
  West Indies Cricket Board
  West Virginia
  West Virginia Mountaineers
  Western Bulldogs
  Western Force
  Western Kentucky
  Western Michigan
  Western Province
  Western Reds
  Western Suburbs
  Western Sydney Wanderers
  Westmeath
  Wests Tigers
  Wexford
  Whalers
  White Sox
  Whitecaps
  Wichita State
  Widnes
  Widnes Vikings
  Widzew Lodz
  Wigan
  Wigan Athletic
  Wigan Warriors
  Wildcats
  Willem II
  William & Mary
  Williams
  Wimbledon
  Windies
  Winnipeg
  Winnipeg Blue Bombers
  Winnipeg Jets
  Winthrop
  Wisconsin
  Wisconsin Badgers
  Wisla Krakow
  Wizards
  Wofford
  Woking
  Wolf Pack
  Wolfpack
  Wolfsburg
  Wolverhampton Wanderers
  Wolverines
  Wolves
  Worcester
  Worcester Warriors
  Worcestershire
  Workington Town
  World Anti-Doping Agency
  World Athletics
  World Rugby
  Wrexham
  Wycombe
  Wycombe Wanderers
  Wydad
  Wydad Casablanca
  Wyoming
  Wyoming Cowboys
  Xavier
  Xavier Musketeers
  Yakult Swallows
  Yale
  Yale Bulldogs
  Yankees
  Yellow Jackets
  Yeovil
  Yeovil Town
  Yokohama BayStars
  Yokohama Marinos
  Yomiuri Giants
  York
  York City
  Yorkshire
  Young Africans
  Young Boys
  Zagreb
  Zags
  Zalgiris
  Zalgiris Kaunas
  Zamalek
  Zenit
  Zenit St Petersburg
  Zips
  Zurich
`)
