import { useId } from 'react'
import { Link } from 'react-router'
import { StatusBadge } from '../../facts/StatusBadge'
import { count, typeset } from '../../french/text'
import { paths } from '../../paths'
import type { CommitmentNode } from './commitmentTree'
import styles from './CommitmentRows.module.css'

/** Which commitments of a plan are unfolded. */
export interface Folding {
  plan: string
  isUnfolded: (code: string) => boolean
  toggle: (code: string) => void
}

/** Commitments of one parent, each with a button that shows what it contains. */
export function CommitmentRows({ nodes, folding }: { nodes: readonly CommitmentNode[]; folding: Folding }) {
  return (
    nodes.length > 0 && (
      <ul className={styles.rows}>
        {nodes.map(node => (
          <Row key={node.code} node={node} folding={folding} />
        ))}
      </ul>
    )
  )
}

function Row({ node, folding }: { node: CommitmentNode; folding: Folding }) {
  const contents = useId()
  const unfolded = folding.isUnfolded(node.code)
  return (
    <li className={styles.row} data-level={node.level}>
      <div className={styles.head}>
        {node.children.length > 0 && (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={unfolded}
            aria-controls={contents}
            aria-label={`Contenu de ${node.code}`}
            onClick={() => folding.toggle(node.code)}
            data-print="omit"
          />
        )}
        <Link to={paths.commitment(folding.plan, node.code)} className={styles.link}>
          <span className={styles.code}>{node.code}</span>
          <span className={styles.title}>{typeset(node.title)}</span>
        </Link>
        <span className={styles.state}>
          <StatusBadge status={node.status} />
          {node.children.length > 0 && <span className={styles.size}>{contentsOf(node)}</span>}
        </span>
      </div>
      {node.children.length > 0 && (
        <div id={contents} hidden={!unfolded} data-print="unfold" className={styles.contents}>
          <CommitmentRows nodes={node.children} folding={folding} />
        </div>
      )}
    </li>
  )
}

function contentsOf({ children }: CommitmentNode) {
  const actions = children.filter(child => child.level !== 'MEASURE').length
  const measures = children.length - actions
  return [actions > 0 && count(actions, 'action'), measures > 0 && count(measures, 'mesure')].filter(Boolean).join(', ')
}
