import { useNavigate } from 'react-router'
import type { CommitmentStatus } from '../../api/generated/operations'
import { sectionName } from '../../french/labels'
import { typeset } from '../../french/text'
import { paths, type PlanView } from '../../paths'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { CommitmentRows, type Folding } from './CommitmentRows'
import { foldable, keepStatus, type SectionNode } from './commitmentTree'
import styles from './PlanTree.module.css'
import { StatusFilter } from './StatusFilter'

interface PlanTreeProps {
  plan: string
  sections: readonly SectionNode[]
  commitments: readonly { status: CommitmentStatus | null }[]
  view: Required<PlanView>
}

/** A plan from its axes down to its measures; what is unfolded is kept in the URL. */
export function PlanTree({ plan, sections, commitments, view }: PlanTreeProps) {
  const navigate = useNavigate()
  const shown = view.status ? keepStatus(sections, view.status) : sections
  const all = foldable(shown)
  const unfolded = new Set(view.unfolded === 'all' ? all : view.unfolded)
  const show = (codes: PlanView['unfolded']) => void navigate(paths.plan(plan, { ...view, unfolded: codes }), { replace: true, preventScrollReset: true })

  const folding: Folding = {
    plan,
    isUnfolded: code => unfolded.has(code),
    toggle: code => show([...unfolded.symmetricDifference(new Set([code]))]),
  }

  return (
    <>
      <div className={styles.tools} data-print="omit">
        <StatusFilter plan={plan} view={view} commitments={commitments} />
        <p className={styles.folding}>
          <Button onClick={() => show('all')}>Tout déplier</Button>
          <Button onClick={() => show([])}>Tout replier</Button>
        </p>
      </div>
      {shown.length === 0 && <Notice>Aucun engagement de ce plan n’a ce statut.</Notice>}
      {shown.map(section => (
        <Part key={section.code} section={section} folding={folding} />
      ))}
    </>
  )
}

function Part({ section, folding }: { section: SectionNode; folding: Folding }) {
  return (
    <div className={styles.part}>
      {section.heading && (
        <h2>
          <span className={styles.kind}>{sectionName(section.heading)}</span>
          {typeset(section.heading.title)}
        </h2>
      )}
      <CommitmentRows nodes={section.commitments} folding={folding} />
      {section.sections.map(inner => (
        <div key={inner.code} className={styles.inner}>
          <h3>{typeset(inner.heading?.title ?? '')}</h3>
          <CommitmentRows nodes={inner.commitments} folding={folding} />
        </div>
      ))}
    </div>
  )
}
