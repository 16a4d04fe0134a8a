/** Does the reader's device ask to fetch no more than what is wanted now? */
export const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
