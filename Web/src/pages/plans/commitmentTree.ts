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

/** The headings and commitments that stand directly under one heading, or under none. */
export interface PlanTree {
  sections: SectionNode[]
  commitments: CommitmentNode[]
}

/** A part of a plan; its heading is null where the document gives none. */
export interface SectionNode extends PlanTree {
  code: string
  heading: Pick<SectionRow, 'code' | 'title' | 'kind'> | null
}

// Codes follow the order of the document: A2 before A10, A3.4 before A3.4.1.
const byCode = new Intl.Collator('fr', { numeric: true })

/** Builds the parts of a plan from its rows, in the order of the document. */
export function buildTree(sectionRows: readonly SectionRow[], commitmentRows: readonly CommitmentRow[]): SectionNode[] {
  const tree: PlanTree = { sections: [], commitments: [] }
  const sections = new Map(sectionRows.map((row): [string, SectionNode] => [row.code, { code: row.code, heading: row, sections: [], commitments: [] }]))
  const commitments = new Map(commitmentRows.map(({ section, parent, ...row }): [string, CommitmentNode] => [row.code, { ...row, children: [] }]))

  for (const row of sectionRows.toSorted((a, b) => a.position - b.position)) {
    const siblings = sections.get(row.parent?.code ?? '')?.sections ?? tree.sections
    siblings.push(sections.get(row.code)!)
  }
  for (const row of commitmentRows.toSorted((a, b) => byCode.compare(a.code, b.code))) {
    const siblings = commitments.get(row.parent?.code ?? '')?.children ?? (sections.get(row.section?.code ?? '') ?? tree).commitments
    siblings.push(commitments.get(row.code)!)
  }
  return inOrder(tree)
}

/** Puts the commitments outside any heading where the document has them, between the parts that have one. */
function inOrder({ sections, commitments }: PlanTree): SectionNode[] {
  const alone = commitments.map((node): SectionNode => ({ code: node.code, heading: null, sections: [], commitments: [node] }))
  const parts: SectionNode[] = []
  for (const part of alone.length > 0 ? [...sections, ...alone].sort((a, b) => byCode.compare(firstCode(a), firstCode(b))) : sections) {
    const former = parts.at(-1)
    if (former && !former.heading && !part.heading) former.commitments.push(...part.commitments)
    else parts.push(part)
  }
  return parts
}

function firstCode({ sections, commitments }: PlanTree): string {
  return commitments[0]?.code ?? (sections[0] ? firstCode(sections[0]) : '')
}

/** What leads to commitments of one status. */
export function keepStatus(sections: readonly SectionNode[], status: CommitmentStatus): SectionNode[] {
  return sections.flatMap(section => {
    const kept = { ...section, sections: keepStatus(section.sections, status), commitments: section.commitments.flatMap(node => keepNode(node, status)) }
    return kept.sections.length + kept.commitments.length > 0 ? [kept] : []
  })
}

function keepNode(node: CommitmentNode, status: CommitmentStatus): CommitmentNode[] {
  const children = node.children.flatMap(child => keepNode(child, status))
  return children.length > 0 || node.status === status ? [{ ...node, children }] : []
}

/** The commitments that have something to unfold. */
export function foldable(sections: readonly SectionNode[]): string[] {
  const within = (node: CommitmentNode): string[] => (node.children.length > 0 ? [node.code, ...node.children.flatMap(within)] : [])
  return sections.flatMap(section => [...section.commitments.flatMap(within), ...foldable(section.sections)])
}
