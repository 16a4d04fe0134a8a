import { keepOnDevice } from '../settings/keep-on-device.ts'

/**
 * Called when the whole app is on the device, its fonts with it: a phone shows them from the next page on that is loaded.
 * (First visits are read in the device's own; first-paint/theme.js reads what is noted here.)
 */
export const noteFonts = (): void => keepOnDevice('simak-fonts', 'kept')
