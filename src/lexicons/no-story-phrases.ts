// Sentences of pages that stand in place of a story.
// Source: compiled for newsparse from a look at what scrapers save. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** Titles and headings of such pages, or how they begin; in small letters. */
export const NO_STORY_TITLES = parseList(`
  403 forbidden
  404
  429 too many requests
  500 internal server error
  502 bad gateway
  503 service
  access denied
  access to this page has been denied
  are you a human
  are you a robot
  attention required
  bot verification
  captcha
  checking your browser
  error 404
  forbidden
  human verification
  just a moment
  not found
  oops
  page cannot be found
  page not found
  page unavailable
  pardon our interruption
  please verify you are a human
  robot check
  security check
  service unavailable
  sorry, the page you
  sorry, this page
  that page can't be found
  the page you requested
  this page can't be found
  too many requests
  verify you are human
  we can't find that page
  you have been blocked
`)

/** Words in the text of such pages; in small letters. */
export const NO_STORY_SENTENCES = parseList(`
  access to this page has been denied
  are not a robot
  checking if the site connection is secure
  checking your browser before accessing
  complete the security check
  doesn't exist or has been moved
  enable cookies and reload
  enable javascript
  javascript is disabled
  javascript is required
  javascript to run this app
  needs to review the security of your connection
  page does not exist
  page no longer exists
  page you are looking for
  page you requested
  please verify you are a human
  ray id
  unusual activity from your
  unusual traffic from your
  verify that you are human
  verify you are human
  verifying you are human
  verifying your browser
`)
