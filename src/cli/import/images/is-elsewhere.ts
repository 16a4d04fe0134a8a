import type { Article } from '../../../model/article.ts'
import type { Image } from '../../../model/block.ts'

/** A picture that is not in the edition but at a web address. */
export const isElsewhere = (image: Image | undefined): image is Image => image !== undefined && /^https?:/i.test(image.src)

export const hasPicturesElsewhere = ({ body }: Article): boolean => body.some((block) => block.type === 'figure' && isElsewhere(block.image))
