import { useNavigate } from 'react-router'
import { sectionKinds } from '../../french/labels'
import { typeset } from '../../french/text'
import { paths, type PlanView } from '../../paths'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { CommitmentRows, type Folding } from './CommitmentRows'
import { foldable, keepStatus, type PlanTree as Tree, type SectionNode } from './commitmentTree'
import styles from './PlanTree.module.css'

/** A plan from its axes down to its measures; what is unfolded is kept in the URL. */
export function PlanTree({ plan, tree, view }: { plan: string; tree: Tree; view: Required<PlanView> }) {
  const navigate = useNavigate()
  const shown = view.status ? keepStatus(tree, view.status) : tree
  const all = foldable(shown)
  const unfolded = new Set(view.unfolded === 'all' ? all : view.unfolded)
  const show = (codes: PlanView['unfolded']) => void navigate(paths.plan(plan, { ...view, unfolded: codes }), { replace: true, preventScrollReset: true })

  const folding: Folding = {
    plan,
    isUnfolded: code => unfolded.has(code),
    toggle: code => show([...unfolded.symmetricDifference(new Set([code]))]),
  }

  if (shown.sections.length + shown.commitments.length === 0) return <Notice>Aucun engagement de ce plan n’a ce statut.</Notice>
  return (
    <>
      {all.length > 0 && (
        <p className={styles.tools} data-print="omit">
          <Button onClick={() => show('all')}>Tout déplier</Button>
          <Button onClick={() => show([])}>Tout replier</Button>
        </p>
      )}
      <CommitmentRows nodes={shown.commitments} folding={folding} />
      {shown.sections.map(section => (
        <TreeSection key={section.code} section={section} folding={folding} />
      ))}
    </>
  )
}

function TreeSection({ section, folding }: { section: SectionNode; folding: Folding }) {
  return (
    <section className={styles.section}>
      <h2>
        <span className={styles.kind}>
          {sectionKinds[section.kind]} {section.position}
        </span>
        {typeset(section.title)}
      </h2>
      <CommitmentRows nodes={section.commitments} folding={folding} />
      {section.sections.map(part => (
        <section key={part.code} className={styles.part}>
          <h3>{typeset(part.title)}</h3>
          <CommitmentRows nodes={part.commitments} folding={folding} />
        </section>
      ))}
    </section>
  )
}
