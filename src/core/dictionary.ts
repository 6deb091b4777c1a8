/** A table to look words of a text up in. It inherits nothing: "constructor" and "toString" are words like others. */
export const dictionary = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null), table)
