import { expect, test } from 'vitest'
import { buildTree, foldable, keepStatus, type CommitmentNode, type PlanTree } from './commitmentTree'

const axis = { code: 'axe-1', title: 'Un axe', kind: 'AXIS', position: 1, parent: null } as const
const themes = [
  { code: 'axe-1.theme-2', title: 'Deux', kind: 'THEME', position: 2, parent: { code: 'axe-1' } },
  { code: 'axe-1.theme-1', title: 'Un', kind: 'THEME', position: 1, parent: { code: 'axe-1' } },
] as const

const commitment = (code: string, section: string | null, parent: string | null = null, status: 'DONE' | 'PLANNED' | null = null) => ({
  code,
  level: 'ACTION' as const,
  title: code,
  status,
  section: section ? { code: section } : null,
  parent: parent ? { code: parent } : null,
})

const tree = buildTree(
  [...themes, axis],
  [
    commitment('A10', 'axe-1.theme-1'),
    commitment('A2', 'axe-1.theme-1'),
    commitment('A2.10', 'axe-1.theme-1', 'A2', 'PLANNED'),
    commitment('A2.9', 'axe-1.theme-1', 'A2', 'DONE'),
    commitment('A3', 'axe-1.theme-2'),
    commitment('A11', null, null, 'DONE'),
  ],
)

function outline({ sections, commitments }: PlanTree): unknown[] {
  const code = (node: CommitmentNode): unknown => (node.children.length > 0 ? [node.code, node.children.map(code)] : node.code)
  return [...sections.map(section => ({ [section.code]: outline(section) })), ...commitments.map(code)]
}

test('headings and commitments stand in the order of the document', () => {
  expect(outline(tree)).toEqual([{ 'axe-1': [{ 'axe-1.theme-1': [['A2', ['A2.9', 'A2.10']], 'A10'] }, { 'axe-1.theme-2': ['A3'] }] }, 'A11'])
})

test('a status keeps what leads to its commitments and nothing else', () => {
  expect(outline(keepStatus(tree, 'DONE'))).toEqual([{ 'axe-1': [{ 'axe-1.theme-1': [['A2', ['A2.9']]] }] }, 'A11'])
  expect(outline(keepStatus(tree, 'NEW'))).toEqual([])
})

test('only commitments that contain others unfold', () => expect(foldable(tree)).toEqual(['A2']))
