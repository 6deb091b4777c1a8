/** The roles of a paragraph in the make-up of a page. */
export const ROLES = [
  'headline',
  'subheading',
  'byline',
  'dateline',
  'body',
  'blockquote',
  'list',
  'caption',
  'pullquote',
  'teaser',
  'chrome',
] as const
