import type { CitationFragment } from '../api/generated/operations'
import { lines, typeset } from '../french/text'
import styles from './Citations.module.css'

/** Where a fact stands in its document, and what is printed there. */
export function Citations({ of: citations }: { of: readonly CitationFragment[] }) {
  return (
    <ul className={styles.citations} aria-label="Sources">
      {distinct(citations).map(([place, citation]) => (
        <li key={place}>
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

/** Each place once, whatever the number of spellings or facts that stand there. */
function distinct(citations: readonly CitationFragment[]) {
  return [...new Map(citations.map(citation => [[citation.document.code, citation.firstLine, citation.lastLine, citation.printed].join(' '), citation]))]
}

function Reference({ document, firstLine, lastLine }: CitationFragment) {
  return (
    <cite title={document.title}>
      {document.code}, {lines(firstLine, lastLine)}
    </cite>
  )
}
