/** Small letters without marks, for searching: "Élok" is found by "elok". */
export const foldText = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
