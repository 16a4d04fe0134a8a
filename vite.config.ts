import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { fileURLToPath } from 'node:url'
import { packKnowledge } from './src/edition/pack-knowledge.ts'

/**
 * React Router gives its components names for developers' tools as it is loaded, and so all of them stay in the reader, which
 * has its own links and forms: 3 kB of what every article needs.
 */
const routerWithoutNames: Plugin = {
  name: 'router-without-names',
  transform: {
    filter: { id: /\/react-router\/dist\/production\/chunk-/ },
    handler: (code) => ({ code: code.replaceAll(/^\w+\.displayName = "\w+";$/gm, '').replaceAll(/^(var \w+ = )(?=React\w*\.(?:forwardRef|memo|createContext)\()/gm, '$1/* @__PURE__ */ '), map: null }),
  },
}

/** The reader. `simak build` calls this for the browser and for its server entry, and says where both go. */
export default defineConfig({
  // Vite makes the CSS small; Tailwind's own pass would do the same once more, and warn of ::highlight(), which it does not know
  plugins: [react(), tailwindcss({ optimize: false }), routerWithoutNames],
  // the package gives its development build, with its warnings, to everybody who asks by name
  resolve: { alias: [{ find: /^react-router$/, replacement: fileURLToPath(import.meta.resolve('react-router')).replace('/development/', '/production/') }] },
  // the import worker fetches its parts when they are first needed
  worker: { format: 'es', plugins: () => [packKnowledge(fileURLToPath(new URL('data', import.meta.url)))] },
  // styles for the browsers that Tailwind 4 asks for: prefixes and second ways for older ones would help nobody
  build: { target: 'es2022', cssTarget: ['chrome111', 'safari16.4', 'firefox128'], modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: false },
})
