/**
 * States, provinces and territories that English news abbreviates: country, a point near the middle (degrees), name as in
 * GeoNames | abbreviations in news style | postal code. A postal code counts as a name only after a comma ("Austin, TX").
 * Compiled by hand from general knowledge and the usual newsroom style.
 */
export const STATES = `
AU -35.31  149.12 Australian Capital Territory | A.C.T.; ACT | ACT
AU -20.00  134.00 Northern Territory | N.T. | NT
AU -32.00  147.00 New South Wales | N.S.W.; NSW | NSW
AU -20.00  145.00 Queensland | Qld.; Qld; QLD | QLD
AU -30.00  135.00 South Australia | S.A. | SA
AU -42.00  147.00 Tasmania | Tas.; Tassie | TAS
AU -37.00  144.00 Victoria | Vic. | VIC
AU -25.00  121.00 Western Australia | W.A. | WA
CA  52.28 -117.47 Alberta | Alta. | AB
CA  54.00 -125.00 British Columbia | B.C.; BC | BC
CA  55.00  -97.00 Manitoba | Man. | MB
CA  46.50  -66.25 New Brunswick | N.B. | NB
CA  52.00  -56.00 Newfoundland and Labrador | Nfld.; N.L.; Newfoundland & Labrador | NL
CA  65.00 -118.00 Northwest Territories | N.W.T.; NWT | NT
CA  45.00  -63.00 Nova Scotia | N.S. | NS
CA  70.45  -86.80 Nunavut | | NU
CA  49.25  -84.50 Ontario | Ont. | ON
CA  46.33  -63.50 Prince Edward Island | P.E.I.; PEI | PE
CA  52.00  -72.00 Quebec | Que.; P.Q.; Québec | QC
CA  54.00 -106.00 Saskatchewan | Sask. | SK
CA  63.00 -135.00 Yukon | Y.T.; Yukon Territory | YT
US  32.75  -86.75 Alabama | Ala. | AL
US  64.00 -150.00 Alaska | | AK
US  34.50 -111.50 Arizona | Ariz. | AZ
US  34.75  -92.50 Arkansas | Ark. | AR
US  37.25 -119.75 California | Calif.; Cal. | CA
US  39.00 -105.50 Colorado | Colo. | CO
US  41.67  -72.67 Connecticut | Conn. | CT
US  39.00  -75.50 Delaware | Del. | DE
US  38.91  -77.02 District of Columbia | D.C.; Washington, D.C.; Washington D.C.; Washington DC | DC
US  28.75  -82.50 Florida | Fla. | FL
US  32.75  -83.50 Georgia | Ga. | GA
US  20.75 -156.50 Hawaii | Hawai'i | HI
US  44.50 -114.25 Idaho | | ID
US  40.00  -89.25 Illinois | Ill. | IL
US  40.00  -86.25 Indiana | Ind. | IN
US  42.00  -93.50 Iowa | | IA
US  38.50  -98.50 Kansas | Kan.; Kans. | KS
US  38.20  -84.88 Kentucky | Ky. | KY
US  31.00  -92.00 Louisiana | La. | LA
US  45.50  -69.25 Maine | | ME
US  39.00  -76.75 Maryland | Md. | MD
US  42.37  -71.11 Massachusetts | Mass. | MA
US  44.25  -85.50 Michigan | Mich. | MI
US  46.25  -94.25 Minnesota | Minn. | MN
US  32.75  -89.75 Mississippi | Miss. | MS
US  38.25  -92.50 Missouri | Mo. | MO
US  47.00 -109.75 Montana | Mont. | MT
US  41.50  -99.75 Nebraska | Neb.; Nebr. | NE
US  39.25 -116.75 Nevada | Nev. | NV
US  43.67  -71.50 New Hampshire | N.H. | NH
US  40.17  -74.50 New Jersey | N.J. | NJ
US  34.50 -106.00 New Mexico | N.M.; N. M. | NM
US  43.00  -75.50 New York | N.Y.; New York State; N. Y. | NY
US  35.50  -80.00 North Carolina | N.C.; N. C. | NC
US  47.50 -100.50 North Dakota | N.D.; N. D. | ND
US  40.25  -83.00 Ohio | | OH
US  35.50  -97.50 Oklahoma | Okla. | OK
US  44.00 -120.50 Oregon | Ore. | OR
US  40.27  -76.91 Pennsylvania | Pa.; Penn.; Penna. | PA
US  41.75  -71.50 Rhode Island | R.I. | RI
US  34.00  -81.00 South Carolina | S.C.; S. C. | SC
US  44.50 -100.25 South Dakota | S.D.; S. D. | SD
US  35.75  -86.25 Tennessee | Tenn. | TN
US  31.25  -99.25 Texas | Tex. | TX
US  39.25 -111.75 Utah | | UT
US  44.00  -72.75 Vermont | Vt. | VT
US  37.55  -77.45 Virginia | Va. | VA
US  47.50 -120.50 Washington | Wash.; Washington State | WA
US  38.50  -80.50 West Virginia | W.Va.; W. Va.; W.V. | WV
US  44.50  -90.00 Wisconsin | Wis.; Wisc. | WI
US  43.00 -107.50 Wyoming | Wyo. | WY
`
