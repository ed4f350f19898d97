import type { CommitmentLevel, CommitmentStatus, SectionKind } from '../../api/generated/operations'

interface SectionRow {
  code: string
  title: string
  kind: SectionKind
  position: number
  parent: { code: string } | null
}

interface CommitmentRow {
  code: string
  level: CommitmentLevel
  title: string
  status: CommitmentStatus | null
  section: { code: string } | null
  parent: { code: string } | null
}

/** A commitment and what it contains. */
export interface CommitmentNode extends Omit<CommitmentRow, 'section' | 'parent'> {
  children: CommitmentNode[]
}

/** A heading, the headings that it contains and the commitments that stand directly under it. */
export interface SectionNode extends Omit<SectionRow, 'parent'> {
  sections: SectionNode[]
  commitments: CommitmentNode[]
}

/** The whole plan; `commitments` holds those outside any heading. */
export interface PlanTree {
  sections: SectionNode[]
  commitments: CommitmentNode[]
}

// Codes follow the order of the document: A2 before A10, A3.4 before A3.4.1.
const byCode = new Intl.Collator('fr', { numeric: true })

/** Builds the tree of a plan from its rows, in the order of the document. */
export function buildTree(sectionRows: readonly SectionRow[], commitmentRows: readonly CommitmentRow[]): PlanTree {
  const tree: PlanTree = { sections: [], commitments: [] }
  const sections = new Map(sectionRows.map(({ parent, ...row }): [string, SectionNode] => [row.code, { ...row, sections: [], commitments: [] }]))
  const commitments = new Map(commitmentRows.map(({ section, parent, ...row }): [string, CommitmentNode] => [row.code, { ...row, children: [] }]))

  for (const row of sectionRows.toSorted((a, b) => a.position - b.position)) {
    const siblings = sections.get(row.parent?.code ?? '')?.sections ?? tree.sections
    siblings.push(sections.get(row.code)!)
  }
  for (const row of commitmentRows.toSorted((a, b) => byCode.compare(a.code, b.code))) {
    const siblings = commitments.get(row.parent?.code ?? '')?.children ?? (sections.get(row.section?.code ?? '') ?? tree).commitments
    siblings.push(commitments.get(row.code)!)
  }
  return tree
}

/** The part of the tree that leads to commitments of one status. */
export function keepStatus(tree: PlanTree, status: CommitmentStatus): PlanTree {
  return {
    commitments: tree.commitments.flatMap(node => keepNode(node, status)),
    sections: tree.sections.flatMap(section => {
      const kept = { ...section, ...keepStatus(section, status) }
      return kept.commitments.length + kept.sections.length > 0 ? [kept] : []
    }),
  }
}

function keepNode(node: CommitmentNode, status: CommitmentStatus): CommitmentNode[] {
  const children = node.children.flatMap(child => keepNode(child, status))
  return children.length > 0 || node.status === status ? [{ ...node, children }] : []
}

/** The commitments that have something to unfold. */
export function foldable(tree: PlanTree): string[] {
  const within = (node: CommitmentNode): string[] => (node.children.length > 0 ? [node.code, ...node.children.flatMap(within)] : [])
  return [...tree.commitments.flatMap(within), ...tree.sections.flatMap(foldable)]
}
