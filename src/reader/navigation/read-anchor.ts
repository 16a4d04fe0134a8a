/** "#caf%C3%A9" → "café". What is no encoding ("#100%") stays as it was typed. */
export function readAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch (error) {
    if (!(error instanceof URIError)) throw error
    return hash.slice(1)
  }
}
