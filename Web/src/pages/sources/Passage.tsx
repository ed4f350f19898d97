import { quoted, typeset } from '../../french/text'
import { Notice } from '../../ui/Notice'
import styles from './Passage.module.css'

interface PassageProps {
  document: string
  /** The lines that a fact cites. */
  first: number
  last: number
  /** These lines with those around them; null where the server has no texts. */
  shown: { first: number; lines: readonly string[] } | null
}

/** A cited passage in its context, its own lines marked; without the texts, where to look for it. */
export function Passage({ document, first, last, shown }: PassageProps) {
  if (!shown) {
    return (
      <Notice>
        Ce serveur n’a pas les textes des documents. Le passage se lit dans l’édition en texte de {quoted(typeset(document))},{' '}
        {first === last ? `à la ligne ${first}` : `de la ligne ${first} à la ligne ${last}`}.
      </Notice>
    )
  }
  return (
    <blockquote className={styles.passage}>
      {shown.lines.map((text, index) => {
        const number = shown.first + index
        const cited = number >= first && number <= last
        return (
          <p key={number} className={cited ? styles.cited : undefined}>
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
            {cited ? <mark>{text}</mark> : <span>{text}</span>}
          </p>
        )
      })}
    </blockquote>
  )
}
