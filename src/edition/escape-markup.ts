/** Text for HTML or XML, also inside a quoted attribute. Characters that XML 1.0 cannot hold are left out. */
export const escapeMarkup = (text: string): string => (isPlain.test(text) ? text : escapeAll(text))

/** Most addresses and many words. */
const isPlain = /^[\w ./:,-]*$/

const escapeAll = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- these are what XML forbids
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

/** JSON inside a <script>: no "</script>" or "<!--" of a text can end it early. */
export const escapeJson = (json: string): string => json.replace(/</g, '\\u003c').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')

const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'", amp: '&' }

/** The text that React or `escapeMarkup` wrote as HTML. */
export const unescapeMarkup = (markup: string): string => markup.replace(/&(lt|gt|quot|#x27|#39|amp);/g, (_, name: string) => characters[name] ?? '')
