// Clubs and their nicknames: the first part is what a club is called by its place, the second its nickname.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../core/parse-list.ts'

/** Place and nickname. */
export const TEAM_NICKNAMES = parseTable(`
  Aberdeen | Dons
  Adelaide | Crows
  Alabama | Crimson Tide
  Anaheim | Ducks
  Arizona | Cardinals
  Arizona | Coyotes
  Arizona | Diamondbacks
  Arizona | Wildcats
  Arizona State | Sun Devils
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
  Birmingham | Blues
  Birmingham City | Blues
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
  Cardiff | Bluebirds
  Cardiff | Blues
  Cardiff City | Bluebirds
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
  Exeter | Chiefs
  Exeter City | Grecians
  Florida | Gators
  Florida | Marlins
  Florida | Panthers
  Florida State | Seminoles
  Fremantle | Dockers
  Fulham | Cottagers
  Geelong | Cats
  Georgetown | Hoyas
  Georgia | Bulldogs
  Georgia Tech | Yellow Jackets
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
  Iowa | Hawkeyes
  Iowa State | Cyclones
  Jacksonville | Jaguars
  Juventus | Juve
  Kansas | Jayhawks
  Kansas City | Chiefs
  Kansas City | Royals
  Kansas State | Wildcats
  Kent State | Golden Flashes
  Kentucky | Wildcats
  Kilmarnock | Killie
  LSU | Tigers
  Las Vegas | Raiders
  Leeds | Rhinos
  Leeds | Tykes
  Leicester | Foxes
  Leicester | Tigers
  Leicester City | Foxes
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
  Michigan | Wolverines
  Michigan State | Spartans
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
  Newcastle | Falcons
  Newcastle | Knights
  Newcastle | Magpies
  Newcastle United | Magpies
  North Carolina | Tar Heels
  North Queensland | Cowboys
  Northampton | Saints
  Northern Illinois | Huskies
  Northwestern | Wildcats
  Norwich | Canaries
  Norwich City | Canaries
  Notre Dame | Fighting Irish
  Oakland | A's
  Oakland | Athletics
  Oakland | Raiders
  Ohio | Bobcats
  Ohio State | Buckeyes
  Oklahoma | Sooners
  Oklahoma City | Thunder
  Oklahoma State | Cowboys
  Oldham | Latics
  Oregon | Ducks
  Oregon State | Beavers
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
  San Diego | Chargers
  San Diego | Padres
  San Diego State | Aztecs
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
  Texas | Longhorns
  Texas | Rangers
  Texas A&M | Aggies
  Texas Tech | Red Raiders
  Toledo | Rockets
  Toronto | Blue Jays
  Toronto | Maple Leafs
  Toronto | Raptors
  Tottenham | Spurs
  Tottenham Hotspur | Spurs
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
  Virginia | Cavaliers
  Virginia Tech | Hokies
  Wake Forest | Demon Deacons
  Warrington | Wolves
  Washington | Capitals
  Washington | Commanders
  Washington | Huskies
  Washington | Nationals
  Washington | Redskins
  Washington | Wizards
  Washington State | Cougars
  Watford | Hornets
  West Brom | Baggies
  West Bromwich Albion | Baggies
  West Ham | Hammers
  West Ham United | Hammers
  West Virginia | Mountaineers
  Western Michigan | Broncos
  Widnes | Vikings
  Wigan | Latics
  Wigan | Warriors
  Wigan Athletic | Latics
  Winnipeg | Jets
  Wisconsin | Badgers
  Wolverhampton | Wolves
  Wolverhampton Wanderers | Wolves
  Worcester | Warriors
  Xavier | Musketeers
`)
