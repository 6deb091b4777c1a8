// Text that pages print around an article and that comes along when it is copied.
// Source: compiled for newsparse from a look at news sites. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** Lines that are chrome when nothing else stands in them (case and end punctuation aside). */
export const CHROME_LINES = parseList(`
  about us
  accept all cookies
  ad
  ad feedback
  advertisement
  advertisements
  back to top
  bookmark
  close
  comment
  comments
  contact us
  continue reading
  continue reading below
  copy link
  donate
  email
  facebook
  follow
  follow us
  font size
  for immediate release
  get the app
  home
  instagram
  latest news
  linkedin
  listen
  listen to this article
  load more
  log in
  login
  menu
  more
  most popular
  most read
  newsletter
  next
  next article
  post
  previous
  previous article
  print
  print this page
  privacy policy
  recommended
  recommended for you
  recommended stories
  related
  related articles
  related news
  related stories
  related topics
  reply
  reprints
  save
  save article
  search
  see all
  share
  share on facebook
  share on twitter
  share this
  share this article
  share this page
  share this story
  show comments
  sign in
  sign up
  skip advertisement
  skip to content
  skip to main content
  sponsored
  subscribe
  subscribe now
  tags
  terms of use
  text size
  this article has been updated
  top stories
  topics
  trending
  tweet
  twitter
  view comments
  watch
  watch live
  whatsapp
`)

/** How lines of chrome begin that say more. */
export const CHROME_OPENINGS = parseList(`
  (c)
  all rights reserved
  already a subscriber
  by clicking
  by signing up
  click here
  copyright (c)
  copyright ©
  download our app
  follow us on
  for more news
  get the latest
  join our
  join the conversation
  like us on
  log in to
  login to
  please enable javascript
  sign up for
  sign up here
  sign up to
  subscribe to
  support our journalism
  this site uses cookies
  this website uses cookies
  to comment
  want to read more
  we use cookies
  you must be logged in
  your email address
  ©
`)

/** How lines begin that point to another story: "Read more: …". */
export const TEASER_OPENINGS = parseList(`
  also read
  editor's picks
  further reading
  keep reading
  more from
  more on this
  more on this story
  must read
  read also
  read more
  read next
  recommended
  related
  related article
  related articles
  related stories
  related story
  see also
  up next
  watch
  what to read next
`)

/** How captions and credits begin, before a colon or a name. */
export const CAPTION_OPENINGS = parseList(`
  ap photo
  caption
  credit
  file
  file photo
  graphic by
  illustration by
  image
  image by
  image caption
  image credit
  image source
  images
  photo
  photo by
  photo courtesy
  photo credit
  photograph
  photograph by
  photographer
  photos by
  picture
  picture by
  picture credit
  pictured
  video by
`)

/** Who sells pictures: in brackets or after a slash they make a line a credit. */
export const PICTURE_AGENCIES = parseList(`
  AAP
  AFP
  AP
  AP Photo
  Alamy
  Bloomberg
  EPA
  Getty
  Getty Images
  PA
  PA Images
  PA Wire
  Reuters
  Shutterstock
  TASS
  Unsplash
  Xinhua
  iStock
`)
