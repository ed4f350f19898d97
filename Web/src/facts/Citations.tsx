import type { CitationFragment } from '../api/generated/operations'
import { lines, typeset } from '../french/text'
import styles from './Citations.module.css'

/** Where a fact stands in its document, and what is printed there. */
export function Citations({ of: citations }: { of: readonly CitationFragment[] }) {
  return (
    <ul className={styles.citations} aria-label="Sources">
      {citations.map(citation => (
        <li key={`${citation.document.code} ${citation.firstLine} ${citation.lastLine}`}>
          {citation.printed && <q>{typeset(citation.printed)}</q>}
          {citation.passage ? (
            <details>
              <summary>
                <Reference {...citation} />
              </summary>
              <blockquote>{citation.passage}</blockquote>
            </details>
          ) : (
            <Reference {...citation} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Reference({ document, firstLine, lastLine }: CitationFragment) {
  return (
    <cite title={document.title}>
      {document.code}, {lines(firstLine, lastLine)}
    </cite>
  )
}
