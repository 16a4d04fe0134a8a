/** Something that the person at the command line can put right. One line: what is wrong, and the remedy. */
export class EditionError extends Error {
  override readonly name = 'EditionError'
}
