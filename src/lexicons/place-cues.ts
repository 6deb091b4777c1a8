/**
 * Words right after or before a place name that tell a town, a state or a country of that name from one another.
 * Compiled by hand from general knowledge.
 */
export const PLACE_CUES = {
  townAfter: `
airport
area
chamber
chief
church
city
council
councilman
councilmember
councilwoman
elementary
fire
firefighters
high
hospital
hotel
junior
library
man
mayor
middle
police
policeman
policemen
post
public
resident
residents
school
schools
street
suburb
team
teen
teenager
town
woman
`,
  stateAfter: `
attorney
democrat
democrats
department
general
gov
governor
house
lawmakers
legislators
legislature
republican
republicans
senate
senator
state
supreme
`,
  countryAfter: `
ambassador
army
foreign
government
military
president
prime
`,
  townBefore: `
city of
downtown
in downtown
mayor of
near
outside
suburb of
town of
village of
`,
  stateBefore: `
central
eastern
northern
province of
southern
state of
western
`,
}
