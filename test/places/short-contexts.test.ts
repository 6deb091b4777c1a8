import { describe, expect, it } from 'vitest'
import { parseTable } from '../../src/core/parse-list.ts'
import { extract } from '../../src/index.ts'
import { kilometres } from '../../src/places/gazetteer/geometry.ts'

const NEAR_KM = 150

// Names that places share, mostly without the region after them: name | country | latitude | longitude (nothing where the gazetteer
// has no such place) | the text, written before the answer was looked at.
const CONTEXTS = parseTable(`
  Santa Cruz | BO | -17.79 | -63.18 | Shops in Santa Cruz stayed shut for a third day. The Bolivian government sent troops to the lowlands.
  Santa Cruz | US | 36.97 | -122.03 | Surfers in Santa Cruz were told to stay out of the water. The beach boardwalk and the wharf in nearby Capitola were damaged.
  Merida | MX | 20.97 | -89.62 | Heat broke records in Merida, the capital of Yucatan, on Thursday.
  Mérida | VE | 8.59 | -71.14 | Students in Mérida clashed with the Venezuelan national guard.
  Barcelona | ES | 41.39 | 2.16 | Hotels in Barcelona were full as delegates arrived for the phone industry's annual fair.
  Barcelona | VE | 10.13 | -64.68 | A prison riot in Barcelona left six dead, and inmates were moved to Caracas and Maracaibo.
  Cairo | EG | 30.06 | 31.25 | Mediators met in Cairo to save the truce in Gaza.
  Cairo | US | 37.0 | -89.18 | The Ohio meets the Mississippi at Cairo, at the southern tip of Illinois.
  Troy | US | 42.73 | -73.69 | A factory in Troy that once made shirt collars will become flats. Albany gave a grant, the New York governor said.
  Troy | US | 42.6 | -83.15 | A parts supplier in Troy will cut 200 jobs as Detroit builds fewer cars, Michigan officials said.
  Burlington | US | 44.48 | -73.21 | The senator spoke in Burlington after flying home to Vermont.
  Burlington | CA | 43.39 | -79.84 | A truck blocked the highway at Burlington, and drivers between Toronto and Hamilton waited for hours.
  Kent | GB | 51.2 | 0.7 | Lorries were parked along the motorway in Kent as ferries at Dover stood still.
  Kent | US | 41.15 | -81.36 | Four students were shot dead at a protest in Kent, near Akron, in 1970.
  Bangor | GB | 54.65 | -5.67 | The ferry museum in Bangor, near Belfast, is to close.
  Bangor | US | 44.8 | -68.77 | Loggers drove to Bangor to speak at a hearing on a dam in northern Maine.
  Newport | GB | 51.58 | -3.0 | The steel works in Newport may be sold, the Welsh government said. Workers in Port Talbot fear for their jobs.
  Newport | US | 41.49 | -71.31 | Yachts filled the harbor of Newport, and mansions across Rhode Island were open to visitors.
  Bristol | US | 41.67 | -72.95 | The sports network's headquarters in Bristol, near Hartford, will lose 300 workers.
  Derry | GB | 54.99 | -7.31 | A march in Derry passed off peacefully. Police from Belfast and Omagh had been called in.
  Derry | US | 42.88 | -71.33 | A poet's farm in Derry, New Hampshire, is open again.
  Windsor | GB | 51.48 | -0.61 | The Queen spent the weekend at Windsor before she returned to London.
  Windsor | CA | 42.3 | -83.02 | Truckers blocked the bridge between Windsor and Detroit for a week.
  Albany | US | 42.65 | -73.76 | Lawmakers in Albany passed a rent law late on Friday, and New York City landlords threatened to sue.
  Albany | AU | -35.02 | 117.88 | A whale was stranded at Albany, south-east of Perth.
  Albany | US | 31.58 | -84.16 | A hospital in Albany, in southwest Georgia, ran out of beds.
  Trinidad | TT | 10.5 | -61.3 | Carnival in Trinidad drew thousands to Port of Spain.
  Trinidad | BO | -14.83 | -64.9 | Floods cut off Trinidad, in the Bolivian Amazon, for a week.
  Sparta | GR | 37.07 | 22.43 | Olive farmers around Sparta and Kalamata lost their trees to fire, the Greek fire service said.
  Sparta | US | 43.94 | -90.81 | A cranberry grower from Sparta, Wisconsin, runs for the Senate.
  Canton | US | 40.8 | -81.38 | The football hall of fame in Canton, near Akron, will induct six players.
  Manhattan | US | 40.78 | -73.97 | A crane fell onto a street in Manhattan, and Brooklyn lost power.
  Manhattan | US | 39.18 | -96.57 | Wheat researchers in Manhattan said the Kansas harvest would be poor. Farmers in Salina and Hays agreed.
  Hollywood | US | 34.1 | -118.33 | Actors marched in Hollywood, and studios in Burbank stood empty.
  Hollywood | US | 26.01 | -80.15 | A man was pulled from the surf at Hollywood, between Miami and Fort Lauderdale.
  Pasadena | US | 29.69 | -95.21 | A tornado tore through Pasadena and Deer Park, east of Houston.
  Melbourne | US | 28.08 | -80.6 | A man from Melbourne was bitten by an alligator in Brevard County, Florida wildlife officials said.
  Stratford | GB | 52.19 | -1.71 | The theatre in Stratford, the poet's birthplace in Warwickshire, will stage all his plays.
  Stratford | CA | 43.37 | -80.98 | The festival in Stratford opens in May, and buses will run from Toronto and Kitchener.
  Wellington | GB | 52.7 | -2.52 | A pensioner from Wellington, near Telford, was jailed for fraud.
  Carlisle | GB | 54.9 | -2.93 | Flood water reached the rail station in Carlisle, and roads in Cumbria were shut.
  Carlisle | US | 40.2 | -77.19 | Generals study at the war college in Carlisle, west of Harrisburg.
  Lancaster | GB | 54.05 | -2.8 | A student from Lancaster drowned in Morecambe Bay, Lancashire police said.
  Lancaster | US | 40.04 | -76.31 | An Amish buggy was struck near Lancaster, Pennsylvania troopers said.
  York | GB | 53.96 | -1.08 | Archaeologists in York found a Viking comb; it will go on show in Leeds.
  York | US | 39.96 | -76.73 | Motorcycles are built in York, and the company told workers in Pennsylvania and Wisconsin on Monday.
  Syracuse | IT | 37.08 | 15.29 | Migrants were taken to Syracuse, and the Sicilian governor asked Rome for help.
  Syracuse | US | 43.05 | -76.15 | Snow buried Syracuse and Rochester, and the upstate highway was closed.
  Córdoba | AR | -31.41 | -64.18 | A car plant in Córdoba will close, and unions in Buenos Aires and Rosario called a strike.
  Leon | NI | 12.43 | -86.88 | Police fired on marchers in Leon and Masaya, Nicaraguan rights groups said.
  León | MX | 21.12 | -101.68 | A shoe factory in León, in the state of Guanajuato, burned down.
  Monterey | US | 36.6 | -121.89 | Sea otters are back in Monterey, and so are visitors from San Francisco.
  Essex | GB | 51.75 | 0.5 | Detectives in Essex found 39 bodies in a lorry at Grays.
  Suffolk | US | 40.9 | -72.8 | Fire crews from Suffolk and Nassau fought a blaze on Long Island.
  Cumberland | US | 39.65 | -78.76 | A tyre plant once stood in Cumberland, in western Maryland.
  Medina | SA | 24.47 | 39.61 | Pilgrims travelled by train from Mecca to Medina.
  Medina | US | 41.14 | -81.86 | A cheerleading coach from Medina, Ohio, was charged.
  Jackson | US | 32.3 | -90.18 | The water in Jackson is brown again, and Mississippi's governor sent the national guard.
  Jackson | US | 43.48 | -110.76 | Bankers meet in Jackson, in the Wyoming mountains, every August.
  Camden | GB | 51.54 | -0.14 | A stall holder was stabbed in Camden on Saturday night. A man from Hackney was arrested.
  Camden | US | 39.94 | -75.12 | The soup maker has been in Camden since 1869, across the river from Philadelphia.
  Richmond | GB | 51.46 | -0.3 | Deer were chased through the park in Richmond, and visitors from Kew and Twickenham complained.
  Brighton | GB | 50.83 | -0.14 | The party met in Brighton, and its leader walked along the pier with his wife.
  Greenwich | GB | 51.48 | 0.0 | The observatory at Greenwich will open its dome, and boats will run from Westminster.
  Greenwich | US | 41.03 | -73.63 | Hedge funds in Greenwich and Stamford lost money, a Connecticut lawyer said.
  Lafayette | US | 30.22 | -92.02 | Oil service firms in Lafayette are hiring, and Baton Rouge is glad.
  Lafayette | US | 40.42 | -86.88 | A car maker will build an engine plant in Lafayette, northwest of Indianapolis.
  Charleston | US | 32.78 | -79.93 | Nine worshippers were killed in Charleston. The South Carolina legislature voted to take down the flag.
  Charleston | US | 38.35 | -81.63 | A chemical spill fouled the river in Charleston, and West Virginia's governor told people not to drink.
  Augusta | US | 44.31 | -69.78 | The bill died in Augusta when the Maine House voted against it.
  Augusta | US | 33.47 | -81.97 | Golfers arrived in Augusta for the first major of the year, and Georgia troopers lined the road.
  Pueblo | US | 38.25 | -104.61 | A steel mill in Pueblo runs on solar power now, Colorado officials said.
  Puebla | MX | 19.04 | -98.2 | A quake shook Puebla and Mexico City at noon.
  Sydney | CA | 46.14 | -60.18 | Coal mines around Sydney, on Cape Breton, closed in 2001.
  Kingston | US | 41.93 | -74.0 | Weekenders bought houses in Kingston and Rhinebeck, in the Hudson Valley.
  San Juan | PR | 18.45 | -66.07 | Power went out in San Juan, and the Puerto Rican governor blamed the grid's operator.
  San Juan | AR | -31.54 | -68.54 | A mine in San Juan, in the Andes, spilled cyanide, Argentine prosecutors said.
  Tarragona | ES | 41.12 | 1.25 | A chemical plant blew up in Tarragona, the Catalan government said.
  Guyana | GY | 5.0 | -59.0 | Oil made Guyana rich, and Georgetown has its first traffic jams.
  Georgetown | US | 38.91 | -77.06 | Diplomats' children go to school in Georgetown, a short drive from the White House.
  Georgetown | US | 33.38 | -79.29 | The paper mill in Georgetown, between Charleston and Myrtle Beach, has shut.
  Cambridge | US | 42.37 | -71.1 | He lives in Cambridge, near Boston, and teaches law.
  Milford | US | 41.22 | -73.06 | A teenager was stabbed at a party in Milford, near New Haven, on Saturday.
  Newark | GB | 53.07 | -0.8 | The antiques fair at Newark, near Lincoln, drew dealers from Nottingham.
  Hilton | ZA |  |  | A school in Hilton, near Pietermaritzburg, will play a team from Durban.
  Clifton | GB | 51.46 | -2.62 | A student fell from the bridge at Clifton, near Bristol.
  Aurora | US | 39.73 | -104.83 | Twelve people died in a cinema in Aurora, near Denver, in 2012.
  Aurora | US | 41.76 | -88.32 | A gunman killed five colleagues at a valve maker in Aurora, west of Chicago.
  Roswell | US | 34.02 | -84.36 | Police in Roswell, a suburb of Atlanta, flipped a coin before an arrest.
  Roswell | US | 33.39 | -104.52 | Fans of flying saucers come to Roswell, in the New Mexico desert.
  Leicester | GB | 52.64 | -1.13 | Garment workers in Leicester were paid half the minimum wage.
  Reading | GB | 51.45 | -0.97 | Three men were stabbed in a park in Reading. Thames Valley Police called it terrorism.
  Cordoba | ES | 37.89 | -4.78 | Patios in Cordoba are in flower, and trains from Madrid are full.
  Tripoli | LY | 32.89 | 13.19 | Shells fell near the airport in Tripoli as Haftar's forces advanced from Benghazi.
  Sarasota | US | 27.34 | -82.53 | Red tide killed fish off Sarasota.
  Vienna | US | 38.9 | -77.26 | A nurse from Vienna, Virginia, won the lottery.
  Vienna | AT | 48.21 | 16.37 | Inspectors returned to Vienna from Tehran, the atomic agency said.
  Lourdes | FR | 43.1 | -0.05 | The sick were kept away from Lourdes, and hotels in the Pyrenees stood empty.
  Valletta | MT | 35.9 | 14.51 | A reporter's car blew up, and thousands marched in Valletta.
  Palestine | US | 31.76 | -95.63 | A freight train derailed in Palestine, in East Texas; crews came from Tyler.
  East Palestine | US | 40.83 | -80.54 | Residents of East Palestine, Ohio, were told to leave after the derailment.
  Holland | US | 42.79 | -86.11 | The tulip festival in Holland, near Grand Rapids, starts on Saturday.
  Holland | NL | 52.2 | 5.3 | Dykes in Holland must be raised, engineers in Delft said.
  Ireland | IE | 53.3 | -8.0 | Ireland will tax tech firms more, its finance minister said in Dublin.
  Wales | GB | 52.4 | -3.8 | Nurses in Wales will strike, a union in Cardiff said.
  New London | US | 41.35 | -72.1 | Submarines left New London and Groton for the exercise.
  Waterloo | CA | 43.47 | -80.52 | The phone maker's old offices in Waterloo, Ontario, were sold.
  Waterloo | US | 42.49 | -92.34 | A meat plant in Waterloo had 1,000 cases, Iowa officials said.
  Waterloo | BE | 50.72 | 4.4 | Actors in old uniforms fought the battle again at Waterloo, south of Brussels.
  Boston | GB | 52.97 | -0.02 | A man was stabbed in Boston on Friday, Lincolnshire Police said.
  Boston | US | 42.36 | -71.06 | Runners filled the streets of Boston on Patriots' Day, and fans of the Red Sox cheered them.
  Paris | US | 36.3 | -88.33 | The fish fry in Paris drew crowds from Memphis and Jackson, the Tennessee tourism office said.
  Paris | FR | 48.85 | 2.35 | She flew to Paris to meet the president before she went on to Berlin.
  Dublin | IE | 53.33 | -6.25 | Gardaí closed a road in Dublin on Saturday after a crash.
  Dublin | US | 32.54 | -82.9 | A truck overturned on Interstate 16 near Dublin, between Macon and Savannah.
  Athens | US | 39.33 | -82.1 | Students threw bottles at police in Athens, Ohio University said.
  Athens | GR | 37.98 | 23.73 | Lenders return to Athens on Monday to check the books.
  Vienna | US | 39.32 | -81.55 | A plant in Vienna, across the river from Marietta, Ohio, will close; it is West Virginia's largest.
  Naples | US | 26.14 | -81.79 | Golfers left Naples for Tampa as the storm came up the Gulf coast.
  Bergen | NO | 60.39 | 5.32 | An oil tanker ran aground off Bergen, the Norwegian coast guard said.
  Toledo | ES | 39.86 | -4.02 | The painter's house in Toledo, an hour from Madrid, is being restored.
  Toledo | US | 41.66 | -83.56 | Algae fouled the tap water in Toledo, and Lake Erie turned green.
  Valencia | ES | 39.47 | -0.38 | Floods swept cars away in Valencia, and Spain declared three days of mourning.
  Valencia | US | 34.44 | -118.61 | A roller coaster stuck at a park in Valencia, north of Los Angeles.
  Santa Fe | US | 35.69 | -105.94 | Opera goers in Santa Fe wore cowboy boots, as New Mexico's governor did.
  Santa Fe | AR | -31.63 | -60.7 | Drug gangs burned buses in Santa Fe, Argentine police said, and Rosario was on edge.
  Concepción | CL | -36.83 | -73.05 | A quake was felt in Concepción, the Chilean navy said.
  Asunción | PY | -25.29 | -57.64 | Farmers marched into Asunción to ask Paraguay's congress for land.
  Tyler | US | 32.35 | -95.3 | A church roof fell in at Tyler, in East Texas.
  Sunderland | GB | 54.9 | -1.38 | Nissan will build its new car in Sunderland.
  Sunderland | US | 42.47 | -72.58 | A barn burned in Sunderland, near Amherst and Northampton, Massachusetts firefighters said.
  Wakefield | GB | 53.68 | -1.5 | A prisoner was killed in Wakefield, West Yorkshire Police said.
  Wakefield | US | 42.5 | -71.07 | Seven people were shot at an office in Wakefield, north of Boston, in 2000.
  Andover | GB | 51.21 | -1.49 | Soldiers from Andover, in Hampshire, will march past the Queen.
  Andover | US | 42.66 | -71.14 | Gas blew up homes in Andover and Lawrence, north of Boston.
  Exeter | GB | 50.72 | -3.53 | A wartime bomb was blown up in Exeter, and windows broke across Devon.
  Exeter | US | 42.98 | -70.95 | Candidates came to Exeter, near Portsmouth, to speak in the New Hampshire town hall.
  Gloucester | GB | 51.86 | -2.24 | The river rose in Gloucester, as did the Avon in Tewkesbury.
  Salisbury | GB | 51.07 | -1.79 | A Russian spy and his daughter were poisoned in Salisbury.
  Salisbury | US | 38.36 | -75.6 | Chicken plants around Salisbury, on Maryland's Eastern Shore, need workers.
  Hastings | GB | 50.85 | 0.57 | Migrants landed on the beach at Hastings; the lifeboat from Dungeness brought more.
  Hastings | NZ | -39.64 | 176.84 | Apple pickers in Hastings and Napier lost their jobs after the cyclone.
  Hastings | US | 40.59 | -98.39 | A grain elevator blew up in Hastings, west of Lincoln, Nebraska.
  Nelson | NZ | -41.27 | 173.28 | Fires burned near Nelson, at the top of the South Island.
  Nelson | GB | 53.84 | -2.22 | A mosque in Nelson, near Burnley, opened its kitchen to all.
  Palmerston | AU | -12.49 | 130.98 | Houses lost their roofs in Palmerston, near Darwin, when the cyclone came.
  Launceston | AU | -41.44 | 147.14 | The Tamar flooded parts of Launceston, and Hobart sent crews.
  Newcastle | ZA | -27.76 | 29.93 | The steel mill in Newcastle, in KwaZulu-Natal, will shut.
  East London | ZA | -33.02 | 27.91 | Twenty-one teenagers died in a tavern in East London, the South African police said.
  George | ZA | -33.96 | 22.46 | A block of flats collapsed in George, in South Africa's Western Cape.
  Kimberley | ZA | -28.74 | 24.76 | Diamonds were found at Kimberley, south of Johannesburg, in 1871; South African firms still dig.
  Alberta | CA | 52.3 | -117.5 | Oil firms in Alberta will cut output, the province said in Edmonton.
  London | CA | 42.98 | -81.23 | Four members of a family were run down in London, the Ontario premier said.
  Perth | CA | 44.9 | -76.25 | Ice fishers from Perth, near Ottawa, lost their hut.
  Stirling | GB | 56.12 | -3.94 | The castle at Stirling, north of Glasgow, has new tapestries.
  Inverness | GB | 57.48 | -4.22 | Trains to Inverness were cancelled because of snow in the Highlands.
  Mobile | US | 30.69 | -88.04 | A shipyard in Mobile will build the ferries, Alabama's governor said.
  Buffalo | US | 42.89 | -78.88 | Ten people were shot dead at a supermarket in Buffalo by a man from near Binghamton.
  Buffalo | US | 44.35 | -106.7 | Ranchers met in Buffalo, Wyoming, about the wolves.
  Peoria | US | 40.69 | -89.59 | The bulldozer maker will leave Peoria for Chicago.
  Peoria | US | 33.58 | -112.24 | A baseball team trains each spring in Peoria, near Phoenix.
  Glendale | US | 33.54 | -112.19 | The final will be played in Glendale, just west of Phoenix.
  Glendale | US | 34.14 | -118.26 | An Armenian church in Glendale, near Burbank, was daubed with paint.
  Arlington | US | 32.74 | -97.11 | The cup's semi-final is in Arlington, between Dallas and Fort Worth.
  Arlington | US | 38.88 | -77.1 | The president laid a wreath at Arlington, across the Potomac from Washington.
  Fargo | US | 46.88 | -96.79 | The Red River crested in Fargo, and North Dakota sent sandbags.
  Jakarta | ID | -6.21 | 106.85 | Commuters waded through Jakarta as rain fell for a third day.
  San Antonio | US | 29.42 | -98.49 | Fifty-three people were found dead in a lorry in San Antonio.
  San Antonio | CL | -33.59 | -71.61 | Dockers in San Antonio, the Chilean port, went on strike.
  La Paz | BO | -16.5 | -68.15 | Miners set off dynamite in La Paz, and the president left the palace.
  La Paz | MX | 24.14 | -110.31 | Whale watchers in La Paz, in Baja California, were told to keep away.
  Tripoli | LY | 32.89 | 13.19 | The UN envoy flew to Tripoli from Tunis.
  Nazareth | IL | 32.7 | 35.3 | Arab mayors met in Nazareth to talk about crime.
  Nazareth | US | 40.74 | -75.31 | Guitars are made in Nazareth, near Bethlehem and Allentown.
  Lebanon | US | 36.21 | -86.29 | A tornado struck Lebanon, east of Nashville.
  Cuba | US | 38.06 | -91.4 | A bus broke down at Cuba, near Rolla, Missouri troopers said.
  Mexico | US | 39.17 | -91.88 | A brick plant in Mexico, Missouri, has closed.
  Jordan | US | 44.67 | -93.63 | A school bus crashed in Jordan, near Shakopee, the Scott County sheriff in Minnesota said.
  Lancaster | US | 34.69 | -118.14 | A solar farm near Lancaster will power Los Angeles; Palmdale gets the jobs.
  Columbus | US | 39.96 | -83.0 | Lawmakers in Columbus overrode the veto, and Cleveland's mayor was furious.
  Columbus | US | 32.46 | -84.99 | Soldiers from Fort Benning spend their pay in Columbus, on Georgia's border with Alabama.
  Fayetteville | US | 35.05 | -78.88 | Paratroopers left Fayetteville, near Fort Bragg, for Poland.
  Fayetteville | US | 36.06 | -94.16 | Students at the University of Arkansas filled the bars of Fayetteville.
  Rochester | US | 44.02 | -92.47 | Patients fly to Rochester, southeast of Minneapolis, to see its doctors.
  Rochester | US | 43.16 | -77.61 | A camera maker left Rochester, and Buffalo and Syracuse lost firms, too.
  Rochester | GB | 51.39 | 0.5 | A lorry fell into the Medway at Rochester, Kent Police said.
  Lexington | US | 38.04 | -84.5 | Horses were sold in Lexington, and Kentucky's governor bought one.
  Lexington | US | 42.45 | -71.23 | Schools in Lexington, a suburb of Boston, were shut.
  Concord | US | 43.21 | -71.54 | The New Hampshire senate met in Concord and voted for casinos.
  Concord | US | 37.98 | -122.03 | A train killed a man in Concord, east of Oakland.
  Portsmouth | GB | 50.8 | -1.09 | The carrier sailed from Portsmouth with the navy's new jets.
  Portsmouth | US | 36.84 | -76.3 | A shipyard in Portsmouth, across the river from Norfolk, will repair the destroyer.
  Dover | GB | 51.13 | 1.31 | Migrants in small boats were brought to Dover by the Border Force.
  Belmont | US | 42.4 | -71.18 | A home burned in Belmont, near Cambridge, and Boston sent an engine.
  Auburn | US | 32.61 | -85.48 | Fans rolled the oaks in Auburn after the Tigers beat Alabama.
  Salem | US | 42.52 | -70.9 | Visitors dressed as witches fill Salem, north of Boston, each October.
  Bedford | GB | 52.13 | -0.46 | A hospital in Bedford had its first cases, an NHS trust said.
  Franklin | US | 35.93 | -86.87 | A singer's farm in Franklin, south of Nashville, was sold.
  Clinton | US | 32.34 | -90.32 | A teenager drowned in a lake in Clinton, outside Jackson, Mississippi.
  Guadalupe | MX | 25.68 | -100.26 | Gunmen shot a police chief in Guadalupe, a suburb of Monterrey.
  San Fernando | TT | 10.28 | -61.47 | A mall in San Fernando was robbed, Trinidad police said.
  San Fernando | PH | 15.03 | 120.69 | Devotees were nailed to crosses near San Fernando, north of Manila.
  San Fernando | US | 34.28 | -118.44 | A quake cracked walls in San Fernando, north of Los Angeles.
  Santa Ana | US | 33.75 | -117.87 | Protesters were hurt in Santa Ana, the seat of Orange County, and Anaheim sent officers.
  Santa Ana | SV | 13.99 | -89.56 | Coffee growers in Santa Ana fear rust, a Salvadoran minister said.
  Los Angeles | CL | -37.47 | -72.35 | Timber trucks were burned near Los Angeles, in the Chilean region of Biobío.
  Granada | ES | 37.18 | -3.6 | Tremors shook Granada, and Andalusia opened a shelter.
  Cartagena | CO | 10.4 | -75.51 | Rebels and the government signed the peace in Cartagena, on Colombia's coast.
  Hyderabad | IN | 17.38 | 78.46 | A vet was killed in Hyderabad, and Telangana police shot the suspects.
  Aurangabad | IN | 19.88 | 75.32 | Sixteen migrants were run over by a train near Aurangabad, in Maharashtra.
  Suez | EG | 29.97 | 32.55 | A container ship blocked the canal north of Suez.
  Antioch | US | 38.0 | -121.81 | Officers in Antioch, near Oakland, sent racist texts.
  Memphis | US | 35.15 | -90.05 | The mayor of Memphis named a new chief after the beating.
  Palmyra | SY | 34.55 | 38.28 | Islamists blew up temples in Palmyra, Syrian officials said.
  Palmyra | US | 40.31 | -76.59 | The Palmyra school board met in Lebanon County, east of Harrisburg.
  Carthage | TN | 36.86 | 10.33 | The president received her in his palace in Carthage, outside Tunis.
  Carthage | US | 37.18 | -94.31 | A tornado damaged barns near Carthage, not far from Joplin.
  Odessa | UA | 46.48 | 30.73 | Grain ships left Odessa for Istanbul.
  Sebastopol | US | 38.4 | -122.82 | Apple growers around Sebastopol, west of Santa Rosa, plant vines.
  Petersburg | US | 37.23 | -77.4 | A casino is planned in Petersburg, south of Richmond.
  Warsaw | US | 41.24 | -85.85 | A hip maker in Warsaw, west of Fort Wayne, will hire 300.
  Hamburg | US | 42.72 | -78.83 | Six feet of snow fell on Hamburg, south of Buffalo.
  Frankfurt | DE | 50.11 | 8.68 | Traders in Frankfurt sold bonds after the bank's rates meeting.
  Frankfort | US | 38.2 | -84.87 | Teachers filled the capitol in Frankfort, and Kentucky's lawmakers went home.
  Stockton | GB | 54.57 | -1.32 | A man from Stockton was jailed at Teesside Crown Court.
  Stockton | US | 37.96 | -121.29 | A serial killer was caught in Stockton, south of Sacramento.
  Preston | GB | 53.76 | -2.7 | A bus driver from Preston won the lottery, and Blackpool's cabbies cheered.
  Bolton | GB | 53.58 | -2.43 | A nursery in Bolton shut after a baby fell ill, Greater Manchester Police said.
  Swansea | GB | 51.62 | -3.94 | A lagoon planned off Swansea would light all of Wales.
  Chester | GB | 53.19 | -2.89 | A nurse who worked in Chester was found guilty of murder at Manchester Crown Court.
  Chester | US | 39.85 | -75.36 | An oil refinery near Chester, south of Philadelphia, leaked.
  Wells | GB | 51.21 | -2.65 | The bishop's swans in Wells, in Somerset, ring a bell for bread.
  Bury | GB | 53.59 | -2.3 | The football club in Bury, north of Manchester, was thrown out of the league.
  Ashford | GB | 51.15 | 0.87 | Trains to Paris will stop at Ashford again, Kent's council leader said.
  Epsom | GB | 51.33 | -0.27 | A protester ran onto the course at Epsom during the Derby.
  Ascot | GB | 51.41 | -0.67 | The King's horse won at Ascot.
  Wellington | NZ | -41.29 | 174.78 | Protesters camped on the lawns of parliament in Wellington for three weeks.
  Kingstown | VC | 13.15 | -61.23 | Ash fell on Kingstown when the volcano on St. Vincent erupted.
`)

