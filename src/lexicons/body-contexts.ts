// Words that stand near the names of bodies, by nouns that call one so: "the airline" is the body whose flights are
// spoken of.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { once } from '../core/memoize.ts'
import { parseTable, parseWords } from '../core/parse-list.ts'

/** Nouns, and the words near a body that they call so. */
const CONTEXTS = parseTable(`
  agency body | applications director funding inspectors officials programme report staff
  agency charity | aid camps convoy displaced famine food humanitarian refugees relief supplies
  agency commission | arrested assets bribery bribes corruption graft investigators laundering prosecuted suspects
  agency service | agents espionage intelligence operatives secret spies spying surveillance
  agency | ads advert adverts brand campaign clients commercials creative slogans
  agency | astronauts lander launch mission moon orbit rocket satellite spacecraft
  agency | bureau correspondents dispatch journalists news quoted reported reporters stories wire
  agency | buyers homes house houses listings prices properties property sellers
  airline carrier operator | aircraft airport airports boeing cabin cancelled fares fleet flight flights fly flying
  airline carrier operator | grounded jet jets passenger passengers pilot pilots plane planes route routes seats
  airline carrier operator | tickets
  airport hub | airlines arrivals baggage departures flights landing passenger passengers planes runway runways
  airport hub | security terminal terminals travellers
  app network platform site | accounts app content download feed followers moderators post posts user users videos
  app | cars driver drivers fares ride riders rides taxi trips
  army force military | attack barracks base commander forces general killed offensive operation soldiers troops
  army force military | weapons
  association lobby society | annual annual-meeting chairman conference delegates industry members membership
  association lobby society | represents
  auctioneer | auction bidders bidding estimate hammer lot lots painting sale sold
  auditor accountant firm | accounting accounts audit audited auditors audits clients partners signed-off
  ballet company troupe | ballerina choreographer choreography dance dancer dancers performance principal stage tutu
  band duo group quartet trio | album albums concert drummer fans gig gigs guitarist music singer single song songs
  band duo group quartet trio | stage tour
  bank institution lender | account accounts borrowers branch branches capital cash credit customers deposit deposits
  bank institution lender | lending loan loans mortgage mortgages profit rates savers
  bank | basis-points currency cut economists governor hike inflation interest monetary policy policymakers rate rates
  bank | reserves
  biotech company | cancer cells clinical drug gene patients therapy treatment trial
  bloc alliance union | countries leaders members sanctions states summit tariffs trade treaty
  board authority | beds care doctors hospital hospitals nurses patients services waiting
  board | candidate candidates exam exams papers results schools students teachers
  board | candidates exam exams grades marking paper papers results students
  bookmaker bookie | bet bets betting favourite odds price punters racing stake wager
  bookshop bookseller bookstore | authors bestseller bestsellers books bookshelves literary readers shelves stores
  bookshop bookseller bookstore | titles
  brand | beauty cream lipstick makeup perfume products sales shampoo skin
  brewer brewery | ale beer beers bottles brands brewed cans drinkers lager pints pubs
  brewer chain | bars beer customers drinkers drinks pints pubs sales trading
  brigade department | blaze crews engines extinguished fire firefighters flames smoke
  broadcaster channel network station | aired broadcast episode licence presenter presenters programme programmes
  broadcaster channel network station | ratings series show shows television tv viewers
  broker brokerage | analysts clients investors rating shares stocks target trades trading
  bureau office | cyclone forecast forecasters rain snow storm temperatures warning winds
  carmaker automaker manufacturer marque | battery car cars dealers electric engines model models plant plants
  carmaker automaker manufacturer marque | production recall recalled sales sedan suv vehicle vehicles
  carrier shipper | cargo container containers crew freight ports ship ships tanker vessels
  casino operator | betting chips gamblers gaming licence punters roulette slots tables
  cemetery crematorium | ashes bodies burial buried funeral grave graves headstones mourners
  chain operator | bookings brands guests hotels occupancy properties resorts rooms stays
  chain | burger burgers chicken customers franchise fries meals menu outlets restaurants
  chamber | business businesses employers exporters firms members survey trade traders
  charity foundation ngo nonprofit | aid campaign children donation donations donors fundraising helps homeless raised
  charity foundation ngo nonprofit | support trustees volunteers
  chipmaker | ai chip chips demand factory foundry processors semiconductors wafer
  choir chorus | carol concert conductor hymns sang sing singers songs
  church cathedral denomination diocese parish | archbishop bishop clergy congregation faith parishioners pastor
  church cathedral denomination diocese parish | prayer priest services worshippers
  cinema multiplex | audiences film films movie popcorn screen screening screens tickets
  club outfit side team | coach cup defeat fans game games goal goals league manager match matches players season
  club outfit side team | squad stadium striker transfer win won
  club | course fairway golfer golfers greens hole holes members tee
  coalition alliance | candidates elections government leaders majority parliament parties partners seats votes
  coastguard | boat crew helicopter lifeboat rescue sea search vessel
  commission inquiry tribunal | chairman evidence findings hearings investigation recommendations report testimony
  commission inquiry tribunal | witnesses
  commission umpire | ballot ballots candidates election elections polling polls register registration results voters
  commission umpire | votes
  committee panel | chairman evidence hearing inquiry members mps recommendations report witnesses
  community tribe village | chief elder elders families homes land residents villagers
  company business firm group | chief customers earnings employees jobs profit profits revenue sales shareholders
  company business firm group | shares staff
  company manufacturer | contract defence drones jets military missiles radar systems weapons
  company opera | aria audience orchestra performance production singers soprano stage tenor
  company supplier utility | bills customers hosepipe leaks pipes reservoirs rivers sewage spills water
  conglomerate group | businesses division divisions earnings shares stake subsidiaries units
  consultancy firm | advice clients consultant consultants contract contracts fees partners report
  contractor builder | bridge building construction contract project road site workers
  council authority | bins budget councillors housing planning potholes resident residents roads schools services tax
  council city | budget councillors mayor ordinance residents streets taxes vote zoning
  courier | customers delivered deliveries drivers letters mail parcel parcels post stamps
  court bench tribunal | appeal bail case hearing judge judges lawyers petition ruled ruling sentence trial verdict
  customs agency service | border cargo containers duty goods import imports seized smuggled
  dairy processor | butter cheese cows dairies farmers farms litres milk yoghurt
  department agency ministry | cases disease doctors infection outbreak patients public vaccine virus
  department agency | asylum border deportation deported migrants passports visa visas
  developer builder housebuilder | apartments buyers construction flats homes houses land planning plots properties
  developer builder housebuilder | scheme site
  developer publisher studio | console game gamers games players release title titles
  developer vendor | cloud code customers licences product security software update users
  distiller distillery | bottles cask casks gin malt spirit spirits whisky
  drugmaker manufacturer | approval dose doses drug drugs medicine patent patients pills treatment trial trials
  drugmaker manufacturer | vaccine vaccines
  embassy consulate mission | ambassador citizens consular diplomat diplomats nationals passport visa visas
  engineer group | bridge construction contract contracts design engineers infrastructure project turbines
  exchange bourse | closed index investors listed listing market points shares stocks traders trading
  exchange platform | bitcoin coin coins crypto cryptocurrency customers tokens wallets withdrawals
  family clan household | children daughter father funeral home mother parents relatives siblings son
  farm ranch | cattle cows crops farmer fields harvest land livestock milk sheep
  federation association body | athletes ban championship coach competition elections members players president rules
  federation association body | sanctions teams tournament
  festival event | acts campsite crowds festivalgoers headline music performers stage tickets
  firm buyer investor | acquisition bid bids buyout deal debt offer owners portfolio stake takeover
  firm company | bookings cruise customers flights holiday holidaymakers holidays packages resorts stranded
  firm developer | batteries electricity energy farm megawatts panels power renewable solar turbines
  firm practice | case client clients lawyer lawyers legal partner partners solicitors
  firm | bouncers cash contract guard guarding guards patrolling patrols security
  force constabulary department | arrest arrested crime custody detectives investigation officer officers patrol
  force constabulary department | suspect witnesses
  franchise team | coach draft fans game games owner players playoffs quarterback roster season stadium trade
  fund investor manager | assets equity invested investors managers portfolio returns shareholders shares stake
  fund investor manager | withdrawals
  fund scheme | deficit members pension pensioners pensions retirees retirement savers trustees
  gang cartel syndicate | arrested cocaine drugs extortion members murder shooting smuggling trafficking violence
  giant | ai app cloud data devices engineers phones products search smartphone software users
  government administration | bill budget cabinet laws minister ministers opposition policy president reform spending
  government administration | tax
  group movement | activists arrested demonstrations demonstrators march protest protesters rally
  group | activists campaign campaigners lobby members petition protest rights
  group | attack attacks bombing claimed fighters hostages jihadists killed militants
  gym | classes exercise fitness members pool swimmers swimming trainers workout workouts
  home | care carers dementia elderly families inspectors relatives residents staff
  hospice | beds cancer care dying families fundraising nurses nursing patients terminally-ill
  hospital clinic infirmary trust | admitted beds doctor doctors emergency maternity nurses patient patients staff
  hospital clinic infirmary trust | surgery treated treatment ward wards
  hotel inn lodge resort | beach bookings check-in guest guests holidaymakers reception room rooms staff stay suite
  hotel inn lodge resort | tourists
  institute laboratory | discovery experiments findings funding professor research researchers scientists study
  insurer underwriter | actuaries claim claims cover customers insured losses payout payouts policies policy
  insurer underwriter | policyholders premium premiums
  jury panel | convicted deliberated deliberations evidence foreman guilty judge trial verdict
  label | album albums artist artists music recording signed singer single songs
  laboratory lab | results sample samples specimens technicians test tested testing tests
  landlord | damp eviction flats homes properties rent rents repairs tenant tenants
  league competition | broadcasters clubs fixture fixtures matches players referees season sponsors teams title
  lender mutual society | borrowers branches homebuyers members mortgage mortgages rates savers savings
  library | books borrow borrowed borrowers lending librarian librarians loans readers shelves
  magazine monthly title weekly | article cover edition editor interview issue published readers subscribers
  manufacturer producer | brands chocolate factory food ingredients products recall sales snacks
  manufacturer | brands cigarette cigarettes packs smoke smokers smoking tobacco vaping
  manufacturer | devices handset handsets model phone phones screen smartphone smartphones
  militia group | attack attacks ceasefire clashes commander fighters gunmen rebels territory
  miner | coal copper deposits gold iron lithium mine mines ore pit production shaft tonnes
  ministry department | budget minister officials policy secretary spokesman staff statement
  monastery abbey convent | abbot monk monks nun nuns order prayer prayers vows
  mosque | faithful friday imam minaret muslims prayer prayers worshipper worshippers
  museum gallery | art artefacts collection curator curators display exhibition exhibits paintings visitors works
  navy | admiral frigate sailors sea ship ships submarine vessel warship warships
  newspaper broadsheet daily paper tabloid weekly | article circulation column editor front headline journalists page
  newspaper broadsheet daily paper tabloid weekly | published readers reported story
  nursery creche kindergarten playgroup | childcare children parent parents places staff toddler toddlers youngsters
  operator generator | blackout electricity grid megawatts outage plant power reactor reactors turbines
  operator line | cabins cruise cruises guests onboard passengers port ship ships voyage
  operator | bus buses depot drivers fares passengers routes services
  operator | crossing crossings ferries ferry passengers port sailings vessels
  orchestra ensemble philharmonic | audience concert concerts conductor hall music musicians symphony violin
  organisation body | council countries delegates envoy humanitarian peacekeepers resolution resolutions
  organisation body | secretary-general
  park attraction | coaster families queues ride rides rollercoaster thrill tickets visitors
  parliament assembly house legislature senate | bill bills committee debate lawmakers legislation motion mps passed
  parliament assembly house legislature senate | session speaker vote voted
  party | campaign candidate candidates election elections leader leadership manifesto members mps poll polls
  party | primaries seats voter voters votes
  planemaker manufacturer | aircraft airlines deliveries engine engines factory jet jets orders plane planes
  planemaker manufacturer | production
  plant factory works | assembly closure jobs machinery manufactured production shift workers
  pollster firm | lead points poll polls respondent respondents survey surveyed voters
  port harbour | berth cargo containers dockers freight quay ships terminal vessels
  prison jail | cell cells escaped governor guards inmate inmates officers prisoners sentence warders
  processor fintech | card cards customers merchants payment payments transactions wallet
  producer driller major | barrel barrels crude drilling field gas offshore oil pipeline production refinery rig rigs
  producer driller major | wells
  pub bar inn tavern | ale beer customers drink drinkers drinks food landlord licence pints regulars
  publisher | author authors book books copies imprint novel published readers royalties titles
  racecourse track | course horses jockeys meeting punters race racegoers racing runners
  railway operator | commuters delays fares line passengers rail services station stations timetable tracks train
  railway operator | trains
  recruiter agency | candidates hires hiring job jobs recruitment staff vacancies workers
  refiner refinery | barrels crude diesel fuel gasoline oil petrol petroleum plant
  regulator agency watchdog | breach complaints compliance consumers fine fined firms investigation licence licences
  regulator agency watchdog | penalty probe rules
  restaurant bistro cafe diner eatery | chef customers diners dishes food kitchen meal meals menu reservations served
  restaurant bistro cafe diner eatery | staff tables
  retailer brand label | catwalk clothes clothing collection designer dress dresses fashion garments sales shoppers
  retailer brand label | stores
  retailer chain grocer store supermarket | customers discount groceries online outlets products sales shelves shop
  retailer chain grocer store supermarket | shoppers shops store stores trading
  school academy college primary secondary | classes classroom classrooms exam exams governors headteacher lessons
  school academy college primary secondary | parents pupil pupils students teacher teachers term uniform
  sect cult | believers devotees disciples followers leader leaders members preaching worship
  service trust | ambulance ambulances callouts calls crews emergency paramedics patients response
  shipbuilder shipyard yard | contract dock ferries ferry frigate hull launched order ship ships vessel vessels
  shipbuilder shipyard yard | workers
  society sacco | dividends farmers loan loans members saccos saver savers savings shares
  stable yard | gallops horse horses jockey racehorse racing runners thoroughbreds trainer
  startup start-up venture | app co-founder customers founder founders funding investors raised technology valuation
  station broadcaster | airwaves breakfast broadcast dj listeners music presenter show
  steelmaker mill | blast furnace furnaces jobs plant steel tonnes workers
  streamer platform service | content episodes films originals season series shows subscribers viewers
  studio | box-office cast cinemas director film films franchise movie movies production release sequel
  surgery clinic practice | appointments doctor doctors gp gps nurses patients prescriptions
  synagogue | congregation jewish jews prayers rabbi rabbis sabbath worshippers
  taxman agency | evasion filing refunds returns revenue tax taxes taxpayers
  team constructor | car cars championship driver drivers engine grid lap podium race races season
  team side squad | captain coach cup defeat final game match players qualifiers semi-final tie tour tournament win
  telecom carrier operator telco | broadband calls customers data fibre mobile network phone phones signal spectrum
  telecom carrier operator telco | subscribers towers
  temple shrine | deity devotees idol monks pilgrims prayers priest priests worship
  theatre playhouse | actors audience audiences director musical performances play plays production show stage tickets
  think-tank institute | analysis economists fellow policy published report research study
  toymaker company | brand children christmas dolls figures lego playsets toy toys
  treasury ministry | borrowing budget chancellor debt deficit spending tax taxes
  truckmaker manufacturer | buses engines lorries orders plant truck trucks vehicles
  undertaker | ashes bodies body coffin cremation families funeral hearse mourners
  union lobby | crops farmer farmers farms growers land livestock members prices
  union | action ballot dispute employers industrial jobs members pay picket strike strikes wages walkout workers
  university campus college institution varsity | academics campus courses degree degrees faculty graduates lecturers
  university campus college institution varsity | professor research student students tuition undergraduates
  university campus college institution varsity | vice-chancellor
  utility provider supplier | bills customers electricity energy gas grid households meters outage power supply tariff
  utility provider supplier | tariffs
  website portal site | hackers links online page pages posted users visitors
  winery vineyard | bottles cellar grape grapes harvest tasting vines vintage wine wines
  zoo sanctuary | animal animals cubs elephants enclosure keepers lions penguins species visitors
`)

const wordsByNoun = once(() => {
  const byNoun = new Map<string, Set<string>>()
  for (const [nouns, words] of CONTEXTS) {
    for (const noun of parseWords(nouns)) {
      const own = byNoun.get(noun) ?? new Set()
      byNoun.set(noun, own)
      for (const word of parseWords(words)) own.add(word)
    }
  }
  return byNoun
})

/** The words near a body that a noun in lower case calls so; null for other nouns. */
export const contextOf = (noun: string): ReadonlySet<string> | null => wordsByNoun().get(noun) ?? null
