// A thread does not inherit what makes Node read TypeScript: it is set up here, before the thread's own file is read.
import { register } from 'tsx/esm/api'

register()
await import('./import-thread.ts')
