// Text that pages print around an article and that comes along when it is copied.
// Source: compiled for newsparse from a look at news sites. Licence: MIT, as newsparse.
import { parseList } from '../core/parse-list.ts'

/** Lines that are chrome when nothing else stands in them (case and end punctuation aside). */
export const CHROME_LINES = parseList(`
  about us
  accept all cookies
  ad
  ad feedback
  add to reading list
  advertisement
  advertisement - scroll to continue
  advertisements
  around the web
  article continues after advertisement
  article continues below
  article continues below advertisement
  back to top
  bookmark
  click to expand
  close
  comment
  comments
  comments are closed
  contact us
  continue reading
  continue reading below
  continue reading the main story
  copy article link
  copy link
  don't miss
  donate
  editor's picks
  editors' picks
  email
  email this article
  enlarge image
  facebook
  follow
  follow us
  font size
  for immediate release
  from our partners
  from the web
  get our newsletter
  get the app
  gift article
  gift this article
  give this article
  hide caption
  home
  in pictures
  instagram
  latest news
  leave a comment
  leave a reply
  linkedin
  listen
  listen to this article
  load more
  log in
  login
  menu
  more
  more coverage
  more like this
  more news
  more on this topic
  more stories
  more top stories
  most commented
  most popular
  most read
  most viewed
  newsletter
  newsletters
  next
  next article
  open image in gallery
  paid content
  photos
  play video
  popular now
  post
  post a comment
  previous
  previous article
  print
  print this page
  privacy policy
  promoted content
  promoted stories
  read full story
  recommended
  recommended for you
  recommended reading
  recommended stories
  related
  related articles
  related coverage
  related links
  related news
  related posts
  related reading
  related stories
  related topics
  reply
  reprints
  save
  save article
  scroll to continue
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
  show more
  sign in
  sign up
  skip advertisement
  skip to content
  skip to main content
  sponsored
  sponsored content
  sponsored stories
  story continues
  story continues below
  story continues below advertisement
  subscribe
  subscribe now
  tags
  terms of use
  text size
  this article has been updated
  this is a modal window
  toggle caption
  top headlines
  top stories
  topics
  trending
  trending now
  trending stories
  tweet
  twitter
  video player is loading
  view all
  view all posts
  view comments
  view gallery
  watch
  watch live
  watch now
  watch the video
  what to read next
  whatsapp
  you may also like
  you might also like
  you might be interested in
`)

/** Openings of longer lines of chrome. */
export const CHROME_OPENINGS = parseList(`
  (c)
  all rights reserved
  already a subscriber
  by clicking
  by entering your email
  by signing up
  by submitting your
  by subscribing
  click here
  contact the reporter
  copyright (c)
  copyright ©
  download our app
  email the reporter
  find more stories
  follow us
  follow us on
  for more news
  get our free
  get our top stories
  get the latest
  got a tip
  have a news tip
  join our
  join the conversation
  like us on
  log in to
  login to
  please enable javascript
  please subscribe
  sign me up
  sign up for
  sign up here
  sign up to
  stay up to date
  subscribe for
  subscribe to
  support our journalism
  this article first appeared
  this article originally appeared
  this article was originally published
  this article was produced
  this site uses cookies
  this story first appeared
  this story originally appeared
  this story was originally published
  this website uses cookies
  to comment
  want to read more
  we use cookies
  you must be logged in
  your email address
  ©
`)

/** Openings of lines that point to another story: "Read more: …". */
export const TEASER_OPENINGS = parseList(`
  also read
  also see
  click here to read
  don't miss
  editor's picks
  further reading
  keep reading
  more
  more coverage
  more from
  more news
  more on this
  more on this story
  more stories
  most read
  must read
  must watch
  must-read
  must-reads
  previously
  read
  read also
  read full story
  read more
  read more on this story
  read next
  read the full story
  recommended
  related
  related article
  related articles
  related coverage
  related reading
  related stories
  related story
  related topics
  see also
  see more
  trending
  up next
  watch
  what to read next
  you may also like
  you might also like
`)

/** Openings of captions and credits, before a colon or a name. */
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

/** Sellers of pictures: in brackets or after a slash they make a line a credit. */
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

/** Phrases of chrome that stand anywhere in a line, in lower case. */
export const CHROME_PHRASES = parseList(`
  agree to our terms
  agree to the terms
  all rights reserved
  be the first to comment
  by clicking
  by signing up
  daily newsletter
  delivered to your inbox
  download our app
  download the app
  email newsletter
  follow us on
  free newsletter
  in your inbox
  may not be published, broadcast, rewritten
  our newsletter
  our privacy policy
  protected by recaptcha
  sign up for our
  sign up to our
  straight to your inbox
  this site uses cookies
  to your inbox
  unsubscribe at any time
  we use cookies
  weekly newsletter
  your privacy choices
`)

/** Phrases for the author's work in the lines about an author. */
export const AUTHOR_ROLES = parseList(`
  anchor
  author
  broadcaster
  columnist
  contributor
  correspondent
  critic
  editor
  editor-at-large
  fellow
  freelance
  freelancer
  host
  intern
  journalist
  news writer
  photographer
  photojournalist
  producer
  professor
  reporter
  staff writer
  writer
`)
