/** The quiet buttons below a quote. */
export const shareButtonStyle = 'min-h-8 text-xs text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current'
