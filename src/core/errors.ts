/** A mistake of the user, in one line that names the file and the way out. Exit 2. */
export class UserError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'UserError'
    this.code = code
  }
}
