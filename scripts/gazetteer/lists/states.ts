// States, provinces and territories that English news abbreviates: country | name as in GeoNames | latitude | longitude
// of a point near the middle | abbreviations in news style | postal code | GeoNames id. A postal code is a name only
// after a comma.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseTable } from '../../../src/core/parse-list.ts'

export const STATES = parseTable(`
  AU | Australian Capital Territory | -35.31 | 149.12 | A.C.T.; ACT | ACT | 2177478
  AU | New South Wales | -32.00 | 147.00 | N.S.W.; NSW | NSW | 2155400
  AU | Northern Territory | -20.00 | 134.00 | N.T. | NT | 2064513
  AU | Queensland | -20.00 | 145.00 | Qld.; Qld; QLD | QLD | 2152274
  AU | South Australia | -30.00 | 135.00 | S.A. | SA | 2061327
  AU | Tasmania | -42.00 | 147.00 | Tas.; Tassie | TAS | 2147291
  AU | Victoria | -37.00 | 144.00 | Vic. | VIC | 2145234
  AU | Western Australia | -25.00 | 121.00 | W.A. | WA | 2058645
  CA | Alberta | 52.28 | -117.47 | Alta. | AB | 5883102
  CA | British Columbia | 54.00 | -125.00 | B.C.; BC | BC | 5909050
  CA | Manitoba | 55.00 | -97.00 | Man. | MB | 6065171
  CA | New Brunswick | 46.50 | -66.25 | N.B. | NB | 6087430
  CA | Newfoundland and Labrador | 52.00 | -56.00 | Nfld.; N.L.; Newfoundland & Labrador | NL | 6354959
  CA | Northwest Territories | 65.00 | -118.00 | N.W.T.; NWT | NT | 6091069
  CA | Nova Scotia | 45.00 | -63.00 | N.S. | NS | 6091530
  CA | Nunavut | 70.45 | -86.80 |  | NU | 6091732
  CA | Ontario | 49.25 | -84.50 | Ont. | ON | 6093943
  CA | Prince Edward Island | 46.33 | -63.50 | P.E.I.; PEI | PE | 6113358
  CA | Quebec | 52.00 | -72.00 | Que.; P.Q.; Québec | QC | 6115047
  CA | Saskatchewan | 54.00 | -106.00 | Sask. | SK | 6141242
  CA | Yukon | 63.00 | -135.00 | Y.T.; Yukon Territory | YT | 6185811
  US | Alabama | 32.75 | -86.75 | Ala. | AL | 4829764
  US | Alaska | 64.00 | -150.00 |  | AK | 5879092
  US | Arizona | 34.50 | -111.50 | Ariz. | AZ | 5551752
  US | Arkansas | 34.75 | -92.50 | Ark. | AR | 4099753
  US | California | 37.25 | -119.75 | Calif.; Cal. | CA | 5332921
  US | Colorado | 39.00 | -105.50 | Colo. | CO | 5417618
  US | Connecticut | 41.67 | -72.67 | Conn. | CT | 4831725
  US | Delaware | 39.00 | -75.50 | Del. | DE | 4142224
  US | District of Columbia | 38.91 | -77.02 | D.C.; Washington, D.C.; Washington D.C.; Washington DC | DC | 4138106
  US | Florida | 28.75 | -82.50 | Fla. | FL | 4155751
  US | Georgia | 32.75 | -83.50 | Ga. | GA | 4197000
  US | Hawaii | 20.75 | -156.50 | Hawai'i | HI | 5855797
  US | Idaho | 44.50 | -114.25 |  | ID | 5596512
  US | Illinois | 40.00 | -89.25 | Ill. | IL | 4896861
  US | Indiana | 40.00 | -86.25 | Ind. | IN | 4921868
  US | Iowa | 42.00 | -93.50 |  | IA | 4862182
  US | Kansas | 38.50 | -98.50 | Kan.; Kans. | KS | 4273857
  US | Kentucky | 38.20 | -84.88 | Ky. | KY | 6254925
  US | Louisiana | 31.00 | -92.00 | La. | LA | 4331987
  US | Maine | 45.50 | -69.25 |  | ME | 4971068
  US | Maryland | 39.00 | -76.75 | Md. | MD | 4361885
  US | Massachusetts | 42.37 | -71.11 | Mass. | MA | 6254926
  US | Michigan | 44.25 | -85.50 | Mich. | MI | 5001836
  US | Minnesota | 46.25 | -94.25 | Minn. | MN | 5037779
  US | Mississippi | 32.75 | -89.75 | Miss. | MS | 4436296
  US | Missouri | 38.25 | -92.50 | Mo. | MO | 4398678
  US | Montana | 47.00 | -109.75 | Mont. | MT | 5667009
  US | Nebraska | 41.50 | -99.75 | Neb.; Nebr. | NE | 5073708
  US | Nevada | 39.25 | -116.75 | Nev. | NV | 5509151
  US | New Hampshire | 43.67 | -71.50 | N.H. | NH | 5090174
  US | New Jersey | 40.17 | -74.50 | N.J. | NJ | 5101760
  US | New Mexico | 34.50 | -106.00 | N.M.; N. M. | NM | 5481136
  US | New York | 43.00 | -75.50 | N.Y.; New York State; N. Y. | NY | 5128638
  US | North Carolina | 35.50 | -80.00 | N.C.; N. C. | NC | 4482348
  US | North Dakota | 47.50 | -100.50 | N.D.; N. D. | ND | 5690763
  US | Ohio | 40.25 | -83.00 |  | OH | 5165418
  US | Oklahoma | 35.50 | -97.50 | Okla. | OK | 4544379
  US | Oregon | 44.00 | -120.50 | Ore. | OR | 5744337
  US | Pennsylvania | 40.27 | -76.91 | Pa.; Penn.; Penna. | PA | 6254927
  US | Rhode Island | 41.75 | -71.50 | R.I. | RI | 5224323
  US | South Carolina | 34.00 | -81.00 | S.C.; S. C. | SC | 4597040
  US | South Dakota | 44.50 | -100.25 | S.D.; S. D. | SD | 5769223
  US | Tennessee | 35.75 | -86.25 | Tenn. | TN | 4662168
  US | Texas | 31.25 | -99.25 | Tex. | TX | 4736286
  US | Utah | 39.25 | -111.75 |  | UT | 5549030
  US | Vermont | 44.00 | -72.75 | Vt. | VT | 5242283
  US | Virginia | 37.55 | -77.45 | Va. | VA | 6254928
  US | Washington | 47.50 | -120.50 | Wash.; Washington State | WA | 5815135
  US | West Virginia | 38.50 | -80.50 | W.Va.; W. Va.; W.V. | WV | 4826850
  US | Wisconsin | 44.50 | -90.00 | Wis.; Wisc. | WI | 5279468
  US | Wyoming | 43.00 | -107.50 | Wyo. | WY | 5843591
`)
