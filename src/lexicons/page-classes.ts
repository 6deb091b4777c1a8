// Whole words in a class or an id, by what they say that an element is.
// Source: a look at news sites, and Mozilla Readability 0.6's unlikely and negative words. Licence: MIT; Apache 2.0.
import { parseList } from '../core/parse-list.ts'

const BYLINE = parseList(`
  attribution
  author
  author name
  authors
  byline
  bylinename
  bylines
  contributor
  creator
  reporter
  writer
`)

const CAPTION = parseList(`
  caption
  captions text
  cutline
  figcaption
  image caption
  image credit
  img caption
  media caption
  photo caption
  photo credit
  photocaption
  photocredit
  picture credit
  wp caption text
`)

const COMMENTS = parseList(`
  comment
  comment form
  comment list
  commentlist
  comments
  comments area
  disqus
  disqus thread
  livefyre
  respond
`)

const DEK = parseList(`
  article dek
  article subtitle
  article summary
  deck
  dek
  lede
  post excerpt
  standfirst
  strapline
  subhead
  subheadline
  subtitle
  summary text
`)

const FOREIGN = parseList(`
  ad
  ad container
  ad slot
  ad unit
  ad wrapper
  adbox
  ads
  adsbygoogle
  advert
  advertisement
  advertisements
  advertising
  advertorial
  adverts
  affiliate disclosure
  agegate
  also like
  app promo
  author bio
  author box
  author description
  author info
  authorbio
  authorbox
  back to top
  bottom line promo
  breadcrumb
  breadcrumbs
  call to action
  cookie
  cookie banner
  cookie consent
  cookiebanner
  cookies
  copyright
  cta
  donate
  donation
  email signup
  follow us
  gdpr
  hide print
  inline newsletter
  jp relatedposts
  latest news
  lightbox
  login
  masthead
  menu
  modal
  more articles
  more from
  more news
  more on
  more stories
  most popular
  most read
  most viewed
  mostpopular
  mostread
  nav
  navbar
  navigation
  newsletter
  newsletter form
  newsletter signup
  newsletters
  next article
  next post
  noprint
  outbrain
  pager
  pagination
  partner links
  paywall prompt
  popular
  popup
  post navigation
  post tags
  prev next
  print only
  promo
  promobox
  promos
  promotion
  read also
  read more
  read next
  readmore
  recirc
  recirculation
  recommendation
  recommendations
  recommended
  related
  related articles
  related content
  related links
  related posts
  related stories
  relatedarticles
  relatedcontent
  relatedlinks
  relatedposts
  relatedstories
  rightrail
  see also
  share
  share bar
  share buttons
  sharebar
  sharebuttons
  sharedaddy
  sharing
  shopping
  sidebar
  sign up
  signup
  site footer
  site header
  skip link
  skyscraper
  social
  social links
  social media
  social share
  socialshare
  sponsor
  sponsored
  sponsors
  story tags
  subscribe
  subscription form
  suggested
  taboola
  tag list
  taglist
  tags
  teaser
  teasers
  toolbar
  top stories
  topics
  trending
  up next
  whats next
  widget area
  you may also like
  zergnet
`)

const HIDDEN = parseList(`
  element invisible
  hidden accessible
  off screen
  offscreen
  screen reader
  screen reader text
  sr only
  sronly
  visually hidden
  visuallyhidden
`)

/** Boxes that may hold words of the story: they count against an element when the story's element is looked for. */
const NEGATIVE = parseList(`
  banner
  bio
  biography
  combx
  contact
  disclaimer
  extra
  footer
  footnote
  gallery
  gdpr
  header
  hid
  legends
  masthead
  media
  meta
  outbrain
  poll
  popup
  promo
  quiz
  rail
  related
  replies
  rss
  scroll
  share
  shoutbox
  sidebar
  sponsor
  supplemental
  tags
  widget
`)

const POSITIVE = parseList(`
  article
  article body
  article content
  articlebody
  articlecontent
  articletext
  blog
  body
  body copy
  bodycopy
  bodytext
  column
  content
  entry
  entry content
  entrycontent
  hentry
  main
  maincontent
  page
  post
  post body
  post content
  postbody
  postcontent
  prose
  rich text
  richtext
  story
  story body
  storybody
  storycontent
  storytext
  text
`)

const PULLQUOTE = parseList(`
  big quote
  bigquote
  pull quote
  pullout quote
  pullquote
  quote pullout
`)

const TWEET = parseList(`
  bluesky embed
  fb post
  instagram media
  mastodon embed
  tiktok embed
  truthsocial embed
  twitter tweet
  twitter video
`)

export const CLASS_PHRASES = {
  byline: BYLINE,
  caption: CAPTION,
  comments: COMMENTS,
  dek: DEK,
  foreign: FOREIGN,
  hidden: HIDDEN,
  negative: NEGATIVE,
  positive: POSITIVE,
  pullquote: PULLQUOTE,
  tweet: TWEET,
} as const satisfies Readonly<Record<string, readonly string[]>>
