// The record in zod: the one source of its TypeScript types (analysis.ts) and of its JSON Schema (`newsparse schema`).
// Only the schema command and tests load this module; everything else imports the types.
import { z } from 'zod'
import { PLACE_KINDS } from './place-kinds.ts'
import { ROLES } from './roles.ts'

const offset = z.int().min(0).describe('UTF-16 code units into the text (code points with --offsets codepoint)')
const span = z.strictObject({ text: z.string(), start: offset, end: offset.describe('exclusive') })
const mentions = z.array(span).min(1).describe('in text order, without overlap')

const NUMBER_KINDS = [
  'cardinal',
  'ordinal',
  'percent',
  'money',
  'measure',
  'age',
  'fraction',
  'ratio',
  'score',
  'date',
  'time',
  'duration',
  'set',
] as const
const DIAGNOSTIC_CODES = [
  'unbalanced-quote',
  'language-not-english',
  'encoding-fallback',
  'model-missing',
  'no-story',
  'paywalled',
  'feed-item',
] as const

const source = z.strictObject({
  path: z.string().nullable().describe('null where the text came from stdin or a library call'),
  id: z
    .unknown()
    .describe("the id of an NDJSON input line; in a feed or web archive the item's own id or address; else null"),
  url: z.string().nullable().describe('the address that a page gives itself'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the decoded text in UTF-8'),
  characters: z.int().min(0).describe('UTF-16 code units'),
  words: z.int().min(0),
  referenceDate: z.string().nullable().describe('the day from which relative dates count, as 2025-04-28'),
})

const structure = z.strictObject({
  headline: span.nullable(),
  byline: z.array(span.extend({ name: z.string() })),
  outlet: span.nullable(),
  published: z.string().nullable().describe('EDTF'),
  modified: z.string().nullable().describe('EDTF; when the story was last changed, where a page says so'),
  section: z.string().nullable().describe('the part of the outlet in which a page files the story'),
  language: z.string().nullable().describe('BCP 47, where a page or file says it'),
  dateline: span
    .extend({ place: z.string().nullable(), agency: z.string().nullable(), date: z.string().nullable() })
    .nullable(),
  paragraphs: z.array(z.strictObject({ start: offset, end: offset, role: z.enum(ROLES) })),
})

const entityConfidence = z.number().min(0).max(1).describe('how probable: most mentions are this name, of this kind')
const person = z.strictObject({
  id: z.string().regex(/^p\d+$/),
  name: z.string().min(1).describe('the fullest form seen'),
  titles: z.array(z.string()),
  mentions,
  confidence: entityConfidence,
})
const organization = z.strictObject({
  id: z.string().regex(/^o\d+$/),
  name: z.string().min(1),
  mentions,
  confidence: entityConfidence,
})
const sense = z.strictObject({
  kind: z.enum(PLACE_KINDS),
  within: z.string().nullable().describe('its first-level division or country'),
  country: z.string().length(2).nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  score: z.number().min(0).max(1).describe('how probable'),
})
const place = z.strictObject({
  id: z.string().regex(/^l\d+$/),
  name: z.string().min(1),
  kind: z.enum(PLACE_KINDS),
  country: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2'),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  population: z.int().nullable(),
  geonames: z.int().nullable().describe('GeoNames id'),
  mentions: z
    .array(span.extend({ kind: z.literal('demonym').optional().describe('only with --demonyms: "Kenyan" for Kenya') }))
    .min(1)
    .describe('in text order, without overlap'),
  confidence: z.number().min(0).max(1).describe('that the mentions are a place, and this one'),
  candidates: z.array(sense).optional().describe('only with --candidates: what the name may mean, the likeliest first'),
})

const number = span.extend({
  kind: z.enum(NUMBER_KINDS),
  value: z
    .union([z.number(), z.tuple([z.number(), z.number()]), z.tuple([z.number(), z.number(), z.number()])])
    .nullable()
    .describe(
      'a range or a score as [a, b], a record of wins, losses and draws as [a, b, c] in the order of the text; null for dates and times',
    ),
  unit: z.string().nullable().describe('ISO 4217, a unit of measure, or the counted noun in the singular'),
  per: z.string().nullable(),
  approximate: z.boolean(),
  bound: z.enum(['more-than', 'less-than']).nullable(),
  change: z.enum(['up', 'down']).nullable(),
  of: z.string().nullable().describe('the whole noun phrase that is counted'),
  edtf: z.string().nullable(),
})

const speaker = span.extend({
  name: z.string().nullable().describe('the person that a pronoun or a noun phrase means; the fullest form of a name'),
  entity: z.string().nullable().describe('id in people, organizations or places'),
  type: z.enum(['person', 'organization', 'place', 'group', 'document', 'unknown']),
})
const reason = z.strictObject({
  speaker: z.string().nullable(),
  cue: z.string().nullable(),
  score: z.number(),
  reasons: z.array(z.strictObject({ feature: z.string(), weight: z.number() })),
})
const quote = span.extend({
  id: z.string().regex(/^q\d+$/),
  kind: z.enum(['direct', 'partial', 'scare', 'indirect']),
  content: z.string(),
  speaker: speaker.nullable(),
  cue: span.nullable(),
  via: span.nullable(),
  continues: z.string().nullable().describe('the quote before it of the same utterance'),
  confidence: z.number().min(0).max(1).describe('that the speaker is right (or rightly null)'),
  marked: z
    .literal(false)
    .optional()
    .describe('only on a turn of a transcript or an interview and on an embedded post, which have no quotation marks'),
  explanation: z.array(reason).optional().describe('only with --explain: the best candidates, the chosen one first'),
})
const diagnostic = z.strictObject({
  code: z.enum(DIAGNOSTIC_CODES),
  message: z.string(),
  start: offset.nullable(),
  end: offset.nullable(),
})

export const analysisSchema = z.strictObject({
  schema: z.literal('newsparse/1'),
  source,
  structure,
  people: z.array(person).optional().describe('absent with --only of other kinds; likewise the next five'),
  organizations: z.array(organization).optional(),
  places: z.array(place).optional(),
  focus: z.array(z.strictObject({ place: z.string(), weight: z.number().min(0).max(1) })).optional(),
  numbers: z.array(number).optional(),
  quotes: z.array(quote).optional(),
  diagnostics: z.array(diagnostic),
  text: z.string().optional().describe('only with --with-text'),
})

export const errorSchema = z.strictObject({
  schema: z.literal('newsparse/1'),
  source: z.strictObject({ path: z.string().nullable(), id: z.unknown() }),
  error: z.strictObject({ code: z.string(), message: z.string() }),
})

/** One line of NDJSON output: an analysis, or the error in its place (--on-error record). */
export const recordSchema = z.union([analysisSchema, errorSchema])
