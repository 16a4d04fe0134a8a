import { rangeAt } from '../article/text-in-page.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { removeAnnotation, type Found } from './keep-annotations.ts'
import { annotationMessages } from './messages.ts'

type Props = { annotations: readonly Found[]; onEdit: (annotation: Found) => void }

/** Everything that the reader marked in this article. What the article no longer says is kept and said to be gone. */
export function AnnotationList({ annotations, onEdit }: Props) {
  const words = useSpeech().pick(annotationMessages)
  return (
    <section aria-labelledby="annotations">
      <SectionHeading id="annotations">{words.list}</SectionHeading>
      <p className="pt-2 text-[0.8125rem] text-soft print:hidden">{words.kept}</p>
      <ul className="ruled">
        {annotations.map((annotation) => (
          <li key={annotation.id} className="py-4">
            <blockquote lang={annotation.language} className="border-l-2 border-spot pl-3 font-serif leading-normal">
              {annotation.exact}
            </blockquote>
            {annotation.note && <p className="mt-2 text-[0.9375rem] whitespace-pre-line">{annotation.note}</p>}
            {annotation.spans.length === 0 && <p className="mt-2 text-[0.8125rem] text-soft italic">{words.gone}</p>}
            <p className="mt-1 flex flex-wrap gap-x-5 text-[0.8125rem] text-soft print:hidden">
              {annotation.spans.length > 0 && <Action label={words.show} onPress={() => show(annotation)} />}
              <Action label={annotation.note ? words.edit : words.write} onPress={() => onEdit(annotation)} />
              <Action label={words.remove} name={words.removeOne(annotation.exact.slice(0, 40))} onPress={() => void removeAnnotation(annotation.id)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Action({ label, name, onPress }: { label: string; name?: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={name} onClick={onPress} className="min-h-11 underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current sm:min-h-8">
      {label}
    </button>
  )
}

const show = ({ spans: [span] }: Found) => span && rangeAt(document, span)?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
