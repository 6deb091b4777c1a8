/**
 * Words that tell which country's paper or people write or are written about: country codes, then whole words or phrases (in lower
 * case; a capital is written where it matters) and signs. Compiled by hand from general knowledge.
 */
export const COUNTRY_CUES = `
AU           | federal opposition|bushfire|bushfires|ute|footy|AFL|NRL|TAFE|Aboriginal|RSL|ABC News|premier
AU CA GB IE IN NZ ZA | centre|colour|harbour|labour|neighbour|neighbours|neighbourhood|honour|favour|behaviour|defence|programme|programmes|organised|realise|realised|metres|kilometres|litres|tonnes|kerb|tyres|cheque|licence|fulfil|travelled|cancelled|theatre|grey|per cent|councillor|councillors|Mr|Mrs|Ms
AU GB IE NZ  | pupils|primary school|Primary School|secondary school|Secondary School|headteacher|principal|year-olds|enquiries|whilst|car park|GP|Cllr|solicitor
AU NZ        | netball|sheep station
BD           | upazila|taka
CA           | RCMP|Mounties|OPP|loonie|premier|Premier|Tim Hortons|CBC|Loblaws|Const.|Sgt. Maj.|MLA|MPP|reeve|Insp.|EMS|postal code|First Nations|Hwy.|Highway 401
GB           | pence|NHS|Mum|DC|PC|DS|Det Con|Det Sgt|Det Insp|DCI|Insp|MPs|A-level|A-levels|GCSE|GCSEs|Ofsted|Tory|Tories|Lib Dem|Lib Dems|Liberal Democrat|BBC|crown court|Crown Court|Magistrates|magistrates|pensioner|pensioners|pub|borough council|Borough Council|County Council|City Council leader|lorry|motorway|Premiership|pitch|Sixth Form|sixth form|sixth-form|Catholic Primary School|headmaster|terraced|Metropolitan Police|constable|flat|council tax|bank holiday|jailed|Scouts
IE           | Garda|Gardai|Gardaí|gardai|gardaí|Taoiseach|TD|TDs|Dáil|Fianna Fail|Fianna Fáil|Fine Gael|Sinn Fein|GAA|hurling|RTÉ|RTE|Tánaiste|HSE|parish priest|camogie|Cllr|Ltd
IN           | lakh|lakhs|crore|crores|Lok Sabha|BJP|panchayat|tehsil|CBI
KE UG TZ     | shilling|shillings|matatu
NG           | naira
NZ           | iwi|Maori|Māori|Pakeha
PH           | barangay|peso|pesos
PK           | nazim|tehsil|rupees
US           | sheriff|Sheriff|high school|High School|Middle School|Elementary|varsity|school district|School District|county commissioners|County Commissioners|commissioners|school board|School Board|Board of Education|Police Department|Fire Department|freshman|sophomore|Interstate|I-95|Gov.|Sen.|Rep.|R-|D-|state trooper|troopers|State Police|Highway Patrol|selectmen|Selectmen|county seat|aldermen|alderman|grand jury|district attorney|District Attorney|felony|misdemeanor|zip code|First Selectman|Congress|congressman|Republican|Republicans|Democrat|Democrats|GOP|YMCA|Methodist|Baptist|county jail|County Jail|center|neighborhood|neighbors|color|honor|labor|defense|program|programs|Medicaid|Medicare|NCAA|Little League|Thanksgiving|gallons|Mr.|Mrs.|Ms.|Main Street|percent|Lt.|Sgt.
ZA           | rand|ANC|shebeen
`
