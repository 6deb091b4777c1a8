import { delimited } from './delimited.ts'

/** Comma-separated values as in RFC 4180, line breaks included. */
export const csv = delimited(',', '\r\n')
