/** Did the device refuse for want of room? */
export const isFull = (error: unknown): boolean => error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
