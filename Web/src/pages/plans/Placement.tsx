import type { CommitmentPageQuery } from '../../api/generated/operations'
import { sectionName } from '../../french/labels'
import { list, typeset } from '../../french/text'
import styles from './Placement.module.css'

type Commitment = NonNullable<CommitmentPageQuery['commitmentByCode']>

/** Under which headings of its plan a commitment stands, and its themes. */
export function Placement({ commitment: { section, themes } }: { commitment: Pick<Commitment, 'section' | 'themes'> }) {
  const headings = [section?.parent, section].filter(heading => !!heading)
  return (
    <dl className={styles.placement}>
      {headings.map(heading => (
        <div key={heading.code}>
          <dt>{sectionName(heading)}</dt>
          <dd>{typeset(heading.title)}</dd>
        </div>
      ))}
      {themes.length > 0 && (
        <div>
          <dt>{themes.length > 1 ? 'Thèmes' : 'Thème'}</dt>
          <dd>{list(themes.map(theme => theme.name))}</dd>
        </div>
      )}
    </dl>
  )
}
