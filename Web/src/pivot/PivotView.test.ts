import { expect, test } from 'vitest'
import { openingView, plainView, readPivotView, writePivotView, type PivotView } from './PivotView'
import { subjects } from './subjects'

const read = (address: string) => readPivotView(new URLSearchParams(address))
const back = (view: PivotView) => readPivotView(new URLSearchParams(writePivotView(view)))

test.each([
  openingView,
  plainView(subjects[0]),
  { ...openingView, rows: ['annee', 'nature'], columns: ['direction', 'statut'], order: 'name', first: 5, chart: 'heat' },
  { ...openingView, filters: { theme: ['langue', '-'], comptabilite: ['PLANNED'] }, embedded: true },
  { ...openingView, cell: { row: ['dases'], column: ['-'] }, after: 'b3BhcXVl' },
  { ...openingView, cell: { row: [], column: [] } },
  { ...openingView, cell: { row: ['+'], column: ['langue'] } },
] satisfies PivotView[])('a view survives its address: %#', view => {
  expect(back(view)).toEqual(view)
})

test('an address without a subject opens the first question', () => {
  expect(read('')).toEqual(openingView)
  expect(read('embed=1')).toEqual({ ...openingView, embedded: true })
})

test('what an address says that means nothing is left out', () => {
  expect(read('compter=argent&mesure=poids&lignes=direction~direction~lune&colonnes=direction~theme&premiers=-3&graphique=camembert&ordre=x')).toEqual({
    ...plainView(subjects[0]),
    columns: ['theme'],
  })
})

test('dimensions have codes of their own, which no other parameter has', () => {
  const others = ['compter', 'mesure', 'lignes', 'colonnes', 'ordre', 'premiers', 'graphique', 'ligne', 'colonne', 'apres', 'embed']
  for (const subject of subjects) {
    const codes = [...subject.dimensions, ...subject.filters].map(dimension => dimension.code)
    expect(new Set([...codes, ...others]).size).toBe(codes.length + others.length)
  }
})
