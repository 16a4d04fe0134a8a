import { pathToFileURL } from 'node:url'

/** Loads a module that a build has made. */
export const importBuilt = (file: string): Promise<Record<string, unknown>> => import(pathToFileURL(file).href) as Promise<Record<string, unknown>>
