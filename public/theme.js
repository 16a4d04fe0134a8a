// The reader's own choices, put on the page before it is painted. A file of its own: the page's policy allows no inline script.
try {
  const theme = localStorage.getItem('simak-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is shut off in this browser: the page follows the system's theme.
}
