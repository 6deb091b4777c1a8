// Clubs and their nicknames: the first part is what a club is called by its place, the second its nickname.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../core/parse-list.ts'

/** Place and nickname. */
export const TEAM_NICKNAMES = parseTable(`
  Aberdeen | Dons
  Adelaide | Crows
  Alabama | Crimson Tide
  Anaheim | Ducks
  Arizona State | Sun Devils
  Arizona | Cardinals
  Arizona | Coyotes
  Arizona | Diamondbacks
  Arizona | Wildcats
  Arkansas | Razorbacks
  Arsenal | Gunners
  Aston Villa | Villans
  Atlanta | Braves
  Atlanta | Falcons
  Atlanta | Hawks
  Atlanta | United
  Auburn | Tigers
  BYU | Cougars
  Ball State | Cardinals
  Baltimore | Orioles
  Baltimore | Ravens
  Barcelona | Barca
  Bath | Rugby
  Baylor | Bears
  Birmingham City | Blues
  Birmingham | Blues
  Boise State | Broncos
  Boston | Bruins
  Boston | Celtics
  Boston | Red Sox
  Bournemouth | Cherries
  Bowling Green | Falcons
  Bradford | Bulls
  Brentford | Bees
  Brighton | Seagulls
  Brisbane | Broncos
  Brisbane | Lions
  Brooklyn | Nets
  Buffalo | Bills
  Buffalo | Sabres
  Burnley | Clarets
  Butler | Bulldogs
  Calgary | Flames
  California | Golden Bears
  Canberra | Raiders
  Canterbury | Bulldogs
  Cardiff City | Bluebirds
  Cardiff | Bluebirds
  Cardiff | Blues
  Carolina | Hurricanes
  Carolina | Panthers
  Castleford | Tigers
  Celtic | Bhoys
  Central Michigan | Chippewas
  Charlotte | Hornets
  Charlton | Addicks
  Chelsea | Blues
  Chicago | Bears
  Chicago | Blackhawks
  Chicago | Bulls
  Chicago | Cubs
  Chicago | White Sox
  Cincinnati | Bearcats
  Cincinnati | Bengals
  Cincinnati | Reds
  Clemson | Tigers
  Cleveland | Browns
  Cleveland | Cavaliers
  Cleveland | Guardians
  Cleveland | Indians
  Collingwood | Magpies
  Colorado | Avalanche
  Colorado | Buffaloes
  Colorado | Rockies
  Columbus | Blue Jackets
  Connecticut | Huskies
  Coventry | Sky Blues
  Creighton | Bluejays
  Crystal Palace | Eagles
  Dallas | Cowboys
  Dallas | Mavericks
  Dallas | Stars
  Denver | Broncos
  Denver | Nuggets
  Deportivo La Coruna | Depor
  Derby | Rams
  Detroit | Lions
  Detroit | Pistons
  Detroit | Red Wings
  Detroit | Tigers
  Duke | Blue Devils
  East Carolina | Pirates
  Eastern Michigan | Eagles
  Edmonton | Oilers
  Erie | Otters
  Essendon | Bombers
  Everton | Toffees
  Exeter City | Grecians
  Exeter | Chiefs
  Florida State | Seminoles
  Florida | Gators
  Florida | Marlins
  Florida | Panthers
  Fremantle | Dockers
  Fulham | Cottagers
  Geelong | Cats
  Georgetown | Hoyas
  Georgia Tech | Yellow Jackets
  Georgia | Bulldogs
  Gloucester | Cherry and Whites
  Golden State | Warriors
  Gonzaga | Bulldogs
  Green Bay | Packers
  Harlequins | Quins
  Hartford | Whalers
  Hibernian | Hibs
  Houston | Astros
  Houston | Cougars
  Houston | Rockets
  Houston | Texans
  Huddersfield | Giants
  Huddersfield | Terriers
  Hull City | Tigers
  Illinois | Fighting Illini
  Illinois | Illini
  Indiana | Hoosiers
  Indiana | Pacers
  Indianapolis | Colts
  Iowa State | Cyclones
  Iowa | Hawkeyes
  Jacksonville | Jaguars
  Juventus | Juve
  Kansas City | Chiefs
  Kansas City | Royals
  Kansas State | Wildcats
  Kansas | Jayhawks
  Kent State | Golden Flashes
  Kentucky | Wildcats
  Kilmarnock | Killie
  LSU | Tigers
  Las Vegas | Raiders
  Leeds | Rhinos
  Leeds | Tykes
  Leicester City | Foxes
  Leicester | Foxes
  Leicester | Tigers
  Liverpool | Reds
  Llanelli | Scarlets
  London | Knights
  London | Wasps
  Los Angeles | Angels
  Los Angeles | Chargers
  Los Angeles | Clippers
  Los Angeles | Dodgers
  Los Angeles | Kings
  Los Angeles | Lakers
  Los Angeles | Rams
  Louisville | Cardinals
  Luton | Hatters
  Manchester United | Red Devils
  Manly | Sea Eagles
  Maryland | Terrapins
  Melbourne | Storm
  Memphis | Grizzlies
  Memphis | Tigers
  Miami | Dolphins
  Miami | Heat
  Miami | Marlins
  Miami | RedHawks
  Michigan State | Spartans
  Michigan | Wolverines
  Middlesbrough | Boro
  Milwaukee | Brewers
  Milwaukee | Bucks
  Minnesota | Golden Gophers
  Minnesota | Gophers
  Minnesota | Timberwolves
  Minnesota | Twins
  Minnesota | Vikings
  Minnesota | Wild
  Mississippi | Rebels
  Missouri | Tigers
  Montreal | Canadiens
  Montreal | Expos
  Nashville | Predators
  Nebraska | Cornhuskers
  New England | Patriots
  New Jersey | Devils
  New Jersey | Nets
  New Orleans | Pelicans
  New Orleans | Saints
  New York | Giants
  New York | Islanders
  New York | Jets
  New York | Knicks
  New York | Mets
  New York | Rangers
  New York | Yankees
  Newcastle United | Magpies
  Newcastle | Falcons
  Newcastle | Knights
  Newcastle | Magpies
  North Carolina | Tar Heels
  North Queensland | Cowboys
  Northampton | Saints
  Northern Illinois | Huskies
  Northwestern | Wildcats
  Norwich City | Canaries
  Norwich | Canaries
  Notre Dame | Fighting Irish
  Oakland | A's
  Oakland | Athletics
  Oakland | Raiders
  Ohio State | Buckeyes
  Ohio | Bobcats
  Oklahoma City | Thunder
  Oklahoma State | Cowboys
  Oklahoma | Sooners
  Oldham | Latics
  Oregon State | Beavers
  Oregon | Ducks
  Orlando | Magic
  Ottawa | Senators
  Parramatta | Eels
  Penn State | Nittany Lions
  Penrith | Panthers
  Philadelphia | 76ers
  Philadelphia | Eagles
  Philadelphia | Flyers
  Philadelphia | Phillies
  Philadelphia | Sixers
  Phoenix | Suns
  Pitt | Panthers
  Pittsburgh | Penguins
  Pittsburgh | Pirates
  Pittsburgh | Steelers
  Portland | Blazers
  Portland | Trail Blazers
  Portsmouth | Pompey
  Purdue | Boilermakers
  Rutgers | Scarlet Knights
  Sacramento | Kings
  Sale | Sharks
  San Antonio | Spurs
  San Diego State | Aztecs
  San Diego | Chargers
  San Diego | Padres
  San Francisco | 49ers
  San Francisco | Giants
  San Jose | Sharks
  Saracens | Sarries
  Seattle | Mariners
  Seattle | Seahawks
  Sheffield United | Blades
  Sheffield Wednesday | Owls
  South Carolina | Gamecocks
  South Sydney | Rabbitohs
  Southampton | Saints
  St Helens | Saints
  St. Louis | Blues
  St. Louis | Cardinals
  St. Louis | Rams
  Stanford | Cardinal
  Stoke | Potters
  Sunderland | Black Cats
  Swansea | Swans
  Sydney | Roosters
  Sydney | Swans
  Syracuse | Orange
  TCU | Horned Frogs
  Tampa Bay | Buccaneers
  Tampa Bay | Lightning
  Tampa Bay | Rays
  Temple | Owls
  Tennessee | Titans
  Tennessee | Vols
  Tennessee | Volunteers
  Texas A&M | Aggies
  Texas Tech | Red Raiders
  Texas | Longhorns
  Texas | Rangers
  Toledo | Rockets
  Toronto | Blue Jays
  Toronto | Maple Leafs
  Toronto | Raptors
  Tottenham Hotspur | Spurs
  Tottenham | Spurs
  Tulane | Green Wave
  Tulsa | Golden Hurricane
  UCLA | Bruins
  UConn | Huskies
  USC | Trojans
  Utah | Jazz
  Utah | Utes
  Vancouver | Canucks
  Vanderbilt | Commodores
  Vegas | Golden Knights
  Villanova | Wildcats
  Virginia Tech | Hokies
  Virginia | Cavaliers
  Wake Forest | Demon Deacons
  Warrington | Wolves
  Washington State | Cougars
  Washington | Capitals
  Washington | Commanders
  Washington | Huskies
  Washington | Nationals
  Washington | Redskins
  Washington | Wizards
  Watford | Hornets
  West Brom | Baggies
  West Bromwich Albion | Baggies
  West Ham United | Hammers
  West Ham | Hammers
  West Virginia | Mountaineers
  Western Michigan | Broncos
  Widnes | Vikings
  Wigan Athletic | Latics
  Wigan | Latics
  Wigan | Warriors
  Winnipeg | Jets
  Wisconsin | Badgers
  Wolverhampton Wanderers | Wolves
  Wolverhampton | Wolves
  Worcester | Warriors
  Xavier | Musketeers
`)
