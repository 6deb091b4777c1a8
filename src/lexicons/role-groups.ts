// Nouns by which news writers call one person in turns: who is introduced as a barrister is "the lawyer" later. A
// line holds a noun and those that take it up; a noun may stand in several lines.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { once } from '../core/memoize.ts'
import { parseList, parseWords } from '../core/parse-list.ts'

const GROUPS = parseList(`
  abbot cleric monk
  abolitionist campaigner
  abuser offender predator tormentor
  accountant auditor bookkeeper number-cruncher
  ace champion player star
  acrobat circus-performer performer
  activist advocate campaigner crusader protester
  actor performer star thespian
  actress performer star thespian
  actuary analyst mathematician
  addict drug-user junkie user
  administrator executive manager official
  admiral commander navy-chief officer sailor
  adoptee child
  adulterer husband
  adviser advisor aide consultant counsellor
  afrobeats-star artist musician singer star
  agent intermediary middleman representative
  agent officer operative spy
  agong king monarch ruler
  agony-aunt adviser columnist writer
  agronomist expert scientist
  aid-worker humanitarian relief-worker worker
  aide adviser assistant official staffer
  air-traffic-controller controller official
  airman aviator pilot serviceman
  alaafin king monarch royal ruler
  alderman councillor councilman politician
  alfa cleric islamic-scholar
  ally supporter
  alumnus alum ex-student graduate old-boy
  ambo first-responder medic paramedic
  ambulanceman driver first-responder medic paramedic
  amputee patient
  anaesthetist anesthesiologist anesthetist doctor medic specialist
  analyst expert observer pundit
  ancestor forebear forefather
  anchor anchorman host newscaster newsreader presenter
  angel-investor backer financier investor
  animator artist filmmaker illustrator
  anthropologist academic ethnographer professor researcher scholar
  anti-graft-czar boss chief investigator
  antiquarian collector dealer
  apostle cleric pastor preacher
  appellant litigant petitioner
  applicant candidate jobseeker
  apprentice jockey rider
  apprentice learner trainee worker
  apprentice protege
  arbitrator adjudicator arbiter mediator
  arborist expert tree-surgeon
  archaeologist academic excavator expert researcher scholar
  archbishop churchman clergyman cleric prelate primate
  archdeacon churchman clergyman cleric priest
  archer bowman shooter
  architect designer
  archivist historian librarian
  area-boy agbero miscreant thug tout
  aristocrat blueblood noble nobleman peer
  army-chief commander general military-chief officer
  arsonist fire-raiser fire-starter firebug pyromaniac
  art-dealer dealer gallerist
  artiste entertainer performer singer
  askari guard officer security-guard watchman
  assassin gunman hitman killer shooter
  assemblyman lawmaker legislator politician rep
  assistant aide helper
  assistant-coach assistant deputy number-two
  astrologer soothsayer
  astronaut cosmonaut spaceman
  astronaut cosmonaut spacewoman
  astronomer academic astrophysicist researcher scientist stargazer
  astrophysicist academic astronomer cosmologist researcher scientist
  athlete competitor runner sportsman
  athlete competitor runner sportswoman
  attache diplomat official
  attacker aggressor assailant knifeman
  attorney-general ag law-officer lawyer minister official
  auctioneer seller
  auditor accountant inspector
  aunt auntie kinswoman relative
  aviator airman aviatrix flyer pilot
  awardee recipient
  ayatollah cleric leader
  baby child infant newborn tot
  babysitter childminder sitter
  bachelor single-man
  backpacker adventurer explorer tourist traveller
  backstroker athlete swimmer
  badminton-star champion player shuttler
  bailiff enforcer officer official
  baker confectioner
  ballboy helper youngster
  ballerina dancer performer
  balloonist adventurer aviator flier
  bandit gunman marauder outlaw robber
  bandleader conductor
  bandleader musician
  banker executive financier
  bantamweight boxer fighter pugilist
  barangay-captain official village-chief
  barista coffee-maker employee server staffer worker
  baritone opera-singer singer vocalist
  baron aristocrat lord nobleman peer
  baroness noblewoman peer peeress politician
  baronet aristocrat knight landowner nobleman
  barrister advocate counsel kc lawyer qc silk
  bartender barkeeper barmaid employee staffer worker
  bartender barkeeper barman employee staffer worker
  baseball-player ballplayer player
  basketballer basketball-player cager hoopster player
  bassist artist guitarist instrumentalist musician performer player
  batsman batter cricketer opener player run-scorer
  batter batsman hitter player slugger
  beautician beauty-therapist cosmetologist
  beauty-queen beauty model pageant-winner
  beekeeper apiarist
  beggar panhandler
  benchwarmer player reserve substitute
  benefactor donor patron philanthropist
  biathlete athlete skier
  bidder buyer suitor
  bigamist husband
  billionaire businessman investor magnate mogul tycoon
  binman dustman employee refuse-collector worker workman
  biographer author historian writer
  biologist academic expert naturalist researcher scientist
  birdwatcher birder enthusiast twitcher
  bishop churchman clergyman cleric prelate
  bishop cleric pastor preacher
  blackmailer crook extortionist
  blacksmith artisan craftworker maker smith
  blogger influencer writer
  blonde woman
  boatbuilder craftsman shipwright
  boatman ferryman operator
  bobsledder athlete
  boda-boda motorcyclist operator rider
  body-double actor stand-in
  bodybuilder muscleman strongman
  bodyguard guard minder orderly protector
  bollywood-star actor star
  bollywood-star actress star
  bomber attacker extremist terrorist
  bomoh healer medicine-man shaman
  bookkeeper accountant clerk
  bookmaker bookie
  bootlegger brewer smuggler
  borrower customer debtor
  bosun crewman sailor seaman
  botanist horticulturist naturalist plantsman researcher scientist
  bowler cricketer paceman player quick spinner
  bowls-player bowler player
  boxer champion fighter prizefighter pugilist slugger
  boyfriend beau lover partner sweetheart
  breadwinner earner
  breakdancer b-boy dancer performer
  breaststroker athlete swimmer
  breeder farmer
  brewer beer-maker
  bribe-taker official
  bricklayer brickie contractor mason tradesman tradie worker workman
  bride newlywed wife
  brigadier commander officer soldier
  broadcaster host journalist presenter
  broker agent middleman stockbroker
  brother kinsman relative sibling
  bullfighter matador torero
  bully thug tormentor
  bureaucrat administrator civil-servant mandarin official
  burglar housebreaker intruder robber thief
  burlesque-dancer dancer performer
  bursar accountant administrator officer official treasurer
  bus-driver busman driver motorist operator
  businessman entrepreneur executive industrialist magnate trader tycoon
  businesswoman boss entrepreneur executive tycoon
  busker musician street-performer
  butcher meat-seller seller trader vendor
  butler domestic employee servant valet worker
  buyer customer purchaser
  cabinet-maker carpenter craftsman joiner
  cabinet-secretary cs minister official politician
  caddie assistant bagman
  cadet recruit trainee
  caliph cleric leader ruler
  calypsonian artiste entertainer musician singer
  cameraman camerawoman photographer
  cancer-patient patient sufferer
  candidate aspirant contender hopeful nominee politician
  candidate examinee learner pupil student
  cane-cutter labourer worker
  cannibal killer murderer
  canon clergyman cleric priest
  captain leader player skipper
  captain mariner seafarer skipper
  captain officer serviceman soldier
  cardinal churchman clergyman cleric prelate
  cardiologist consultant doctor heart-specialist medic physician specialist
  caregiver carer helper home-help nanny
  carer care-worker caregiver helper nurse
  caretaker boss coach interim manager
  carjacker hijacker robber thief
  carpenter contractor joiner tradesman tradie worker workman
  cartoonist artist illustrator satirist
  cashier checkout-worker clerk employee staffer teller worker
  casino-mogul billionaire magnate mogul tycoon
  castaway sailor survivor
  casting-director director
  casualty patient victim
  catcher backstop player
  catechist churchman cleric teacher
  cattle-baron magnate rancher tycoon
  cattle-rustler bandit rustler thief
  caver adventurer explorer potholer
  celebrant birthday-boy
  celebrity celeb personality star
  cellist artist instrumentalist musician performer player
  centenarian elder pensioner retiree senior supercentenarian veteran
  central-banker banker governor
  centre back midfielder player three-quarter
  centre big-man cager center player
  centre-back centre-half defender footballer player stopper
  centurion batsman cricketer player
  cfo executive finance-chief finance-director
  chairman boss chair chairperson head
  chairman boss chief owner
  chairwoman boss chair chairperson head
  champion champ title-holder winner
  chancellor academic administrator figurehead head
  chancellor finance-minister minister politician treasurer
  chancellor leader politician premier
  channel-swimmer adventurer athlete swimmer
  chaplain clergyman cleric padre priest
  chauffeur driver motorist operator
  cheerleader dancer
  cheesemaker maker producer
  chef cook employee restaurateur staffer worker
  chemist academic expert researcher scientist
  chess-player grandmaster player
  chief chieftain headman leader ruler
  chief-constable boss chief officer police-chief
  chief-executive boss ceo chief executive head
  chief-imam cleric imam leader preacher
  chief-justice cj judge jurist justice
  chief-minister cm leader politician
  chief-of-staff adviser aide official
  chief-whip enforcer mp politician whip
  chieftain bigwig leader politician stalwart
  child kid youngster
  child-soldier fighter
  child-star actor star youngster
  child-star actress star youngster
  childminder babysitter minder nanny
  children-author author writer
  chiropractor osteopath practitioner therapist
  chocolatier confectioner maker
  choreographer dancer director
  churchwarden churchgoer official
  chutney-singer artiste singer
  cinematographer cameraman lensman
  civil-engineer engineer
  civil-servant bureaucrat employee mandarin official
  classicist academic don historian professor scholar
  classmate schoolmate
  cleaner char domestic employee janitor servant worker
  cleric churchman clergyman preacher
  clerk employee official staffer worker
  climatologist academic expert researcher scientist
  climber adventurer alpinist explorer mountaineer
  climber cyclist rider
  clown entertainer
  club-owner businessman chairman owner tycoon
  co-founder entrepreneur founder
  co-pilot airman first-officer pilot
  coach boss gaffer manager tactician trainer
  coastguard officer rescuer
  cobbler artisan craftworker maker shoemaker
  colleague co-worker workmate
  collector bureaucrat officer official
  collector buyer enthusiast
  colonel commander officer soldier
  columnist commentator journalist writer
  comedian comedienne comic entertainer funnyman stand-up
  comedienne comedian comic funnywoman
  commando marine soldier special-forces
  commentator analyst broadcaster pundit
  commissioner administrator civil-servant officer official
  commodore commander officer sailor
  communist leftist marxist politician
  community-leader elder leader
  compere host mc
  complainant accuser victim
  composer maestro musician songwriter
  conductor busman
  conductor maestro musician
  congressman lawmaker legislator politician representative solon
  congresswoman lawmaker legislator politician representative
  conman crook fraudster hustler swindler trickster
  conscript draftee recruit soldier
  conservationist activist advocate crusader environmentalist naturalist
  constable bobby cop officer pc
  constable cop officer pc policeman
  constituent resident voter
  consul diplomat envoy official
  consultant clinician doctor medic physician specialist surgeon
  contender candidate challenger hopeful rival
  content-creator creator influencer youtuber
  contestant competitor hopeful participant
  contractor boss builder businessman entrepreneur tradesman
  convener convenor leader
  convict criminal felon inmate jailbird offender prisoner
  conwoman crook fraudster swindler trickster
  coo boss executive
  cook caterer chef domestic employee servant worker
  copper constable cop officer policeman
  cornerback defender defensive-back player
  coroner examiner official
  corper corps-member graduate youth
  corporal nco serviceman soldier
  councillor councilman councilor politician representative
  councilman councillor councilor lawmaker politician
  councilor councillor councilwoman lawmaker politician
  counsellor adviser counselor psychotherapist therapist
  countess aristocrat noblewoman
  county-commissioner administrator officer official
  coup-leader general plotter strongman
  courier deliveryman dispatch-rider messenger rider
  courtier aide
  cousin kinsman relative
  couturier designer dressmaker
  cowboy cattleman rancher rider
  coxswain athlete cox rower
  crane-operator operator worker
  creditor lender
  cricketer all-rounder player sportsman
  crime-writer author novelist writer
  criminologist academic expert professor researcher
  crooner entertainer singer vocalist
  crown-prince heir prince royal
  cto executive technologist
  cult-leader guru preacher
  cultist gang-member hoodlum thug
  curate clergyman cleric priest vicar
  curator museum-director
  curler athlete skip
  customer buyer client consumer shopper
  custos dignitary justice official
  cyclist bicyclist rider
  cyclist pedaller racer rider
  czar chief head official
  dairy-farmer farmer milker
  dalai-lama cleric leader monk
  dame grande-dame
  dancehall-artiste artiste deejay entertainer
  dancer hoofer performer
  daredevil adventurer stuntman
  darts-player player thrower
  daughter child girl kinswoman relative
  daughter-in-law in-law
  day-trader investor speculator trader
  deacon clergyman cleric
  deaconess churchwoman cleric
  dean academic administrator don head professor
  death-row-inmate convict inmate killer prisoner
  debtor bankrupt borrower
  decathlete all-rounder athlete
  deceased casualty dead victim
  deckhand crewman sailor seaman
  decorator contractor painter tradesman tradie worker workman
  deejay artist dj musician
  defector exile runaway turncoat
  defendant accused offender respondent suspect
  defender attorney counsel lawyer public-defender
  defender centre-back footballer full-back player stopper
  defenseman blueliner defenceman player
  delegate envoy lawmaker representative
  deliveryman courier driver
  democrat lawmaker liberal politician
  dentist dental-surgeon doctor orthodontist practitioner
  deputy lawmaker legislator parliamentarian politician
  deputy-governor deputy politician
  deputy-mayor councillor deputy politician
  deputy-minister deputy minister politician
  deputy-premier deputy minister politician
  deputy-president deputy dp politician
  deputy-prime-minister deputy leader minister politician
  deputy-speaker lawmaker mp politician
  dermatologist consultant doctor physician specialist
  descendant heir relative
  deserter absconder runaway soldier
  designer creator stylist
  detainee captive inmate internee prisoner
  detective cop inspector investigator officer policeman sleuth
  detectorist enthusiast finder treasure-hunter
  developer boss builder businessman entrepreneur property-developer
  diabetic patient
  diarist author writer
  dictator autocrat despot leader ruler strongman tyrant
  dietitian dietician expert nutritionist
  diplomat ambassador envoy official
  director auteur filmmaker moviemaker
  director boss executive head
  director-general boss chief dg head
  director-of-football director executive
  director-of-public-prosecutions lawyer prosecutor
  discus-thrower athlete thrower
  dissident activist campaigner critic opponent
  distiller whisky-maker
  district-attorney attorney da lawyer prosecutor
  district-officer administrator bureaucrat do official
  diva singer songstress star
  diver athlete olympian
  diver frogman scuba-diver
  dj deejay presenter producer
  docker dockworker employee longshoreman stevedore worker workman
  doctor clinician doc gp medic physician practitioner
  documentary-maker director filmmaker
  dog-handler handler
  dog-walker owner walker
  don area-leader gang-boss gang-leader gangster strongman
  donor benefactor giver philanthropist
  dpo officer police-officer policeman
  dpp lawyer official prosecutor
  draftee pick player rookie
  drag-flicker player
  drag-queen artist entertainer performer
  drink-driver driver drunk-driver motorist
  driver pilot racer
  drug-cheat athlete cheat
  drug-dealer dealer peddler pusher supplier trafficker
  drug-mule courier smuggler trafficker
  druglord baron kingpin narco trafficker
  drummer artist instrumentalist musician percussionist performer sticksman
  drunk alcoholic boozer drunkard
  duchess aristocrat noblewoman royal
  duke aristocrat nobleman prince royal
  earl aristocrat lord nobleman peer
  eccentric character
  ecologist biologist conservationist environmentalist researcher scientist
  economist academic analyst commentator expert forecaster professor
  editor journalist newsman newspaperman
  editor-in-chief editor journalist
  egyptologist academic archaeologist historian researcher scholar
  elder church-leader churchman
  election-commissioner commissioner official
  electrician contractor sparky tradesman tradie worker workman
  embezzler crook fraudster thief
  emcee host mc rapper
  emigrant migrant
  emir monarch royal ruler
  emperor monarch ruler sovereign
  employee staff-member staffer worker
  employer boss owner
  empress monarch ruler
  engineer specialist technologist
  engraver artist craftsman
  entertainer artiste performer showman star
  entomologist biologist naturalist researcher scientist
  entrepreneur businessman founder innovator startup-founder
  environmentalist activist advocate campaigner conservationist crusader green
  envoy ambassador diplomat emissary representative
  epidemiologist academic doctor expert researcher scientist
  equestrian horseman rider
  escapee absconder convict fugitive runaway
  essayist author writer
  estate-agent agent realtor
  estranged-wife wife
  evacuee displaced-person migrant newcomer refugee
  evangelist cleric pastor preacher televangelist
  ex-boxer champion fighter
  ex-boyfriend ex
  ex-champion champ champion
  ex-convict ex-inmate ex-offender ex-prisoner parolee
  ex-footballer player pundit star
  ex-girlfriend ex lover woman
  ex-governor governor politician
  ex-husband ex
  ex-minister minister politician
  ex-mp mp politician
  ex-player pundit star
  ex-policeman cop detective officer
  ex-president leader politician statesman
  ex-wife divorcee ex
  exco assemblyman councillor politician
  executioner hangman
  executive boss businessman exec manager
  exile dissident emigre refugee
  exorcist priest
  expatriate expat foreigner
  exporter boss businessman entrepreneur trader
  extra actor
  eze king monarch ruler
  factory-worker employee machinist worker workman
  farmer agriculturist grower planter rancher sharemilker
  farmhand farmworker labourer
  fashion-designer couturier designer
  father dad daddy parent patriarch
  father-in-law in-law
  father-of-four dad father
  father-of-one dad father
  father-of-three dad father
  father-of-two dad father
  featherweight boxer fighter pugilist
  feminist activist advocate campaigner crusader
  fencer athlete swordsman
  fiance lover partner
  fiancee bride-to-be lover partner
  field-marshal commander general soldier
  fighter boxer cage-fighter martial-artist
  figure-skater athlete skater
  film-star actor movie-star star
  finalist contender contestant
  financial-adviser adviser planner
  financier banker businessman investor
  finder discoverer
  finisher batsman player striker
  firebrand agitator politician rabble-rouser radical
  firefighter blaze-fighter fireman first-responder rescuer
  firefighter blaze-fighter firewoman first-responder rescuer
  first-lady spouse wife
  firstborn child eldest
  fisherman angler fisher trawlerman
  fishmonger fish-seller seller trader vendor
  five-eighth half player playmaker
  flagbearer aspirant candidate nominee standard-bearer
  flanker back-rower forward loose-forward player
  flatmate housemate roommate
  flautist artist flutist instrumentalist musician performer
  flight-attendant air-hostess crew-member steward stewardess
  florist flower-seller seller trader vendor
  fly-half first-five flyhalf pivot player playmaker
  flyweight boxer fighter pugilist
  foe enemy rival
  food-critic critic reviewer writer
  football-agent agent intermediary representative
  footballer international player sportsman star
  forebear ancestor relative
  foreign-minister diplomat minister politician
  foreign-secretary diplomat minister politician
  foreigner alien non-national
  foreman boss ganger overseer supervisor
  forester woodsman
  forger counterfeiter faker fraudster
  forklift-driver driver operator worker
  fortune-teller seer
  forward attacker footballer player striker
  fossicker miner prospector
  foster-father carer
  foster-mother carer
  founder boss creator entrepreneur
  founder pioneer
  foundling baby child infant orphan
  fraudster cheat conman crook scammer swindler trickster
  free-agent footballer player
  freestyler athlete swimmer
  freshman fresher newcomer student undergraduate
  friend mate pal
  frontbencher minister mp politician spokesman
  frontman musician rocker singer vocalist
  frontrunner candidate contender favourite
  frontwoman musician rocker singer vocalist
  fugitive absconder escapee outlaw runaway
  fuji-star musician singer star
  full-back back defender footballer player
  full-forward forward goalkicker player
  fullback back player
  fund-manager investor manager
  fundraiser campaigner volunteer
  futurist author forecaster thinker visionary
  gaffer technician
  gallerist dealer owner
  gamekeeper keeper
  gamer esports-player player
  gang-leader boss don gangster ringleader thug
  gang-member gangbanger gangster hoodlum thug
  gangster criminal don gang-member hoodlum mobster
  gardener domestic employee horticulturist landscaper servant worker
  gas-fitter engineer tradesman
  gateman gatekeeper guard security-man watchman
  general commander military-chief officer soldier
  general-overseer clergyman cleric go overseer pastor preacher
  geneticist academic biologist researcher scientist
  geologist academic expert geoscientist researcher scientist
  ghostwriter author writer
  girl child lass youngster
  girlfriend lover partner sweetheart
  glassblower artisan artist craftsman
  glazier contractor tradesman tradie worker workman
  go-go-dancer dancer performer
  goal-shoot netballer shooter
  goalkeeper custodian footballer goalie keeper player shot-stopper
  goalscorer footballer marksman scorer striker
  goddaughter godchild
  godfather boss don gangster kingpin mobster
  godman guru preacher swami
  godson godchild
  golfer player pro
  good-samaritan hero passer-by rescuer samaritan
  gospel-singer artist minister musician singer
  gossip-columnist columnist journalist writer
  governor executive leader politician
  governor school-governor trustee volunteer
  governor-general head official representative viceroy
  graduate alumna degree-holder student
  graduate alumnus degree-holder student
  graffiti-artist artist muralist street-artist vandal
  grandchild child descendant relative
  granddaughter grandchild kinswoman relative
  grandfather grandad granddad grandpa kinsman relative
  grandmother gran grandma granny kinswoman nan nana relative
  grandson grandchild kinsman relative
  granthi cleric priest
  gravedigger sexton
  grazier farmer pastoralist
  great-grandfather grandfather
  great-grandmother grandmother granny
  grocer greengrocer seller shopkeeper trader vendor
  groom bridegroom husband newlywed
  groomer abuser paedophile predator
  groundsman curator greenkeeper
  guard askari security-man sentry watchman
  guard cager player playmaker point-guard
  guard conductor
  gubernatorial-aspirant aspirant candidate politician
  guerrilla fighter insurgent rebel revolutionary
  guest visitor
  guest-speaker speaker
  guide tour-guide
  guitarist artist axeman instrumentalist musician performer player
  gunman assailant attacker killer shooter
  gurkha serviceman soldier
  guru godman swami teacher
  gymnast athlete olympian
  hacker cyberattacker cybercriminal intruder
  hairdresser barber stylist
  half-brother brother sibling
  half-sister sibling sister
  halfback half player playmaker
  hammer-thrower athlete thrower
  handballer athlete player
  handyman contractor odd-jobber tradesman tradie worker workman
  harpist artist instrumentalist musician performer
  hawker higgler peddler seller trader vendor
  head-boy pupil schoolboy student
  head-coach boss coach mentor trainer
  head-girl pupil schoolgirl student
  headhunter consultant recruiter
  headmaster educationist educator head headteacher principal schoolmaster teacher
  headmistress educator head headteacher principal schoolmistress teacher
  headteacher educationist educator head headmistress principal teacher
  healer faith-healer herbalist sangoma traditionalist witchdoctor
  health-visitor midwife nurse
  heart-throb actor hunk star
  heavyweight boxer fighter pugilist
  hedge-fund-manager financier investor
  heir prince royal successor
  heiress daughter socialite successor
  heptathlete all-rounder athlete
  herbalist healer medicine-man native-doctor practitioner sangoma
  herdsman cattleman herder pastoralist
  hero heroine
  high-commissioner ambassador diplomat envoy
  high-sheriff dignitary official
  highlife-star musician singer star
  hijacker attacker captor gunman
  hijacker captor carjacker pirate
  hiker adventurer explorer rambler trekker walker
  historian academic author chronicler professor researcher scholar writer
  hitchhiker traveller
  hitmaker producer singer star
  hitman assassin contract-killer gunman killer
  hobbyist amateur enthusiast
  hockey-player player
  holidaymaker tourist vacationer visitor
  home-secretary minister politician
  homeowner householder owner
  honoree awardee
  hooker forward front-rower player rugby-player
  hooligan lout thug yob
  horologist expert watchmaker
  horticulturist gardener grower
  host broadcaster compere presenter
  hostage abductee captive victim
  hotel-magnate hotelier magnate tycoon
  hotelier boss businessman entrepreneur hotel-owner innkeeper
  houseboy domestic employee servant worker
  househelp domestic employee housegirl maid servant worker
  householder homeowner occupant
  housekeeper domestic employee maid servant worker
  houseman doctor houseofficer intern medic
  housemate contestant reality-star
  housewife homemaker
  human-rights-activist activist advocate campaigner crusader
  humanitarian philanthropist
  humorist author satirist writer
  hunter huntsman
  hurdler athlete runner
  hurler gaelic-player player
  husband hubby other-half partner spouse
  icon legend star
  ideologue leader strategist thinker
  igwe king monarch ruler
  illustrator artist creator
  immunologist academic doctor researcher scientist
  importer boss businessman entrepreneur trader
  impostor fraudster impersonator imposter
  impresario producer promoter
  impressionist comedian mimic
  incumbent officeholder politician
  independent candidate politician
  independent-candidate candidate hopeful politician
  industrialist businessman magnate manufacturer tycoon
  infielder baseman player
  influencer blogger content-creator instagrammer
  informant grass informer snitch source supergrass tipster
  inspector-general chief ig igp officer police-chief
  insurgent fighter guerrilla militant rebel
  intelligence-chief chief official spymaster
  intern graduate jobseeker student trainee
  intruder burglar prowler trespasser
  inventor boffin creator designer engineer innovator pioneer
  investigator detective officer probe sleuth
  investor backer financier shareholder
  islander local resident
  jackaroo drover farmhand stockman
  jackpot-winner winner
  jailer gaoler guard prison-officer warden warder
  janitor caretaker cleaner employee worker workman
  javelin-thrower athlete spearman thrower
  jawan serviceman soldier trooper
  jaywalker pedestrian walker
  jazzman musician
  jeepney-driver driver motorist operator
  jeweller artisan craftworker goldsmith jeweler maker
  jihadist extremist fighter islamist militant terrorist
  jillaroo farmhand worker
  jockey horseman rider
  jogger runner walker
  journalist correspondent hack newsman pressman reporter scribe
  journeyman player pro
  judge adjudicator jurist justice magistrate
  judoka fighter martial-artist
  juju-musician musician singer star
  jumper athlete high-jumper long-jumper
  junta-leader coup-leader general ruler strongman
  jurist academic lawyer scholar
  juror juryman panellist
  juror jurywoman panellist
  juvenile minor youth
  kabaddi-player player raider
  kabaka king monarch ruler
  kagawad councilor official village-councilor
  karateka fighter martial-artist
  karyakarta activist party-worker worker
  kayaker athlete canoeist paddler
  keyboardist musician player
  kickboxer champion fighter martial-artist
  kicker placekicker player punter
  kidnap-victim abductee captive hostage
  kidnapper abductor captor hostage-taker
  killer assassin attacker murderer slayer
  king monarch royal ruler sovereign
  kingmaker backer politician powerbroker
  kingpin boss druglord mastermind ringleader trafficker
  knifeman assailant attacker stabber
  knight nobleman sir
  laboratory-technician lab-worker scientist technician technologist
  labourer employee laborer worker workman
  labourite candidate comrade politician
  labourite politician socialist
  lacrosse-player athlete player
  lady aristocrat noblewoman
  laird aristocrat landowner
  lama monk teacher
  lance-corporal nco serviceman soldier
  landlady owner property-owner
  landlord owner property-owner
  landowner laird landholder squire
  laureate poet winner writer
  lawmaker assemblywoman legislator politician rep
  lawmaker legislator parliamentarian politician representative
  lawyer advocate attorney barrister counsel litigator solicitor
  leader chief head
  lecturer academic don educator instructor scholar teacher tutor
  left-back defender footballer full-back player
  left-hander batsman player southpaw
  legend great icon
  legionnaire mercenary soldier
  liberal politician progressive
  licensee holder landlord publican
  lieutenant officer serviceman soldier
  lieutenant-governor official politician
  lifeboatman crewman rescuer volunteer
  lifeguard lifesaver rescuer
  lifer convict inmate murderer prisoner
  lightweight boxer fighter pugilist
  linebacker defender player
  lineman guard player tackle
  linesman assistant-referee official
  lineworker electrician technician
  linguist academic lexicographer philologist professor scholar
  liquidator accountant administrator receiver
  loan-shark ah-long lender moneylender
  loanee footballer player
  lobbyist campaigner consultant influencer
  lock forward player rugby-player second-rower
  locksmith craftsman tradesman
  lodger boarder tenant
  lollipop-lady crossing-guard warden
  lollipop-man crossing-guard warden
  lone-wolf attacker terrorist
  loner man
  looter rioter thief
  lord-lieutenant dignitary official representative
  lord-mayor councillor dignitary mayor politician
  lorry-driver driver motorist operator trucker
  lorry-loader labourer worker
  loss-adjuster assessor surveyor
  lottery-winner jackpot-winner
  lover paramour partner spouse
  loyalist supporter
  lumberjack logger woodcutter
  lyricist songwriter writer
  machinist operator worker
  madam brothel-keeper procuress
  mafioso don gangster godfather mobster
  magician conjuror entertainer illusionist
  magistrate beak jp judge justice
  magnate baron businessman mogul tycoon
  maharaja king royal ruler
  maid domestic employee helper househelp housemaid servant worker
  major officer serviceman soldier
  majority-leader lawmaker politician senator
  make-up-artist artist beautician stylist
  mama-mboga grocer seller trader vendor
  man bloke fellow
  management-consultant adviser consultant
  manager boss coach gaffer head-coach tactician
  manager boss head supervisor
  managing-director boss chief director executive md
  maoist communist guerrilla insurgent naxalite rebel
  marathoner athlete runner
  marine commando leatherneck serviceman soldier
  market-woman seller trader vendor
  marquess aristocrat lord marquis nobleman peer
  mascot youngster
  mason bricklayer stonemason
  mass-murderer killer murderer
  masseur therapist
  mastermind brains planner plotter ringleader
  matatu-driver driver motorist operator
  match-fixer cheat fixer player
  match-winner goalscorer hero player scorer
  mathematician academic number-cruncher professor researcher scholar
  matriarch grandmother mother
  matron head-nurse nurse sister
  maulana cleric maulvi preacher scholar
  mayor city-boss leader official politician
  mayoress mayor politician
  mechanic employee fitter repairman staffer technician tradesman worker
  medallist athlete medalist olympian winner
  media-mogul magnate mogul proprietor publisher tycoon
  mediator arbitrator go-between intermediary negotiator peacemaker
  medical-examiner coroner doctor examiner pathologist
  member affiliate
  memoirist author writer
  menteri-besar leader mb politician
  mentor guide
  mep eurosceptic lawmaker parliamentarian politician
  mercenary fighter gun-for-hire soldier
  merchant boss businessman dealer entrepreneur trader
  meteorologist climatologist forecaster scientist weathergirl
  meteorologist climatologist forecaster scientist weatherman
  microbiologist academic biologist researcher scientist
  middleweight boxer fighter pugilist
  midfielder footballer midfield-man player playmaker
  midwife birth-attendant medic nurse
  migrant displaced-person immigrant newcomer
  miler athlete racer runner
  militant extremist fighter insurgent rebel
  milliner designer hatmaker
  millionaire businessman entrepreneur tycoon
  miner collier employee pitman worker workman
  minor child juvenile
  minority-leader lawmaker politician
  missing-person runaway victim
  missionary churchman evangelist preacher
  mistress lover
  mixologist barman bartender
  mla lawmaker legislator politician
  mlc lawmaker legislator politician
  mma-fighter cage-fighter fighter martial-artist
  mobster crook gangster hoodlum mafioso wiseguy
  model clotheshorse mannequin supermodel
  moderator church-leader clergyman cleric minister
  mole double-agent informant spy traitor
  money-launderer criminal fraudster launderer
  monk brother cleric friar
  mother mama matriarch mom mum parent
  mother-in-law in-law
  mother-of-four mom mother mum
  mother-of-one mom mother mum
  mother-of-three mom mother mum
  mother-of-two mom mother mum
  motorcyclist biker rider
  mp backbencher lawmaker legislator parliamentarian politician
  msp lawmaker parliamentarian politician
  mufti cleric scholar
  mugger attacker robber thief
  mule courier drug-mule smuggler
  mullah cleric preacher
  muralist artist creator painter
  murderer convict criminal killer slayer
  mzee elder patriarch pensioner
  nanny au-pair babysitter childminder domestic employee servant worker
  national citizen
  national-security-adviser adviser aide nsa official
  nationalist patriot politician
  native local son
  navigator airman crewman
  nawab nobleman royal ruler
  naxalite guerrilla insurgent maoist militant rebel
  nazi extremist war-criminal
  negotiator diplomat envoy mediator
  neighbour neighbor
  neo-nazi extremist white-supremacist
  nephew kinsman relative
  neta leader politician politico
  netballer player
  netminder goalie goalkeeper goaltender
  neurologist consultant doctor medic physician specialist
  neuroscientist academic neurologist professor researcher scientist
  neurosurgeon brain-surgeon consultant doctor medic specialist surgeon
  newsagent seller shopkeeper trader vendor
  newsreader anchor broadcaster newscaster presenter
  next-of-kin relative
  niece kinswoman relative
  nightwatchman batsman cricketer tailender
  nobel-laureate laureate scientist
  nollywood-star actor star
  nollywood-star actress star
  nominee candidate choice pick
  nonagenarian elder pensioner retiree senior veteran
  notary lawyer official
  novelist author storyteller wordsmith writer
  number-eight back-rower forward player
  nun sister
  nurse caregiver carer matron medic nursing-officer sister
  nutritionist adviser dietitian expert
  oarswoman athlete rower
  oba king monarch royal ruler
  obi king monarch ruler
  obituarist journalist writer
  obstetrician consultant doctor gynaecologist gynecologist medic specialist
  occupant resident tenant
  oceanographer explorer marine-biologist researcher scientist
  ocs commander officer police-boss policeman
  octogenarian elder pensioner retiree senior veteran
  offender convict criminal culprit lawbreaker
  official administrator bureaucrat functionary officer
  oil-palm-smallholder planter settler smallholder
  oil-worker roughneck worker
  oilman businessman magnate tycoon
  okada-rider motorcyclist okadaman rider
  oligarch billionaire businessman tycoon
  olympian athlete medallist sportsman
  ombudsman commissioner official watchdog
  oncologist cancer-specialist consultant doctor medic physician specialist
  ooni king monarch royal ruler
  ophthalmologist doctor eye-doctor eye-specialist surgeon
  opponent foe rival
  opposition-leader leader opponent politician
  optician optometrist practitioner
  organiser coordinator organizer
  organist artist instrumentalist musician performer
  ornithologist birder birdwatcher naturalist scientist twitcher
  orthopaedist doctor orthopedist specialist surgeon
  outfielder fielder player slugger
  overseas-worker migrant ofw
  overseer bishop clergyman cleric pastor
  owner boss proprietor
  pacemaker athlete pacesetter runner
  paceman bowler cricketer fast-bowler quick seamer speedster
  pacesetter leader runner
  packer labourer worker
  paddler canoeist kayaker rower
  paddler player table-tennis-player
  paediatrician consultant doctor medic pediatrician physician specialist
  paedophile abuser molester pedophile pervert predator sex-offender
  painter decorator tradesman
  palaeontologist academic fossil-hunter paleontologist researcher scientist
  panel-beater mechanic
  parachutist jumper skydiver
  paraglider adventurer flier pilot
  paralegal assistant clerk legal-executive
  paralympian athlete medallist
  paramedic ambulanceman emt first-responder medic
  paratrooper para serviceman soldier
  parent guardian
  parishioner churchgoer worshipper
  parolee criminal ex-convict offender
  parson clergyman cleric minister vicar
  partner companion lover spouse
  party-chairman boss chair chairman politician
  party-leader boss leader politician
  passenger commuter traveller
  passer-by bystander onlooker
  pastor clergyman cleric evangelist minister preacher
  pastry-chef baker chef
  pathologist doctor examiner expert physician scientist
  patient in-patient invalid sufferer
  patriarch archbishop church-leader cleric prelate
  patriarch father grandfather
  patrolman cop officer policeman trooper
  patron benefactor supporter
  pawnbroker dealer lender
  peacekeeper soldier trooper
  pedestrian passer-by walker
  peeping-tom offender pervert voyeur
  peer baron lord nobleman parliamentarian politician
  penghulu chief headman village-chief
  pensioner grandfather oap retiree widower
  pensioner grandmother oap retiree widow
  people-smuggler smuggler trafficker
  performer artist entertainer star
  perfumer creator maker
  permanent-secretary bureaucrat civil-servant mandarin official ps
  pest-controller exterminator
  petitioner applicant complainant litigant plaintiff
  pharmacist apothecary chemist dispenser druggist
  philosopher academic intellectual professor scholar thinker writer
  photographer lensman paparazzo photojournalist snapper
  photojournalist journalist photographer snapper
  physicist academic boffin professor researcher scientist
  physio medic physiotherapist trainer
  physiotherapist physio practitioner therapist
  pianist artist instrumentalist musician performer player
  picket striker
  pickpocket crook thief
  pilgrim devotee traveller worshipper
  pilot airman aviator captain flier flyer
  pimp procurer
  pioneer trailblazer
  piper bagpiper musician
  pirate brigand hijacker
  pitcher ace hurler starter
  plagiarist cheat writer
  plaintiff claimant complainant litigant petitioner
  planner official
  plasterer contractor tradesman tradie worker workman
  plastic-surgeon cosmetic-surgeon doctor medic surgeon
  playback-singer singer vocalist
  playmaker footballer midfielder player schemer
  playwright author dramatist writer
  plumber contractor tradesman tradie worker workman
  poacher hunter offender
  podcaster broadcaster host presenter
  poet author bard laureate wordsmith writer
  poisoner killer murderer
  poker-player gambler player
  pole-vaulter athlete vaulter
  police-chief boss chief commissioner officer policeman top-cop
  policeman constable cop detective inspector officer sergeant superintendent
  policewoman constable cop detective inspector officer sergeant superintendent wpc
  political-scientist academic analyst don lecturer professor scholar
  politician bigwig chieftain heavyweight stalwart
  politician candidate leader politico
  poll-worker official worker
  pollie lawmaker mp politician
  pollster analyst researcher strategist
  polo-player player rider
  pope bishop-of-rome holy-father pontiff
  pope cleric pontiff prelate
  popstar artist musician performer singer star
  populist demagogue firebrand politician
  poster-boy darling player star
  postgraduate graduate researcher scholar student
  postman employee mailman postie worker workman
  postwoman postie
  potter artisan artist ceramicist craftworker maker
  powerbroker fixer kingmaker politician
  powerlifter athlete lifter
  pracharak ideologue leader volunteer
  predecessor forerunner
  prefect administrator official
  prefect monitor pupil student
  presenter anchor broadcaster host
  president boss chief head
  president head-of-state leader politician statesman
  president-elect leader politician
  presidential-candidate candidate contender hopeful nominee politician
  press-baron proprietor publisher tycoon
  press-secretary aide spokesman spokesperson
  press-secretary aide spokesperson spokeswoman
  priest clergyman cleric father padre
  primate archbishop church-leader cleric prelate
  prime-minister leader pm politician premier statesman
  prime-minister-elect leader politician
  princess heiress royal
  principal administrator educationist educator head headteacher schoolmaster teacher
  principal-secretary bureaucrat official ps
  printmaker artist engraver
  prisoner captive convict detainee inmate lag
  probation-officer officer official
  producer filmmaker
  professor academic don educator expert lecturer researcher scholar
  promoter impresario organiser
  prop forward front-rower player rugby-player
  property-tycoon billionaire businessman developer magnate tycoon
  prophet cleric pastor preacher seer
  prosecutor attorney counsel da lawyer
  prostitute escort hooker sex-worker streetwalker
  protege pupil
  protester demonstrator marcher
  provost academic administrator don head rector
  psychiatrist clinician doctor medic shrink specialist
  psychic clairvoyant medium
  psychologist academic clinician counsellor expert shrink therapist
  public-defender defender lawyer ombudsman
  publican innkeeper landlady
  publican innkeeper landlord
  publisher newspaperman owner proprietor
  pujari brahmin cleric priest
  pundit analyst commentator expert
  punter bettor gambler
  pupil child learner schoolboy schoolchild student youngster
  pupil child learner schoolchild schoolgirl student youngster
  quack doctor fraudster impostor
  qualifier player
  quarryman employee worker workman
  quarterback passer player qb signal-caller
  queen consort royal wife
  queen monarch royal ruler sovereign
  queen-mother matriarch royal
  quizmaster host presenter
  rabbi cleric scholar
  race-walker athlete walker
  racer driver rider
  racing-driver driver racer
  radio-host broadcaster host presenter
  radiologist consultant doctor medic specialist
  raider intruder robber thief
  railwayman driver worker
  raja king royal ruler
  rally-driver driver racer
  rancher cattleman farmer grazier
  ranger game-ranger gamekeeper officer warden
  rapist attacker molester predator sex-offender
  rapper artist emcee hip-hop-star lyricist musician
  rat-catcher pest-controller
  reality-star celebrity personality star
  realtor agent broker
  receiver pass-catcher player wideout
  receptionist clerk employee staffer worker
  recipient beneficiary
  recluse hermit
  record-producer hitmaker musician producer
  recorder judge magistrate
  recruit newcomer soldier trainee
  recruiter agent headhunter
  rector academic administrator don head professor
  rector clergyman cleric priest vicar
  referee arbiter official ref whistler
  reformer activist advocate campaigner crusader
  refugee asylum-seeker displaced-person migrant newcomer
  regent royal ruler
  reggae-singer artiste reggae-star singer
  registrar academic administrator officer official
  registrar clinician doctor medic
  reliever closer hurler pitcher
  remandee detainee inmate prisoner
  reporter correspondent journalist newshound newsman
  representative congressman delegate lawmaker legislator politician
  republican conservative lawmaker politician
  rescuer hero lifesaver saviour volunteer
  reservist soldier volunteer
  resident local occupant villager
  restaurateur boss businessman chef entrepreneur restaurant-owner
  retailer boss businessman entrepreneur shopkeeper trader
  returning-officer officer official
  reverend clergyman cleric minister pastor priest
  revolutionary guerrilla leader rebel
  rickshaw-driver driver motorist operator rickshaw-puller
  right-back defender footballer full-back player
  right-hander batsman player
  ringleader leader mastermind organiser plotter
  rioter protester
  ripper killer murderer
  risk-manager executive manager
  robber bandit gunman raider thief
  rocker guitarist musician rock-star singer
  rodeo-rider cowboy rider
  rogue-trader banker fraudster trader
  roofer contractor tradesman tradie worker workman
  rookie debutant newcomer novice player
  rough-sleeper homeless-man
  rower athlete oarsman
  rubber-tapper smallholder worker
  ruckman footballer player
  rugby-player international player rugby-star
  runner-up finalist loser
  running-back back player rusher tailback
  running-mate candidate deputy nominee politician
  saddler craftsman
  sadhu ascetic godman holy-man monk saint
  safety defender defensive-back player
  sailor mariner navyman rating seafarer seaman
  sailor skipper yachtsman
  saint martyr
  salesgirl attendant
  salesman rep seller
  saleswoman rep seller
  sangoma diviner healer herbalist traditionalist
  sarkin-fulani chief herder leader
  sarpanch headman leader village-head
  satirist comedian writer
  saxophonist artist instrumentalist musician performer player
  scaffolder contractor tradesman tradie worker workman
  scammer conman fraudster swindler yahoo-boy
  scavenger rag-picker waste-picker
  sceptic doubter
  schoolboy boy child lad learner pupil student teenager youngster
  schoolfriend classmate friend pal
  schoolgirl child girl learner pupil student teenager youngster
  schoolleaver jobseeker student youth
  scientist academic boffin expert investigator researcher
  scorer goalscorer marksman player striker
  scout talent-spotter
  screenwriter scriptwriter writer
  scrum-half half-back halfback player scrumhalf
  sculptor artist creator
  seaman crewman mariner sailor seafarer
  secessionist activist agitator separatist
  secretary assistant pa
  secretary cabinet-member minister official politician
  secretary-general boss chief diplomat head
  security-guard bouncer doorman guard guardian watchman
  seed player
  seismologist expert geophysicist researcher scientist
  selector coach official
  seminarian student trainee
  senate-president lawmaker politician senator
  senator lawmaker legislator parliamentarian politician solon
  sepak-takraw-player athlete player
  separatist agitator nationalist secessionist
  septuagenarian elder pensioner retiree senior veteran
  sergeant nco serviceman soldier
  serial-killer killer murderer
  serviceman airman sailor soldier
  servicewoman officer soldier
  settler colonist farmer smallholder
  sex-offender offender paedophile predator
  sexagenarian elder man pensioner retiree senior veteran
  shareholder investor stockholder
  sharemilker farmer milker
  sheikh cleric imam preacher scholar
  sheikh leader royal ruler
  shepherd farmer herder
  sheriff lawman officer official
  shipowner boss businessman entrepreneur magnate tycoon
  shipping-magnate magnate shipowner tycoon
  shock-jock broadcaster dj host
  shooter athlete marksman
  shop-assistant assistant worker
  shop-owner businessman seller shopkeeper trader vendor
  shop-steward activist official union-boss unionist
  shopkeeper grocer retailer seller storekeeper trader vendor
  shoplifter thief
  short-seller financier investor trader
  shortstop infielder player
  shot-putter athlete thrower
  showjumper equestrian horsewoman rider
  showrunner creator producer writer
  shuttler badminton-player player
  signalman railwayman worker
  signing acquisition newcomer player recruit
  silk barrister counsel kc lawyer qc san sc
  singer artist crooner musician songstress songwriter star vocalist
  single-mother mother mum
  sister kinswoman relative sibling
  sixth-former pupil student teenager youth
  skateboarder athlete skater
  skier athlete racer
  skipper captain mariner sailor
  skit-maker comedian content-creator entertainer
  skydiver adventurer daredevil explorer parachutist
  sleuth detective gumshoe investigator
  smuggler courier runner trafficker
  snake-catcher handler
  sniper gunman marksman shooter
  snooker-player cueman player potter
  snowboarder athlete rider
  soap-star actor star
  soap-star actress star
  soca-star artiste singer
  social-worker caseworker worker
  socialist left-winger leftist politician
  socialite celebrity heiress party-girl
  sociologist academic don lecturer professor researcher scholar
  softballer athlete player
  software-engineer coder developer engineer programmer
  soldier gi infantryman serviceman squaddie trooper
  solicitor advocate attorney conveyancer lawyer
  solicitor-general law-officer lawyer official
  sommelier expert wine-expert
  son boy child kinsman relative
  son-in-law in-law
  songwriter composer lyricist musician
  soothsayer seer
  soprano diva opera-singer singer vocalist
  southpaw boxer fighter left-hander
  speaker lawmaker politician presiding-officer
  speaker lecturer
  speechwriter aide writer
  spin-doctor adviser aide strategist
  spinner bowler cricketer leg-spinner off-spinner tweaker
  spokesman mouthpiece official spokesperson
  spokesperson official representative
  spokeswoman mouthpiece official spokesperson
  sporting-director chief director executive
  sportsman athlete player star
  sportswoman athlete player star
  sportswriter columnist journalist reporter writer
  springbok forward international player
  sprinter athlete runner speedster
  sprinter cyclist rider
  spy agent mole operative secret-agent
  squaddie private serviceman soldier
  squadron-leader airman officer pilot
  squash-player athlete champion player
  squatter occupier trespasser
  staffer aide assistant employee
  stalker harasser pest tormentor
  stalwart loyalist politician veteran
  stand-in replacement
  star celebrity performer
  state-governor governor leader politician
  statesman diplomat leader politician
  stateswoman diplomat leader politician
  stationmaster official railwayman
  statistician academic analyst mathematician number-cruncher researcher
  steel-tycoon industrialist magnate tycoon
  steelworker employee worker workman
  steeplechaser athlete racer runner
  stepbrother brother relative sibling
  stepdaughter child kinswoman relative
  stepfather parent stepdad
  stepgrandfather grandfather relative
  stepmother parent
  stepsister relative sibling sister
  stepson child kinsman relative
  steward attendant flight-attendant
  steward marshal official
  stewardess air-hostess flight-attendant hostess
  stockbroker broker trader
  stockman cattleman drover jackaroo worker
  stonemason craftsman mason
  storm-chaser adventurer enthusiast
  stowaway migrant passenger
  strangler killer murderer
  strategist adviser aide consultant operative
  streamer gamer influencer
  street-vendor hawker seller trader vendor
  striker footballer forward frontman hitman marksman player scorer
  striker protester worker
  stripper dancer entertainer performer
  student freshman learner pupil scholar sophomore undergrad undergraduate
  stuntman daredevil performer
  stylist designer hairdresser
  sub-editor journalist
  subcontractor builder contractor
  submariner sailor seaman serviceman
  substitute player replacement sub
  successor heir replacement
  suffragette campaigner
  sugar-baron businessman magnate tycoon
  suicide-bomber attacker bomber terrorist
  suitor admirer bidder
  sultan monarch royal ruler
  sumo-wrestler fighter grappler rikishi wrestler
  superintendent commander detective officer policeman
  superintendent commander detective officer policewoman
  superior boss manager
  supermodel beauty catwalk-star model
  superstar celebrity icon star
  supervisor boss foreman manager overseer
  supporter backer fan follower
  surfer boardrider wave-rider
  surrogate mother
  surveyor expert inspector
  survivor escapee victim
  suspect accused alleged-offender defendant man
  swami guru monk
  sweep chimney-sweep
  sweeper defender footballer player
  swimmer athlete olympian
  tailor artisan craftworker dressmaker maker seamstress
  talent-agent agent manager representative
  talisman captain player star
  taoiseach leader pm politician premier
  tattooist artist tattoo-artist
  tax-adviser accountant adviser
  taxi-driver cabbie cabdriver driver motorist operator taximan
  taxman collector
  taxpayer citizen
  td deputy lawmaker politician
  tea-picker labourer plucker worker
  teacher educationist educator instructor pedagogue schoolmaster schoolteacher tutor
  teacher educationist educator instructor pedagogue schoolmistress schoolteacher tutor
  teaching-assistant aide assistant classroom-assistant educator worker
  team-boss chief manager principal
  team-principal boss chief principal
  teammate colleague team-mate
  teammate player
  tech-billionaire billionaire entrepreneur founder tycoon
  techie programmer technician
  technician fitter repairman specialist tradesman worker
  technocrat administrator bureaucrat expert official
  teenager adolescent teen youngster youth
  teenager starlet teen youngster
  tehsildar bureaucrat officer official
  teller bank-worker cashier employee staffer worker
  tenant lodger occupant renter
  tennis-player ace player star
  tenor opera-singer singer vocalist
  terrorist bomber extremist jihadist militant
  thatcher craftsman roofer tradesman
  theologian academic cleric professor scholar thinker
  therapist counsellor counselor practitioner psychotherapist
  therapist masseuse
  thief burglar crook robber stealer
  thug bully goon hoodlum yob
  tight-end player receiver
  tiktoker content-creator creator influencer
  tiler contractor tradesman tradie worker workman
  toddler child infant tot
  toddy-tapper tapper worker
  tory conservative mp politician
  tour-operator operator
  tourist holidaymaker traveller visitor
  towkay boss businessman tycoon
  town-clerk administrator bureaucrat official
  townsman local resident
  toxicologist examiner expert scientist
  trade-unionist activist labour-leader official union-boss unionist
  trader broker dealer
  traditional-ruler chief king monarch ruler
  traffic-warden attendant officer warden
  trafficker courier dealer smuggler
  train-driver driver motorman
  trainee apprentice intern learner recruit
  trainer coach handler mentor
  trainer handler racehorse-trainer
  trainspotter enthusiast
  traitor betrayer renegade turncoat
  translator interpreter linguist
  traveller gypsy
  trawlerman fisherman skipper
  treasure-hunter adventurer explorer
  treasurer minister official politician
  tree-surgeon arborist tradesman
  triathlete athlete competitor ironman
  tribal-chief chief elder headman leader ruler
  tricyclist keke-rider rider
  triple-jumper athlete jumper
  triplet sibling
  truant pupil schoolchild
  trucker driver motorist operator truck-driver
  trumpeter artist instrumentalist musician performer player
  trustee director
  tunku prince royal
  turnaround-specialist boss executive
  tutor coach educator instructor teacher
  twin sibling
  tycoon billionaire businessman industrialist magnate mogul
  typist clerk employee secretary staffer worker
  ultramarathoner athlete runner
  umpire arbiter official
  uncle kinsman relative
  undersecretary bureaucrat diplomat official
  understudy actor stand-in
  understudy actress stand-in
  undertaker mortician
  underwriter insurer
  union-leader activist labour-leader official union-boss unionist
  unionist activist labour-leader leader official union-boss
  urologist consultant doctor specialist surgeon
  ustaz cleric preacher teacher
  vagrant homeless-man tramp
  valedictorian achiever graduate scholar student
  valuer appraiser surveyor
  vandal hooligan yob
  ventriloquist entertainer
  venture-capitalist financier investor
  vet animal-doctor surgeon veterinarian
  veteran ex-serviceman ex-soldier old-soldier vet
  veteran old-hand player stalwart
  veterinarian animal-doctor doctor vet
  vicar clergyman cleric parson priest reverend
  vice-chancellor academic administrator don head professor vc
  vice-president deputy politician veep vp
  viceroy governor official
  victim complainant sufferer survivor
  village-head chief headman
  violinist artist fiddler instrumentalist musician performer player
  virologist academic doctor expert researcher scientist
  viscount aristocrat lord nobleman peer
  vlogger blogger influencer youtuber
  voice-actor actor performer
  volcanologist expert geologist researcher scientist
  volleyballer player spiker
  volunteer helper
  voter constituent elector
  waiter attendant employee server staffer worker
  waitress attendant employee server staffer worker
  wallaby international player
  war-correspondent correspondent journalist reporter
  war-criminal convict criminal warlord
  ward child
  ward-rep councillor legislator mca politician
  warden guard jailer keeper officer
  warder guard jailer officer prison-officer
  warehouseman packer worker
  warlord commander militia-leader rebel strongman
  watchmaker craftsman horologist
  watchman askari gateman guard maiguard nightwatchman
  water-polo-player athlete player swimmer
  weatherman forecaster meteorologist presenter weathercaster
  weaver artisan craftsman craftworker maker
  weightlifter athlete lifter strongman
  welder contractor metalworker tradesman tradie worker workman
  welterweight boxer fighter pugilist
  wheelchair-user patient
  wheelwright craftsman
  whip enforcer lawmaker mp politician
  whistle-blower employee informant insider leaker
  whistleblower informant insider leaker
  white-supremacist extremist racist
  whizz-kid genius prodigy youngster
  wholesaler boss businessman entrepreneur merchant trader
  wicketkeeper cricketer gloveman keeper stumper
  widow wife
  widower husband
  wife other-half partner spouse
  wife-beater abuser husband
  wildcard player
  window-cleaner cleaner
  winemaker vigneron vintner
  wing flyer player three-quarter winger
  wing-commander airman officer pilot
  winger footballer forward player wideman
  winner champion victor
  witchdoctor healer herbalist native-doctor sangoma
  witness bystander eyewitness observer onlooker
  woman lady
  women-rep lawmaker legislator politician representative
  worshipper churchgoer devotee faithful
  wrestling-promoter promoter
  writer author scribe wordsmith
  yachtswoman sailor skipper
  yogi guru swami
  youngster player prospect starlet teenager
  youth-worker worker
  youtuber content-creator influencer vlogger
  zookeeper animal-keeper handler keeper
  zoologist biologist naturalist researcher scientist
`)

/** By noun: the numbers of the lines that it stands in. */
const groupsByNoun = once(() => {
  const groups = new Map<string, number[]>()
  GROUPS.forEach((line, number) => {
    for (const noun of parseWords(line)) {
      const own = groups.get(noun)
      if (own) own.push(number)
      else groups.set(noun, [number])
    }
  })
  return groups
})

const NONE: readonly number[] = []

/** Can two nouns in lower case be said of one person: "barrister" and "lawyer"? */
export function areAlike(one: string, other: string): boolean {
  const groups = groupsByNoun().get(other) ?? NONE
  return (groupsByNoun().get(one) ?? NONE).some((group) => groups.includes(group))
}
