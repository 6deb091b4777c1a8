/**
 * Continents, informal regions, waters, landforms, historic areas and a few landmarks: kind, country (- where it spans several),
 * a point near the middle (degrees), names, the usual one first. Compiled by hand from general knowledge.
 */
export const FEATURES = `
continent -    7.2   21.1  Africa|African continent
continent -   29.8   89.2  Asia|Asian continent
continent -   48.7    9.1  Europe|European continent
continent -   46.1 -100.5  North America
continent -  -14.6  -57.7  South America
continent -  -18.3  138.5  Oceania|Australasia
continent -   12.0  -90.0  Americas|the Americas|Western Hemisphere
region    -   33.1   35.9  Middle East|Mideast|Middle-East|Mid-East|Near East
region    -   28.0   17.0  North Africa|Northern Africa
region    -   -5.0   22.0  sub-Saharan Africa|Sub-Saharan Africa|Black Africa
region    -   12.0   -2.0  West Africa|Western Africa
region    -    1.0   38.0  East Africa|Eastern Africa
region    -    1.0   18.0  Central Africa|Middle Africa|Equatorial Africa
region    -  -23.0   24.0  Southern Africa|southern Africa
region    -    9.0   45.0  Horn of Africa
region    -   15.0    5.0  Sahel|Sahel region
region    -   30.0    0.0  Maghreb|Maghrib
region    -   -1.0   30.0  Great Lakes region|African Great Lakes
region    -  -10.0  -65.0  Latin America|Latin-America
region    -   15.0  -87.0  Central America
region    -   15.0  -74.0  Caribbean|the Caribbean|West Indies|Antilles
region    -   13.0  -60.0  Lesser Antilles|Windward Islands
region    -   25.0   78.0  South Asia|Southern Asia|Indian subcontinent|Indian Subcontinent|Asian subcontinent
region    -    5.0  112.0  Southeast Asia|South-East Asia|South East Asia|southeast Asia|South-east Asia|Southeastern Asia
region    -   37.0  115.0  East Asia|Eastern Asia|Far East|Northeast Asia
region    -   43.0   65.0  Central Asia
region    -   33.0   50.0  West Asia|Western Asia|Southwest Asia
region    -   10.0  115.0  Asia-Pacific|Asia Pacific|Indo-Pacific|Indo Pacific
region    -   15.0  102.0  Indochina
region    -   48.0    4.0  Western Europe|West Europe
region    -   50.0   30.0  Eastern Europe|East Europe
region    -   49.0   17.0  Central Europe|Mitteleuropa
region    -   61.0   12.0  Northern Europe
region    -   41.0   12.0  Southern Europe
region    -   62.0   15.0  Scandinavia
region    -   62.0   15.0  Nordic countries
region    -   57.0   24.0  Baltics|Baltic states|Baltic States|the Baltics
region    -   43.0   21.0  Balkans|the Balkans|Balkan Peninsula|Western Balkans
region    -   42.5   45.0  Caucasus|the Caucasus|Caucasus Mountains|Transcaucasia
region    -   42.0   44.5  South Caucasus
region    RU  43.3   45.0  North Caucasus|Northern Caucasus
region    -   40.0   -4.0  Iberia|Iberian Peninsula
region    -   52.0    5.0  Low Countries|Benelux
region    -   34.0   36.0  Levant|the Levant
region    -   39.0   35.0  Asia Minor
region    TR  39.0   35.0  Anatolia
region    -   25.0   50.0  Arabian Peninsula|Gulf region|Arabia
region    -   60.0  100.0  Soviet Union|USSR|U.S.S.R.
region    -   44.0   20.0  Yugoslavia
region    CZ  49.8   15.5  Czechoslovakia
region    -   50.1    9.0  European Union|EU|E.U.|Eurozone|eurozone
region    -   36.6   37.0  Kurdistan
region    IQ  36.2   44.0  Iraqi Kurdistan|Kurdistan Region
region    -   34.0   76.0  Kashmir|Kashmir region|Kashmir Valley
region    IN  34.0   75.0  Kashmir Valley
region    SD  13.0   24.5  Darfur|Darfur region
region    SY  33.0   35.8  Golan Heights|Golan
region    EG  29.5   33.8  Sinai|Sinai Peninsula|Sinai Desert
region    UA  48.2   38.2  Donbas|Donbass
region    UA  48.5   31.0  Novorossiya
region    MD  47.2   29.2  Transnistria|Transdniestria
region    GE  42.3   44.1  South Ossetia
region    AZ  39.8   46.8  Nagorno-Karabakh|Karabakh|Artsakh|Nagorno Karabakh
region    RU  60.0  105.0  Siberia
region    RU  61.0  135.0  Russian Far East
region    RU  55.0   60.0  Urals|Ural Mountains
region    RU  52.0  107.0  Transbaikal region
region    IN  26.0   93.0  Northeast India
region    IN  30.5   73.5  Punjab region
region    BD  21.4   92.1  Chittagong Hill Tracts
region    PK  33.0   70.1  Waziristan|Tribal Areas|Federally Administered Tribal Areas|FATA
region    PK  35.2   72.4  Swat Valley|Swat
region    PH   8.0  125.0  Mindanao
region    PH  16.0  121.0  Luzon
region    PH  11.0  123.5  Visayas
region    PH   6.0  121.0  Sulu|Sulu Archipelago
region    ID  -1.0  114.0  Kalimantan
region    MY   3.0  102.0  Peninsular Malaysia|Malay Peninsula|Malaya
region    TH   6.5  101.3  Deep South
region    CM   5.5   10.0  Southern Cameroons|Ambazonia
region    NG   5.0    6.0  Niger Delta
region    NG   6.0    7.5  Biafra
region    NG   9.0    8.0  Middle Belt
region    ET  14.0   38.5  Tigray|Tigray region
region    ET   8.0   39.0  Oromia|Oromiya
region    ET  11.5   38.0  Amhara
region    ET   6.5   44.0  Ogaden
region    SO   9.5   46.0  Somaliland
region    SO   8.5   49.0  Puntland
region    CD  -1.5   28.8  Kivu|the Kivus|Kivus
region    CD   2.0   30.0  Ituri
region    CD  -9.0   26.0  Katanga
region    CD  -5.0   22.5  Kasai
region    CD  -5.0   21.0  Western Kasai|Kasai-Occidental|Kasai Occidental|West Kasai
region    CD  -4.0   23.8  Eastern Kasai|Kasai-Oriental
region    MZ -12.5   39.5  Cabo Delgado
region    AO  -5.2   12.4  Cabinda
region    SN  13.0  -15.5  Casamance
region    ML  20.0   -1.0  Azawad
region    LY  30.0   22.0  Cyrenaica
region    LY  31.0   14.0  Tripolitania
region    LY  26.0   14.0  Fezzan
region    CN  23.1  113.5  Pearl River Delta|Greater Bay Area
region    CN  31.2  120.5  Yangtze River Delta
region    HK  22.4  114.1  New Territories
region    HK  22.3  114.2  Kowloon
region    KR  37.3  127.0  Korean peninsula|Korean Peninsula
region    KP  38.3  127.2  Demilitarized Zone|DMZ
region    JP  36.0  139.5  Kanto|Kantō
region    JP  35.0  135.5  Kansai|Kinki
region    JP  39.0  140.5  Tohoku|Tōhoku
region    JP  35.8  138.0  Honshu
region    JP  33.0  131.0  Kyushu
region    JP  33.8  133.5  Shikoku
region    GB  52.5   -2.0  Midlands|the Midlands|West Midlands
region    GB  52.9   -1.0  East Midlands
region    GB  52.3    0.8  East Anglia
region    GB  51.0   -3.0  West Country|South West England
region    GB  51.5    0.0  Home Counties
region    GB  54.9   -1.7  North East England|Tyneside|Tyne and Wear
region    GB  53.5   -2.3  Greater Manchester
region    GB  53.4   -2.9  Merseyside
region    GB  53.6   -1.5  Yorkshire|West Yorkshire
region    GB  53.5   -1.2  South Yorkshire
region    GB  57.1   -4.7  Scottish Highlands|Highlands
region    GB  54.5   -3.1  Lake District
region    GB  51.8   -2.0  Cotswolds
region    GB  51.7   -3.4  South Wales
region    GB  53.0   -3.8  North Wales
region    GB  50.9    0.1  Sussex
region    -   54.0   -4.5  British Isles
region    FR  49.2    0.0  Normandy|Normandie
region    FR  48.2   -2.8  Brittany|Bretagne
region    FR  48.5    7.5  Alsace|Alsace-Lorraine
region    FR  48.8    6.2  Lorraine
region    FR  43.9    5.5  Provence
region    FR  43.6    7.1  French Riviera|Côte d'Azur|Riviera
region    FR  47.2    4.5  Burgundy
region    FR  42.1    9.1  Corsica|Corse
region    FR  44.4    0.3  Aquitaine
region    FR  50.5    2.8  Flanders
region    BE  51.0    4.0  Flanders|Flemish Region
region    BE  50.4    5.0  Wallonia
region    DE  51.0   13.5  Saxony
region    DE  50.0    8.0  Rhineland
region    DE  51.5    7.2  Ruhr|Ruhr Valley
region    DE  52.0   13.0  Prussia
region    ES  43.0   -2.6  Basque country
region    ES  36.7   -4.5  Costa del Sol
region    ES  28.3  -16.0  Canary Islands|Canaries
region    ES  39.6    3.0  Balearic Islands|Balearics
region    PT  38.0  -28.0  Azores
region    PT  32.7  -17.0  Madeira
region    RO  46.5   24.0  Transylvania
region    UA  49.5   24.0  Galicia
region    ES  42.8   -8.0  Galicia
region    GR  35.2   24.9  Crete
region    GR  39.5   22.5  Thessaly
region    GR  37.5   22.3  Peloponnese
region    GR  37.0   25.3  Cyclades
region    GR  36.4   28.0  Dodecanese
region    -   41.5   24.5  Thrace
region    CZ  50.0   14.5  Bohemia
region    CZ  49.2   17.0  Moravia
region    PL  51.0   17.0  Silesia
region    FI  67.0   26.0  Lapland
region    US  42.0  -72.0  New England|Northeast
region    US  42.0  -88.0  Midwest|the Midwest|American Midwest|Upper Midwest|Middle West
region    US  33.0  -86.0  Deep South|American South
region    US  34.0 -106.0  American Southwest|Southwest
region    US  45.0 -120.0  Pacific Northwest
region    US  38.0 -120.0  West Coast
region    US  38.0  -76.5  East Coast|Eastern Seaboard
region    US  30.0  -90.0  Gulf Coast
region    US  37.4 -122.1  Silicon Valley
region    US  37.8 -122.3  Bay Area|San Francisco Bay Area|East Bay
region    US  34.0 -118.0  Southern California|SoCal|Southland
region    US  38.5 -121.5  Northern California
region    US  36.5 -120.0  Central Valley|San Joaquin Valley
region    US  33.8 -116.4  Coachella Valley
region    US  34.1 -117.3  Inland Empire
region    US  34.2 -118.5  San Fernando Valley
region    US  38.4 -122.4  Napa Valley
region    US  26.2  -98.2  Rio Grande Valley
region    US  31.0 -100.0  Hill Country
region    US  32.9  -97.0  Dallas-Fort Worth|Dallas/Fort Worth|Metroplex|DFW
region    US  31.5  -94.5  East Texas
region    US  31.9 -102.0  West Texas|Permian Basin
region    US  27.0  -80.5  South Florida
region    US  28.3  -81.5  Central Florida
region    US  30.5  -85.5  Florida Panhandle|Panhandle
region    US  24.7  -81.1  Florida Keys|the Keys
region    US  26.0  -81.0  Everglades
region    US  37.0  -81.0  Appalachia
region    US  33.5  -91.0  Mississippi Delta
region    US  36.0  -90.0  Mid-South
region    US  40.8  -73.1  Long Island
region    US  41.7  -70.2  Cape Cod
region    US  41.4  -70.6  Martha's Vineyard
region    US  41.3  -70.1  Nantucket
region    US  40.9  -72.4  Hamptons|the Hamptons
region    US  42.5  -76.0  upstate New York|Upstate New York|Upstate
region    US  41.5  -74.0  Hudson Valley
region    US  42.8  -77.3  Finger Lakes
region    US  40.5  -74.3  Central Jersey
region    US  39.7  -74.4  South Jersey
region    US  40.8  -74.2  North Jersey
region    US  39.5  -74.5  Jersey Shore
region    US  38.8  -77.3  Northern Virginia
region    US  36.9  -76.3  Hampton Roads|Tidewater
region    US  38.5  -75.8  Delmarva|Delmarva Peninsula|Eastern Shore
region    US  37.0  -76.3  Chesapeake
region    US  46.4  -87.0  Upper Peninsula
region    US  47.5  -93.0  Iron Range
region    US  41.0  -85.0  Corn Belt
region    US  42.0  -83.0  Rust Belt
region    US  36.0 -102.0  Great Plains|the Plains|High Plains
region    US  44.0 -107.0  Mountain West|American West
region    US  36.9 -111.0  Navajo Nation|Navajo Reservation
region    US  43.3 -102.5  Pine Ridge|Pine Ridge Reservation|Pine Ridge Indian Reservation
region    US  36.5 -118.8  Sierra Nevada|High Sierra
region    US  47.6 -122.4  Puget Sound
region    US  42.0 -122.5  Rogue Valley
region    US  44.0 -123.0  Willamette Valley
region    US  40.7 -111.9  Wasatch Front
region    US  34.7  -83.0  Upstate South Carolina
region    US  35.8  -79.0  Research Triangle|Triangle
region    US  35.9  -75.6  Outer Banks
region    US  36.1  -80.0  Piedmont Triad|Triad
region    US  35.6  -83.5  Great Smoky Mountains|Smoky Mountains|Smokies
region    US  38.0  -97.0  Heartland
region    US  19.6 -155.5  Big Island
region    US  20.8 -156.3  Maui
region    US  22.1 -159.5  Kauai
region    US  21.5 -158.0  Oahu
region    CA  43.9  -79.0  Greater Toronto Area|GTA
region    CA  43.0  -80.5  Southwestern Ontario|southwestern Ontario
region    CA  49.3 -123.0  Lower Mainland|Metro Vancouver
region    CA  49.7 -125.5  Vancouver Island
region    CA  46.2  -60.8  Cape Breton|Cape Breton Island
region    CA  53.5  -60.0  Labrador
region    CA  48.5  -56.0  Newfoundland
region    CA  46.0  -63.0  Maritimes|Maritime Provinces|Atlantic Canada
region    CA  53.0 -106.0  Prairies|Canadian Prairies
region    CA  49.9 -119.5  Okanagan|Okanagan Valley
region    CA  43.1  -79.2  Niagara|Niagara region|Niagara Peninsula
region    CA  45.3  -79.5  Muskoka
region    CA  68.0 -100.0  Canadian Arctic
region    AU -33.7  150.3  Blue Mountains
region    AU -32.6  151.2  Hunter Valley|Hunter
region    AU -34.4  150.8  Illawarra
region    AU -37.9  147.5  Gippsland
region    AU -20.0  120.0  Pilbara
region    AU -16.0  126.0  Kimberley
region    AU -25.0  131.0  Outback
region    AU -28.0  153.4  Gold Coast
region    AU -26.6  153.0  Sunshine Coast
region    AU -33.3  151.4  Central Coast
region    NZ -38.5  176.0  North Island
region    NZ -43.9  170.5  South Island
region    NZ -39.3  174.1  Taranaki
region    NZ -39.5  176.8  Hawke's Bay
region    NZ -37.8  175.3  Waikato
region    NZ -45.0  169.0  Otago
region    -   -5.0  141.0  New Guinea
region    -  -15.0 -170.0  Polynesia
region    -   -9.0  160.0  Melanesia
region    -    7.0  150.0  Micronesian Islands
region    AR -41.0  -69.0  Patagonia
region    -  -45.0  -70.0  Southern Cone
region    -   -4.0  -60.0  Amazonia|Amazon Basin|Amazon basin|Amazon rainforest|Amazon
region    -   84.0    0.0  Arctic|the Arctic|Arctic Circle
region    -   75.0 -100.0  High Arctic
region    MX  21.0  -89.0  Yucatan Peninsula|Yucatán Peninsula
region    MX  30.0 -115.0  Baja California Peninsula
region    IE  53.5   -8.0  Irish Midlands
region    IE  52.3   -8.6  Munster
region    IE  53.3   -6.8  Leinster
region    IE  53.8   -9.0  Connacht|Connaught
region    IQ  33.0   44.0  Sunni Triangle
region    IQ  33.2   44.3  Mesopotamia
region    LB  33.9   35.9  Bekaa Valley|Bekaa|Beqaa Valley
region    SY  33.5   36.4  Eastern Ghouta|Ghouta
region    JO  31.9   35.6  Jordan Valley
region    IL  32.8   35.5  Galilee
region    IL  31.0   34.8  Negev|Negev Desert
region    KE   0.0   36.0  Rift Valley|Great Rift Valley
region    KE  -1.3   36.8  Nairobi Area
region    ZA -26.2   28.0  Gauteng|Transvaal
region    ZW -17.5   30.5  Mashonaland
region    ZW -20.5   28.5  Matabeleland
region    UG   3.0   32.3  Northern Uganda
region    TZ  -6.1   39.3  Zanzibar
county    IE  51.96  -8.67  County Cork|Co. Cork|Co Cork
county    IE  53.34  -6.27  County Dublin|Co. Dublin|Co Dublin
county    IE  53.35  -9.00  County Galway|Co. Galway|Co Galway
county    IE  52.50  -8.75  County Limerick|Co. Limerick|Co Limerick
county    IE  54.92  -8.00  County Donegal|Co. Donegal|Co Donegal|Donegal
county    IE  52.17  -9.58  County Kerry|Co. Kerry|Co Kerry|Kerry
county    IE  53.83  -9.33  County Mayo|Co. Mayo|Co Mayo|Mayo
county    IE  52.83  -8.98  County Clare|Co. Clare|Co Clare|Clare
county    IE  52.67  -7.83  County Tipperary|Co. Tipperary|Co Tipperary|Tipperary
county    IE  52.25  -7.50  County Waterford|Co. Waterford|Co Waterford
county    IE  54.17  -8.65  County Sligo|Co. Sligo|Co Sligo
county    IE  54.12  -8.00  County Leitrim|Co. Leitrim|Co Leitrim|Leitrim
county    IE  53.75  -8.25  County Roscommon|Co. Roscommon|Co Roscommon|Roscommon
county    IE  53.98  -7.37  County Cavan|Co. Cavan|Co Cavan
county    IE  54.18  -6.90  County Monaghan|Co. Monaghan|Co Monaghan
county    IE  53.92  -6.50  County Louth|Co. Louth|Co Louth|Louth
county    IE  53.65  -6.67  County Meath|Co. Meath|Co Meath|Meath
county    IE  53.50  -7.42  County Westmeath|Co. Westmeath|Co Westmeath|Westmeath
county    IE  53.72  -7.75  County Longford|Co. Longford|Co Longford
county    IE  53.24  -7.72  County Offaly|Co. Offaly|Co Offaly|Offaly
county    IE  53.00  -7.40  County Laois|Co. Laois|Co Laois|Laois
county    IE  53.17  -6.80  County Kildare|Co. Kildare|Co Kildare
county    IE  53.00  -6.37  County Wicklow|Co. Wicklow|Co Wicklow
county    IE  52.47  -6.58  County Wexford|Co. Wexford|Co Wexford
county    IE  52.58  -7.25  County Kilkenny|Co. Kilkenny|Co Kilkenny
county    IE  52.67  -6.83  County Carlow|Co. Carlow|Co Carlow
county    GB  54.30  -6.65  County Armagh|Co. Armagh|Co Armagh
county    GB  54.83  -6.20  County Antrim|Co. Antrim|Co Antrim
county    GB  54.35  -5.90  County Down|Co. Down|Co Down
county    GB  54.37  -7.60  County Fermanagh|Co. Fermanagh|Co Fermanagh|Fermanagh
county    GB  54.92  -6.95  County Londonderry|Co. Derry|County Derry
county    GB  54.58  -7.30  County Tyrone|Co. Tyrone|Co Tyrone
county    GB  54.67  -1.83  County Durham|Co. Durham|Co Durham
water     -    0.0 -150.0  Pacific Ocean|Pacific
water     -   30.0 -150.0  North Pacific|North Pacific Ocean
water     -  -30.0 -130.0  South Pacific|South Pacific Ocean
water     -   10.0  -25.0  Atlantic Ocean|Atlantic
water     -   35.0  -40.0  North Atlantic|North Atlantic Ocean
water     -  -25.0  -20.0  South Atlantic|South Atlantic Ocean
water     -  -10.0   70.0  Indian Ocean
water     -   85.0   10.0  Arctic Ocean
water     -  -65.0    0.0  Southern Ocean|Antarctic Ocean
water     -   38.0   17.0  Mediterranean Sea|Mediterranean
water     -   43.0   15.0  Adriatic Sea|Adriatic
water     GR  38.5   25.0  Aegean Sea|Aegean
water     -   38.0   19.0  Ionian Sea
water     -   40.0   12.0  Tyrrhenian Sea
water     -   43.0   34.0  Black Sea
water     -   46.0   36.5  Sea of Azov|Azov Sea
water     -   45.0   35.4  Kerch Strait
water     -   42.0   50.0  Caspian Sea|Caspian
water     -   45.0   60.0  Aral Sea
water     -   58.0   20.0  Baltic Sea|Baltic
water     -   56.0    3.0  North Sea
water     -   54.0   -5.0  Irish Sea
water     -   50.0   -2.0  English Channel
water     -   45.0   -4.0  Bay of Biscay
water     -   70.0   35.0  Barents Sea
water     -   59.0  179.0  Bering Sea
water     -   66.0 -169.0  Bering Strait
water     -   53.0  150.0  Sea of Okhotsk
water     -   40.0  135.0  Sea of Japan|East Sea
water     -   36.0  123.0  Yellow Sea
water     -   29.0  125.0  East China Sea
water     -   14.0  115.0  South China Sea|West Philippine Sea
water     -   24.0  119.5  Taiwan Strait|Taiwan Straits
water     -    2.5  101.5  Strait of Malacca|Malacca Strait|Malacca Straits
water     -   10.0  102.0  Gulf of Thailand
water     -   15.0   90.0  Bay of Bengal
water     -   10.0   95.0  Andaman Sea
water     -   15.0   65.0  Arabian Sea
water     -   27.0   51.0  Persian Gulf|Arabian Gulf|the Gulf
water     -   26.5   56.3  Strait of Hormuz|Straits of Hormuz
water     -   25.0   58.0  Gulf of Oman
water     -   12.0   48.0  Gulf of Aden
water     -   20.0   38.0  Red Sea
water     -   29.0   34.8  Gulf of Aqaba
water     EG  30.6   32.3  Suez Canal|Suez
water     PA   9.1  -79.7  Panama Canal
water     -   12.6   43.3  Bab el-Mandeb|Bab-el-Mandeb
water     -   31.5   35.5  Dead Sea
water     IL  32.8   35.6  Sea of Galilee
water     TR  41.1   29.1  Bosphorus|Bosporus|Bosphorus Strait
water     TR  40.2   26.4  Dardanelles
water     -   36.0   -5.5  Strait of Gibraltar
water     -    2.0    5.0  Gulf of Guinea
water     -  -18.0   41.0  Mozambique Channel
water     -  -40.0  160.0  Tasman Sea
water     -  -18.0  155.0  Coral Sea
water     AU -18.3  147.7  Great Barrier Reef
water     -  -40.0  146.0  Bass Strait
water     NZ -41.2  174.5  Cook Strait
water     NZ -36.6  175.0  Hauraki Gulf
water     -   15.0  -75.0  Caribbean Sea
water     -   25.0  -90.0  Gulf of Mexico
water     MX  28.0 -112.0  Gulf of California|Sea of Cortez
water     -   60.0  -85.0  Hudson Bay
water     CA  48.0  -62.0  Gulf of St. Lawrence
water     CA  45.0  -66.0  Bay of Fundy
water     -   43.7  -87.0  Great Lakes
water     -   47.7  -87.5  Lake Superior
water     US  44.0  -87.0  Lake Michigan
water     -   44.5  -82.4  Lake Huron
water     -   42.2  -81.2  Lake Erie
water     -   43.6  -77.9  Lake Ontario
water     -   44.5  -73.3  Lake Champlain
water     US  39.1 -120.0  Lake Tahoe
water     US  36.2 -114.4  Lake Mead
water     US  37.1 -111.3  Lake Powell
water     US  27.0  -80.8  Lake Okeechobee
water     US  30.2  -90.1  Lake Pontchartrain
water     US  41.1 -112.6  Great Salt Lake
water     US  33.3 -115.8  Salton Sea
water     US  37.7 -122.3  San Francisco Bay
water     US  36.8 -121.9  Monterey Bay
water     US  38.0  -76.2  Chesapeake Bay
water     US  41.1  -72.8  Long Island Sound
water     US  39.1  -75.2  Delaware Bay
water     US  27.7  -82.6  Tampa Bay
water     US  30.4  -88.0  Mobile Bay
water     US  29.5  -94.8  Galveston Bay
water     US  41.6  -71.4  Narragansett Bay
water     US  60.8 -147.0  Prince William Sound
water     US  43.2  -86.2  Muskegon Lake
water     CA  53.0  -98.0  Lake Winnipeg
water     CA  44.4  -79.4  Lake Simcoe
water     CA  45.5  -81.0  Georgian Bay
water     -    0.0   33.0  Lake Victoria
water     -   -6.0   29.5  Lake Tanganyika
water     -  -12.0   34.5  Lake Malawi|Lake Nyasa
water     -   13.0   14.0  Lake Chad|Lake Chad Basin
water     -    1.7   31.0  Lake Albert
water     -   -2.0   29.2  Lake Kivu
water     KE   4.0   36.0  Lake Turkana
water     ET  12.0   37.3  Lake Tana
water     GH   6.5    0.0  Lake Volta
water     -  -17.0   27.5  Lake Kariba
water     -  -15.8  -69.4  Lake Titicaca
water     NI  11.6  -85.4  Lake Nicaragua
water     VE   9.8  -71.5  Lake Maracaibo
water     RU  53.5  108.0  Lake Baikal|Baikal
water     RU  61.0   31.5  Lake Ladoga|Ladoga
water     RU  61.7   35.6  Lake Onega
water     -   46.4    6.5  Lake Geneva
water     -   47.6    9.4  Lake Constance
water     IT  46.0    9.3  Lake Como
water     IT  45.6   10.7  Lake Garda
water     TR  38.6   42.9  Lake Van
water     IR  37.7   45.4  Lake Urmia
water     KG  42.5   77.2  Issyk-Kul|Lake Issyk-Kul
water     KH  12.9  104.1  Tonle Sap
water     ID   2.7   98.8  Lake Toba
water     NZ -38.8  175.9  Lake Taupo
water     AU -28.4  137.3  Lake Eyre
water     GB  57.3   -4.5  Loch Ness
water     GB  54.6   -6.4  Lough Neagh
water     IE  52.9   -8.3  Lough Derg
water     GB  54.4   -2.9  Windermere
water     -   26.8   30.8  Nile|Nile River|River Nile|the Nile
water     SD  12.0   35.0  Blue Nile River
water     SS   7.0   31.0  White Nile
water     EG  30.9   31.1  Nile Delta
water     -   -2.0   18.0  Congo River|Ubangi River
water     -   10.0    5.0  Niger River|River Niger
water     -  -17.0   30.0  Zambezi|Zambezi River
water     -  -25.0   28.0  Limpopo|Limpopo River
water     -  -28.8   20.0  Orange River
water     ZA -27.0   28.0  Vaal River|Vaal
water     -   14.5  -13.0  Senegal River
water     -    8.0   -1.0  Volta River
water     -    0.5   42.0  Juba River|Jubba River
water     ET   6.0   36.0  Omo River
water     KE  -1.0   39.5  Tana River
water     -   -3.0  -60.0  Amazon River|Amazonas River
water     -    7.5  -66.0  Orinoco|Orinoco River
water     -  -27.0  -57.5  Paraná River|Parana River
water     BR  -5.0  -42.0  Parnaíba River
water     -   25.5   85.0  Ganges|Ganges River|River Ganges|Ganga
water     -   27.0   93.0  Brahmaputra|Brahmaputra River
water     PK  29.0   70.5  Indus|Indus River|River Indus
water     IN  25.5   80.0  Yamuna|Yamuna River
water     IN  18.0   81.0  Godavari|Godavari River
water     IN  16.3   78.0  Krishna River
water     IN  26.5   86.5  Kosi River|Kosi
water     BD  23.8   89.6  Jamuna River|Padma River
water     MM  20.0   95.0  Irrawaddy|Irrawaddy River|Ayeyarwady
water     MM  23.0   98.5  Salween|Salween River
water     -   16.0  105.0  Mekong|Mekong River
water     VN  10.0  105.8  Mekong Delta
water     VN  21.0  106.0  Red River Delta
water     TH  14.5  100.5  Chao Phraya|Chao Phraya River
water     CN  31.0  112.0  Yangtze|Yangtze River
water     CN  36.0  112.0  Yellow River|Huang He
water     CN  23.0  112.0  Pearl River|Zhujiang
water     CN  30.8  111.0  Three Gorges Dam|Three Gorges
water     -   50.0  128.0  Amur River|Amur|Heilongjiang River
water     -   41.5  126.5  Yalu River|Yalu
water     KP  42.3  130.0  Tumen River
water     KR  37.5  127.0  Han River
water     -   33.0   44.5  Tigris|Tigris River
water     -   34.5   41.0  Euphrates|Euphrates River
water     -   32.0   35.5  Jordan River|River Jordan
water     LB  33.3   35.3  Litani|Litani River
water     -   38.0   65.0  Amu Darya|Oxus
water     -   43.0   67.0  Syr Darya
water     AF  34.5   70.5  Kabul River
water     AF  31.5   64.5  Helmand River
water     -   47.0   20.0  Danube|Danube River|River Danube
water     -   50.5    7.5  Rhine|Rhine River|River Rhine
water     DE  53.0   10.5  Elbe|Elbe River
water     -   52.5   14.5  Oder|Oder River
water     PL  52.5   19.5  Vistula|Vistula River
water     FR  48.9    2.0  Seine|Seine River|River Seine
water     FR  47.3    0.0  Loire River|Loire Valley
water     FR  45.0    4.8  Rhône River|Rhone River
water     IT  45.0   11.0  Po River|Po Valley
water     IT  42.0   12.5  Tiber|Tiber River
water     -   39.5   -6.0  Tagus
water     ES  41.0    0.0  Ebro|Ebro River
water     -   48.0   35.0  Dnieper|Dnieper River|Dnipro River
water     UA  47.5   30.5  Southern Bug
water     -   48.0   28.0  Dniester|Dniester River
water     RU  52.0   47.0  Volga|Volga River
water     RU  48.5   42.0  Don River
water     RU  59.9   30.5  Neva River|Neva
water     RU  65.0   66.0  Ob River
water     RU  65.0   88.0  Yenisei|Yenisei River
water     RU  65.0  124.0  Lena River
water     GB  51.5   -0.3  Thames|River Thames|Thames River
water     GB  52.0   -2.3  Severn|River Severn
water     GB  53.4   -2.8  Mersey|River Mersey
water     GB  54.9   -1.6  River Tyne
water     GB  53.8   -0.9  River Ouse
water     GB  55.9   -4.4  Clyde|River Clyde
water     GB  57.4   -3.5  River Spey
water     IE  53.3   -6.3  Liffey|River Liffey
water     IE  52.8   -8.6  Shannon River|River Shannon
water     US  35.0  -90.5  Mississippi River|Mississippi
water     US  41.0  -96.0  Missouri River
water     US  38.5  -85.0  Ohio River|Ohio River Valley|Ohio Valley
water     US  35.5  -87.5  Tennessee River
water     US  36.0 -112.0  Colorado River
water     -   29.0 -102.0  Rio Grande|Rio Grande River
water     US  46.0 -121.0  Columbia River|Columbia River Gorge|Columbia Gorge
water     US  45.0 -117.0  Snake River
water     US  41.5  -74.0  Hudson River|Hudson
water     US  40.73 -73.97 East River
water     US  38.5  -77.2  Potomac|Potomac River
water     US  40.5  -76.8  Susquehanna|Susquehanna River
water     US  40.5  -75.0  Delaware River
water     US  37.5  -77.5  James River
water     US  38.0  -77.0  Rappahannock River|Rappahannock
water     US  33.5  -81.9  Savannah River
water     US  33.0  -84.5  Chattahoochee|Chattahoochee River
water     US  42.5  -72.5  Connecticut River
water     US  42.7  -71.2  Merrimack River
water     US  42.4  -71.1  Charles River
water     US  42.3  -83.0  Detroit River
water     US  40.4  -80.0  Allegheny River|Monongahela River
water     US  39.0  -88.0  Wabash River
water     US  40.5  -89.5  Illinois River
water     US  47.0  -96.9  Red River|Red River Valley
water     US  35.0  -95.0  Arkansas River
water     US  39.1  -96.0  Kansas River
water     US  41.0  -98.5  Platte River
water     US  32.0  -96.0  Trinity River
water     US  30.0  -97.0  Brazos River|Brazos
water     US  31.0  -94.0  Neches River|Sabine River
water     US  29.9  -95.2  San Jacinto River|Buffalo Bayou
water     US  30.0  -91.5  Atchafalaya|Atchafalaya River|Atchafalaya Basin
water     US  38.5 -121.5  Sacramento River|American River
water     US  37.5 -121.0  San Joaquin River|Sacramento-San Joaquin Delta
water     US  41.5 -123.5  Klamath River|Klamath Basin
water     US  44.5 -123.2  Willamette River
water     US  47.6 -122.4  Elliott Bay
water     US  64.0 -155.0  Yukon River
water     US  35.1  -85.0  Chickamauga Lake
water     -   46.5  -72.0  St. Lawrence River|St. Lawrence Seaway|St. Lawrence
water     -   43.1  -79.1  Niagara River
water     CA  45.5  -76.5  Ottawa River
water     CA  49.5 -121.5  Fraser River|Fraser Valley
water     CA  67.0 -131.0  Mackenzie River
water     CA  55.0 -100.0  Saskatchewan River
water     AU -34.5  141.0  Murray River|River Murray|Murray-Darling Basin|Murray-Darling
water     AU -31.0  144.5  Darling River
water     AU -27.5  152.9  Brisbane River
water     AU -37.8  145.0  Yarra River|Yarra
water     AU -33.85 151.2  Sydney Harbour
water     AU -34.0  151.2  Botany Bay
water     AU -37.9  144.9  Port Phillip|Port Phillip Bay
water     NZ -37.8  175.2  Waikato River
water     CU  19.9  -75.1  Guantanamo Bay|Guantánamo Bay|Guantanamo|Guantánamo|Gitmo
water     CU  22.1  -81.2  Bay of Pigs
landform  -   46.5   10.0  Alps|the Alps
landform  -   42.7    1.0  Pyrenees
landform  -   47.5   25.0  Carpathians|Carpathian Mountains
landform  IT  43.5   12.0  Apennines
landform  RU  43.35  42.44 Mount Elbrus|Elbrus
landform  GE  43.1   42.7  Ushba|Mount Ushba
landform  GE  42.7   44.5  Mount Kazbek|Kazbek
landform  TR  39.7   44.3  Mount Ararat|Ararat
landform  -   45.83   6.86 Mont Blanc
landform  CH  45.98   7.66 Matterhorn
landform  IT  37.75  15.0  Mount Etna|Etna|Mt. Etna
landform  IT  40.8   14.4  Mount Vesuvius|Vesuvius
landform  GR  40.1   22.35 Mount Olympus
landform  GB  56.8   -5.0  Ben Nevis
landform  GB  53.07  -4.08 Snowdon|Snowdonia
landform  -   28.0   84.0  Himalayas|Himalaya|Himalayan
landform  -   27.99  86.93 Mount Everest|Everest|Mt. Everest
landform  -   35.9   76.5  K2
landform  PK  35.24  74.59 Nanga Parbat
landform  -   36.0   71.0  Hindu Kush
landform  -   38.0   73.0  Pamirs|Pamir Mountains|Pamir
landform  -   42.0   80.0  Tian Shan
landform  AF  34.1   70.1  Tora Bora
landform  -   34.1   71.1  Khyber Pass
landform  CN  33.0   88.0  Tibetan Plateau
landform  -   43.0  105.0  Gobi Desert|Gobi
landform  CN  39.0   83.0  Taklamakan Desert
landform  IN  27.5   71.0  Thar Desert
landform  IN  14.0   75.0  Western Ghats
landform  IN  17.0   77.0  Deccan|Deccan Plateau
landform  IN  20.5   73.0  Rann of Kutch
landform  JP  35.36 138.73 Mount Fuji|Mt. Fuji|Fuji
landform  KP  41.99 128.08 Mount Paektu|Paektu
landform  ID  -7.54 110.45 Mount Merapi|Merapi
landform  ID  -8.34 115.5  Mount Agung|Agung
landform  ID  -6.1  105.42 Krakatoa|Anak Krakatau|Krakatau
landform  ID   0.0  102.0  Sumatra
landform  ID  -7.5  110.0  Java
landform  ID  -2.0  121.0  Sulawesi|Celebes
landform  ID  -8.65 121.0  Flores
landform  ID  -8.5  119.5  Komodo
landform  ID  -8.57 116.35 Lombok
landform  ID  -8.34 115.1  Bali
landform  ID   1.0   97.6  Nias
landform  -   -9.0  125.0  Timor
landform  -    1.0  114.0  Borneo
landform  PH  15.14 120.35 Mount Pinatubo|Pinatubo
landform  PH  13.26 123.69 Mount Mayon|Mayon
landform  PH  14.0  120.99 Taal Volcano|Taal
landform  PH   9.8  118.7  Palawan
landform  PH  10.3  123.9  Cebu Island
landform  PH  11.97 121.92 Boracay
landform  -    8.6  111.9  Spratly Islands|Spratlys
landform  -   16.5  112.0  Paracel Islands|Paracels
landform  PH  15.1  117.8  Scarborough Shoal
landform  JP  25.75 123.5  Senkaku Islands|Senkakus|Diaoyu Islands|Diaoyu
landform  JP  26.5  128.0  Okinawa
landform  -   37.24 131.87 Dokdo|Takeshima
landform  RU  46.0  150.0  Kuril Islands|Kurils|Kurile Islands
landform  TW  24.4  118.3  Kinmen|Quemoy
landform  TZ  -3.07  37.35 Mount Kilimanjaro|Kilimanjaro
landform  KE  -0.15  37.3  Mount Kenya|Mt. Kenya
landform  KE   1.1   34.5  Mount Elgon
landform  TZ  -2.3   34.8  Serengeti|Serengeti National Park
landform  KE  -1.5   35.1  Maasai Mara|Masai Mara
landform  CD  -1.52  29.25 Mount Nyiragongo|Nyiragongo
landform  CD  -0.9   29.4  Virunga|Virunga National Park
landform  CM   4.2    9.17 Mount Cameroon
landform  ZA -24.0   31.5  Kruger National Park|Kruger
landform  ZA -33.96  18.4  Table Mountain
landform  ZA -33.8   18.37 Robben Island
landform  ZA -34.36  18.47 Cape of Good Hope
landform  BW -19.3   22.9  Okavango|Okavango Delta
landform  -  -24.0   21.0  Kalahari|Kalahari Desert
landform  NA -24.0   15.0  Namib|Namib Desert
landform  -   23.0   12.0  Sahara|Sahara Desert
landform  -   31.0   -5.0  Atlas Mountains
landform  -  -17.92  25.86 Victoria Falls
landform  US  40.0 -108.0  Rocky Mountains|Rockies|the Rockies
landform  US  37.0  -81.0  Appalachian Mountains|Appalachians
landform  US  36.5  -80.8  Blue Ridge Mountains|Blue Ridge
landform  US  36.5  -92.5  Ozarks|Ozark Mountains
landform  US  44.1  -73.9  Adirondacks|Adirondack Mountains
landform  US  42.1  -74.4  Catskills|Catskill Mountains
landform  US  41.0  -75.3  Poconos|Pocono Mountains
landform  US  42.4  -73.2  Berkshires
landform  US  44.2  -71.5  White Mountains
landform  US  44.0  -72.9  Green Mountains
landform  US  46.0 -121.5  Cascades|Cascade Range|Cascade Mountains
landform  US  47.8 -123.7  Olympic Peninsula
landform  US  46.2 -122.19 Mount St. Helens|Mt. St. Helens
landform  US  46.85 -121.76 Mount Rainier|Mt. Rainier
landform  US  45.37 -121.7 Mount Hood|Mt. Hood
landform  US  41.4 -122.2  Mount Shasta|Mt. Shasta
landform  US  36.58 -118.29 Mount Whitney
landform  US  63.07 -151.0 Denali|Mount McKinley
landform  US  38.84 -105.04 Pikes Peak
landform  US  43.88 -103.46 Mount Rushmore
landform  US  44.0 -103.8  Black Hills
landform  US  43.5 -102.0  Badlands
landform  US  36.1 -112.1  Grand Canyon|Grand Canyon National Park
landform  US  37.75 -119.6 Yosemite|Yosemite National Park|Yosemite Valley
landform  US  44.6 -110.5  Yellowstone|Yellowstone National Park
landform  US  43.74 -110.8 Grand Teton
landform  US  48.7 -113.8  Glacier National Park
landform  US  37.3 -113.0  Zion National Park|Zion
landform  US  36.5 -117.1  Death Valley
landform  US  35.0 -115.5  Mojave Desert|Mojave
landform  US  19.42 -155.29 Kilauea|Kilauea volcano
landform  US  19.48 -155.6 Mauna Loa
landform  US  19.82 -155.47 Mauna Kea
landform  US  21.4 -157.95 Pearl Harbor
landform  US  52.0 -175.0  Aleutian Islands|Aleutians
landform  US  57.5 -153.5  Kodiak Island
landform  US  44.3  -68.2  Mount Desert Island
landform  US  40.6  -73.2  Fire Island
landform  US  40.69 -74.04 Statue of Liberty|Liberty Island
landform  US  40.7  -74.04 Ellis Island
landform  US  40.58 -74.15 Staten Island
landform  US  40.58 -73.97 Coney Island
landform  US  41.17 -72.2  Plum Island
landform  US  37.83 -122.42 Alcatraz|Alcatraz Island
landform  US  33.4 -118.4  Catalina Island|Catalina
landform  US  28.45 -80.53 Cape Canaveral
landform  US  35.25 -75.53 Cape Hatteras
landform  US  34.6 -120.6  Point Conception
landform  US  40.2 -113.2  Dugway|Dugway Proving Ground
landform  US  37.2 -115.8  Area 51
landform  CA  51.2 -115.5  Banff National Park
landform  CA  52.8 -117.9  Jasper National Park
landform  CA  43.08 -79.08 Niagara Falls
landform  CA  54.0 -132.0  Haida Gwaii|Queen Charlotte Islands
landform  CA  68.0  -75.0  Baffin Island
landform  GB  51.18  -1.83 Stonehenge
landform  GB  50.6   -2.45 Jurassic Coast
landform  GB  50.58  -3.9  Dartmoor
landform  GB  51.13  -3.65 Exmoor
landform  GB  50.7   -1.3  Isle of Wight
landform  GB  53.3   -4.4  Anglesey
landform  GB  57.3   -6.2  Isle of Skye|Skye
landform  GB  58.2   -6.4  Isle of Lewis
landform  GB  57.5   -7.0  Hebrides|Outer Hebrides|Western Isles
landform  GB  60.3   -1.3  Shetland|Shetlands|Shetland Islands
landform  GB  59.0   -3.0  Orkney|Orkneys|Orkney Islands
landform  GB  52.9   -1.2  Sherwood Forest
landform  GB  53.3   -1.8  Peak District
landform  -   49.4   -2.4  Channel Islands
landform  IT  35.5   12.6  Lampedusa
landform  IT  40.55  14.24 Capri
landform  GR  39.1   26.3  Lesbos|Lesvos
landform  GR  36.4   25.4  Santorini
landform  GR  37.45  25.33 Mykonos
landform  GR  39.6   19.8  Corfu
landform  GR  36.9   27.1  Kos
landform  ES  39.6    3.0  Majorca|Mallorca
landform  ES  39.0    1.4  Ibiza
landform  ES  28.3  -16.5  Tenerife
landform  ES  28.0  -15.6  Gran Canaria
landform  IS  63.63 -19.6  Eyjafjallajökull|Eyjafjallajokull
landform  SJ  79.0   16.0  Spitsbergen
landform  -  -30.0  -70.0  Andes|the Andes|Andes Mountains
landform  CL -24.5  -69.3  Atacama Desert|Atacama
landform  CL -27.1 -109.4  Easter Island
landform  EC  -0.6  -90.5  Galapagos Islands|Galápagos Islands|Galapagos|Galápagos
landform  EC  -0.68 -78.44 Cotopaxi
landform  AR -32.65 -70.01 Aconcagua
landform  -  -54.8  -68.3  Cape Horn
landform  -  -25.69 -54.44 Iguazu Falls
landform  BR -22.95 -43.21 Corcovado
landform  PE -13.16 -72.54 Machu Picchu
landform  MX  19.02 -98.62 Popocatépetl|Popocatepetl
landform  GT  14.47 -90.88 Volcán de Fuego|Fuego
landform  -   19.0  -71.0  Hispaniola
landform  CU  21.5  -82.8  Isle of Youth
landform  HT  18.9  -72.8  Gonâve Island
landform  AU -25.34 131.04 Uluru|Ayers Rock
landform  AU -12.8  132.7  Kakadu|Kakadu National Park
landform  AU -25.2  153.1  Fraser Island|K'gari
landform  AU -35.8  137.2  Kangaroo Island
landform  AU -32.0  115.5  Rottnest Island
landform  AU -10.5  142.2  Torres Strait Islands|Torres Strait
landform  AU -16.0  142.5  Cape York|Cape York Peninsula
landform  AU -27.6  153.4  North Stradbroke Island|Stradbroke Island
landform  NZ -39.3  175.56 Mount Ruapehu|Ruapehu
landform  NZ -43.6  170.14 Mount Cook|Aoraki
landform  NZ -37.52 177.18 White Island|Whakaari
landform  NZ -36.79 174.86 Rangitoto Island|Rangitoto
landform  NZ -36.75 174.92 Motutapu Island|Motutapu
landform  NZ -36.8  175.1  Waiheke Island|Waiheke
landform  NZ -47.0  167.9  Stewart Island
landform  PG  -6.2  155.3  Bougainville
landform  PG  -5.5  151.0  New Britain
landform  SB  -9.6  160.2  Guadalcanal
landform  UM  16.73 -169.53 Johnston Atoll
landform  UM  28.2 -177.35 Midway Atoll|Midway Islands
landform  UM  19.28 166.6  Wake Island
landform  MH  11.6  165.4  Bikini Atoll
landform  MH   8.7  167.7  Kwajalein
landform  IO  -7.3   72.4  Diego Garcia
landform  FK -51.7  -57.8  East Falkland
landform  YE  12.5   54.0  Socotra
landform  KE  -2.27  40.9  Lamu
landform  GQ   3.5    8.7  Bioko
landform  SH  -7.93 -14.37 Ascension Island
landform  SH -37.1  -12.3  Tristan da Cunha
landform  LK   6.8   80.5  Adam's Peak
landform  SG   1.25 103.83 Sentosa
landform  TH   7.9   98.3  Phuket
landform  TH   9.5  100.0  Koh Samui|Ko Samui
landform  TH  10.1   99.84 Koh Tao
landform  CN  19.2  109.7  Hainan Island
landform  CN  18.2  109.5  Yulin Naval Base
landform  HK  22.25 113.95 Lantau|Lantau Island
facility  US  38.8977 -77.0365 White House|the White House
facility  US  38.8899 -77.0091 Capitol|U.S. Capitol|US Capitol|Capitol Hill|Capitol Building
facility  US  38.8719 -77.0563 Pentagon|the Pentagon
facility  US  38.8893 -77.05   Lincoln Memorial|National Mall
facility  US  38.88 -77.07     Arlington National Cemetery
facility  US  39.65 -77.47     Camp David
facility  US  40.706 -74.009   Wall Street
facility  US  40.758 -73.985   Times Square
facility  US  40.783 -73.965   Central Park
facility  US  40.7127 -74.013  World Trade Center|Ground Zero|Twin Towers
facility  US  40.706 -73.997   Brooklyn Bridge
facility  US  40.75 -73.993    Madison Square Garden
facility  US  40.829 -73.926   Yankee Stadium
facility  US  40.64 -73.78     John F. Kennedy International Airport|JFK Airport|JFK|Kennedy Airport
facility  US  40.777 -73.87    LaGuardia Airport|LaGuardia
facility  US  40.69 -74.17     Newark Liberty International Airport|Newark Airport
facility  US  33.94 -118.41    Los Angeles International Airport|LAX
facility  US  41.98 -87.9      O'Hare International Airport|O'Hare
facility  US  33.64 -84.43     Hartsfield-Jackson Atlanta International Airport
facility  US  38.95 -77.45     Dulles International Airport|Dulles
facility  US  37.62 -122.38    San Francisco International Airport
facility  US  34.134 -118.32   Hollywood Sign
facility  US  37.82 -122.48    Golden Gate Bridge
facility  US  33.81 -117.92    Disneyland
facility  US  28.385 -81.564   Walt Disney World|Disney World
facility  US  28.57 -80.65     Kennedy Space Center
facility  US  42.346 -71.097   Fenway Park
facility  US  41.948 -87.656   Wrigley Field
facility  US  36.127 -115.17   Las Vegas Strip
facility  US  41.39 -73.96     West Point
facility  US  35.14 -79.0      Fort Bragg|Ft. Bragg|Fort Liberty
facility  US  31.13 -97.78     Fort Hood|Ft. Hood
facility  US  32.36 -84.97     Fort Benning
facility  US  36.66 -87.46     Fort Campbell
facility  US  37.9 -85.96      Fort Knox
facility  US  31.82 -106.43    Fort Bliss
facility  US  39.44 -77.42     Fort Detrick
facility  US  39.1 -76.74      Fort Meade
facility  US  34.67 -77.35     Camp Lejeune
facility  US  33.33 -117.36    Camp Pendleton
facility  US  38.52 -77.3      Quantico
facility  US  35.88 -106.3     Los Alamos National Laboratory
facility  GB  51.5034 -0.1276  Downing Street|10 Downing Street|No. 10|Number 10
facility  GB  51.5014 -0.1419  Buckingham Palace
facility  GB  51.4995 -0.1248  Westminster|Whitehall|Palace of Westminster
facility  GB  51.4994 -0.1273  Westminster Abbey
facility  GB  51.508 -0.128    Trafalgar Square
facility  GB  51.507 -0.165    Hyde Park
facility  GB  51.5055 -0.0754  Tower Bridge|Tower of London
facility  GB  51.4700 -0.4543  Heathrow|Heathrow Airport|London Heathrow
facility  GB  51.1537 -0.1821  Gatwick|Gatwick Airport
facility  GB  51.885 0.235     Stansted|Stansted Airport
facility  GB  51.556 -0.28     Wembley Stadium
facility  GB  51.434 -0.214    Wimbledon
facility  GB  53.463 -2.291    Old Trafford
facility  GB  53.431 -2.961    Anfield
facility  GB  51.484 -0.604    Windsor Castle
facility  GB  57.04 -3.23      Balmoral|Balmoral Castle
facility  GB  51.595 -0.99     Chequers
facility  GB  51.1 -1.8        Porton Down
facility  FR  48.8584 2.2945   Eiffel Tower
facility  FR  48.853 2.35      Notre Dame|Notre-Dame|Notre Dame Cathedral
facility  FR  48.8698 2.3076   Champs-Élysées|Champs-Elysees|Champs Elysees|Elysee Palace|Élysée Palace
facility  FR  48.861 2.336     Louvre
facility  FR  48.8049 2.1204   Palace of Versailles
facility  FR  49.01 2.55       Charles de Gaulle Airport|Roissy
facility  FR  43.5 5.4         Cadarache
facility  DE  52.5163 13.3777  Brandenburg Gate|Reichstag
facility  DE  49.44 7.6        Ramstein|Ramstein Air Base
facility  RU  55.752 37.617    Kremlin|the Kremlin|Red Square
facility  RU  56.95 37.0       Star City
facility  UA  51.39 30.1       Chernobyl|Chornobyl
facility  UA  50.45 30.524     Maidan|Independence Square
facility  UA  47.51 34.585     Zaporizhzhia Nuclear Power Plant
facility  CN  39.9055 116.3976 Tiananmen Square|Tiananmen
facility  CN  39.9169 116.3907 Forbidden City
facility  CN  40.43 116.57     Great Wall|Great Wall of China
facility  CN  39.91 116.37     Zhongnanhai
facility  JP  37.42 141.03     Fukushima Daiichi|Fukushima Daiichi Nuclear Power Plant
facility  JP  35.67 139.74     Yasukuni Shrine
facility  KR  37.587 126.975   Blue House
facility  KP  41.28 129.08     Punggye-ri
facility  KP  39.8 125.75      Yongbyon
facility  KR  37.956 126.677   Panmunjom
facility  IN  27.175 78.042    Taj Mahal
facility  IL  31.778 35.235    Temple Mount|Al-Aqsa Mosque|Al-Aqsa|al-Aqsa mosque|Haram al-Sharif|Western Wall
facility  EG  30.0444 31.2357  Tahrir Square
facility  EG  29.979 31.134    Giza pyramids
facility  EG  31.28 34.24      Rafah crossing
facility  IQ  33.306 44.39     Green Zone
facility  IQ  33.34 44.06      Abu Ghraib
facility  AF  34.946 69.265    Bagram|Bagram Air Base|Bagram Air Field
facility  TR  41.037 28.985    Taksim Square|Gezi Park|Taksim
facility  TR  37.0 35.43       Incirlik|Incirlik Air Base
facility  SA  21.4225 39.8262  Grand Mosque|Kaaba
facility  AE  25.197 55.274    Burj Khalifa
facility  CA  43.68 -79.63     Toronto Pearson International Airport|Pearson International Airport|Pearson Airport|Pearson
facility  CA  45.32 -75.67     Ottawa Macdonald-Cartier International Airport|Macdonald-Cartier International Airport
facility  CA  45.47 -73.74     Montreal-Pierre Elliott Trudeau International Airport|Montreal-Trudeau
facility  CA  49.19 -123.18    Vancouver International Airport
facility  CA  45.424 -75.7     Parliament Hill
facility  AU -33.857 151.215   Sydney Opera House
facility  AU -33.859 151.209   Circular Quay
facility  AU -33.87 151.2      Darling Harbour
facility  AU -33.89 151.28     Bondi Beach|Bondi
facility  AU -33.9 151.235     Centennial Park
facility  AU -37.82 144.983    Melbourne Cricket Ground|MCG
facility  BR -22.912 -43.23    Maracanã|Maracana
facility  BR -22.971 -43.182   Copacabana
facility  ZA -26.27 27.86      Soweto
facility  ES 41.4 2.17         Sagrada Familia
facility  IT 41.89 12.49       Colosseum
facility  VA 41.902 12.457     St. Peter's Square|Saint Peter's Square|St. Peter's Basilica
facility  CH 46.23 6.05        CERN
facility  KZ 45.96 63.3        Baikonur|Baikonur Cosmodrome
`
