// The reader’s own choices, put on the page before it is painted. Every page has this as an inline script, allowed by its hash.
// The names and values are those of src/reader/settings; one that the style sheet does not know changes nothing.
try {
  const root = document.documentElement
  // start.js asks whether anybody was here before, whose choices, notes and saved articles the page is to show
  if (localStorage.length > 0) root.dataset.known = ''
  const colours = { light: '#fbf9f4', sepia: '#f3e8d2', dark: '#15171a', black: '#000000' }
  const theme = localStorage.getItem('simak-theme')
  if (Object.hasOwn(colours, theme)) {
    root.dataset.theme = theme
    for (const tag of document.querySelectorAll('[name=theme-color]')) tag.content = colours[theme]
  }
  const text = JSON.parse(localStorage.getItem('simak-text') ?? '{}')
  for (const name of ['size', 'leading', 'width', 'face', 'align']) if (/^[a-z0-9]{1,9}$/.test(text[name] ?? '')) root.dataset[name] = text[name]
  // They came in quiet time (src/reader/offline/note-fonts.ts): now a phone may have them too.
  if (localStorage.getItem('simak-fonts') === 'kept') {
    root.dataset.fonts = ''
    for (const link of document.querySelectorAll('[as=font]')) link.media = 'all'
  }
} catch {
  // Storage is shut off in this browser, or what it holds is damaged: the page looks as the edition made it.
}

// What can be installed says so before the rest of the script is there; the page asks when the reader has read something (src/reader/notices).
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  globalThis.simakInstall = event
})
