import { Link } from 'react-router'
import type { CoverageFragment } from '../api/generated/operations'
import { integer, percentage } from '../french/figures'
import { date } from '../french/periods'
import { typeset } from '../french/text'
import { paths } from '../paths'
import styles from './DocumentTable.module.css'

/** The documents with how much of each stands behind a fact. */
export function DocumentTable({ coverage }: { coverage: readonly CoverageFragment[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">Publié</th>
          <th scope="col" data-number>
            Faits
          </th>
          <th scope="col">Lignes citées</th>
        </tr>
      </thead>
      <tbody>
        {coverage.map(({ document, facts, citedLines, lines }) => (
          <tr key={document.code}>
            <th scope="row">
              <Link to={paths.source(document.code)}>{typeset(document.title)}</Link>
              <span className={styles.code}>{[document.code, document.publisher?.name].filter(Boolean).join(' · ')}</span>
            </th>
            <td data-label="Publié">{document.published ? date(document.published) : 'sans date'}</td>
            <td data-number data-label="Faits">{facts > 0 ? integer(facts) : 'pas encore lu'}</td>
            <td data-label="Lignes citées">
              {integer(citedLines)} sur {integer(lines)} ({percentage(lines > 0 ? citedLines / lines : 0)})
              <meter min={0} max={lines} value={citedLines} aria-hidden="true" className={styles.meter} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
