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
downtown
in downtown
mayor of
near
outside
`,
  stateBefore: `
central
eastern
northern
southern
western
`,
}

/** "the town of Turkey": the word before "of" and the kinds of place that it says outright. */
export const CALLED = `
borough    city neighbourhood
city       city
country    country
county     county
district   county state neighbourhood
island     landform region country
kingdom    country
nation     country
port       city
province   state region
region     region state
republic   country state
state      state
suburb     city neighbourhood
suburbs    city
town       city
township   city county
village    city
`
