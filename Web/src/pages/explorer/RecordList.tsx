import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { CitationFragment } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { figure } from '../../french/figures'
import { accountings, natures } from '../../french/labels'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import type { Records } from './operations'
import styles from './RecordList.module.css'

/** Records of any subject under one another, each with its number and its sources. */
export function RecordList({ records }: { records: Records }) {
  return (
    <ul className={styles.records}>
      {records.nodes.map(({ code, label, amount, qualifier, year, nature, accounting, funder, recipient, fundedAction, citations }) => (
        <RecordItem
          key={code}
          to={fundedAction ? `/actions/${fundedAction.code}` : undefined}
          title={fundedAction ? fundedAction.title : label}
          value={figure(amount, 'euros', qualifier)}
          notes={[
            fundedAction && label !== fundedAction.title && label,
            year ?? 'année non dite',
            nature !== 'UNSPECIFIED' && natures[nature],
            accounting !== 'COUNTED' && accountings[accounting].words,
            funder && `de ${funder.acronym ?? funder.name}`,
          ]}
          citations={citations}
        >
          {recipient && (
            <>
              pour <Link to={paths.actor(recipient.slug)}>{recipient.name}</Link>
            </>
          )}
        </RecordItem>
      ))}
    </ul>
  )
}

interface RecordItemProps {
  to: string | undefined
  title: string
  value: string
  notes: readonly (string | number | false | null | undefined)[]
  citations: readonly CitationFragment[]
  children?: ReactNode
}

function RecordItem({ to, title, value, notes, citations, children }: RecordItemProps) {
  return (
    <li>
      <div>
        <p className={styles.title}>{to ? <Link to={to}>{typeset(title)}</Link> : typeset(title)}</p>
        <p className={styles.notes}>
          {notes.filter(Boolean).map(note => typeset(String(note))).join(' · ')}
          {children && <> · {children}</>}
        </p>
        <Citations of={citations} />
      </div>
      <p className={styles.value}>{value}</p>
    </li>
  )
}
