import type { Article } from '../../model/article.ts'
import { data } from '../../model/paths.ts'

type WithPictures = { body?: readonly { type?: string; image?: { src: string; sources?: readonly { src: string }[] } }[] }

const isElsewhere = (src: string) => /^[a-z]+:/i.test(src)

/**
 * The pictures of an article that stand in the edition itself, each with all its forms (sizes and formats); one of them is enough.
 * Those on another host are not kept: the reader asks nobody else.
 */
export const picturesIn = ({ body = [] }: WithPictures): string[][] =>
  body.flatMap(({ image }) => {
    const forms = image ? [image.src, ...(image.sources ?? []).map(({ src }) => src)].filter((src) => !isElsewhere(src)) : []
    return forms.length > 0 ? [forms] : []
  })

/** Has an article pictures that never come onto the device? */
export const hasPicturesElsewhere = ({ body = [] }: WithPictures): boolean => body.some(({ image }) => image !== undefined && isElsewhere(image.src))

/** The data files of an article's page. */
export const dataOfArticle = (id: string): string[] => [data.site, data.article(id), data.related(id)]

/** All files that are an article's own: what goes when it is removed. */
export const ownFiles = (article: Pick<Article, 'id'> & WithPictures): string[] => [data.article(article.id), data.related(article.id), ...picturesIn(article).flat()]
