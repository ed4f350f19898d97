import { Link } from 'react-router'
import type { CitationFragment } from '../api/generated/operations'
import { lines, typeset } from '../french/text'
import { paths } from '../paths'
import styles from './Citations.module.css'

/** Where a fact stands in its document, and what is printed there; each place leads to its passage. */
export function Citations({ of: citations }: { of: readonly CitationFragment[] }) {
  return (
    <ul className={styles.citations} aria-label="Sources">
      {distinct(citations).map(([place, { document, firstLine, lastLine, printed }]) => (
        <li key={place}>
          {printed && <q>{typeset(printed)}</q>}
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
