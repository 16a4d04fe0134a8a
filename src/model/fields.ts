import * as z from 'zod/mini'
import { idPattern } from './is-id.ts'

/** A text that says something: not empty, not only white space. */
export const words = z.string().check(z.refine((text) => text.trim().length > 0, 'must not be empty'))

/** A count of UTF-16 code units, blocks or pages. */
export const count = z.int().check(z.nonnegative())

/** A name that is part of an address and of a file name: lower-case words joined by hyphens. */
export const id = z.string().check(z.regex(idPattern, 'must be lower-case words joined by hyphens'), z.maxLength(160))

/** BCP 47, e.g. "id", "en-GB". */
export const language = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language, e.g. "id"'))

const datePattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/

const isRealDate = (text: string) => {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10)) && !Number.isNaN(new Date(text).getTime())
}

/** "2022-11-29T15:36:00+07:00" or, where the source gives only a day, "2022-11-29". A time always has its offset. */
export const dateTime = z
  .string()
  .check(z.regex(datePattern, 'must be a day (2022-11-29) or a time with offset (2022-11-29T15:36:00+07:00)'), z.refine(isRealDate, 'must be a real date'))

/** A web address; nothing else may become a link on a page. */
export const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/i, 'must begin with http:// or https://'))

/** What a link in an article may point to. */
export const linkAddress = z.string().check(z.regex(/^(?:https?:\/\/|mailto:)\S+$/i, 'must begin with http://, https:// or mailto:'))

/** A picture: an http(s) address or a path inside the edition, e.g. "images/pasar.svg". */
export const imageAddress = z
  .string()
  .check(z.regex(/^(?:https?:\/\/\S+|(?!\/)(?!.*(?:\.\.|:|\\))[^\s?#]+)$/i, 'must be an http(s) address or a path inside the edition'))
