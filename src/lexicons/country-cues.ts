/**
 * Words that tell which country's paper or people write or are written about: country codes, then whole words or phrases (in lower
 * case; a capital is written where it matters) and signs. Compiled by hand from general knowledge.
 */
export const COUNTRY_CUES = `
AU           | federal opposition|bushfire|ute|footy|AFL|NRL|arvo|TAFE|Aboriginal|RSL|A$|AU$
AU CA GB IE IN NZ ZA | centre|colour|harbour|labour|neighbour|neighbours|neighbourhood|honour|favour|behaviour|defence|programme|organised|realise|realised|metres|kilometres|litres|tonnes|kerb|tyres|cheque|licence|fulfil|travelled|cancelled
AU CA GB IE NZ | councillor|councillors|Cllr|constable|paramedics attended
AU NZ        | netball|kilometre|sheep station
CA           | RCMP|Mounties|OPP|loonie|C$|premier|Tim Hortons|CBC|Loblaws|Ontario Provincial Police|hydro|MLA|MPP|Tory government|reeve
GB           | £|pence|NHS|Mum|DC|PC|Det Con|Det Sgt|Insp|MPs|A-level|A-levels|GCSE|Ofsted|Tory|Tories|Lib Dem|Lib Dems|Whitehall|BBC|crown court|magistrates|pensioner|pub|borough council|city council leader|lorry|motorway|Premiership|pitch
GB IE        | pensioners|solicitor|lads|Mr and Mrs
IE           | Garda|Gardai|Gardaí|Taoiseach|TD|TDs|Dáil|Fianna Fail|Fianna Fáil|Fine Gael|Sinn Fein|GAA|hurling|RTÉ|RTE|Tánaiste|HSE|parish priest|camogie
IN           | lakh|lakhs|crore|crores|Rs|Lok Sabha|BJP|panchayat|tehsil|CBI
IN PK BD     | upazila|thana|taluka
KE TZ UG     | shilling|shillings|Sh|matatu
NG           | naira|N
NZ           | iwi|Maori|Māori|Pakeha
PH           | barangay|peso|pesos|P
PK           | nazim|tehsil|rupees
US           | sheriff|Sheriff|Sheriff's|high school|High School|varsity|school district|School District|county commissioners|County Commissioners|school board|Police Department|Fire Department|freshman|sophomore|Interstate|I-95|Gov.|Sen.|Rep.|R-|D-|state trooper|troopers|State Police|Highway Patrol|selectmen|county seat|aldermen|alderman|grand jury|district attorney|District Attorney|felony|misdemeanor|zip code|First Selectman|Congress|congressman|Republican|Republicans|Democrat|Democrats|GOP|YMCA|Methodist|Baptist|county jail|County Jail|center|neighborhood|neighbors|color|honor|labor|defense|program|programs|Medicaid|Medicare|NCAA|Little League|Thanksgiving|gallons|Mr.|Mrs.
ZA           | rand|ANC|township violence|shebeen
`
