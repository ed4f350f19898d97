import { expect, test } from 'vitest'
import { buildTree, foldable, keepStatus, type CommitmentNode, type SectionNode } from './commitmentTree'

const heading = (code: string, position: number, parent: string | null = null) => ({
  code,
  title: code,
  kind: 'AXIS' as const,
  position,
  parent: parent ? { code: parent } : null,
})

const commitment = (code: string, section: string | null, parent: string | null = null, status: 'DONE' | 'PLANNED' | null = null) => ({
  code,
  level: 'ACTION' as const,
  title: code,
  status,
  section: section ? { code: section } : null,
  parent: parent ? { code: parent } : null,
})

const tree = buildTree(
  [heading('axe-1.theme-2', 2, 'axe-1'), heading('axe-1.theme-1', 1, 'axe-1'), heading('axe-1', 1)],
  [
    commitment('A10', 'axe-1.theme-2'),
    commitment('A2', 'axe-1.theme-1'),
    commitment('A2.10', 'axe-1.theme-1', 'A2', 'PLANNED'),
    commitment('A2.9', 'axe-1.theme-1', 'A2', 'DONE'),
    commitment('A3', 'axe-1.theme-1', null, 'DONE'),
  ],
)

function outline(sections: readonly SectionNode[]): unknown[] {
  const node = ({ code, children }: CommitmentNode): unknown => (children.length > 0 ? { [code]: children.map(node) } : code)
  return sections.map(section => ({ [section.heading?.title ?? '(no heading)']: [...outline(section.sections), ...section.commitments.map(node)] }))
}

test('headings and commitments stand in the order of the document', () => {
  expect(outline(tree)).toEqual([{ 'axe-1': [{ 'axe-1.theme-1': [{ A2: ['A2.9', 'A2.10'] }, 'A3'] }, { 'axe-1.theme-2': ['A10'] }] }])
})

test('commitments outside any heading stand between the headings, as in the document', () => {
  const rows = [commitment('D1', 'theme-1'), commitment('D2', null), commitment('D10', null), commitment('D11', 'theme-2'), commitment('D12', null)]
  expect(outline(buildTree([heading('theme-1', 1), heading('theme-2', 2)], rows))).toEqual([
    { 'theme-1': ['D1'] },
    { '(no heading)': ['D2', 'D10'] },
    { 'theme-2': ['D11'] },
    { '(no heading)': ['D12'] },
  ])
})

test('a status keeps what leads to its commitments and nothing else', () => {
  expect(outline(keepStatus(tree, 'PLANNED'))).toEqual([{ 'axe-1': [{ 'axe-1.theme-1': [{ A2: ['A2.10'] }] }] }])
  expect(keepStatus(tree, 'NEW')).toEqual([])
})

test('only commitments that contain others unfold', () => expect(foldable(tree)).toEqual(['A2']))
