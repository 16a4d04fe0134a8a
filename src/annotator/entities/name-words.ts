/** Marks that news corpora leave out and that stand inside no name; the model never sees them. */
export const isQuotationMark = (text: string): boolean => /^["“”„«»`´]$/.test(text)
