/** Keeps a choice on the device, or forgets it. Where storage is shut off the choice holds as long as the page is open. */
export function keepOnDevice(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch (error) {
    console.info('This browser keeps no choices:', error)
  }
}
