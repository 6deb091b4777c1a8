// Words and signs that tell which country an article is from or about: phrase | country codes (ISO 3166-1 alpha-2).
// Lower case matches lower case only; a capital stands where it matters.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../core/parse-list.ts'

export const COUNTRY_CUES = parseTable(`
  A-level | GB
  A-levels | GB
  ABC News | AU
  AFL | AU
  ANC | ZA
  Abkhazia | GE
  Aboriginal | AU
  BBC | GB
  BJP | IN
  Baptist | US
  Board of Education | US
  Borough Council | GB
  CBC | CA
  CBI | IN
  Catholic Primary School | GB
  City Council leader | GB
  Cllr | AU; GB; IE; NZ
  Cllr | IE
  Congress | US
  Const. | CA
  County Commissioners | US
  County Council | GB
  County Jail | US
  Crown Court | GB
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
  Dáil | IE
  EMS | CA
  Elementary | US
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
  GP | AU; GB; IE; NZ
  Garda | IE
  Gardai | IE
  Gardaí | IE
  Gov. | US
  HSE | IE
  Head teacher | AU; GB; IE; NZ
  High School | US
  Highway 401 | CA
  Highway Patrol | US
  Hwy. | CA
  I-95 | US
  Insp | GB
  Insp. | CA
  Interstate | US
  Lib Dem | GB
  Lib Dems | GB
  Liberal Democrat | GB
  Little League | US
  Loblaws | CA
  Lok Sabha | IN
  Lt. | US
  Ltd | IE
  MLA | CA
  MPP | CA
  MPs | GB
  Magistrates | GB
  Main Street | US
  Maori | NZ
  Medicaid | US
  Medicare | US
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
  NHS | GB
  NRL | AU
  OPP | CA
  Ofsted | GB
  Ossetia | GE
  PC | GB
  Pakeha | NZ
  Police Department | US
  Premier | CA
  Premiership | GB
  Primary School | AU; GB; IE; NZ
  R- | US
  RCMP | CA
  RSL | AU
  RTE | IE
  RTÉ | IE
  Rep. | US
  Republican | US
  Republicans | US
  Saakashvili | GE
  School Board | US
  School District | US
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
  State Police | US
  TAFE | AU
  TD | IE
  TDs | IE
  Taoiseach | IE
  Tbilisi | GE
  Thanksgiving | US
  Tim Hortons | CA
  Tories | GB
  Tory | GB
  Tánaiste | IE
  YMCA | US
  alderman | US
  aldermen | US
  bank holiday | GB
  barangay | PH
  behaviour | AU; CA; GB; IE; IN; NZ; ZA
  borough council | GB
  bushfire | AU
  bushfires | AU
  cabinet member for | GB
  camogie | IE
  cancelled | AU; CA; GB; IE; IN; NZ; ZA
  car park | AU; GB; IE; NZ
  center | US
  centre | AU; CA; GB; IE; IN; NZ; ZA
  cheque | AU; CA; GB; IE; IN; NZ; ZA
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
  county jail | US
  county seat | US
  crore | IN
  crores | IN
  crown court | GB
  defence | AU; CA; GB; IE; IN; NZ; ZA
  defense | US
  district attorney | US
  enquiries | AU; GB; IE; NZ
  favour | AU; CA; GB; IE; IN; NZ; ZA
  federal opposition | AU
  felony | US
  flat | GB
  footy | AU
  freshman | US
  fulfil | AU; CA; GB; IE; IN; NZ; ZA
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
  loonie | CA
  lorry | GB
  magistrates | GB
  matatu | KE; UG; TZ
  metres | AU; CA; GB; IE; IN; NZ; ZA
  misdemeanor | US
  motorway | GB
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
  pitch | GB
  postal code | CA
  premier | AU
  premier | CA
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
  rupees | PK
  school board | US
  school district | US
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
  state trooper | US
  taka | BD
  tehsil | IN
  tehsil | PK
  terraced | GB
  theatre | AU; CA; GB; IE; IN; NZ; ZA
  tonnes | AU; CA; GB; IE; IN; NZ; ZA
  travelled | AU; CA; GB; IE; IN; NZ; ZA
  troopers | US
  tyres | AU; CA; GB; IE; IN; NZ; ZA
  upazila | BD
  ute | AU
  varsity | US
  whilst | AU; GB; IE; NZ
  year-olds | AU; GB; IE; NZ
  zip code | US
`)
