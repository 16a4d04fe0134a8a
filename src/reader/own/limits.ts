/** A file may have this many bytes: a long newspaper page has under one million. */
export const mostBytes = 5_000_000

/** So many articles are taken from one file; a saved feed has 20 to 100. */
export const mostArticles = 100

/** After so many milliseconds without an article or a word, the worker is ended: what it reads is made to take for ever. */
export const mostSilence = 12_000

/** What it knows may have to come over a slow network first. Milliseconds. */
export const mostLoading = 120_000
