// The commonest words of English that are rare in texts of other languages.
// Source: compiled for newsparse from English grammar. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** The commonest words of English that are rare in other languages' texts. */
export const ENGLISH_FUNCTION_WORDS = parseList(`
  about
  after
  also
  an
  and
  are
  as
  at
  be
  been
  but
  by
  for
  from
  had
  has
  have
  he
  her
  his
  if
  is
  it
  its
  more
  not
  of
  on
  or
  she
  that
  the
  their
  there
  they
  this
  to
  was
  we
  were
  when
  which
  who
  will
  with
  would
  you
`)
