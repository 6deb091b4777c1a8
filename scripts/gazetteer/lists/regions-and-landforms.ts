// Continents, informal regions, waters, landforms, historic areas and landmarks: usual name | kind | country (- where
// it spans several) | latitude | longitude of a point near the middle (degrees) | other names.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../../../src/core/parse-list.ts'

export const REGIONS_AND_LANDFORMS = parseTable(`
  Abu Ghraib | facility | IQ | 33.34 | 44.06
  Aconcagua | landform | AR | -32.65 | -70.01
  Adam's Peak | landform | LK | 6.8 | 80.5
  Adams Morgan | neighbourhood | US | 38.92 | -77.04
  Adirondacks | landform | US | 44.1 | -73.9 | Adirondack Mountains
  Adriatic Sea | water | - | 43.0 | 15.0 | Adriatic
  Aegean Sea | water | GR | 38.5 | 25.0 | Aegean
  Africa | continent | - | 7.2 | 21.1 | African continent
  Aigburth | neighbourhood | GB | 53.36 | -2.93
  Alcatraz | landform | US | 37.83 | -122.42 | Alcatraz Island
  Aleutian Islands | landform | US | 52.0 | -175.0 | Aleutians
  Alhambra Palace | facility | ES | 37.18 | -3.59
  Allegheny River | water | US | 40.4 | -80.0 | Monongahela River
  Allston | neighbourhood | US | 42.35 | -71.13
  Alps | landform | - | 46.5 | 10.0 | the Alps
  Alsace | region | FR | 48.5 | 7.5 | Alsace-Lorraine
  Amazon River | water | - | -3.0 | -60.0 | Amazonas River
  Amazonia | region | - | -4.0 | -60.0 | Amazon Basin; Amazon basin; Amazon rainforest; Amazon
  American Southwest | region | US | 34.0 | -106.0 | Southwest
  Americas | continent | - | 12.0 | -90.0 | the Americas; Western Hemisphere
  Amhara | region | ET | 11.5 | 38.0
  Amu Darya | water | - | 38.0 | 65.0 | Oxus
  Amur River | water | - | 50.0 | 128.0 | Amur; Heilongjiang River
  Anacostia | neighbourhood | US | 38.86 | -76.98
  Anatolia | region | TR | 39.0 | 35.0
  Ancoats | neighbourhood | GB | 53.48 | -2.22
  Andaman Sea | water | - | 10.0 | 95.0
  Andes | landform | - | -30.0 | -70.0 | the Andes; Andes Mountains
  Andheri | neighbourhood | IN | 19.12 | 72.85
  Anfield | facility | GB | 53.431 | -2.961
  Angel Falls | landform | VE | 5.97 | -62.54
  Angkor Wat | facility | KH | 13.41 | 103.87 | Angkor
  Anglesey | landform | GB | 53.3 | -4.4
  Annapurna | landform | NP | 28.6 | 83.82
  Antarctic Peninsula | landform | AQ | -69.5 | -65.0
  Apennines | landform | IT | 43.5 | 12.0
  Appalachia | region | US | 37.0 | -81.0
  Appalachian Mountains | landform | US | 37.0 | -81.0 | Appalachians
  Aquitaine | region | FR | 44.4 | 0.3
  Arabian Peninsula | region | - | 25.0 | 50.0 | Gulf region; Arabia
  Arabian Sea | water | - | 15.0 | 65.0
  Aral Sea | water | - | 45.0 | 60.0
  Aran Islands | landform | IE | 53.1 | -9.7
  Arctic Ocean | water | - | 85.0 | 10.0
  Arctic | region | - | 84.0 | 0.0 | the Arctic; Arctic Circle
  Ardennes | region | - | 50.2 | 5.7
  Ardoyne | neighbourhood | GB | 54.62 | -5.95
  Area 51 | landform | US | 37.2 | -115.8
  Arecibo Observatory | facility | PR | 18.34 | -66.75
  Arkansas River | water | US | 35.0 | -95.0 | Arkansas
  Arlington National Cemetery | facility | US | 38.88 | -77.07
  Ascension Island | landform | SH | -7.93 | -14.37
  Asia Minor | region | - | 39.0 | 35.0
  Asia | continent | - | 29.8 | 89.2 | Asian continent
  Asia-Pacific | region | - | 10.0 | 115.0 | Asia Pacific; Indo-Pacific; Indo Pacific
  Astoria | neighbourhood | US | 40.77 | -73.92
  Atacama Desert | landform | CL | -24.5 | -69.3 | Atacama
  Atchafalaya | water | US | 30.0 | -91.5 | Atchafalaya River; Atchafalaya Basin
  Atlantic Ocean | water | - | 10.0 | -25.0 | Atlantic
  Atlas Mountains | landform | - | 31.0 | -5.0
  Azawad | region | ML | 20.0 | -1.0
  Azores | region | PT | 38.0 | -28.0
  Bab el-Mandeb | water | - | 12.6 | 43.3 | Bab-el-Mandeb
  Back Bay | neighbourhood | US | 42.35 | -71.08
  Badlands | landform | US | 43.5 | -102.0
  Baffin Island | landform | CA | 68.0 | -75.0
  Bagram | facility | AF | 34.946 | 69.265 | Bagram Air Base; Bagram Air Field
  Baikonur | facility | KZ | 45.96 | 63.3 | Baikonur Cosmodrome
  Baja California Peninsula | region | MX | 30.0 | -115.0
  Balearic Islands | region | ES | 39.6 | 3.0 | Balearics
  Balearic Sea | water | - | 40.5 | 2.0
  Bali | landform | ID | -8.34 | 115.1
  Balkan Mountains | landform | BG | 42.7 | 24.9
  Balkans | region | - | 43.0 | 21.0 | the Balkans; Balkan Peninsula; Western Balkans
  Ballard | neighbourhood | US | 47.67 | -122.38
  Ballsbridge | neighbourhood | IE | 53.33 | -6.23
  Ballyfermot | neighbourhood | IE | 53.34 | -6.36
  Ballymun | neighbourhood | IE | 53.39 | -6.27
  Ballymurphy | neighbourhood | GB | 54.59 | -5.99
  Balmoral | facility | GB | 57.04 | -3.23 | Balmoral Castle
  Baltic Sea | water | - | 58.0 | 20.0 | Baltic
  Baltics | region | - | 57.0 | 24.0 | Baltic states; Baltic States; the Baltics
  Banda Sea | water | ID | -6.0 | 127.0
  Bandra | neighbourhood | IN | 19.05 | 72.84
  Banff National Park | landform | CA | 51.2 | -115.5
  Barents Sea | water | - | 70.0 | 35.0
  Barking and Dagenham | neighbourhood | GB | 51.55 | 0.13
  Basque country | region | ES | 43.0 | -2.6
  Bass Strait | water | - | -40.0 | 146.0
  Bay Area | region | US | 37.8 | -122.3 | San Francisco Bay Area; East Bay
  Bay Ridge | neighbourhood | US | 40.63 | -74.03
  Bay of Bengal | water | - | 15.0 | 90.0
  Bay of Biscay | water | - | 45.0 | -4.0
  Bay of Fundy | water | CA | 45.0 | -66.0
  Bay of Pigs | water | CU | 22.1 | -81.2
  Bayview | neighbourhood | US | 37.73 | -122.39
  Beacon Hill | neighbourhood | US | 42.36 | -71.07
  Beaufort Sea | water | - | 72.0 | -137.0
  Bedford-Stuyvesant | neighbourhood | US | 40.69 | -73.94 | Bed-Stuy
  Bedminster | neighbourhood | GB | 51.44 | -2.6
  Bekaa Valley | region | LB | 33.9 | 35.9 | Bekaa; Beqaa Valley
  Belgravia | neighbourhood | GB | 51.5 | -0.15
  Belmarsh | facility | GB | 51.5 | 0.09 | HMP Belmarsh; Belmarsh Prison
  Ben Nevis | landform | GB | 56.8 | -5.0
  Bensonhurst | neighbourhood | US | 40.6 | -74
  Bering Sea | water | - | 59.0 | 179.0
  Bering Strait | water | - | 66.0 | -169.0
  Berkshire | region | GB | 51.45 | -1.0
  Berkshires | landform | US | 42.4 | -73.2
  Bermondsey | neighbourhood | GB | 51.5 | -0.07
  Besiktas | neighbourhood | TR | 41.04 | 29
  Beyoglu | neighbourhood | TR | 41.03 | 28.98
  Biafra | region | NG | 6.0 | 7.5
  Big Island | region | US | 19.6 | -155.5
  Bight of Benin | water | - | 5.5 | 2.5
  Bikini Atoll | landform | MH | 11.6 | 165.4
  Bioko | landform | GQ | 3.5 | 8.7
  Black Forest | region | DE | 48.3 | 8.2
  Black Hills | landform | US | 44.0 | -103.8
  Black Sea | water | - | 43.0 | 34.0
  Blackbird Leys | neighbourhood | GB | 51.72 | -1.2
  Blanchardstown | neighbourhood | IE | 53.39 | -6.38
  Bloomsbury | neighbourhood | GB | 51.52 | -0.13
  Blue House | facility | KR | 37.587 | 126.975
  Blue Mountains | region | AU | -33.7 | 150.3
  Blue Nile River | water | SD | 12.0 | 35.0
  Blue Ridge Mountains | landform | US | 36.5 | -80.8 | Blue Ridge
  Bogside | neighbourhood | GB | 55 | -7.33
  Bohemia | region | CZ | 50.0 | 14.5
  Bohemian Forest | landform | - | 49.0 | 13.4
  Bondi Beach | facility | AU | -33.89 | 151.28 | Bondi
  Bonneville Salt Flats | landform | US | 40.77 | -113.87
  Boracay | landform | PH | 11.97 | 121.92
  Borneo | landform | - | 1.0 | 114.0
  Borough Park | neighbourhood | US | 40.63 | -73.99
  Bosnian Krajina | region | BA | 44.8 | 17.0
  Bosphorus | water | TR | 41.1 | 29.1 | Bosporus; Bosphorus Strait
  Botany Bay | water | AU | -34.0 | 151.2
  Bougainville | landform | PG | -6.2 | 155.3
  Bounds Green | neighbourhood | GB | 51.61 | -0.12
  Boyle Heights | neighbourhood | US | 34.03 | -118.2
  Brahmaputra | water | - | 27.0 | 93.0 | Brahmaputra River
  Brandenburg Gate | facility | DE | 52.5163 | 13.3777 | Reichstag
  Brazos River | water | US | 30.0 | -97.0 | Brazos
  Brentwood | neighbourhood | US | 34.05 | -118.47
  Brighton Beach | neighbourhood | US | 40.58 | -73.96
  Brisbane River | water | AU | -27.5 | 152.9
  Bristol Channel | water | GB | 51.3 | -3.9
  British Isles | region | - | 54.0 | -4.5
  Brittany | region | FR | 48.2 | -2.8 | Bretagne
  Broadmoor | facility | GB | 51.37 | -0.78 | Broadmoor Hospital
  Brockley | neighbourhood | GB | 51.46 | -0.04
  Bronzeville | neighbourhood | US | 41.82 | -87.62
  Brooklyn Bridge | facility | US | 40.706 | -73.997
  Buckhead | neighbourhood | US | 33.84 | -84.38
  Buckingham Palace | facility | GB | 51.5014 | -0.1419
  Bukovina | region | - | 48.0 | 25.5
  Burgundy | region | FR | 47.2 | 4.5
  Burj Khalifa | facility | AE | 25.197 | 55.274
  Burnt Oak | neighbourhood | GB | 51.6 | -0.27
  Bushwick | neighbourhood | US | 40.69 | -73.92
  Butetown | neighbourhood | GB | 51.47 | -3.17
  CERN | facility | CH | 46.23 | 6.05
  Cabinda | region | AO | -5.2 | 12.4
  Cabo Delgado | region | MZ | -12.5 | 39.5
  Cadarache | facility | FR | 43.5 | 5.4
  Cairngorms | landform | GB | 57.1 | -3.7 | Cairngorm Mountains
  Camden | neighbourhood | GB | 51.54 | -0.14
  Camp David | facility | US | 39.65 | -77.47
  Camp Lejeune | facility | US | 34.67 | -77.35
  Camp Nou | facility | ES | 41.38 | 2.12
  Camp Pendleton | facility | US | 33.33 | -117.36
  Canadian Arctic | region | CA | 68.0 | -100.0
  Canal du Midi | water | FR | 43.3 | 2.2
  Canarsie | neighbourhood | US | 40.64 | -73.9
  Canary Islands | region | ES | 28.3 | -16.0 | Canaries
  Canary Wharf | neighbourhood | GB | 51.5 | -0.02
  Canoga Park | neighbourhood | US | 34.2 | -118.6
  Cape Agulhas | landform | ZA | -34.83 | 20.0
  Cape Breton | region | CA | 46.2 | -60.8 | Cape Breton Island
  Cape Canaveral | landform | US | 28.45 | -80.53
  Cape Cod | region | US | 41.7 | -70.2
  Cape Comorin | landform | IN | 8.08 | 77.55
  Cape Hatteras | landform | US | 35.25 | -75.53
  Cape Horn | landform | - | -54.8 | -68.3
  Cape York | landform | AU | -16.0 | 142.5 | Cape York Peninsula
  Cape of Good Hope | landform | ZA | -34.36 | 18.47
  Capitol | facility | US | 38.8899 | -77.0091 | U.S. Capitol; US Capitol; Capitol Hill; Capitol Building
  Capri | landform | IT | 40.55 | 14.24
  Caribbean Sea | water | - | 15.0 | -75.0
  Caribbean | region | - | 15.0 | -74.0 | the Caribbean; West Indies; Antilles
  Carpathians | landform | - | 47.5 | 25.0 | Carpathian Mountains
  Casamance | region | SN | 13.0 | -15.5
  Cascades | landform | US | 46.0 | -121.5 | Cascade Range; Cascade Mountains
  Cascadia | region | - | 46.0 | -122.0
  Caspian Sea | water | - | 42.0 | 50.0 | Caspian
  Catalina Island | landform | US | 33.4 | -118.4 | Catalina
  Catskills | landform | US | 42.1 | -74.4 | Catskill Mountains
  Caucasus | region | - | 42.5 | 45.0 | the Caucasus; Caucasus Mountains; Transcaucasia
  Causeway Bay | neighbourhood | HK | 22.28 | 114.18
  Cebu Island | landform | PH | 10.3 | 123.9
  Celebes Sea | water | - | 3.0 | 122.0 | Sulawesi Sea
  Celtic Sea | water | - | 50.5 | -8.0
  Centennial Park | facility | AU | -33.9 | 151.235
  Central Africa | region | - | 1.0 | 18.0 | Middle Africa; Equatorial Africa
  Central America | region | - | 15.0 | -87.0
  Central Asia | region | - | 43.0 | 65.0
  Central Coast | region | AU | -33.3 | 151.4
  Central Europe | region | - | 49.0 | 17.0 | Mitteleuropa
  Central Florida | region | US | 28.3 | -81.5
  Central Jersey | region | US | 40.5 | -74.3
  Central Park | facility | US | 40.783 | -73.965
  Central Valley | region | US | 36.5 | -120.0 | San Joaquin Valley
  Cerro Paranal | landform | CL | -24.63 | -70.4 | Paranal Observatory
  Chaco | region | - | -22.0 | -61.0 | Gran Chaco
  Chagos Archipelago | landform | IO | -6.0 | 71.8 | Chagos Islands; Chagos
  Champs-Élysées | facility | FR | 48.8698 | 2.3076 | Champs-Elysees; Champs Elysees; Elysee Palace; Élysée Palace
  Chandni Chowk | neighbourhood | IN | 28.65 | 77.23
  Channel Islands | landform | - | 49.4 | -2.4
  Chao Phraya | water | TH | 14.5 | 100.5 | Chao Phraya River
  Chapeltown | neighbourhood | GB | 53.82 | -1.53
  Charles River | water | US | 42.4 | -71.1
  Charles de Gaulle Airport | facility | FR | 49.01 | 2.55 | Roissy
  Charlottenburg | neighbourhood | DE | 52.52 | 13.3
  Chatham Islands | landform | NZ | -44.0 | -176.5
  Chatsworth | neighbourhood | US | 34.26 | -118.6
  Chattahoochee | water | US | 33.0 | -84.5 | Chattahoochee River
  Checkpoint Charlie | facility | DE | 52.51 | 13.39
  Cheetham Hill | neighbourhood | GB | 53.5 | -2.24
  Chequers | facility | GB | 51.595 | -0.99
  Chernobyl | facility | UA | 51.39 | 30.1 | Chornobyl
  Cherry Hinton | neighbourhood | GB | 52.19 | 0.17
  Chesapeake Bay | water | US | 38.0 | -76.2
  Chesapeake | region | US | 37.0 | -76.3
  Cheshire | region | GB | 53.2 | -2.6
  Chesil Beach | landform | GB | 50.62 | -2.55
  Chesterton | neighbourhood | GB | 52.22 | 0.14
  Chickamauga Lake | water | US | 35.1 | -85.0
  Chiltern Hills | landform | GB | 51.7 | -0.8 | Chilterns
  Chimborazo volcano | landform | EC | -1.47 | -78.82
  Chittagong Hill Tracts | region | BD | 21.4 | 92.1
  Chorlton | neighbourhood | GB | 53.44 | -2.28
  Chukchi Sea | water | - | 69.0 | -172.0
  Circular Quay | facility | AU | -33.859 | 151.209
  Clapham | neighbourhood | GB | 51.46 | -0.14
  Clapton | neighbourhood | GB | 51.56 | -0.06
  Clifton | neighbourhood | GB | 51.46 | -2.62
  Clondalkin | neighbourhood | IE | 53.32 | -6.39
  Clyde | water | GB | 55.9 | -4.4 | River Clyde
  Coachella Valley | region | US | 33.8 | -116.4
  Coconut Grove | neighbourhood | US | 25.73 | -80.24
  Cocos Island | landform | CR | 5.53 | -87.06
  Colliers Wood | neighbourhood | GB | 51.42 | -0.18
  Colorado River | water | US | 36.0 | -112.0 | Colorado
  Colosseum | facility | IT | 41.89 | 12.49
  Columbia Heights | neighbourhood | US | 38.93 | -77.03
  Columbia River | water | US | 46.0 | -121.0 | Columbia River Gorge; Columbia Gorge
  Coney Island | landform | US | 40.58 | -73.97
  Congo River | water | - | -2.0 | 18.0 | Ubangi River; Congo
  Congress Heights | neighbourhood | US | 38.84 | -77
  Connacht | region | IE | 53.8 | -9.0 | Connaught
  Connaught Place | neighbourhood | IN | 28.63 | 77.22
  Connecticut River | water | US | 42.5 | -72.5
  Cook Strait | water | NZ | -41.2 | 174.5
  Coolock | neighbourhood | IE | 53.39 | -6.2
  Copacabana Beach | landform | BR | -22.97 | -43.18
  Copacabana | facility | BR | -22.971 | -43.182
  Coral Sea | water | - | -18.0 | 155.0
  Corcovado | landform | BR | -22.95 | -43.21
  Cordillera Blanca | landform | PE | -9.1 | -77.6
  Corfu | landform | GR | 39.6 | 19.8
  Corn Belt | region | US | 41.0 | -85.0
  Corsica | region | FR | 42.1 | 9.1 | Corse
  Costa del Sol | region | ES | 36.7 | -4.5
  Cotopaxi | landform | EC | -0.68 | -78.44
  Cotswolds | region | GB | 51.8 | -2.0
  County Antrim | county | GB | 54.83 | -6.20 | Co. Antrim; Co Antrim
  County Armagh | county | GB | 54.30 | -6.65 | Co. Armagh; Co Armagh
  County Carlow | county | IE | 52.67 | -6.83 | Co. Carlow; Co Carlow
  County Cavan | county | IE | 53.98 | -7.37 | Co. Cavan; Co Cavan
  County Clare | county | IE | 52.83 | -8.98 | Co. Clare; Co Clare; Clare
  County Cork | county | IE | 51.96 | -8.67 | Co. Cork; Co Cork
  County Donegal | county | IE | 54.92 | -8.00 | Co. Donegal; Co Donegal; Donegal
  County Down | county | GB | 54.35 | -5.90 | Co. Down; Co Down
  County Dublin | county | IE | 53.34 | -6.27 | Co. Dublin; Co Dublin
  County Durham | county | GB | 54.67 | -1.83 | Co. Durham; Co Durham
  County Fermanagh | county | GB | 54.37 | -7.60 | Co. Fermanagh; Co Fermanagh; Fermanagh
  County Galway | county | IE | 53.35 | -9.00 | Co. Galway; Co Galway
  County Kerry | county | IE | 52.17 | -9.58 | Co. Kerry; Co Kerry; Kerry
  County Kildare | county | IE | 53.17 | -6.80 | Co. Kildare; Co Kildare
  County Kilkenny | county | IE | 52.58 | -7.25 | Co. Kilkenny; Co Kilkenny
  County Laois | county | IE | 53.00 | -7.40 | Co. Laois; Co Laois; Laois
  County Leitrim | county | IE | 54.12 | -8.00 | Co. Leitrim; Co Leitrim; Leitrim
  County Limerick | county | IE | 52.50 | -8.75 | Co. Limerick; Co Limerick
  County Londonderry | county | GB | 54.92 | -6.95 | Co. Derry; County Derry
  County Longford | county | IE | 53.72 | -7.75 | Co. Longford; Co Longford
  County Louth | county | IE | 53.92 | -6.50 | Co. Louth; Co Louth; Louth
  County Mayo | county | IE | 53.83 | -9.33 | Co. Mayo; Co Mayo; Mayo
  County Meath | county | IE | 53.65 | -6.67 | Co. Meath; Co Meath; Meath
  County Monaghan | county | IE | 54.18 | -6.90 | Co. Monaghan; Co Monaghan
  County Offaly | county | IE | 53.24 | -7.72 | Co. Offaly; Co Offaly; Offaly
  County Roscommon | county | IE | 53.75 | -8.25 | Co. Roscommon; Co Roscommon; Roscommon
  County Sligo | county | IE | 54.17 | -8.65 | Co. Sligo; Co Sligo
  County Tipperary | county | IE | 52.67 | -7.83 | Co. Tipperary; Co Tipperary; Tipperary
  County Tyrone | county | GB | 54.58 | -7.30 | Co. Tyrone; Co Tyrone
  County Waterford | county | IE | 52.25 | -7.50 | Co. Waterford; Co Waterford
  County Westmeath | county | IE | 53.50 | -7.42 | Co. Westmeath; Co Westmeath; Westmeath
  County Wexford | county | IE | 52.47 | -6.58 | Co. Wexford; Co Wexford
  County Wicklow | county | IE | 53.00 | -6.37 | Co. Wicklow; Co Wicklow
  Covent Garden | neighbourhood | GB | 51.51 | -0.12
  Cowley | neighbourhood | GB | 51.73 | -1.21
  Coyoacan | neighbourhood | MX | 19.35 | -99.16
  Crater Lake | water | US | 42.94 | -122.1
  Crete | region | GR | 35.2 | 24.9
  Croke Park | facility | IE | 53.36 | -6.25
  Crown Heights | neighbourhood | US | 40.67 | -73.94
  Croxteth | neighbourhood | GB | 53.45 | -2.91
  Curonian Lagoon | water | - | 55.1 | 21.1
  Cyclades | region | GR | 37.0 | 25.3
  Cyrenaica | region | LY | 30.0 | 22.0
  Dallas-Fort Worth | region | US | 32.9 | -97.0 | Dallas/Fort Worth; Metroplex; DFW
  Dalston | neighbourhood | GB | 51.55 | -0.08
  Dandora | neighbourhood | KE | -1.25 | 36.9
  Danube | water | - | 47.0 | 20.0 | Danube River; River Danube
  Dardanelles Strait | water | TR | 40.2 | 26.4
  Dardanelles | water | TR | 40.2 | 26.4
  Darfur | region | SD | 13.0 | 24.5 | Darfur region
  Darling Harbour | facility | AU | -33.87 | 151.2
  Darling River | water | AU | -31.0 | 144.5
  Dartmoor | landform | GB | 50.58 | -3.9
  Dasht-e Kavir | landform | IR | 34.7 | 54.5
  Dead Sea | water | - | 31.5 | 35.5
  Death Valley | landform | US | 36.5 | -117.1
  Deccan | landform | IN | 17.0 | 77.0 | Deccan Plateau
  Deep South | region | TH | 6.5 | 101.3
  Deep South | region | US | 33.0 | -86.0 | American South
  Delaware Bay | water | US | 39.1 | -75.2
  Delaware River | water | US | 40.5 | -75.0 | Delaware
  Delhi NCR | region | IN | 28.6 | 77.2 | NCR; National Capital Region
  Delmarva | region | US | 38.5 | -75.8 | Delmarva Peninsula; Eastern Shore
  Demilitarized Zone | region | KP | 38.3 | 127.2 | DMZ
  Denali | landform | US | 63.07 | -151.0 | Mount McKinley
  Denmark Strait | water | - | 67.0 | -24.0
  Deptford | neighbourhood | GB | 51.48 | -0.03
  Detroit River | water | US | 42.3 | -83.0
  Dharavi | neighbourhood | IN | 19.04 | 72.85
  Didsbury | neighbourhood | GB | 53.41 | -2.23
  Diego Garcia | landform | IO | -7.3 | 72.4
  Disneyland | facility | US | 33.81 | -117.92
  Dnieper | water | - | 48.0 | 35.0 | Dnieper River; Dnipro River
  Dniester | water | - | 48.0 | 28.0 | Dniester River
  Dodecanese | region | GR | 36.4 | 28.0
  Dogger Bank | landform | - | 54.7 | 2.5
  Dokdo | landform | - | 37.24 | 131.87 | Takeshima
  Dolomites | landform | IT | 46.4 | 11.9
  Don River | water | RU | 48.5 | 42.0
  Donbas | region | UA | 48.2 | 38.2 | Donbass
  Dorchester | neighbourhood | US | 42.3 | -71.07
  Downing Street | facility | GB | 51.5034 | -0.1276 | 10 Downing Street; No. 10; Number 10
  Downtown Eastside | neighbourhood | CA | 49.28 | -123.1
  Drake Passage | water | - | -58.0 | -65.0
  Drakensberg | landform | ZA | -29.2 | 29.3 | Drakensberg Mountains
  Drina River | water | - | 44.3 | 19.2 | Drina
  Drumchapel | neighbourhood | GB | 55.91 | -4.37
  Drumcondra | neighbourhood | IE | 53.37 | -6.26
  Dugway | landform | US | 40.2 | -113.2 | Dugway Proving Ground
  Dulles International Airport | facility | US | 38.95 | -77.45 | Dulles
  Dulwich | neighbourhood | GB | 51.45 | -0.09
  Dupont Circle | neighbourhood | US | 38.91 | -77.04
  Durand Line | region | - | 32.0 | 69.5
  East Africa | region | - | 1.0 | 38.0 | Eastern Africa
  East Anglia | region | GB | 52.3 | 0.8
  East Asia | region | - | 37.0 | 115.0 | Eastern Asia; Far East; Northeast Asia
  East Boston | neighbourhood | US | 42.37 | -71.03
  East China Sea | water | - | 29.0 | 125.0
  East Coast | region | US | 38.0 | -76.5 | Eastern Seaboard
  East Falkland | landform | FK | -51.7 | -57.8
  East Harlem | neighbourhood | US | 40.8 | -73.94
  East Midlands | region | GB | 52.9 | -1.0
  East River | water | US | 40.73 | -73.97
  East Texas | region | US | 31.5 | -94.5
  East Village | neighbourhood | US | 40.73 | -73.98
  East York | neighbourhood | CA | 43.69 | -79.33
  Easter Island | landform | CL | -27.1 | -109.4
  Easterhouse | neighbourhood | GB | 55.87 | -4.11
  Eastern Europe | region | - | 50.0 | 30.0 | East Europe
  Eastern Ghouta | region | SY | 33.5 | 36.4 | Ghouta
  Eastern Kasai | region | CD | -4.0 | 23.8 | Kasai-Oriental
  Ebro | water | ES | 41.0 | 0.0 | Ebro River
  Echo Park | neighbourhood | US | 34.08 | -118.26
  Edgbaston | neighbourhood | GB | 52.46 | -1.92
  Eiffel Tower | facility | FR | 48.8584 | 2.2945
  Eiger | landform | CH | 46.58 | 8.0
  Elbe | water | DE | 53.0 | 10.5 | Elbe River
  Elephant and Castle | neighbourhood | GB | 51.49 | -0.1
  Elliott Bay | water | US | 47.6 | -122.4
  Ellis Island | landform | US | 40.7 | -74.04
  Emirates Stadium | facility | GB | 51.55 | -0.11
  Empty Quarter | landform | - | 20.0 | 50.0 | Rub al-Khali
  Encino | neighbourhood | US | 34.16 | -118.5
  Enfield | neighbourhood | GB | 51.65 | -0.08
  Englewood | neighbourhood | US | 41.78 | -87.64
  English Channel | water | - | 50.0 | -2.0
  Erdington | neighbourhood | GB | 52.52 | -1.84
  Essequibo | region | GY | 6.0 | -59.5
  Etobicoke | neighbourhood | CA | 43.65 | -79.55
  Euphrates | water | - | 34.5 | 41.0 | Euphrates River
  Europe | continent | - | 48.7 | 9.1 | European continent
  European Union | region | - | 50.1 | 9.0 | EU; E.U.; Eurozone; eurozone
  Everglades | region | US | 26.0 | -81.0
  Evin Prison | facility | IR | 35.79 | 51.39 | Evin
  Exmoor | landform | GB | 51.13 | -3.65
  Eyjafjallajökull | landform | IS | 63.63 | -19.6 | Eyjafjallajokull
  Fallowfield | neighbourhood | GB | 53.44 | -2.22
  Far Rockaway | neighbourhood | US | 40.6 | -73.76
  Fens | region | GB | 52.7 | 0.1
  Fenway Park | facility | US | 42.346 | -71.097
  Fergana Valley | region | - | 40.7 | 71.5 | Ferghana Valley
  Fertile Crescent | region | - | 34.0 | 40.0
  Fezzan | region | LY | 26.0 | 14.0
  Finger Lakes | region | US | 42.8 | -77.3
  Finglas | neighbourhood | IE | 53.39 | -6.3
  Finsbury Park | neighbourhood | GB | 51.56 | -0.11
  Fire Island | landform | US | 40.6 | -73.2
  Firth of Forth | water | GB | 56.1 | -2.9
  Fishtown | neighbourhood | US | 39.97 | -75.13
  Fitzrovia | neighbourhood | GB | 51.52 | -0.14
  Flanders | region | BE | 51.0 | 4.0 | Flemish Region
  Flanders | region | FR | 50.5 | 2.8
  Flatbush | neighbourhood | US | 40.65 | -73.96
  Flores | landform | ID | -8.65 | 121.0
  Florida Keys | region | US | 24.7 | -81.1 | the Keys
  Florida Panhandle | region | US | 30.5 | -85.5 | Panhandle
  Flushing | neighbourhood | US | 40.76 | -73.83
  Foggy Bottom | neighbourhood | US | 38.9 | -77.05
  Forbidden City | facility | CN | 39.9169 | 116.3907
  Forest Gate | neighbourhood | GB | 51.55 | 0.03
  Forest Hills | neighbourhood | US | 40.72 | -73.84
  Fort Benning | facility | US | 32.36 | -84.97
  Fort Bliss | facility | US | 31.82 | -106.43
  Fort Bragg | facility | US | 35.14 | -79.0 | Ft. Bragg; Fort Liberty
  Fort Campbell | facility | US | 36.66 | -87.46
  Fort Detrick | facility | US | 39.44 | -77.42
  Fort Hood | facility | US | 31.13 | -97.78 | Ft. Hood
  Fort Knox | facility | US | 37.9 | -85.96
  Fort Meade | facility | US | 39.1 | -76.74
  Four Corners | region | US | 37.0 | -109.05
  Fraser Island | landform | AU | -25.2 | 153.1 | K'gari
  Fraser River | water | CA | 49.5 | -121.5 | Fraser Valley
  French Quarter | neighbourhood | US | 29.96 | -90.06
  French Riviera | region | FR | 43.6 | 7.1 | Côte d'Azur; Riviera
  Fruitvale | neighbourhood | US | 37.78 | -122.22
  Fukushima Daiichi | facility | JP | 37.42 | 141.03 | Fukushima Daiichi Nuclear Power Plant
  Galapagos Islands | landform | EC | -0.6 | -90.5 | Galápagos Islands; Galapagos; Galápagos
  Galicia | region | ES | 42.8 | -8.0
  Galicia | region | UA | 49.5 | 24.0
  Galilee | region | IL | 32.8 | 35.5
  Galveston Bay | water | US | 29.5 | -94.8
  Ganges Delta | region | - | 22.5 | 89.5
  Ganges | water | - | 25.5 | 85.0 | Ganges River; River Ganges; Ganga
  Gangnam | neighbourhood | KR | 37.5 | 127.05
  Gants Hill | neighbourhood | GB | 51.58 | 0.07
  Garonne | water | FR | 44.5 | 0.2 | Garonne River
  Gastown | neighbourhood | CA | 49.28 | -123.11
  Gatwick | facility | GB | 51.1537 | -0.1821 | Gatwick Airport
  Gauteng | region | ZA | -26.2 | 28.0 | Transvaal
  Georgetown | neighbourhood | US | 38.91 | -77.06
  Georgian Bay | water | CA | 45.5 | -81.0
  Germantown | neighbourhood | US | 40.04 | -75.17
  Giant's Causeway | landform | GB | 55.24 | -6.51
  Gibson Desert | landform | AU | -24.5 | 125.0
  Ginza | neighbourhood | JP | 35.67 | 139.76
  Gippsland | region | AU | -37.9 | 147.5
  Giza pyramids | facility | EG | 29.979 | 31.134
  Glacier National Park | landform | US | 48.7 | -113.8
  Gobi Desert | landform | - | 43.0 | 105.0 | Gobi
  Godavari | water | IN | 18.0 | 81.0 | Godavari River
  Golan Heights | region | SY | 33.0 | 35.8 | Golan
  Gold Coast | region | AU | -28.0 | 153.4
  Golden Gate Bridge | facility | US | 37.82 | -122.48
  Golden Gate | water | US | 37.82 | -122.48
  Golden Horn | water | TR | 41.03 | 28.95
  Golden Triangle | region | - | 20.3 | 100.1
  Gonâve Island | landform | HT | 18.9 | -72.8
  Gorbals | neighbourhood | GB | 55.85 | -4.25
  Govan | neighbourhood | GB | 55.86 | -4.31
  Gowanus | neighbourhood | US | 40.67 | -73.99
  Gramercy | neighbourhood | US | 40.74 | -73.98
  Gran Canaria | landform | ES | 28.0 | -15.6
  Gran Sasso | landform | IT | 42.47 | 13.57
  Grand Banks | region | - | 45.0 | -51.0
  Grand Canyon | landform | US | 36.1 | -112.1 | Grand Canyon National Park
  Grand Mosque | facility | SA | 21.4225 | 39.8262 | Kaaba
  Grand Teton | landform | US | 43.74 | -110.8
  Great Australian Bight | water | AU | -34.0 | 130.0
  Great Barrier Reef | water | AU | -18.3 | 147.7
  Great Basin | region | US | 39.5 | -116.5
  Great Bear Lake | water | CA | 66.0 | -121.0
  Great Dividing Range | landform | AU | -30.0 | 150.0
  Great Lakes region | region | - | -1.0 | 30.0 | African Great Lakes
  Great Lakes | water | - | 43.7 | -87.0
  Great Plains | region | US | 36.0 | -102.0 | the Plains; High Plains
  Great Salt Lake | water | US | 41.1 | -112.6
  Great Sandy Desert | landform | AU | -20.5 | 124.0
  Great Slave Lake | water | CA | 61.7 | -114.0
  Great Smoky Mountains | region | US | 35.6 | -83.5 | Smoky Mountains; Smokies
  Great Wall | facility | CN | 40.43 | 116.57 | Great Wall of China
  Greater Manchester | region | GB | 53.5 | -2.3
  Greater Toronto Area | region | CA | 43.9 | -79.0 | GTA
  Green Mountains | landform | US | 44.0 | -72.9
  Green Zone | facility | IQ | 33.306 | 44.39
  Greenpoint | neighbourhood | US | 40.73 | -73.95
  Greenwich Village | neighbourhood | US | 40.73 | -74.0
  Guadalcanal | landform | SB | -9.6 | 160.2
  Guadalupe Mountains | landform | US | 31.9 | -104.9
  Guantanamo Bay | water | CU | 19.9 | -75.1 | Guantánamo Bay; Guantanamo; Guantánamo; Gitmo
  Gugulethu | neighbourhood | ZA | -33.98 | 18.57
  Gulf Coast | region | US | 30.0 | -90.0
  Gulf of Aden | water | - | 12.0 | 48.0
  Gulf of Alaska | water | - | 58.0 | -145.0
  Gulf of Aqaba | water | - | 29.0 | 34.8
  Gulf of Bothnia | water | - | 63.0 | 20.0
  Gulf of California | water | MX | 28.0 | -112.0 | Sea of Cortez
  Gulf of Carpentaria | water | AU | -14.0 | 139.0
  Gulf of Corinth | water | GR | 38.2 | 22.5
  Gulf of Finland | water | - | 59.9 | 26.0
  Gulf of Guinea | water | - | 2.0 | 5.0
  Gulf of Martaban | water | MM | 16.0 | 96.8
  Gulf of Mexico | water | - | 25.0 | -90.0
  Gulf of Oman | water | - | 25.0 | 58.0
  Gulf of Riga | water | - | 57.8 | 23.5
  Gulf of Sidra | water | LY | 31.5 | 18.0 | Gulf of Sirte
  Gulf of St. Lawrence | water | CA | 48.0 | -62.0
  Gulf of Suez | water | EG | 28.8 | 33.0
  Gulf of Thailand | water | - | 10.0 | 102.0
  Gulf of Tonkin | water | - | 20.0 | 108.0
  Gulf of Venezuela | water | - | 11.5 | -71.0
  Hackney Wick | neighbourhood | GB | 51.54 | -0.03
  Hadhramaut | region | YE | 16.0 | 49.0 | Hadramawt
  Hadrian's Wall | facility | GB | 55.02 | -2.3
  Haggerston | neighbourhood | GB | 51.54 | -0.07
  Hagia Sophia | facility | TR | 41.01 | 28.98
  Haida Gwaii | landform | CA | 54.0 | -132.0 | Queen Charlotte Islands
  Haight-Ashbury | neighbourhood | US | 37.77 | -122.45
  Hainan Island | landform | CN | 19.2 | 109.7
  Hammersmith and Fulham | neighbourhood | GB | 51.49 | -0.22
  Hampstead Heath | facility | GB | 51.56 | -0.16
  Hampstead | neighbourhood | GB | 51.56 | -0.18
  Hampton Court Palace | facility | GB | 51.4 | -0.34
  Hampton Roads | region | US | 36.9 | -76.3 | Tidewater
  Hamptons | region | US | 40.9 | -72.4 | the Hamptons
  Han River | water | KR | 37.5 | 127.0
  Handsworth | neighbourhood | GB | 52.51 | -1.94
  Harehills | neighbourhood | GB | 53.81 | -1.51
  Haringey | neighbourhood | GB | 51.6 | -0.11
  Hartsfield-Jackson Atlanta International Airport | facility | US | 33.64 | -84.43
  Harz Mountains | landform | DE | 51.8 | 10.6 | Harz
  Hauraki Gulf | water | NZ | -36.6 | 175.0
  Havering | neighbourhood | GB | 51.58 | 0.21
  Hawke's Bay | region | NZ | -39.5 | 176.8
  Headingley | neighbourhood | GB | 53.82 | -1.58
  Headington | neighbourhood | GB | 51.76 | -1.21
  Heartland | region | US | 38.0 | -97.0
  Heathrow | facility | GB | 51.4700 | -0.4543 | Heathrow Airport; London Heathrow
  Hebrides | landform | GB | 57.5 | -7.0 | Outer Hebrides; Western Isles
  Helgoland | landform | DE | 54.18 | 7.89 | Heligoland
  Hell's Kitchen | neighbourhood | US | 40.76 | -73.99
  Helmand River | water | AF | 31.5 | 64.5
  Hermitage Museum | facility | RU | 59.94 | 30.31
  Herne Hill | neighbourhood | GB | 51.45 | -0.1
  High Arctic | region | - | 75.0 | -100.0
  Hill Country | region | US | 31.0 | -100.0
  Hillbrow | neighbourhood | ZA | -26.19 | 28.05
  Himalayas | landform | - | 28.0 | 84.0 | Himalaya; Himalayan
  Hindu Kush | landform | - | 36.0 | 71.0
  Hispaniola | landform | - | 19.0 | -71.0
  Hollywood Sign | facility | US | 34.134 | -118.32
  Home Counties | region | GB | 51.5 | 0.0
  Homerton | neighbourhood | GB | 51.55 | -0.04
  Honshu | region | JP | 35.8 | 138.0
  Hoover Dam | facility | US | 36.02 | -114.74
  Horn of Africa | region | - | 9.0 | 45.0
  Howard Beach | neighbourhood | US | 40.66 | -73.84
  Hoxton | neighbourhood | GB | 51.53 | -0.08
  Hudson Bay | water | - | 60.0 | -85.0
  Hudson River | water | US | 41.5 | -74.0 | Hudson
  Hudson Strait | water | CA | 62.5 | -72.0
  Hudson Valley | region | US | 41.5 | -74.0
  Hulme | neighbourhood | GB | 53.47 | -2.25
  Humboldt Park | neighbourhood | US | 41.9 | -87.72
  Hunter Valley | region | AU | -32.6 | 151.2 | Hunter
  Hunts Point | neighbourhood | US | 40.81 | -73.88
  Hyde Park | facility | GB | 51.507 | -0.165
  Iberia | region | - | 40.0 | -4.0 | Iberian Peninsula
  Ibiza | landform | ES | 39.0 | 1.4
  Iguazu Falls | landform | - | -25.69 | -54.44
  Ijsselmeer | water | NL | 52.8 | 5.4
  Ikeja | neighbourhood | NG | 6.6 | 3.35
  Illawarra | region | AU | -34.4 | 150.8
  Illinois River | water | US | 40.5 | -89.5
  Incirlik | facility | TR | 37.0 | 35.43 | Incirlik Air Base
  Indian Ocean | water | - | -10.0 | 70.0
  Indochina | region | - | 15.0 | 102.0
  Indus | water | PK | 29.0 | 70.5 | Indus River; River Indus
  Inland Empire | region | US | 34.1 | -117.3
  Inwood | neighbourhood | US | 40.87 | -73.92
  Ionian Sea | water | - | 38.0 | 19.0
  Ipanema | neighbourhood | BR | -22.98 | -43.2
  Iraqi Kurdistan | region | IQ | 36.2 | 44.0 | Kurdistan Region
  Irish Midlands | region | IE | 53.5 | -8.0
  Irish Sea | water | - | 54.0 | -5.0
  Iron Range | region | US | 47.5 | -93.0
  Irrawaddy | water | MM | 20.0 | 95.0 | Irrawaddy River; Ayeyarwady
  Isle of Dogs | neighbourhood | GB | 51.49 | -0.02
  Isle of Lewis | landform | GB | 58.2 | -6.4
  Isle of Skye | landform | GB | 57.3 | -6.2 | Skye
  Isle of Wight | landform | GB | 50.7 | -1.3
  Isle of Youth | landform | CU | 21.5 | -82.8
  Issyk-Kul | water | KG | 42.5 | 77.2 | Lake Issyk-Kul
  Istria | region | HR | 45.2 | 13.9
  Itaewon | neighbourhood | KR | 37.53 | 126.99
  Ituri | region | CD | 2.0 | 30.0
  Iztapalapa | neighbourhood | MX | 19.36 | -99.06
  Jackson Heights | neighbourhood | US | 40.75 | -73.88
  Jaffa | neighbourhood | IL | 32.05 | 34.75
  Jahangirpuri | neighbourhood | IN | 28.73 | 77.16
  Jamaica Plain | neighbourhood | US | 42.31 | -71.11
  James River | water | US | 37.5 | -77.5
  Jamuna River | water | BD | 23.8 | 89.6 | Padma River
  Jasper National Park | landform | CA | 52.8 | -117.9
  Java | landform | ID | -7.5 | 110.0
  Jersey Shore | region | US | 39.5 | -74.5
  John F. Kennedy International Airport | facility | US | 40.64 | -73.78 | JFK Airport; JFK; Kennedy Airport
  Johnston Atoll | landform | UM | 16.73 | -169.53
  Jordan Rift Valley | region | - | 32.0 | 35.5
  Jordan River | water | - | 32.0 | 35.5 | River Jordan; Jordan
  Jordan Valley | region | JO | 31.9 | 35.6
  Juba River | water | - | 0.5 | 42.0 | Jubba River
  Jungfrau | landform | CH | 46.54 | 7.96
  Jurassic Coast | landform | GB | 50.6 | -2.45
  Jutland | region | DK | 56.0 | 9.0
  K2 | landform | - | 35.9 | 76.5
  Kabul River | water | AF | 34.5 | 70.5
  Kadikoy | neighbourhood | TR | 40.99 | 29.03
  Kakadu | landform | AU | -12.8 | 132.7 | Kakadu National Park
  Kalahari | landform | - | -24.0 | 21.0 | Kalahari Desert
  Kalimantan | region | ID | -1.0 | 114.0
  Kanata | neighbourhood | CA | 45.3 | -75.9
  Kanchenjunga | landform | - | 27.7 | 88.15 | Kangchenjunga
  Kangaroo Island | landform | AU | -35.8 | 137.2
  Kansai | region | JP | 35.0 | 135.5 | Kinki
  Kansas River | water | US | 39.1 | -96.0
  Kanto | region | JP | 36.0 | 139.5 | Kantō
  Kara Sea | water | RU | 77.0 | 77.0
  Karakoram | landform | - | 36.0 | 75.5 | Karakoram Range
  Karoo | region | ZA | -32.0 | 22.5
  Karrada | neighbourhood | IQ | 33.3 | 44.43
  Kasai | region | CD | -5.0 | 22.5
  Kashmir Valley | region | IN | 34.0 | 75.0
  Kashmir | region | - | 34.0 | 76.0 | Kashmir region; Kashmir Valley
  Katanga | region | CD | -9.0 | 26.0
  Kauai | region | US | 22.1 | -159.5
  Kennedy Space Center | facility | US | 28.57 | -80.65
  Kensington Market | neighbourhood | CA | 43.65 | -79.4
  Kensington and Chelsea | neighbourhood | GB | 51.5 | -0.19
  Kensington | neighbourhood | US | 39.99 | -75.13
  Kentish Town | neighbourhood | GB | 51.55 | -0.14
  Kerch Strait | water | - | 45.0 | 35.4
  Khayelitsha | neighbourhood | ZA | -34.04 | 18.68
  Khyber Pass | landform | - | 34.1 | 71.1
  Kibera | neighbourhood | KE | -1.31 | 36.79
  Kiel Canal | water | DE | 54.2 | 9.4
  Kilauea | landform | US | 19.42 | -155.29 | Kilauea volcano
  Kilburn | neighbourhood | GB | 51.54 | -0.2
  Kimberley | region | AU | -16.0 | 126.0
  Kinabalu | landform | MY | 6.08 | 116.56 | Mount Kinabalu
  Kinmen | landform | TW | 24.4 | 118.3 | Quemoy
  Kitsilano | neighbourhood | CA | 49.27 | -123.17
  Kivu | region | CD | -1.5 | 28.8 | the Kivus; Kivus
  Klamath River | water | US | 41.5 | -123.5 | Klamath Basin
  Knightsbridge | neighbourhood | GB | 51.5 | -0.16
  Knowle West | neighbourhood | GB | 51.42 | -2.59
  Kodiak Island | landform | US | 57.5 | -153.5
  Koh Samui | landform | TH | 9.5 | 100.0 | Ko Samui
  Koh Tao | landform | TH | 10.1 | 99.84
  Kola Peninsula | region | RU | 67.5 | 36.0
  Komodo | landform | ID | -8.5 | 119.5
  Korea Strait | water | - | 34.0 | 129.0
  Korean peninsula | region | KR | 37.3 | 127.0 | Korean Peninsula
  Koreatown | neighbourhood | US | 34.06 | -118.3
  Kos | landform | GR | 36.9 | 27.1
  Kosi River | water | IN | 26.5 | 86.5 | Kosi
  Kowloon | region | HK | 22.3 | 114.2
  Krajina | region | HR | 44.3 | 16.0
  Krakatoa | landform | ID | -6.1 | 105.42 | Anak Krakatau; Krakatau
  Kremlin | facility | RU | 55.752 | 37.617 | the Kremlin; Red Square
  Kreuzberg | neighbourhood | DE | 52.5 | 13.4
  Krishna River | water | IN | 16.3 | 78.0
  Kruger National Park | landform | ZA | -24.0 | 31.5 | Kruger
  Kurdistan | region | - | 36.6 | 37.0
  Kuril Islands | landform | RU | 46.0 | 150.0 | Kurils; Kurile Islands
  Kwajalein | landform | MH | 8.7 | 167.7
  Kyushu | region | JP | 33.0 | 131.0
  La Boca | neighbourhood | AR | -34.63 | -58.36
  La Palma | landform | ES | 28.68 | -17.86
  LaGuardia Airport | facility | US | 40.777 | -73.87 | LaGuardia
  Labrador Sea | water | - | 60.0 | -55.0
  Labrador | region | CA | 53.5 | -60.0
  Lachine | neighbourhood | CA | 45.43 | -73.68
  Ladbroke Grove | neighbourhood | GB | 51.52 | -0.21
  Ladywood | neighbourhood | GB | 52.48 | -1.92
  Lake Albert Edward | water | - | -0.35 | 29.6 | Lake Edward
  Lake Albert | water | - | 1.7 | 31.0
  Lake Baikal | water | RU | 53.5 | 108.0 | Baikal
  Lake Balaton | water | HU | 46.85 | 17.75
  Lake Chad | water | - | 13.0 | 14.0 | Lake Chad Basin
  Lake Champlain | water | - | 44.5 | -73.3
  Lake Como | water | IT | 46.0 | 9.3
  Lake Constance | water | - | 47.6 | 9.4
  Lake District | region | GB | 54.5 | -3.1
  Lake Erie | water | - | 42.2 | -81.2
  Lake Eyre | water | AU | -28.4 | 137.3
  Lake Garda | water | IT | 45.6 | 10.7
  Lake Geneva | water | - | 46.4 | 6.5
  Lake Huron | water | - | 44.5 | -82.4
  Lake Kariba | water | - | -17.0 | 27.5
  Lake Kivu | water | - | -2.0 | 29.2
  Lake Ladoga | water | RU | 61.0 | 31.5 | Ladoga
  Lake Lugano | water | - | 46.0 | 9.0
  Lake Maggiore | water | - | 45.95 | 8.65
  Lake Malawi | water | - | -12.0 | 34.5 | Lake Nyasa
  Lake Maracaibo | water | VE | 9.8 | -71.5
  Lake Mead | water | US | 36.2 | -114.4
  Lake Michigan | water | US | 44.0 | -87.0
  Lake Nakuru | water | KE | -0.36 | 36.09
  Lake Nasser | water | - | 22.8 | 32.4
  Lake Nicaragua | water | NI | 11.6 | -85.4
  Lake Okeechobee | water | US | 27.0 | -80.8
  Lake Onega | water | RU | 61.7 | 35.6
  Lake Ontario | water | - | 43.6 | -77.9
  Lake Pontchartrain | water | US | 30.2 | -90.1
  Lake Powell | water | US | 37.1 | -111.3
  Lake Simcoe | water | CA | 44.4 | -79.4
  Lake Skadar | water | - | 42.17 | 19.32
  Lake Superior | water | - | 47.7 | -87.5
  Lake Tahoe | water | US | 39.1 | -120.0
  Lake Tana | water | ET | 12.0 | 37.3
  Lake Tanganyika | water | - | -6.0 | 29.5
  Lake Taupo | water | NZ | -38.8 | 175.9
  Lake Titicaca | water | - | -15.8 | -69.4
  Lake Toba | water | ID | 2.7 | 98.8
  Lake Turkana | water | KE | 4.0 | 36.0
  Lake Urmia | water | IR | 37.7 | 45.4
  Lake Van | water | TR | 38.6 | 42.9
  Lake Victoria | water | - | 0.0 | 33.0
  Lake Volta | water | GH | 6.5 | 0.0
  Lake Winnipeg | water | CA | 53.0 | -98.0
  Lambeau Field | facility | US | 44.5 | -88.06
  Lampedusa | landform | IT | 35.5 | 12.6
  Lamu | landform | KE | -2.27 | 40.9
  Land's End | landform | GB | 50.07 | -5.71
  Lantau | landform | HK | 22.25 | 113.95 | Lantau Island
  Lapland | region | FI | 67.0 | 26.0
  Laptev Sea | water | RU | 76.0 | 126.0
  Las Vegas Strip | facility | US | 36.127 | -115.17
  Latin America | region | - | -10.0 | -65.0 | Latin-America
  Lavapiés | neighbourhood | ES | 40.41 | -3.7
  Lawndale | neighbourhood | US | 41.86 | -87.72
  Lawrence Weston | neighbourhood | GB | 51.5 | -2.66
  Le Marais | neighbourhood | FR | 48.86 | 2.36
  Leimert Park | neighbourhood | US | 34 | -118.33
  Leinster | region | IE | 53.3 | -6.8
  Leith | neighbourhood | GB | 55.98 | -3.17
  Lekki | neighbourhood | NG | 6.44 | 3.5
  Lena River | water | RU | 65.0 | 124.0
  Lesbos | landform | GR | 39.1 | 26.3 | Lesvos
  Lesser Antilles | region | - | 13.0 | -60.0 | Windward Islands
  Levant | region | - | 34.0 | 36.0 | the Levant
  Levantine Sea | water | - | 34.0 | 33.0
  Levenshulme | neighbourhood | GB | 53.44 | -2.19
  Lewisham | neighbourhood | GB | 51.46 | -0.01
  Liberty City | neighbourhood | US | 25.83 | -80.22
  Liffey | water | IE | 53.3 | -6.3 | River Liffey
  Ligurian Sea | water | - | 43.5 | 9.0
  Limpopo | water | - | -25.0 | 28.0 | Limpopo River
  Lincoln Memorial | facility | US | 38.8893 | -77.05 | National Mall
  Lincoln Park | neighbourhood | US | 41.92 | -87.65
  Lincoln Tunnel | facility | US | 40.76 | -74.02
  Litani | water | LB | 33.3 | 35.3 | Litani River
  Little Haiti | neighbourhood | US | 25.83 | -80.19
  Little Havana | neighbourhood | US | 25.77 | -80.22
  Little Portugal | neighbourhood | CA | 43.65 | -79.43
  Little Village | neighbourhood | US | 41.84 | -87.71
  Littlemore | neighbourhood | GB | 51.72 | -1.23
  Loch Lomond | water | GB | 56.1 | -4.6
  Loch Ness | water | GB | 57.3 | -4.5
  Loire River | water | FR | 47.3 | 0.0 | Loire Valley
  Loire | water | FR | 47.4 | 0.7
  Lombok | landform | ID | -8.57 | 116.35
  Long Island City | neighbourhood | US | 40.74 | -73.95
  Long Island Sound | water | US | 41.1 | -72.8
  Long Island | region | US | 40.8 | -73.1
  Longsight | neighbourhood | GB | 53.46 | -2.2
  Lorraine | region | FR | 48.8 | 6.2
  Los Alamos National Laboratory | facility | US | 35.88 | -106.3
  Los Angeles International Airport | facility | US | 33.94 | -118.41 | LAX
  Los Feliz | neighbourhood | US | 34.11 | -118.28
  Lough Derg | water | IE | 52.9 | -8.3
  Lough Neagh | water | GB | 54.6 | -6.4
  Louvre | facility | FR | 48.861 | 2.336
  Low Countries | region | - | 52.0 | 5.0 | Benelux
  Lower East Side | neighbourhood | US | 40.72 | -73.98
  Lower Edmonton | neighbourhood | GB | 51.63 | -0.06
  Lower Mainland | region | CA | 49.3 | -123.0 | Metro Vancouver
  Lower Ninth Ward | neighbourhood | US | 29.97 | -90.01
  Lozells | neighbourhood | GB | 52.5 | -1.9
  Lusatia | region | - | 51.5 | 14.3
  Luzon Strait | water | - | 20.5 | 121.0
  Luzon | region | PH | 16.0 | 121.0
  Maasai Mara | landform | KE | -1.5 | 35.1 | Masai Mara
  Macdonald-Cartier International Airport | facility | CA | 45.32 | -75.67
  Machu Picchu | landform | PE | -13.16 | -72.54
  Mackenzie River | water | CA | 67.0 | -131.0
  Madeira | region | PT | 32.7 | -17.0
  Madison Square Garden | facility | US | 40.75 | -73.993
  Maghreb | region | - | 30.0 | 0.0 | Maghrib
  Maida Vale | neighbourhood | GB | 51.53 | -0.18
  Maidan | facility | UA | 50.45 | 30.524 | Independence Square
  Majorca | landform | ES | 39.6 | 3.0 | Mallorca
  Makalu | landform | - | 27.89 | 87.09
  Makoko | neighbourhood | NG | 6.5 | 3.39
  Manayunk | neighbourhood | US | 40.03 | -75.22
  Mar-a-Lago | facility | US | 26.68 | -80.04
  Maracanã | facility | BR | -22.912 | -43.23 | Maracana
  Marianas Trench | landform | - | 11.35 | 142.2 | Mariana Trench
  Maritimes | region | CA | 46.0 | -63.0 | Maritime Provinces; Atlantic Canada
  Marmara Sea | water | TR | 40.7 | 28.2 | Sea of Marmara
  Martha's Vineyard | region | US | 41.4 | -70.6
  Marzahn | neighbourhood | DE | 52.55 | 13.56
  Mashonaland | region | ZW | -17.5 | 30.5
  Massif Central | landform | FR | 45.2 | 2.9
  Matabeleland | region | ZW | -20.5 | 28.5
  Mathare | neighbourhood | KE | -1.26 | 36.86
  Mattapan | neighbourhood | US | 42.27 | -71.09
  Matterhorn | landform | CH | 45.98 | 7.66
  Maui | region | US | 20.8 | -156.3
  Mauna Kea Observatory | facility | US | 19.82 | -155.47
  Mauna Kea | landform | US | 19.82 | -155.47
  Mauna Loa | landform | US | 19.48 | -155.6
  Mayfair | neighbourhood | GB | 51.51 | -0.15
  Mediterranean Sea | water | - | 38.0 | 17.0 | Mediterranean
  Mekong Delta | water | VN | 10.0 | 105.8
  Mekong | water | - | 16.0 | 105.0 | Mekong River
  Melanesia | region | - | -9.0 | 160.0
  Melbourne Cricket Ground | facility | AU | -37.82 | 144.983 | MCG
  Mendip Hills | landform | GB | 51.3 | -2.7 | Mendips
  Merrimack River | water | US | 42.7 | -71.2
  Mersey | water | GB | 53.4 | -2.8 | River Mersey
  Merseyside | region | GB | 53.4 | -2.9
  Merton | neighbourhood | GB | 51.41 | -0.19
  Mesabi Range | landform | US | 47.5 | -92.8
  Mesopotamia | region | IQ | 33.2 | 44.3
  Meuse | water | - | 50.4 | 5.0 | Meuse River
  Micronesian Islands | region | - | 7.0 | 150.0
  Mid-South | region | US | 36.0 | -90.0
  Middle Belt | region | NG | 9.0 | 8.0
  Middle East | region | - | 33.1 | 35.9 | Mideast; Middle-East; Mid-East; Near East
  Middlesex | region | GB | 51.55 | -0.4
  Midlands | region | GB | 52.5 | -2.0 | the Midlands; West Midlands
  Midway Atoll | landform | UM | 28.2 | -177.35 | Midway Islands
  Midwest | region | US | 42.0 | -88.0 | the Midwest; American Midwest; Upper Midwest; Middle West
  Mile End | neighbourhood | GB | 51.52 | -0.03
  Mill Hill | neighbourhood | GB | 51.61 | -0.24
  Mindanao | region | PH | 8.0 | 125.0
  Mindoro | landform | PH | 13.0 | 121.1
  Mississippi Delta | region | US | 33.5 | -91.0
  Mississippi River | water | US | 35.0 | -90.5 | Mississippi
  Mississippi Valley | region | US | 37.0 | -89.5
  Missouri River | water | US | 41.0 | -96.0 | Missouri
  Mitchells Plain | neighbourhood | ZA | -34.05 | 18.62
  Mobile Bay | water | US | 30.4 | -88.0
  Mojave Desert | landform | US | 35.0 | -115.5 | Mojave
  Molenbeek | neighbourhood | BE | 50.85 | 4.33
  Mona Passage | water | - | 18.3 | -67.9
  Mong Kok | neighbourhood | HK | 22.32 | 114.17
  Mont Blanc | landform | - | 45.83 | 6.86
  Mont Saint-Michel | facility | FR | 48.64 | -1.51 | Mont-Saint-Michel
  Mont Ventoux | landform | FR | 44.17 | 5.28
  Monte Rosa | landform | - | 45.94 | 7.87
  Monterey Bay | water | US | 36.8 | -121.9
  Montmartre | neighbourhood | FR | 48.89 | 2.34
  Montreal East | neighbourhood | CA | 45.63 | -73.52
  Montreal North | neighbourhood | CA | 45.6 | -73.63
  Montreal-Pierre Elliott Trudeau International Airport | facility | CA | 45.47 | -73.74 | Montreal-Trudeau
  Monument Valley | landform | US | 37.0 | -110.1
  Moravia | region | CZ | 49.2 | 17.0
  Morningside Heights | neighbourhood | US | 40.81 | -73.96
  Morningside | neighbourhood | GB | 55.93 | -3.21
  Moscone Center | facility | US | 37.78 | -122.4
  Moselle | water | - | 50.0 | 7.0 | Mosel
  Moss Side | neighbourhood | GB | 53.46 | -2.24
  Mott Haven | neighbourhood | US | 40.81 | -73.92
  Motutapu Island | landform | NZ | -36.75 | 174.92 | Motutapu
  Mount Agung | landform | ID | -8.34 | 115.5 | Agung
  Mount Ararat | landform | TR | 39.7 | 44.3 | Ararat
  Mount Athos | landform | GR | 40.16 | 24.33
  Mount Baker | landform | US | 48.78 | -121.81
  Mount Cameroon | landform | CM | 4.2 | 9.17
  Mount Cook | landform | NZ | -43.6 | 170.14 | Aoraki
  Mount Desert Island | landform | US | 44.3 | -68.2
  Mount Elbrus | landform | RU | 43.35 | 42.44 | Elbrus
  Mount Elgon | landform | KE | 1.1 | 34.5
  Mount Erebus | landform | AQ | -77.53 | 167.15
  Mount Etna | landform | IT | 37.75 | 15.0 | Etna; Mt. Etna
  Mount Everest | landform | - | 27.99 | 86.93 | Everest; Mt. Everest
  Mount Fuji | landform | JP | 35.36 | 138.73 | Mt. Fuji; Fuji
  Mount Hermon | landform | - | 33.42 | 35.86
  Mount Hood | landform | US | 45.37 | -121.7 | Mt. Hood
  Mount Kailash | landform | CN | 31.07 | 81.31
  Mount Kazbek | landform | GE | 42.7 | 44.5 | Kazbek
  Mount Kenya | landform | KE | -0.15 | 37.3 | Mt. Kenya
  Mount Kilimanjaro | landform | TZ | -3.07 | 37.35 | Kilimanjaro
  Mount Kosciuszko | landform | AU | -36.46 | 148.26
  Mount Logan | landform | CA | 60.57 | -140.4
  Mount Mayon | landform | PH | 13.26 | 123.69 | Mayon
  Mount Merapi | landform | ID | -7.54 | 110.45 | Merapi
  Mount Nyiragongo | landform | CD | -1.52 | 29.25 | Nyiragongo
  Mount Olympus | landform | GR | 40.1 | 22.35
  Mount Ontake | landform | JP | 35.89 | 137.48
  Mount Paektu | landform | KP | 41.99 | 128.08 | Paektu
  Mount Pinatubo | landform | PH | 15.14 | 120.35 | Pinatubo
  Mount Rainier | landform | US | 46.85 | -121.76 | Mt. Rainier
  Mount Roraima | landform | - | 5.14 | -60.76
  Mount Royal | neighbourhood | CA | 45.52 | -73.65
  Mount Ruapehu | landform | NZ | -39.3 | 175.56 | Ruapehu
  Mount Rushmore | landform | US | 43.88 | -103.46
  Mount Semeru | landform | ID | -8.11 | 112.92 | Semeru
  Mount Shasta | landform | US | 41.4 | -122.2 | Mt. Shasta
  Mount Sinabung | landform | ID | 3.17 | 98.39 | Sinabung
  Mount Sinai | landform | EG | 28.54 | 33.98
  Mount St. Helens | landform | US | 46.2 | -122.19 | Mt. St. Helens
  Mount Tambora | landform | ID | -8.25 | 118.0 | Tambora
  Mount Unzen | landform | JP | 32.76 | 130.3
  Mount Vesuvius | landform | IT | 40.8 | 14.4 | Vesuvius
  Mount Washington | landform | US | 44.27 | -71.3
  Mount Whitney | landform | US | 36.58 | -118.29
  Mountain West | region | US | 44.0 | -107.0 | American West
  Mozambique Channel | water | - | -18.0 | 41.0
  Muirhouse | neighbourhood | GB | 55.97 | -3.26
  Munster | region | IE | 52.3 | -8.6
  Murray River | water | AU | -34.5 | 141.0 | River Murray; Murray-Darling Basin; Murray-Darling
  Muskegon Lake | water | US | 43.2 | -86.2
  Muskoka | region | CA | 45.3 | -79.5
  Mykonos | landform | GR | 37.45 | 25.33
  Nagorno-Karabakh | region | AZ | 39.8 | 46.8 | Karabakh; Artsakh; Nagorno Karabakh
  Nairobi Area | region | KE | -1.3 | 36.8
  Namib | landform | NA | -24.0 | 15.0 | Namib Desert
  Nanga Parbat | landform | PK | 35.24 | 74.59
  Nantucket | region | US | 41.3 | -70.1
  Napa Valley | region | US | 38.4 | -122.4
  Narragansett Bay | water | US | 41.6 | -71.4
  Navajo Nation | region | US | 36.9 | -111.0 | Navajo Reservation
  Neches River | water | US | 31.0 | -94.0 | Sabine River
  Nefud Desert | landform | SA | 28.5 | 41.0
  Negev | region | IL | 31.0 | 34.8 | Negev Desert
  Nepean | neighbourhood | CA | 45.35 | -75.74
  Neukölln | neighbourhood | DE | 52.48 | 13.44
  Neva River | water | RU | 59.9 | 30.5 | Neva
  New Britain | landform | PG | -5.5 | 151.0
  New England | region | US | 42.0 | -72.0 | Northeast
  New Guinea | region | - | -5.0 | 141.0
  New Territories | region | HK | 22.4 | 114.1
  New York Harbor | water | US | 40.67 | -74.05
  Newark Liberty International Airport | facility | US | 40.69 | -74.17 | Newark Airport
  Newfoundland | region | CA | 48.5 | -56.0
  Newham | neighbourhood | GB | 51.53 | 0.03
  Niagara Falls | landform | CA | 43.08 | -79.08
  Niagara River | water | - | 43.1 | -79.1
  Niagara | region | CA | 43.1 | -79.2 | Niagara region; Niagara Peninsula
  Nias | landform | ID | 1.0 | 97.6
  Niger Delta | region | NG | 5.0 | 6.0
  Niger River | water | - | 10.0 | 5.0 | River Niger; Niger
  Nile Delta | water | EG | 30.9 | 31.1
  Nile | water | - | 26.8 | 30.8 | Nile River; River Nile; the Nile
  Nine Elms | neighbourhood | GB | 51.48 | -0.14
  Noe Valley | neighbourhood | US | 37.75 | -122.43
  Nordic countries | region | - | 62.0 | 15.0
  Normandy | region | FR | 49.2 | 0.0 | Normandie
  Norris Green | neighbourhood | GB | 53.45 | -2.92
  North Africa | region | - | 28.0 | 17.0 | Northern Africa
  North America | continent | - | 46.1 | -100.5
  North Atlantic | water | - | 35.0 | -40.0 | North Atlantic Ocean
  North Caucasus | region | RU | 43.3 | 45.0 | Northern Caucasus
  North Channel | water | - | 55.0 | -5.6
  North East England | region | GB | 54.9 | -1.7 | Tyneside; Tyne and Wear
  North Island | region | NZ | -38.5 | 176.0
  North Jersey | region | US | 40.8 | -74.2
  North Kensington | neighbourhood | GB | 51.52 | -0.22
  North Pacific | water | - | 30.0 | -150.0 | North Pacific Ocean
  North Pole | region | - | 90.0 | 0.0
  North Sea | water | - | 56.0 | 3.0
  North Slope | region | US | 69.5 | -152.0
  North Stradbroke Island | landform | AU | -27.6 | 153.4 | Stradbroke Island
  North Wales | region | GB | 53.0 | -3.8
  North York | neighbourhood | CA | 43.77 | -79.41
  Northeast India | region | IN | 26.0 | 93.0
  Northern California | region | US | 38.5 | -121.5
  Northern Europe | region | - | 61.0 | 12.0
  Northern Uganda | region | UG | 3.0 | 32.3
  Northern Virginia | region | US | 38.8 | -77.3
  Northridge | neighbourhood | US | 34.23 | -118.54
  Northwest Passage | water | - | 74.0 | -95.0
  Norwegian Sea | water | - | 68.0 | 2.0
  Notre Dame | facility | FR | 48.853 | 2.35 | Notre-Dame; Notre Dame Cathedral
  Notre-Dame-de-Grace | neighbourhood | CA | 45.47 | -73.61
  Notting Hill | neighbourhood | GB | 51.51 | -0.2
  Novorossiya | region | UA | 48.5 | 31.0
  Nuba Mountains | landform | SD | 11.5 | 30.7
  Nullarbor Plain | landform | AU | -31.0 | 129.0 | Nullarbor
  Nunhead | neighbourhood | GB | 51.46 | -0.05
  O'Hare International Airport | facility | US | 41.98 | -87.9 | O'Hare
  Oahu | region | US | 21.5 | -158.0
  Ob River | water | RU | 65.0 | 66.0
  Oceania | continent | - | -18.3 | 138.5 | Australasia
  Oder | water | - | 52.5 | 14.5 | Oder River
  Ogaden | region | ET | 6.5 | 44.0
  Ohio River | water | US | 38.5 | -85.0 | Ohio River Valley; Ohio Valley; Ohio
  Okanagan | region | CA | 49.9 | -119.5 | Okanagan Valley
  Okavango | landform | BW | -19.3 | 22.9 | Okavango Delta
  Okinawa | landform | JP | 26.5 | 128.0
  Old Trafford | facility | GB | 53.463 | -2.291
  Olduvai Gorge | landform | TZ | -2.99 | 35.35
  Olympic Mountains | landform | US | 47.8 | -123.6
  Olympic Peninsula | landform | US | 47.8 | -123.7
  Omo River | water | ET | 6.0 | 36.0
  Orange River | water | - | -28.8 | 20.0
  Orinoco Belt | region | VE | 8.5 | -64.5
  Orinoco | water | - | 7.5 | -66.0 | Orinoco River
  Orkney | landform | GB | 59.0 | -3.0 | Orkneys; Orkney Islands
  Oromia | region | ET | 8.0 | 39.0 | Oromiya
  Otago | region | NZ | -45.0 | 169.0
  Ottawa Macdonald-Cartier International Airport | facility | CA | 45.32 | -75.67
  Ottawa Macdonald-Cartier International Airport | facility | CA | 45.32 | -75.67 |
  Ottawa River | water | CA | 45.5 | -76.5
  Outback | region | AU | -25.0 | 131.0
  Outer Banks | region | US | 35.9 | -75.6
  Outremont | neighbourhood | CA | 45.52 | -73.61
  Overtown | neighbourhood | US | 25.79 | -80.2
  Ozarks | landform | US | 36.5 | -92.5 | Ozark Mountains
  Pacific Northwest | region | US | 45.0 | -120.0
  Pacific Ocean | water | - | 0.0 | -150.0 | Pacific
  Pacific Palisades | neighbourhood | US | 34.05 | -118.53
  Pacoima | neighbourhood | US | 34.26 | -118.42
  Paddington | neighbourhood | GB | 51.52 | -0.17
  Palace of Versailles | facility | FR | 48.8049 | 2.1204
  Palawan | landform | PH | 9.8 | 118.7
  Pamir Highway | facility | TJ | 38.2 | 73.0
  Pamirs | landform | - | 38.0 | 73.0 | Pamir Mountains; Pamir
  Pampas | region | AR | -35.0 | -62.0
  Panama Canal | water | PA | 9.1 | -79.7
  Panmunjom | facility | KR | 37.956 | 126.677
  Pantanal | region | BR | -17.5 | -57.0
  Paracel Islands | landform | - | 16.5 | 112.0 | Paracels
  Paraná River | water | - | -27.0 | -57.5 | Parana River
  Park Royal | neighbourhood | GB | 51.53 | -0.28
  Park Slope | neighbourhood | US | 40.67 | -73.98
  Parkdale | neighbourhood | CA | 43.64 | -79.43
  Parliament Hill | facility | CA | 45.424 | -75.7
  Parnaíba River | water | BR | -5.0 | -42.0
  Partick | neighbourhood | GB | 55.87 | -4.31
  Pas-de-Calais | region | FR | 50.5 | 2.3
  Patagonia | region | AR | -41.0 | -69.0
  Peak District | landform | GB | 53.3 | -1.8
  Pearl Harbor | landform | US | 21.4 | -157.95
  Pearl River Delta | region | CN | 23.1 | 113.5 | Greater Bay Area
  Pearl River | water | CN | 23.0 | 112.0 | Zhujiang
  Peloponnese | region | GR | 37.5 | 22.3
  Peninsular Malaysia | region | MY | 3.0 | 102.0 | Malay Peninsula; Malaya
  Pennines | landform | GB | 54.5 | -2.3
  Pentagon | facility | US | 38.8719 | -77.0563 | the Pentagon
  Pentonville Prison | facility | GB | 51.54 | -0.12 | HMP Pentonville
  Persian Gulf | water | - | 27.0 | 51.0 | Arabian Gulf; the Gulf
  Philippine Sea | water | - | 20.0 | 135.0
  Phuket | landform | TH | 7.9 | 98.3
  Picardy | region | FR | 49.8 | 2.8
  Piedmont Triad | region | US | 36.1 | -80.0 | Triad
  Pikes Peak | landform | US | 38.84 | -105.04
  Pilbara | region | AU | -20.0 | 120.0
  Pilsen | neighbourhood | US | 41.86 | -87.66
  Pine Barrens | region | US | 39.8 | -74.6
  Pine Ridge | region | US | 43.3 | -102.5 | Pine Ridge Reservation; Pine Ridge Indian Reservation
  Pitcairn Island | landform | PN | -25.07 | -130.1
  Piton de la Fournaise | landform | RE | -21.24 | 55.71
  Plaistow | neighbourhood | GB | 51.53 | 0.02
  Platte River | water | US | 41.0 | -98.5
  Plum Island | landform | US | 41.17 | -72.2
  Plymouth Rock | landform | US | 41.96 | -70.66
  Po River | water | IT | 45.0 | 11.0 | Po Valley
  Po | water | IT | 45.0 | 11.5
  Poconos | landform | US | 41.0 | -75.3 | Pocono Mountains
  Point Conception | landform | US | 34.6 | -120.6
  Point Reyes | landform | US | 38.0 | -122.98
  Polanco | neighbourhood | MX | 19.43 | -99.19
  Polish Corridor | region | PL | 53.8 | 18.2
  Pollok | neighbourhood | GB | 55.82 | -4.34
  Polynesia | region | - | -15.0 | -170.0
  Pomerania | region | - | 54.0 | 16.0
  Pont du Gard | facility | FR | 43.95 | 4.54
  Popocatépetl | landform | MX | 19.02 | -98.62 | Popocatepetl
  Port Phillip | water | AU | -37.9 | 144.9 | Port Phillip Bay
  Porton Down | facility | GB | 51.1 | -1.8
  Potomac | water | US | 38.5 | -77.2 | Potomac River
  Prairies | region | CA | 53.0 | -106.0 | Canadian Prairies
  Prenzlauer Berg | neighbourhood | DE | 52.54 | 13.42
  Prespa Lakes | water | - | 40.9 | 21.0
  Primrose Hill | neighbourhood | GB | 51.54 | -0.16
  Prince William Sound | water | US | 60.8 | -147.0
  Princes' Islands | landform | TR | 40.87 | 29.1
  Provence | region | FR | 43.9 | 5.5
  Prussia | region | DE | 52.0 | 13.0
  Puget Sound | region | US | 47.6 | -122.4
  Punggye-ri | facility | KP | 41.28 | 129.08
  Punjab region | region | IN | 30.5 | 73.5
  Puntland | region | SO | 8.5 | 49.0
  Pyrenees | landform | - | 42.7 | 1.0
  Quantico | facility | US | 38.52 | -77.3
  Rafah crossing | facility | EG | 31.28 | 34.24
  Ramstein | facility | DE | 49.44 | 7.6 | Ramstein Air Base
  Ranelagh | neighbourhood | IE | 53.33 | -6.26
  Rangitoto Island | landform | NZ | -36.79 | 174.86 | Rangitoto
  Rann of Kutch | landform | IN | 20.5 | 73.0
  Rappahannock River | water | US | 38.0 | -77.0 | Rappahannock
  Rathmines | neighbourhood | IE | 53.32 | -6.26
  Recoleta | neighbourhood | AR | -34.59 | -58.39
  Red Hook | neighbourhood | US | 40.68 | -74.01
  Red River Delta | water | VN | 21.0 | 106.0
  Red River | water | US | 47.0 | -96.9 | Red River Valley
  Red Sea | water | - | 20.0 | 38.0
  Redbridge | neighbourhood | GB | 51.57 | 0.07
  Regent Park | neighbourhood | CA | 43.66 | -79.36
  Research Triangle | region | US | 35.8 | -79.0 | Triangle
  Reseda | neighbourhood | US | 34.2 | -118.54
  Rexdale | neighbourhood | CA | 43.72 | -79.57
  Rhine | water | - | 50.5 | 7.5 | Rhine River; River Rhine
  Rhineland | region | DE | 50.0 | 8.0
  Rhodope Mountains | landform | - | 41.6 | 24.6 | Rhodopes
  Rhône River | water | FR | 45.0 | 4.8 | Rhone River
  Rhône Valley | region | FR | 44.5 | 4.8
  Ridgewood | neighbourhood | US | 40.7 | -73.91
  Rift Valley | region | KE | 0.0 | 36.0 | Great Rift Valley
  Rikers Island | facility | US | 40.79 | -73.88 | Rikers
  Rio Grande Valley | region | US | 26.2 | -98.2
  Rio Grande | water | - | 29.0 | -102.0 | Rio Grande River
  Rio de la Plata | water | - | -35.0 | -57.0 | River Plate
  River Ouse | water | GB | 53.8 | -0.9
  River Spey | water | GB | 57.4 | -3.5
  River Tyne | water | GB | 54.9 | -1.6
  Riverdale | neighbourhood | US | 40.89 | -73.91
  Robben Island | landform | ZA | -33.8 | 18.37
  Rocinha | neighbourhood | BR | -22.99 | -43.25
  Rocky Mountains | landform | US | 40.0 | -108.0 | Rockies; the Rockies
  Rogers Park | neighbourhood | US | 42.01 | -87.67
  Rogue Valley | region | US | 42.0 | -122.5
  Roppongi | neighbourhood | JP | 35.66 | 139.73
  Roslindale | neighbourhood | US | 42.29 | -71.12
  Ross Ice Shelf | landform | AQ | -81.5 | -175.0
  Ross Sea | water | AQ | -75.0 | -175.0
  Rottnest Island | landform | AU | -32.0 | 115.5
  Roxbury | neighbourhood | US | 42.32 | -71.09
  Ruhr | region | DE | 51.5 | 7.2 | Ruhr Valley
  Rusholme | neighbourhood | GB | 53.45 | -2.22
  Russian Far East | region | RU | 61.0 | 135.0
  Rust Belt | region | US | 42.0 | -83.0
  Ruwenzori Mountains | landform | - | 0.39 | 29.87 | Rwenzori Mountains; Rwenzori
  Sable Island | landform | CA | 43.93 | -59.9
  Sacramento River | water | US | 38.5 | -121.5 | American River
  Sacré-Coeur | facility | FR | 48.89 | 2.34 | Sacre Coeur
  Sadr City | neighbourhood | IQ | 33.39 | 44.46
  Sagrada Familia | facility | ES | 41.4 | 2.17
  Sahara | landform | - | 23.0 | 12.0 | Sahara Desert
  Sahel | region | - | 15.0 | 5.0 | Sahel region
  Saint-Germain-des-Pres | neighbourhood | FR | 48.85 | 2.33
  Sakhalin | landform | RU | 50.5 | 143.0 | Sakhalin Island
  Salish Sea | water | - | 49.0 | -123.3
  Salton Sea | water | US | 33.3 | -115.8
  Salween | water | MM | 23.0 | 98.5 | Salween River
  San Andreas Fault | landform | US | 35.1 | -119.7
  San Fernando Valley | region | US | 34.2 | -118.5
  San Francisco Bay | water | US | 37.7 | -122.3
  San Francisco International Airport | facility | US | 37.62 | -122.38
  San Jacinto River | water | US | 29.9 | -95.2 | Buffalo Bayou
  San Joaquin River | water | US | 37.5 | -121.0 | Sacramento-San Joaquin Delta
  San Pedro | neighbourhood | US | 33.74 | -118.29
  San Quentin | facility | US | 37.94 | -122.49 | San Quentin State Prison
  San Siro | facility | IT | 45.48 | 9.12
  Sandringham | facility | GB | 52.83 | 0.51 | Sandringham House
  Sandton | neighbourhood | ZA | -26.11 | 28.06
  Santiago Bernabéu | facility | ES | 40.45 | -3.69 | Santiago Bernabeu; Bernabéu; Bernabeu
  Santorini | landform | GR | 36.4 | 25.4
  Sargasso Sea | water | - | 28.0 | -66.0
  Saskatchewan River | water | CA | 55.0 | -100.0
  Sava | water | - | 45.0 | 19.0 | Sava River
  Savannah River | water | US | 33.5 | -81.9
  Saxony | region | DE | 51.0 | 13.5
  Scampia | neighbourhood | IT | 40.9 | 14.24
  Scandinavia | region | - | 62.0 | 15.0
  Scarborough Shoal | landform | PH | 15.1 | 117.8
  Scarborough | neighbourhood | CA | 43.77 | -79.26
  Schiphol | facility | NL | 52.31 | 4.76 | Schiphol Airport
  Scilly Isles | landform | GB | 49.92 | -6.3 | Isles of Scilly
  Scottish Borders | region | GB | 55.5 | -2.8
  Scottish Highlands | region | GB | 57.1 | -4.7 | Highlands
  Sea of Azov | water | - | 46.0 | 36.5 | Azov Sea
  Sea of Galilee | water | IL | 32.8 | 35.6
  Sea of Japan | water | - | 40.0 | 135.0 | East Sea
  Sea of Okhotsk | water | - | 53.0 | 150.0
  Second Thomas Shoal | landform | - | 9.75 | 115.87 | Ayungin Shoal
  Seine | water | FR | 48.9 | 2.0 | Seine River; River Seine
  Selly Oak | neighbourhood | GB | 52.44 | -1.94
  Senegal River | water | - | 14.5 | -13.0 | Senegal
  Senkaku Islands | landform | JP | 25.75 | 123.5 | Senkakus; Diaoyu Islands; Diaoyu
  Sentosa | landform | SG | 1.25 | 103.83
  Serengeti | landform | TZ | -2.3 | 34.8 | Serengeti National Park
  Severn | water | GB | 52.0 | -2.3 | River Severn
  Shadyside | neighbourhood | US | 40.45 | -79.93
  Shaheen Bagh | neighbourhood | IN | 28.54 | 77.3
  Sham Shui Po | neighbourhood | HK | 22.33 | 114.16
  Shannon River | water | IE | 52.8 | -8.6 | River Shannon
  Sheepshead Bay | neighbourhood | US | 40.59 | -73.94
  Sheikh Jarrah | neighbourhood | PS | 31.79 | 35.23
  Shepherd's Bush | neighbourhood | GB | 51.5 | -0.22
  Sherman Oaks | neighbourhood | US | 34.15 | -118.45
  Sherwood Forest | landform | GB | 52.9 | -1.2
  Shetland | landform | GB | 60.3 | -1.3 | Shetlands; Shetland Islands
  Shibuya | neighbourhood | JP | 35.66 | 139.7
  Shikoku | region | JP | 33.8 | 133.5
  Shinjuku | neighbourhood | JP | 35.69 | 139.7
  Shoreditch | neighbourhood | GB | 51.53 | -0.08
  Siberia | region | RU | 60.0 | 105.0
  Sierra Madre Occidental | landform | MX | 25.0 | -106.0
  Sierra Madre Oriental | landform | MX | 24.0 | -100.0
  Sierra Nevada | region | US | 36.5 | -118.8 | High Sierra
  Silesia | region | PL | 51.0 | 17.0
  Silicon Valley | region | US | 37.4 | -122.1
  Silver Lake | neighbourhood | US | 34.09 | -118.27
  Silwan | neighbourhood | PS | 31.77 | 35.24
  Simpson Desert | landform | AU | -25.0 | 137.0
  Sinai | region | EG | 29.5 | 33.8 | Sinai Peninsula; Sinai Desert
  Sing Sing | facility | US | 41.15 | -73.87
  Skagerrak | water | - | 58.0 | 9.0
  Snake River | water | US | 45.0 | -117.0
  Snowdon | landform | GB | 53.07 | -4.08 | Snowdonia
  Snowy Mountains | landform | AU | -36.4 | 148.3
  Socotra | landform | YE | 12.5 | 54.0
  Solent | water | GB | 50.77 | -1.3
  Somaliland | region | SO | 9.5 | 46.0
  Sonoran Desert | landform | - | 32.0 | -112.5
  South America | continent | - | -14.6 | -57.7
  South Asia | region | - | 25.0 | 78.0 | Southern Asia; Indian subcontinent; Indian Subcontinent; Asian subcontinent
  South Atlantic | water | - | -25.0 | -20.0 | South Atlantic Ocean
  South Boston | neighbourhood | US | 42.33 | -71.05
  South Bronx | neighbourhood | US | 40.82 | -73.91
  South Caucasus | region | - | 42.0 | 44.5
  South China Sea | water | - | 14.0 | 115.0 | West Philippine Sea
  South Downs | landform | GB | 50.9 | -0.5
  South Florida | region | US | 27.0 | -80.5
  South Island | region | NZ | -43.9 | 170.5
  South Jersey | region | US | 39.7 | -74.4
  South Ossetia | region | GE | 42.3 | 44.1
  South Pacific | water | - | -30.0 | -130.0 | South Pacific Ocean
  South Pole | region | AQ | -90.0 | 0.0
  South Wales | region | GB | 51.7 | -3.4
  South Yorkshire | region | GB | 53.5 | -1.2
  Southeast Asia | region | - | 5.0 | 112.0 | South-East Asia; South East Asia; southeast Asia
  Southeast Asia | region | - | 5.0 | 112.0 | South-east Asia; Southeastern Asia
  Southern Africa | region | - | -23.0 | 24.0 | southern Africa
  Southern Alps | landform | NZ | -43.5 | 170.5
  Southern Bug | water | UA | 47.5 | 30.5
  Southern California | region | US | 34.0 | -118.0 | SoCal; Southland
  Southern Cameroons | region | CM | 5.5 | 10.0 | Ambazonia
  Southern Cone | region | - | -45.0 | -70.0
  Southern Europe | region | - | 41.0 | 12.0
  Southern Ocean | water | - | -65.0 | 0.0 | Antarctic Ocean
  Southgate | neighbourhood | GB | 51.63 | -0.13
  Southmead | neighbourhood | GB | 51.5 | -2.6
  Southwark | neighbourhood | GB | 51.5 | -0.09
  Southwestern Ontario | region | CA | 43.0 | -80.5 | southwestern Ontario
  Soweto | facility | ZA | -26.27 | 27.86
  Space Coast | region | US | 28.3 | -80.6
  Sparkbrook | neighbourhood | GB | 52.46 | -1.87
  Sparkhill | neighbourhood | GB | 52.45 | -1.87
  Spitsbergen | landform | SJ | 79.0 | 16.0
  Spratly Islands | landform | - | 8.6 | 111.9 | Spratlys
  Squirrel Hill | neighbourhood | US | 40.44 | -79.92
  St. George's Channel | water | - | 52.0 | -6.0
  St. Lawrence River | water | - | 46.5 | -72.0 | St. Lawrence Seaway; St. Lawrence
  St. Peter's Square | facility | VA | 41.902 | 12.457 | Saint Peter's Square; St. Peter's Basilica
  Stade de France | facility | FR | 48.92 | 2.36
  Stamford Bridge | facility | GB | 51.48 | -0.19
  Stansted | facility | GB | 51.885 | 0.235 | Stansted Airport
  Star City | facility | RU | 56.95 | 37.0
  Staten Island | landform | US | 40.58 | -74.15
  Statue of Liberty | landform | US | 40.69 | -74.04 | Liberty Island
  Steveston | neighbourhood | CA | 49.13 | -123.18
  Stewart Island | landform | NZ | -47.0 | 167.9
  Stockwell | neighbourhood | GB | 51.47 | -0.12
  Stoke Newington | neighbourhood | GB | 51.56 | -0.07
  Stokes Croft | neighbourhood | GB | 51.46 | -2.59
  Stonebridge Park | neighbourhood | GB | 51.54 | -0.27
  Stonehenge | landform | GB | 51.18 | -1.83
  Strait of Dover | water | - | 51.0 | 1.5 | Dover Strait
  Strait of Gibraltar | water | - | 36.0 | -5.5
  Strait of Hormuz | water | - | 26.5 | 56.3 | Straits of Hormuz
  Strait of Juan de Fuca | water | - | 48.2 | -123.5
  Strait of Magellan | water | - | -53.5 | -70.5
  Strait of Malacca | water | - | 2.5 | 101.5 | Malacca Strait; Malacca Straits
  Strait of Messina | water | IT | 38.2 | 15.6
  Straits of Tiran | water | - | 28.0 | 34.5
  Stromboli | landform | IT | 38.79 | 15.21
  Sudetenland | region | CZ | 50.5 | 14.0
  Suez Canal | water | EG | 30.6 | 32.3 | Suez
  Sulawesi | landform | ID | -2.0 | 121.0 | Celebes
  Sulu | region | PH | 6.0 | 121.0 | Sulu Archipelago
  Sumatra | landform | ID | 0.0 | 102.0
  Summertown | neighbourhood | GB | 51.78 | -1.26
  Sundarbans | region | - | 21.9 | 89.2
  Sunni Triangle | region | IQ | 33.0 | 44.0
  Sunset Park | neighbourhood | US | 40.65 | -74.01
  Sunshine Coast | region | AU | -26.6 | 153.0
  Surulere | neighbourhood | NG | 6.5 | 3.35
  Susquehanna | water | US | 40.5 | -76.8 | Susquehanna River
  Sussex | region | GB | 50.9 | 0.1
  Suwalki Gap | region | - | 54.2 | 23.3 | Suwałki Gap
  Swat Valley | region | PK | 35.2 | 72.4 | Swat
  Sydenham | neighbourhood | GB | 51.43 | -0.05
  Sydney Harbour | water | AU | -33.85 | 151.2
  Sydney Opera House | facility | AU | -33.857 | 151.215
  Syr Darya | water | - | 43.0 | 67.0
  Taal Volcano | landform | PH | 14.0 | 120.99 | Taal
  Table Mountain | landform | ZA | -33.96 | 18.4
  Tagus | water | - | 39.5 | -6.0
  Tahrir Square | facility | EG | 30.0444 | 31.2357
  Taiwan Strait | water | - | 24.0 | 119.5 | Taiwan Straits
  Taj Mahal | facility | IN | 27.175 | 78.042
  Taklamakan Desert | landform | CN | 39.0 | 83.0
  Taksim Square | facility | TR | 41.037 | 28.985 | Gezi Park; Taksim
  Tallaght | neighbourhood | IE | 53.29 | -6.37
  Tampa Bay | water | US | 27.7 | -82.6
  Tana River | water | KE | -1.0 | 39.5
  Taranaki | region | NZ | -39.3 | 174.1
  Tasman Peninsula | landform | AU | -43.1 | 147.8
  Tasman Sea | water | - | -40.0 | 160.0
  Taurus Mountains | landform | TR | 37.0 | 33.0
  Temple Mount | facility | IL | 31.778 | 35.235 | Al-Aqsa Mosque; Al-Aqsa; al-Aqsa mosque
  Temple Mount | facility | IL | 31.778 | 35.235 | Haram al-Sharif; Western Wall
  Tenderloin | neighbourhood | US | 37.78 | -122.41
  Tenerife | landform | ES | 28.3 | -16.5
  Tennessee River | water | US | 35.5 | -87.5 | Tennessee
  Tepito | neighbourhood | MX | 19.44 | -99.12
  Terai | region | NP | 27.0 | 84.5
  Teton Range | landform | US | 43.74 | -110.8 | Tetons
  Thames Estuary | water | GB | 51.5 | 0.7
  Thames | water | GB | 51.5 | -0.3 | River Thames; Thames River
  Thar Desert | landform | IN | 27.5 | 71.0
  Thessaly | region | GR | 39.5 | 22.5
  Thrace | region | - | 41.5 | 24.5
  Three Gorges Dam | water | CN | 30.8 | 111.0 | Three Gorges
  Tian Shan | landform | - | 42.0 | 80.0
  Tiananmen Square | facility | CN | 39.9055 | 116.3976 | Tiananmen
  Tiber | water | IT | 42.0 | 12.5 | Tiber River
  Tibetan Plateau | landform | CN | 33.0 | 88.0
  Tigray | region | ET | 14.0 | 38.5 | Tigray region
  Tigris | water | - | 33.0 | 44.5 | Tigris River
  Times Square | facility | US | 40.758 | -73.985
  Timor Sea | water | - | -11.0 | 127.0
  Timor | landform | - | -9.0 | 125.0
  Tohoku | region | JP | 39.0 | 140.5 | Tōhoku
  Tondo | neighbourhood | PH | 14.61 | 120.97
  Tonle Sap | water | KH | 12.9 | 104.1
  Tora Bora | landform | AF | 34.1 | 70.1
  Toronto Pearson International Airport | facility | CA | 43.68 | -79.63 | Pearson International Airport
  Toronto Pearson International Airport | facility | CA | 43.68 | -79.63 | Pearson; Pearson Airport
  Torres Strait Islands | landform | AU | -10.5 | 142.2 | Torres Strait
  Tower Bridge | facility | GB | 51.5055 | -0.0754 | Tower of London
  Tower Hamlets | neighbourhood | GB | 51.52 | -0.03
  Toxteth | neighbourhood | GB | 53.39 | -2.96
  Trafalgar Square | facility | GB | 51.508 | -0.128
  Trans-Siberian Railway | facility | RU | 56.0 | 95.0
  Transbaikal region | region | RU | 52.0 | 107.0
  Transcarpathia | region | UA | 48.4 | 23.3
  Transnistria | region | MD | 47.2 | 29.2 | Transdniestria
  Transylvania | region | RO | 46.5 | 24.0
  Trastevere | neighbourhood | IT | 41.89 | 12.47
  Trevi Fountain | facility | IT | 41.9 | 12.48
  Tribeca | neighbourhood | US | 40.72 | -74.01
  Trinity River | water | US | 32.0 | -96.0
  Tripolitania | region | LY | 31.0 | 14.0
  Tristan da Cunha | landform | SH | -37.1 | -12.3
  Trumpington | neighbourhood | GB | 52.17 | 0.11
  Tsim Sha Tsui | neighbourhood | HK | 22.3 | 114.17
  Tulse Hill | neighbourhood | GB | 51.44 | -0.1
  Tumen River | water | KP | 42.3 | 130.0
  Tyrol | region | - | 47.2 | 11.3 | Tirol
  Tyrrhenian Sea | water | - | 40.0 | 12.0
  Uluru | landform | AU | -25.34 | 131.04 | Ayers Rock
  Umlazi | neighbourhood | ZA | -29.97 | 30.88
  Upper East Side | neighbourhood | US | 40.77 | -73.96
  Upper Edmonton | neighbourhood | GB | 51.61 | -0.07
  Upper Peninsula | region | US | 46.4 | -87.0
  Upper West Side | neighbourhood | US | 40.79 | -73.97
  Upstate South Carolina | region | US | 34.7 | -83.0
  Ural River | water | - | 50.0 | 52.0
  Urals | region | RU | 55.0 | 60.0 | Ural Mountains
  Ushba | landform | GE | 43.1 | 42.7 | Mount Ushba
  Uyuni Salt Flat | landform | BO | -20.1 | -67.6 | Salar de Uyuni
  Vaal River | water | ZA | -27.0 | 28.0 | Vaal
  Vallecas | neighbourhood | ES | 40.39 | -3.65
  Van Nuys | neighbourhood | US | 34.19 | -118.45
  Vancouver International Airport | facility | CA | 49.19 | -123.18
  Vancouver Island | region | CA | 49.7 | -125.5
  Vauxhall | neighbourhood | GB | 51.49 | -0.12
  Venetian Lagoon | water | IT | 45.4 | 12.3
  Victoria Falls | landform | - | -17.92 | 25.86
  Virunga | landform | CD | -0.9 | 29.4 | Virunga National Park
  Visayas | region | PH | 11.0 | 123.5
  Vistula | water | PL | 52.5 | 19.5 | Vistula River
  Vojvodina | region | RS | 45.3 | 19.9
  Volcán de Fuego | landform | GT | 14.47 | -90.88 | Fuego
  Volga Delta | region | RU | 46.0 | 48.0
  Volga | water | RU | 52.0 | 47.0 | Volga River
  Volta River | water | - | 8.0 | -1.0
  Vosges | landform | FR | 48.0 | 7.0 | Vosges Mountains
  Wabash River | water | US | 39.0 | -88.0
  Wadden Sea | water | - | 53.5 | 6.5
  Wadi Rum | landform | JO | 29.58 | 35.42
  Waiheke Island | landform | NZ | -36.8 | 175.1 | Waiheke
  Waikato River | water | NZ | -37.8 | 175.2
  Waikato | region | NZ | -37.8 | 175.3
  Waikiki | neighbourhood | US | 21.28 | -157.83
  Wailing Wall | facility | IL | 31.78 | 35.23 | Western Wall
  Wake Island | landform | UM | 19.28 | 166.6
  Wall Street | facility | US | 40.706 | -74.009
  Wallonia | region | BE | 50.4 | 5.0
  Walt Disney World | facility | US | 28.385 | -81.564 | Disney World
  Walter Reed | facility | US | 39.0 | -77.09 | Walter Reed National Military Medical Center; Walter Reed Medical Center
  Waltham Forest | neighbourhood | GB | 51.59 | -0.01
  Walworth | neighbourhood | GB | 51.49 | -0.09
  Wan Chai | neighbourhood | HK | 22.28 | 114.17
  Wapping | neighbourhood | GB | 51.5 | -0.06
  Wasatch Front | region | US | 40.7 | -111.9
  Washington Heights | neighbourhood | US | 40.84 | -73.94
  Wavertree | neighbourhood | GB | 53.4 | -2.93
  Waziristan | region | PK | 33.0 | 70.1 | Tribal Areas; Federally Administered Tribal Areas; FATA
  Weddell Sea | water | AQ | -73.0 | -45.0
  Wembley Stadium | facility | GB | 51.556 | -0.28
  West Africa | region | - | 12.0 | -2.0 | Western Africa
  West Asia | region | - | 33.0 | 50.0 | Western Asia; Southwest Asia
  West Coast | region | US | 38.0 | -120.0
  West Country | region | GB | 51.0 | -3.0 | South West England
  West Point | facility | US | 41.39 | -73.96
  West Texas | region | US | 31.9 | -102.0 | Permian Basin
  Western Europe | region | - | 48.0 | 4.0 | West Europe
  Western Ghats | landform | IN | 14.0 | 75.0
  Western Kasai | region | CD | -5.0 | 21.0 | Kasai-Occidental; Kasai Occidental; West Kasai
  Westlands | neighbourhood | KE | -1.27 | 36.81
  Westminster Abbey | facility | GB | 51.4994 | -0.1273
  Westminster | facility | GB | 51.4995 | -0.1248 | Whitehall; Palace of Westminster
  Westmount | neighbourhood | CA | 45.48 | -73.6
  Whalley | neighbourhood | CA | 49.19 | -122.85
  White Cliffs of Dover | landform | GB | 51.13 | 1.34
  White House | facility | US | 38.8977 | -77.0365 | the White House
  White Island | landform | NZ | -37.52 | 177.18 | Whakaari
  White Mountains | landform | US | 44.2 | -71.5
  White Nile | water | SS | 7.0 | 31.0
  White Sea | water | RU | 65.5 | 37.5
  Whitefield | neighbourhood | IN | 12.97 | 77.75
  Wicker Park | neighbourhood | US | 41.91 | -87.68
  Willamette River | water | US | 44.5 | -123.2
  Willamette Valley | region | US | 44.0 | -123.0
  Williamsburg | neighbourhood | US | 40.71 | -73.96
  Wimbledon | facility | GB | 51.434 | -0.214
  Winchmore Hill | neighbourhood | GB | 51.63 | -0.1
  Windermere | water | GB | 54.4 | -2.9
  Windsor Castle | facility | GB | 51.484 | -0.604
  Woodland Hills | neighbourhood | US | 34.17 | -118.61
  World Trade Center | facility | US | 40.7127 | -74.013 | Ground Zero; Twin Towers
  Wormwood Scrubs | facility | GB | 51.52 | -0.24 | HMP Wormwood Scrubs
  Wrigley Field | facility | US | 41.948 | -87.656
  Wynwood | neighbourhood | US | 25.8 | -80.2
  Wythenshawe | neighbourhood | GB | 53.39 | -2.26
  Yalu River | water | - | 41.5 | 126.5 | Yalu
  Yamal Peninsula | region | RU | 70.0 | 70.0
  Yamuna | water | IN | 25.5 | 80.0 | Yamuna River
  Yangtze River Delta | region | CN | 31.2 | 120.5
  Yangtze | water | CN | 31.0 | 112.0 | Yangtze River
  Yankee Stadium | facility | US | 40.829 | -73.926
  Yarra River | water | AU | -37.8 | 145.0 | Yarra
  Yasukuni Shrine | facility | JP | 35.67 | 139.74
  Yellow River | water | CN | 36.0 | 112.0 | Huang He
  Yellow Sea | water | - | 36.0 | 123.0
  Yellowstone | landform | US | 44.6 | -110.5 | Yellowstone National Park
  Yenisei | water | RU | 65.0 | 88.0 | Yenisei River
  Yongbyon | facility | KP | 39.8 | 125.75
  Yorkshire | region | GB | 53.6 | -1.5 | West Yorkshire
  Yosemite Falls | landform | US | 37.76 | -119.6
  Yosemite | landform | US | 37.75 | -119.6 | Yosemite National Park; Yosemite Valley
  Yucatan Channel | water | - | 21.7 | -85.7
  Yucatan Peninsula | region | MX | 21.0 | -89.0 | Yucatán Peninsula
  Yukon River | water | US | 64.0 | -155.0
  Yulin Naval Base | landform | CN | 18.2 | 109.5
  Zagros Mountains | landform | IR | 33.7 | 47.0 | Zagros
  Zamalek | neighbourhood | EG | 30.06 | 31.22
  Zambezi Valley | region | - | -16.0 | 29.0
  Zambezi | water | - | -17.0 | 30.0 | Zambezi River
  Zanzibar | region | TZ | -6.1 | 39.3
  Zaporizhzhia Nuclear Power Plant | facility | UA | 47.51 | 34.585
  Zhongnanhai | facility | CN | 39.91 | 116.37
  Zion National Park | landform | US | 37.3 | -113.0 | Zion
  Zugspitze | landform | DE | 47.42 | 10.98
  sub-Saharan Africa | region | - | -5.0 | 22.0 | Sub-Saharan Africa; Black Africa
  upstate New York | region | US | 42.5 | -76.0 | Upstate New York; Upstate
`)
