const key = 'simak-drafts'

/** Puts aside what stands in the fields of a page that is about to be loaded again, but for what its address says already. */
export function keepDrafts(document: Document): void {
  const asked = new Set(new URLSearchParams(document.location.search).values())
  const drafts = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:is([type="text"], [type="search"], :not([type]))')]
    .map(({ value }) => value)
    .filter((value) => value.trim() !== '' && !asked.has(value))
  if (drafts.length > 0) sessionStorage.setItem(key, JSON.stringify(drafts))
}

export const readDrafts = (): string[] => JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[]

export const forgetDrafts = (): void => sessionStorage.removeItem(key)
