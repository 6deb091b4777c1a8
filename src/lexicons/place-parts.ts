/** Words that name a part of a place or its surroundings: where the whole is unknown, the place stands for it ("North Dallas"). */
export const PARTS_BEFORE = `
central
downtown
east
east of
eastern
greater
inner
lower
metropolitan
mid
middle
north
northeast
northeastern
northern
northwest
northwestern
old
outer
south
southeast
southeastern
southern
southwest
southwestern
upper
west
western
`

/** The same after the name: "Las Vegas Valley", "Entebbe International Airport", "Jakarta metropolitan area". */
export const PARTS_AFTER = `
air base
airport
area
bay
county airport
harbor
harbour
international airport
metro
metro area
metropolitan area
municipal airport
peninsula
port
regional airport
river
valley
`
