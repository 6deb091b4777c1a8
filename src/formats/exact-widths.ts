// Importing this module teaches `widthOf` wide characters. It is apart because it takes twenty milliseconds to load.
import stringWidth from 'string-width'
import { measureWith } from './column-layout.ts'

measureWith(stringWidth)
