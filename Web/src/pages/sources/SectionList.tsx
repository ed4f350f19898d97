import { Link } from 'react-router'
import type { SourcePageQuery } from '../../api/generated/operations'
import { lines, typeset } from '../../french/text'
import { groupBy } from '../../groupBy'
import { paths } from '../../paths'
import styles from './SectionList.module.css'

type Heading = NonNullable<SourcePageQuery['documentByCode']>['sections'][number]

/** The headings of a document, one within another, each leading to its lines. */
export function SectionList({ document, sections }: { document: string; sections: readonly Heading[] }) {
  const byParent = groupBy(
    sections.toSorted((a, b) => a.position - b.position),
    section => section.parent?.code ?? null,
  )
  const list = (parent: string | null) => {
    const children = byParent.get(parent)
    return (
      children && (
        <ol className={styles.sections}>
          {children.map(({ code, title, citations: [place] }) => (
            <li key={code}>
              <p className={styles.heading}>
                <span>{typeset(title)}</span>
                {place && (
                  <Link to={paths.source(document, { first: place.firstLine, last: place.lastLine })} aria-label={`${title}, ${lines(place.firstLine, place.lastLine)}`}>
                    {lines(place.firstLine, place.lastLine)}
                  </Link>
                )}
              </p>
              {list(code)}
            </li>
          ))}
        </ol>
      )
    )
  }
  return list(null)
}