/** What nothing around tells but knowledge of the world, and a name that the tagger overlooks. */
const MISSED = parseTable(`
  Pasadena | US | 34.15 | -118.14 | Engineers in Pasadena sent the rover a new command; the laboratory is run for NASA by Caltech.
  Suffolk | GB | 52.2 | 1.0 | Beet growers in Suffolk and Norfolk want a higher price, the farmers' union in Ipswich said.
  Gloucester | US | 42.61 | -70.66 | Lobster boats stayed in Gloucester while the nor'easter passed Cape Ann.
  Antioch | US | 36.06 | -86.67 | Four people were shot at a waffle house in Antioch, a part of Nashville.
`)

function expectPlace([name = '', country = '', latitude = '', longitude = '', text = '']: readonly string[]): void {
  const place = extract(text).places?.find(({ mentions }) => mentions.some((mention) => mention.text === name))
  expect(place?.country).toBe(country)
  if (latitude === '') return
  const found = { latitude: place?.latitude ?? Number.NaN, longitude: place?.longitude ?? Number.NaN }
  expect(kilometres(found, { latitude: Number(latitude), longitude: Number(longitude) })).toBeLessThan(NEAR_KM)
}

const titled = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => [`${row[0]} is in ${row[1]}: ${row[4]}`, row] as const)

describe('a name that places share means the place that a short context shows', () => {
  it.each(titled(CONTEXTS))('%s', (_, row) => expectPlace(row))
  it.fails.each(titled(MISSED))('but not yet: %s', (_, row) => expectPlace(row))
})
