import { Link } from 'react-router'
import { Citations } from '../../facts/Citations'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import styles from './RecordList.module.css'
import type { RecordRow } from './recordRows'

/** Records of any subject under one another, each with its number and its sources. */
export function RecordList({ rows }: { rows: readonly RecordRow[] }) {
  return (
    <ul className={styles.records}>
      {rows.map(({ key, title, to, value, notes, recipient, citations }) => (
        <li key={key}>
          <div>
            <p className={styles.title}>{to ? <Link to={to}>{typeset(title)}</Link> : typeset(title)}</p>
            <p className={styles.notes}>
              {notes.map(typeset).join(' · ')}
              {recipient && (
                <>
                  {' '}
                  · pour <Link to={paths.actor(recipient.slug)}>{recipient.name}</Link>
                </>
              )}
            </p>
            <Citations of={citations} />
          </div>
          <p className={styles.value}>{typeset(value)}</p>
        </li>
      ))}
    </ul>
  )
}
