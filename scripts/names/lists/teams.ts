// Clubs, teams, leagues and sports bodies; nicknames and short forms of sport reports.
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
  Adelaide Crows
  Adelaide Strikers
  Adelaide United
  Agen
  Aggies
  Air Force Falcons
  Airdrie United
  Ajax
  Ajax Amsterdam
  Akron Zips
  Al Ahly
  Al Hilal
  Al Ittihad
  Al Nassr
  Al-Ahly
  Al-Hilal
  Al-Ittihad
  Al-Nassr
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
  Alpine Racing
  Altrincham
  America de Cali
  American Athletic Conference
  American League
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
  Arizona Cardinals
  Arizona Coyotes
  Arizona Diamondbacks
  Arizona State
  Arizona Wildcats
  Arkansas Razorbacks
  Arminia Bielefeld
  Army Black Knights
  Arrows
  Arsenal
  Asante Kotoko
  Astana
  Aston Martin
  Aston Martin Racing
  Aston Villa
  Astros
  Atalanta
  Athletic
  Athletic Bilbao
  Athletics
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
  Auburn Tigers
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
  Baltimore Orioles
  Baltimore Ravens
  Banesto
  Barangay Ginebra
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
  Belmont
  Benetton
  Benetton Treviso
  Benfica
  Bengals
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
  Billikens
  Bills
  Binghamton
  Birmingham City
  Birmingham Phoenix
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
  Bodo/Glimt
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
  Boston Bruins
  Boston Celtics
  Boston College
  Boston Red Sox
  Boston United
  Botafogo
  Bourgoin
  Bournemouth
  Bowling Green
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
  Brisbane Broncos
  Brisbane Heat
  Brisbane Lions
  Brisbane Roar
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
  Brooklyn Nets
  Browns
  Bruges
  Bruins
  Brumbies
  Buccaneers
  Buckeyes
  Bucknell
  Bucks
  Bucs
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
  Cal Poly
  Cal State Fullerton
  Calgary Flames
  Calgary Stampeders
  California Angels
  California Golden Bears
  Calvisano
  Cambridge United
  Canadian Football League
  Canadiens
  Canaries
  Canberra Raiders
  Canterbury
  Canterbury Bulldogs
  Canucks
  Canvey Island
  Capitals
  Caps
  Cardiff Blues
  Cardiff City
  Cardinals
  Carlisle United
  Carlton
  Carolina Hurricanes
  Carolina Panthers
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
  Chennai Super Kings
  Cherries
  Chester City
  Chesterfield
  Chiba Lotte Marines
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
  Cincinnati Bearcats
  Cincinnati Bengals
  Cincinnati Reds
  Citadel
  City
  Clarets
  Clemson
  Clemson Tigers
  Clermont Auvergne
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
  Colchester United
  Colgate
  Collingwood
  Colo Colo
  Colo-Colo
  Cologne
  Colonial Athletic Association
  Colorado Avalanche
  Colorado Buffaloes
  Colorado Rapids
  Colorado Rockies
  Colts
  Columbus Blue Jackets
  Columbus Clippers
  Columbus Crew
  Commanders
  Commodores
  Conference USA
  Connacht
  Connecticut Huskies
  Connecticut Sun
  Corinthians
  Cork City
  Cornhuskers
  Cottagers
  Cougars
  County
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
  Dallas Cowboys
  Dallas Mavericks
  Dallas Stars
  Dallas Wings
  Darlington
  Davidson
  Dayton Flyers
  DePaul
  Deccan Chargers
  Delaware Blue Hens
  Delhi Capitals
  Delhi Daredevils
  Demon Deacons
  Dempo
  Denver Broncos
  Denver Nuggets
  Deportivo
  Deportivo La Coruna
  Derby
  Derby County
  Derbyshire
  Derry City
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
  Doncaster Rovers
  Dons
  Doosan Bears
  Dortmund
  Dragons
  Drake
  Dream
  Drexel
  Ducks
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
  Edinburgh Gunners
  Edmonton Elks
  Edmonton Eskimos
  Edmonton Oilers
  Efes Pilsen
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
  Georgetown Hoyas
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
  Gonzaga Bulldogs
  Gophers
  Gor Mahia
  Grambling
  Granada
  Grasshopper Zurich
  Grasshoppers
  Great Danes
  Green Bay Packers
  Green Wave
  Greenock Morton
  Gremio
  Grimsby Town
  Grizzlies
  Groningen
  Guadalajara Chivas
  Guangzhou Evergrande
  Guardians
  Guingamp
  Gujarat Lions
  Gujarat Titans
  Gunners
  Guyana Amazon Warriors
  HJK Helsinki
  Haas
  Haas F1
  Habs
  Haitai Tigers
  Hajduk Split
  Halifax
  Halifax Town
  Hamburg SV
  Hamburger SV
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
  Hartford Hawks
  Hartford Whalers
  Hartlepool
  Hartlepool United
  Harvard Crimson
  Hatters
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
  Hull City
  Hull FC
  Hull KR
  Hull Kingston Rovers
  Hurricanes
  Huskers
  Huskies
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
  Illini
  Illinois
  Illinois State
  Independiente
  Indian Premier League
  Indiana Fever
  Indiana Hoosiers
  Indiana Pacers
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
  Ivy League
  JCT
  Jackson State
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
  Joburg Super Kings
  Jockey Club
  Joe Gibbs Racing
  Jordan
  Jubilo Iwata
  Jumbo-Visma
  Juve
  Juventus
  KKR
  Kaiserslautern
  Kaizer Chiefs
  Kangaroos
  Kano Pillars
  Kansas City Chiefs
  Kansas City Royals
  Kansas Jayhawks
  Kansas State
  Karachi Kings
  Karlsruhe
  Kashima Antlers
  Keighley Cougars
  Kent
  Kent State
  Kentucky Wildcats
  Kerala Blasters
  Kettering Town
  Kia Tigers
  Kidderminster Harriers
  Killie
  Kilmarnock
  Kinder Bologna
  Kings
  Kings XI Punjab
  Kintetsu Buffaloes
  Knicks
  Knight Riders
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
  Lahore Qalandars
  Lakers
  Lampre
  Lancashire
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
  Leigh Centurions
  Leinster
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
  Limoges
  Lincoln City
  Linfield
  Lionesses
  Lions
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
  London Spirit
  London Wasps
  Long Beach State
  Longhorns
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
  Lotte Giants
  Lotte Marines
  Lotus
  Louisiana Tech
  Louisville Bats
  Louisville Cardinals
  Loyola
  Lucknow Super Giants
  Lumberjacks
  Luna Rossa
  Luton Town
  Lynx
  Lyon
  MAC
  MCC
  MEAC
  MI Cape Town
  MK Dons
  MLB
  MLS
  MSV Duisburg
  Maccabi
  Maccabi Haifa
  Maccabi Tel Aviv
  Macclesfield Town
  Macon Whoopee
  Magic
  Magpies
  Mahindra United
  Maine Black Bears
  Mainz
  Mainz 05
  Major League Baseball
  Major League Soccer
  Malaga
  Mallorca
  Malmo
  Malmo FF
  Mamelodi Sundowns
  Man City
  Man United
  Man Utd
  Manchester City
  Manchester Originals
  Manchester United
  Manchester Utd
  Manly
  Manly Sea Eagles
  Mansfield Town
  Mapei
  Maple Leafs
  Mariners
  Maritimo
  Marlins
  Marquette
  Marseille
  Marshall
  Maryland Terrapins
  Marylebone Cricket Club
  Matildas
  Mavericks
  Mavs
  McLaren
  Mean Green
  Melbourne Demons
  Melbourne Rebels
  Melbourne Renegades
  Melbourne Stars
  Melbourne Storm
  Melbourne Victory
  Memphis Grizzlies
  Memphis Tigers
  Mercedes
  Messina
  Mets
  Metz
  Miami Dolphins
  Miami Heat
  Miami Hurricanes
  Miami Marlins
  Miami of Ohio
  Michigan State
  Michigan Wolverines
  Mid-American Conference
  Middle Tennessee
  Middlesbrough
  Middlesex
  Midshipmen
  Midtjylland
  Milan
  Millonarios
  Millwall
  Milton Keynes Dons
  Milwaukee Brewers
  Milwaukee Bucks
  Minardi
  Miners
  Minnesota Golden Gophers
  Minnesota Lynx
  Minnesota Timberwolves
  Minnesota Twins
  Minnesota United
  Minnesota Vikings
  Minnesota Wild
  Minutemen
  Mississippi State
  Missouri State
  Missouri Tigers
  Missouri Valley
  Mocs
  Mohun Bagan
  Molde
  Monaco
  Montana Grizzlies
  Montana State
  Monterrey Rayados
  Montferrand
  Montpellier
  Montreal Alouettes
  Montreal Canadiens
  Montreal Expos
  Montreal Impact
  Morecambe
  Morehead State
  Morton
  Motherwell
  Mountain West
  Mountaineers
  Movistar
  Movistar Team
  Mud Hens
  Multan Sultans
  Mumbai Indians
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
  Navy Midshipmen
  Neath-Swansea Ospreys
  Nebraska Cornhuskers
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
  Newport Gwent Dragons
  Nice
  Niners
  Nippon Ham Fighters
  Nippon-Ham Fighters
  Nittany Lions
  Nordiques
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
  Northern Superchargers
  Northwestern
  Northwestern Wildcats
  Norwich
  Norwich City
  Notre Dame
  Nottingham Forest
  Nottinghamshire
  Nottm Forest
  Notts
  Notts County
  Nuggets
  Numancia
  Nuremberg
  OB Bears
  Oakland Athletics
  Oakland Raiders
  Ohio Bobcats
  Ohio State
  Ohio State Buckeyes
  Ohio Valley Conference
  Oilers
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
  Oregon Ducks
  Oregon State
  Orient
  Orioles
  Orix Blue Wave
  Orix BlueWave
  Orlando City
  Orlando Magic
  Orlando Pirates
  Osasuna
  Ospreys
  Ostend
  Otago
  Ottawa Redblacks
  Ottawa Senators
  Oval Invincibles
  Owls
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
  Paarl Royals
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
  Penn State
  Penrith Panthers
  Penske Racing
  Pepperdine
  Perpignan
  Persepolis
  Perth Glory
  Perth Scorchers
  Perugia
  Peshawar Zalmi
  Peterborough United
  Pharaohs
  Philadelphia 76ers
  Philadelphia Eagles
  Philadelphia Flyers
  Philadelphia Phillies
  Philadelphia Union
  Phillies
  Phoenix Coyotes
  Phoenix Mercury
  Phoenix Suns
  Phonak
  Piacenza
  Pirates
  Pistons
  Pitt
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
  Portland State
  Portland Timbers
  Portland Trail Blazers
  Porto
  Portsmouth
  Potters
  Predators
  Premier League
  Preston
  Preston North End
  Princeton Tigers
  Professional Footballers' Association
  Proteas
  Providence Friars
  Pumas
  Pune Warriors
  Punjab Kings
  Purdue
  QPR
  Qarabag
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
  Rhode Island Rams
  Rice Owls
  Richard Childress Racing
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
  Rosario Central
  Rosenborg
  Rosenborg Trondheim
  Ross County
  Rotherham
  Rotherham Titans
  Rotherham United
  Roughriders
  Roush Fenway Racing
  Roush Racing
  Rovers
  Royal Antwerp
  Royal Challengers
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
  Sacramento Kings
  Sacramento River Cats
  Sacramento State
  Saeco
  Saint Louis Billikens
  Saint Mary's
  Saint Mary's Gaels
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
  San Antonio Spurs
  San Diego Chargers
  San Diego Padres
  San Diego State
  San Francisco 49ers
  San Francisco Giants
  San Jose Earthquakes
  San Jose Sharks
  San Jose State
  San Lorenzo
  San Miguel Beermen
  Sanfrecce Hiroshima
  Santa Clara Broncos
  Santa Fe
  Santos
  Santos Laguna
  Sao Paulo FC
  Saracens
  Sarries
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
  Scuderia Ferrari
  Scunthorpe United
  Seagulls
  Seahawks
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
  Shakhtar
  Shakhtar Donetsk
  Shamrock Rovers
  Shanghai SIPG
  Sharks
  Sheffield Eagles
  Sheffield United
  Sheffield Wednesday
  Shelbourne
  Shimizu S-Pulse
  Shockers
  Shrewsbury Town
  Siena
  Simba SC
  Sixers
  Sky Blues
  Slavia Prague
  Slovan Bratislava
  Socceroos
  Sochaux
  Somerset
  Sooners
  Sounders
  South Carolina Gamecocks
  South Florida
  South Queensland
  South Sydney Rabbitohs
  Southampton
  Southeastern Conference
  Southend United
  Southern Brave
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
  St Lucia Zouks
  St Mirren
  St Patrick's Athletic
  St Pauli
  St. George
  St. Helens
  St. John's
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
  Stanford Cardinal
  Stanley
  Stars
  Steaua Bucharest
  Steelers
  Stefanel Milan
  Stevenage
  Stirling Albion
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
  Sunrisers
  Sunrisers Hyderabad
  Suns
  Super Eagles
  Super Falcons
  Super Giants
  Super Kings
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
  Swindon Town
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
  TNT Tropang Giga
  TP Mazembe
  Taifa Stars
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
  Temple Owls
  Tenerife
  Tennessee State
  Tennessee Tech
  Tennessee Titans
  Tennessee Volunteers
  Terps
  Terrapins
  Terriers
  Texans
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
  Titans
  Toffees
  Toledo Mud Hens
  Toledo Rockets
  Toluca
  Torino
  Toro Rosso
  Toronto Argonauts
  Toronto Blue Jays
  Toronto FC
  Toronto Maple Leafs
  Toronto Raptors
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
  Trent Rockets
  Treviso
  Trinbago Knight Riders
  Trojans
  Troy
  Tulane
  Tulsa
  Twente
  Twins
  Tyrrell
  UAE Team Emirates
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
  Union Saint-Gilloise
  United
  Universidad Catolica
  Universidad de Chile
  Universitario
  Urawa Red Diamonds
  Urawa Reds
  Usada
  Utah Jazz
  Utah State
  Utah Utes
  Utes
  Utrecht
  VCU
  Vale
  Valencia
  Valparaiso
  Vancouver Canucks
  Vancouver Grizzlies
  Vancouver Whitecaps
  Vandals
  Vanderbilt
  Vasco da Gama
  Vegas Golden Knights
  Velez Sarsfield
  Verdy Kawasaki
  Vermont Catamounts
  Verona
  VfB Stuttgart
  VfL Bochum
  VfL Wolfsburg
  Viadana
  Vicenza
  Vikings
  Viktoria Plzen
  Villa
  Villanova
  Villarreal
  Villeurbanne
  Virginia Cavaliers
  Virginia Tech
  Visma-Lease a Bike
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
  Warwickshire
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
  Watford
  Weber State
  Wednesday
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
  West Ham
  West Ham United
  West Indies Cricket Board
  West Virginia Mountaineers
  Western Bulldogs
  Western Force
  Western Kentucky
  Western Michigan
  Western Province
  Western Reds
  Western Suburbs
  Western Sydney Wanderers
  Wests Tigers
  Whalers
  White Sox
  Whitecaps
  Wichita State
  Widnes Vikings
  Widzew Lodz
  Wigan
  Wigan Athletic
  Wigan Warriors
  Wildcats
  Willem II
  William & Mary
  Williams
  Williams Racing
  Wimbledon
  Windies
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
  Wyoming Cowboys
  Xavier
  Xavier Musketeers
  Yakult Swallows
  Yale Bulldogs
  Yankees
  Yellow Jackets
  Yeovil
  Yeovil Town
  Yokohama BayStars
  Yokohama Marinos
  Yomiuri Giants
  York City
  Yorkshire
  Young Africans
  Young Boys
  Zags
  Zalgiris
  Zalgiris Kaunas
  Zamalek
  Zenit
  Zenit St Petersburg
  Zips
`)
