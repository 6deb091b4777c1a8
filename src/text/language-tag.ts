/** A language's code in the form of BCP 47: "en", "en-GB"; null where it is none. */
export function languageTag(code: string | null): string | null {
  const match = /^(?<language>[a-z]{2,3})(?:[-_](?<rest>[a-z0-9]{2,8}))?(?![a-z])/iu.exec(code?.trim() ?? '')?.groups
  if (!match?.language) return null
  const region = match.rest === undefined ? '' : `-${match.rest.length === 2 ? match.rest.toUpperCase() : match.rest}`
  return `${match.language.toLowerCase()}${region}`
}
