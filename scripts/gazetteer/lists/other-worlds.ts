// Places that are not on Earth: planets, moons, and what is in space. They have neither country nor coordinates.
// Names that are mostly people or things (Io, Pluto the dog) are places only where the tagger takes them for one.
// Source: compiled for newsparse from general knowledge. Licence: MIT, as newsparse.
import { parseList } from '../../../src/core/parse-list.ts'

export const OTHER_WORLDS = parseList(`
  Alpha Centauri
  Andromeda Galaxy
  Asteroid Belt
  Bennu
  Callisto
  Ceres
  Charon
  Deimos
  Earth
  Enceladus
  Eris
  Europa
  Ganymede
  Iapetus
  International Space Station
  Io
  Jupiter
  Kuiper Belt
  Mars
  Milky Way
  Moon
  Neptune
  Oort Cloud
  Phobos
  Pluto
  Proxima Centauri
  Ryugu
  Saturn
  Sun
  Tiangong
  Titan
  Triton
  Uranus
  Valles Marineris
  Venus
`)
