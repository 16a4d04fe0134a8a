/** Runs of blanks are typography, not text: "mengaki,  bahwa" is set as "mengaki, bahwa". */
export const collapseBlanks = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim()
