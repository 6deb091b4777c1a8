// Words and signs that tell which country an article is from or about: phrase | country codes (ISO 3166-1 alpha-2).
// Lower case matches lower case only; a capital stands where it matters.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseSet, parseTable } from '../core/parse-list.ts'

export const COUNTRY_CUES = parseTable(`
  A&E | GB
  A-level | GB
  A-levels | GB
  AAP | AU; IN
  ABC News | AU
  AFL | AU
  ANC | ZA
  ANI | IN
  Aadhaar | IN
  Abkhazia | GE
  Aboriginal | AU
  Asda | GB
  BBC | GB
  BJP | IN
  Baptist | US
  Barangay | PH
  Board of Education | US
  Border Force | GB
  Borough Council | GB
  British Transport Police | GB
  CBC | CA
  CBI | IN
  CTV | CA
  Canadian Press | CA
  Canadian Tire | CA
  Catholic Primary School | GB
  Centrelink | AU
  Chief Minister | IN; PK
  City Council leader | GB
  Class A drugs | GB
  Cllr | AU; GB; IE; NZ
  Congress | US
  Const. | CA
  County Commissioners | US
  County Council | GB; IE
  County Jail | US
  Crown Court | GB
  Crown attorney | CA
  D- | US
  DC | GB
  DCI | GB
  DS | GB
  Democrat | US
  Democrats | US
  Det Con | GB
  Det Insp | GB
  Det Sgt | GB
  District Attorney | US
  Dollar General | US
  Dáil | IE
  EMS | CA
  Elementary | US
  Environment Agency | GB
  Environment Canada | CA
  Eskom | ZA
  FEMA | US
  Fianna Fail | IE
  Fianna Fáil | IE
  Fine Gael | IE
  Fire Department | US
  First Nations | CA
  First Selectman | US
  GAA | IE
  GCSE | GB
  GCSEs | GB
  GOP | US
  GP surgery | GB
  GP | AU; GB; IE; NZ
  Garda | IE
  Gardai | IE
  Gardaí | IE
  Gleaner | JM
  Global News | CA
  Gov. | US
  Greater Manchester Police | GB
  HSE | IE
  Head teacher | AU; GB; IE; NZ
  High School | US
  Highway 401 | CA
  Highway Patrol | US
  Hwy. | CA
  I-95 | US
  ITV | GB
  Insp | GB
  Insp. | CA
  Interstate | US
  KSP | US
  Kaieteur News | GY
  Kroger | US
  LGA | NG
  Labor Day | US
  Lib Dem | GB
  Lib Dems | GB
  Liberal Democrat | GB
  Little League | US
  Loblaws | CA
  Lok Sabha | IN
  Lt. | US
  Ltd | IE
  MLA | CA; IN
  MPP | CA
  MPs | GB
  MSP | GB
  Magistrates | GB
  Main Street | US
  Maori | NZ
  Medicaid | US
  Medicare | US
  Memorial Day | US
  Merseyside Police | GB
  Met Office | GB
  Met Police | GB
  Methodist | US
  Metropolitan Police | GB
  Middle School | US
  Mounties | CA
  Mr | AU; CA; GB; IE; IN; NZ; ZA
  Mr. | US
  Mrs | AU; CA; GB; IE; IN; NZ; ZA
  Mrs. | US
  Ms | AU; CA; GB; IE; IN; NZ; ZA
  Ms. | US
  Mum | GB
  Māori | NZ
  NCAA | US
  NDP | CA
  NDTV | IN
  NHS | GB
  NRL | AU
  NSW Police | AU
  National Guard | US
  National Rail | GB
  Network Rail | GB
  OHL | CA
  OPP | CA
  Ofsted | GB
  Ossetia | GE
  PC | GB
  PDP | NG
  PNP | PH
  PSNI | GB
  PTI | IN
  Pakeha | NZ
  Police Department | US
  Police Scotland | GB
  Premier | CA
  Premiership | GB
  Press Association | GB
  Primary School | AU; GB; IE; NZ
  Provincial Police | CA
  Publix | US
  R- | US
  RCMP | CA
  RNZ | NZ
  RSL | AU
  RSPCA | AU; GB
  RTE | IE
  RTÉ | IE
  Regional Police | CA
  Rep. | US
  Republican | US
  Republicans | US
  SAPS | ZA
  SNP | GB
  Saakashvili | GE
  Sainsbury's | GB
  School Board | US
  School District | US
  Scotland Yard | GB
  Scouts | GB
  Secondary School | AU; GB; IE; NZ
  Selectmen | US
  Sen. | US
  Sgt. Maj. | CA
  Sgt. | US
  Sheriff | US
  Shevardnadze | GE
  Sinn Fein | IE
  Sixth Form | GB
  Sky News | GB
  Sobeys | CA
  Social Security | US
  Stabroek News | GY
  State Police | US
  Stormont | GB
  TAFE | AU
  TD | IE
  TDs | IE
  Taoiseach | IE
  Tbilisi | GE
  Tesco | GB; IE
  Thames Valley Police | GB
  Thanksgiving | US
  Tim Hortons | CA
  Tories | GB
  Tory | GB
  Triple Zero | AU
  Tánaiste | IE
  Victoria Police | AU
  Walmart | CA; US
  West Midlands Police | GB
  West Yorkshire Police | GB
  YMCA | US
  affray | GB
  alderman | US
  aldermen | US
  allotment | GB
  allotments | GB
  arvo | AU
  bank holiday | GB
  barangay | PH
  behaviour | AU; CA; GB; IE; IN; NZ; ZA
  bin collections | GB
  boda boda | KE; UG
  borough council | GB
  burgled | GB
  bushfire | AU
  bushfires | AU
  cabinet member for | GB
  camogie | IE
  cancelled | AU; CA; GB; IE; IN; NZ; ZA
  car park | AU; GB; IE; NZ
  cashpoint | GB
  center | US
  centre | AU; CA; GB; IE; IN; NZ; ZA
  cheque | AU; CA; GB; IE; IN; NZ; ZA
  city councillor | CA
  color | US
  colour | AU; CA; GB; IE; IN; NZ; ZA
  commissioners | US
  congressman | US
  constable | GB
  council leader | GB
  council tax | GB
  councillor | AU; CA; GB; IE; IN; NZ; ZA
  councillors | AU; CA; GB; IE; IN; NZ; ZA
  county commissioners | US
  county council | GB; IE
  county jail | US
  county seat | US
  crore | IN
  crores | IN
  crown court | GB
  defence | AU; CA; GB; IE; IN; NZ; ZA
  defense | US
  district attorney | US
  dual carriageway | GB; IE
  eighth-grade | US
  eighth-graders | US
  enquiries | AU; GB; IE; NZ
  estate agent | GB; IE
  favour | AU; CA; GB; IE; IN; NZ; ZA
  federal opposition | AU
  felony | US
  flat | GB
  footy | AU
  fortnight | AU; GB; IE; NZ
  freeway | AU; US
  freshman | US
  fulfil | AU; CA; GB; IE; IN; NZ; ZA
  funeral home | US
  gallons | US
  gardai | IE
  gardaí | IE
  grand jury | US
  grey | AU; CA; GB; IE; IN; NZ; ZA
  harbour | AU; CA; GB; IE; IN; NZ; ZA
  head teacher | AU; GB; IE; NZ
  headmaster | GB
  headteacher | AU; GB; IE; NZ
  high school | US
  high street | GB
  homecoming | US
  honor | US
  honour | AU; CA; GB; IE; IN; NZ; ZA
  hurling | IE
  iwi | NZ
  jailed | GB
  kerb | AU; CA; GB; IE; IN; NZ; ZA
  kilometres | AU; CA; GB; IE; IN; NZ; ZA
  labor | US
  labour | AU; CA; GB; IE; IN; NZ; ZA
  lakh | IN
  lakhs | IN
  lari | GE
  licence | AU; CA; GB; IE; IN; NZ; ZA
  litres | AU; CA; GB; IE; IN; NZ; ZA
  local government area | AU; NG
  loonie | CA
  lorries | GB
  lorry | GB
  magistrates | GB
  matatu | KE; UG; TZ
  metres | AU; CA; GB; IE; IN; NZ; ZA
  misdemeanor | US
  motorway | GB
  mum | AU; GB; NZ
  mums | AU; GB; NZ
  naira | NG
  nazim | PK
  neighborhood | US
  neighbors | US
  neighbour | AU; CA; GB; IE; IN; NZ; ZA
  neighbourhood | AU; CA; GB; IE; IN; NZ; ZA
  neighbours | AU; CA; GB; IE; IN; NZ; ZA
  netball | AU; NZ
  organised | AU; CA; GB; IE; IN; NZ; ZA
  panchayat | IN
  parish priest | IE
  pence | GB
  pensioner | GB
  pensioners | GB
  per cent | AU; CA; GB; IE; IN; NZ; ZA
  percent | US
  peso | PH
  pesos | PH
  petrol | AU; GB; IE; IN; NZ; ZA
  pitch | GB
  police constable | GB
  postal code | CA
  postcode | AU; GB
  premier | AU; CA
  primary school | AU; GB; IE; NZ
  principal | AU; GB; IE; NZ
  program | US
  programme | AU; CA; GB; IE; IN; NZ; ZA
  programmes | AU; CA; GB; IE; IN; NZ; ZA
  programs | US
  pub | GB
  pupils | AU; GB; IE; NZ
  rand | ZA
  realise | AU; CA; GB; IE; IN; NZ; ZA
  realised | AU; CA; GB; IE; IN; NZ; ZA
  reeve | CA
  remanded in custody | GB; IE
  roundabout | AU; GB; IE
  rupees | PK
  school board | US
  school district | US
  schoolchildren | GB
  secondary school | AU; GB; IE; NZ
  selectmen | US
  shebeen | ZA
  sheep station | AU; NZ
  sheriff | US
  shilling | KE; UG; TZ
  shillings | KE; UG; TZ
  sixth form | GB
  sixth-form | GB
  solicitor | AU; GB; IE; NZ
  sophomore | US
  state representative | US
  state trooper | US
  taka | BD
  takeaway | GB
  tehsil | IN; PK
  terraced | GB
  theatre | AU; CA; GB; IE; IN; NZ; ZA
  tonnes | AU; CA; GB; IE; IN; NZ; ZA
  travelled | AU; CA; GB; IE; IN; NZ; ZA
  troopers | US
  trunk road | GB
  tyres | AU; CA; GB; IE; IN; NZ; ZA
  upazila | BD
  ute | AU
  varsity | US
  ward councillor | CA; GB; ZA
  whilst | AU; GB; IE; NZ
  year-olds | AU; GB; IE; NZ
  youngsters | GB; IE
  zip code | US
`)

/** Words of national and world news, in which a great city is seldom its small namesake next door. */
export const WORLD_NEWS_CUES = parseSet(`
  AFP
  Bloomberg
  Brexit
  Commonwealth Games
  Congress
  EU
  European Commission
  European Parliament
  European Union
  Foreign Ministry
  Foreign Office
  G20
  G7
  Grand Slam
  IMF
  International Monetary Fund
  Interpol
  Kremlin
  MI5
  MI6
  NATO
  Nato
  Nobel
  Olympic
  Olympics
  Pentagon
  Reuters
  Security Council
  Six Nations
  State Department
  U.N.
  UEFA
  UN
  UNESCO
  UNICEF
  Uefa
  United Nations
  WHO
  White House
  World Bank
  World Cup
  World Health Organization
  ambassador
  ambassadors
  cease-fire
  ceasefire
  consulate
  diplomat
  diplomats
  embassy
  foreign minister
  foreign ministers
  impeachment
  peace talks
  prime minister
  sanctions
  treaty
`)
