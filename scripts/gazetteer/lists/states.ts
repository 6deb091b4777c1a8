// States, provinces and territories that English news abbreviates: country | name as in GeoNames | latitude | longitude
// of a point near the middle | abbreviations in news style | postal code. A postal code is a name only after a comma.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../../../src/core/parse-list.ts'

export const STATES = parseTable(`
  AU | Australian Capital Territory | -35.31 | 149.12 | A.C.T.; ACT | ACT
  AU | New South Wales | -32.00 | 147.00 | N.S.W.; NSW | NSW
  AU | Northern Territory | -20.00 | 134.00 | N.T. | NT
  AU | Queensland | -20.00 | 145.00 | Qld.; Qld; QLD | QLD
  AU | South Australia | -30.00 | 135.00 | S.A. | SA
  AU | Tasmania | -42.00 | 147.00 | Tas.; Tassie | TAS
  AU | Victoria | -37.00 | 144.00 | Vic. | VIC
  AU | Western Australia | -25.00 | 121.00 | W.A. | WA
  CA | Alberta | 52.28 | -117.47 | Alta. | AB
  CA | British Columbia | 54.00 | -125.00 | B.C.; BC | BC
  CA | Manitoba | 55.00 | -97.00 | Man. | MB
  CA | New Brunswick | 46.50 | -66.25 | N.B. | NB
  CA | Newfoundland and Labrador | 52.00 | -56.00 | Nfld.; N.L.; Newfoundland & Labrador | NL
  CA | Northwest Territories | 65.00 | -118.00 | N.W.T.; NWT | NT
  CA | Nova Scotia | 45.00 | -63.00 | N.S. | NS
  CA | Nunavut | 70.45 | -86.80 | | NU
  CA | Ontario | 49.25 | -84.50 | Ont. | ON
  CA | Prince Edward Island | 46.33 | -63.50 | P.E.I.; PEI | PE
  CA | Quebec | 52.00 | -72.00 | Que.; P.Q.; Québec | QC
  CA | Saskatchewan | 54.00 | -106.00 | Sask. | SK
  CA | Yukon | 63.00 | -135.00 | Y.T.; Yukon Territory | YT
  US | Alabama | 32.75 | -86.75 | Ala. | AL
  US | Alaska | 64.00 | -150.00 | | AK
  US | Arizona | 34.50 | -111.50 | Ariz. | AZ
  US | Arkansas | 34.75 | -92.50 | Ark. | AR
  US | California | 37.25 | -119.75 | Calif.; Cal. | CA
  US | Colorado | 39.00 | -105.50 | Colo. | CO
  US | Connecticut | 41.67 | -72.67 | Conn. | CT
  US | Delaware | 39.00 | -75.50 | Del. | DE
  US | District of Columbia | 38.91 | -77.02 | D.C.; Washington, D.C.; Washington D.C.; Washington DC | DC
  US | Florida | 28.75 | -82.50 | Fla. | FL
  US | Georgia | 32.75 | -83.50 | Ga. | GA
  US | Hawaii | 20.75 | -156.50 | Hawai'i | HI
  US | Idaho | 44.50 | -114.25 | | ID
  US | Illinois | 40.00 | -89.25 | Ill. | IL
  US | Indiana | 40.00 | -86.25 | Ind. | IN
  US | Iowa | 42.00 | -93.50 | | IA
  US | Kansas | 38.50 | -98.50 | Kan.; Kans. | KS
  US | Kentucky | 38.20 | -84.88 | Ky. | KY
  US | Louisiana | 31.00 | -92.00 | La. | LA
  US | Maine | 45.50 | -69.25 | | ME
  US | Maryland | 39.00 | -76.75 | Md. | MD
  US | Massachusetts | 42.37 | -71.11 | Mass. | MA
  US | Michigan | 44.25 | -85.50 | Mich. | MI
  US | Minnesota | 46.25 | -94.25 | Minn. | MN
  US | Mississippi | 32.75 | -89.75 | Miss. | MS
  US | Missouri | 38.25 | -92.50 | Mo. | MO
  US | Montana | 47.00 | -109.75 | Mont. | MT
  US | Nebraska | 41.50 | -99.75 | Neb.; Nebr. | NE
  US | Nevada | 39.25 | -116.75 | Nev. | NV
  US | New Hampshire | 43.67 | -71.50 | N.H. | NH
  US | New Jersey | 40.17 | -74.50 | N.J. | NJ
  US | New Mexico | 34.50 | -106.00 | N.M.; N. M. | NM
  US | New York | 43.00 | -75.50 | N.Y.; New York State; N. Y. | NY
  US | North Carolina | 35.50 | -80.00 | N.C.; N. C. | NC
  US | North Dakota | 47.50 | -100.50 | N.D.; N. D. | ND
  US | Ohio | 40.25 | -83.00 | | OH
  US | Oklahoma | 35.50 | -97.50 | Okla. | OK
  US | Oregon | 44.00 | -120.50 | Ore. | OR
  US | Pennsylvania | 40.27 | -76.91 | Pa.; Penn.; Penna. | PA
  US | Rhode Island | 41.75 | -71.50 | R.I. | RI
  US | South Carolina | 34.00 | -81.00 | S.C.; S. C. | SC
  US | South Dakota | 44.50 | -100.25 | S.D.; S. D. | SD
  US | Tennessee | 35.75 | -86.25 | Tenn. | TN
  US | Texas | 31.25 | -99.25 | Tex. | TX
  US | Utah | 39.25 | -111.75 | | UT
  US | Vermont | 44.00 | -72.75 | Vt. | VT
  US | Virginia | 37.55 | -77.45 | Va. | VA
  US | Washington | 47.50 | -120.50 | Wash.; Washington State | WA
  US | West Virginia | 38.50 | -80.50 | W.Va.; W. Va.; W.V. | WV
  US | Wisconsin | 44.50 | -90.00 | Wis.; Wisc. | WI
  US | Wyoming | 43.00 | -107.50 | Wyo. | WY
`)
