import { Link } from 'react-router'
import type { CitationFragment } from '../api/generated/operations'
import { lines, typeset } from '../french/text'
import { paths } from '../paths'
import styles from './Citations.module.css'

interface CitationsProps {
  of: readonly CitationFragment[]
  /** What the page shows beside them: where the same is printed, it is not said twice. */
  beside?: string
}

/** Where a fact stands in its document, and what is printed there; each place leads to its passage. */
export function Citations({ of: citations, beside }: CitationsProps) {
  return (
    <ul className={styles.citations} aria-label="Sources">
      {distinct(citations).map(([place, { document, firstLine, lastLine, printed }]) => (
        <li key={place}>
          {printed && printed !== beside && <q>{typeset(printed)}</q>}
          <Link to={paths.source(document.code, { first: firstLine, last: lastLine })} title={document.title}>
            <cite>
              {document.code}, {lines(firstLine, lastLine)}
            </cite>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Each place once, whatever the number of spellings or facts that stand there. */
function distinct(citations: readonly CitationFragment[]) {
  return [...new Map(citations.map(citation => [[citation.document.code, citation.firstLine, citation.lastLine, citation.printed].join(' '), citation]))]
}
