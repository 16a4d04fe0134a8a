/** What `simak import --help` says below its options. */
export const importHelp = `
An article that comes again is left alone where it is unchanged, and updated where its source changed; what was corrected
by hand stays. Another publisher's version of a story is linked to it.

Exit codes:
  0  everything was imported
  1  there were problems: each has its line, and everything else was imported`
