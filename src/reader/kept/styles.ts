/** A button that is a word among words. */
export const quietButton = 'min-h-11 text-sm font-medium text-accent underline decoration-line underline-offset-4 hover:decoration-current'

/** A button in a line of its own. */
export const plainButton = 'min-h-11 rounded-sm border border-line px-5 text-sm font-medium hover:border-soft'
