import { expect, test } from 'vitest'
import type { Group } from '../pivot/Answer'
import { whereOfCell } from '../pivot/conditions'
import { observations } from '../pivot/observations'
import { pivotTable } from '../pivot/pivotTable'
import { plainView } from '../pivot/PivotView'
import { areasOf, areasText, rowOf } from './areas'

const view = { ...plainView(observations), rows: ['lieu'] }

function group(place: unknown, count: number): Group {
  return { key: { place }, count, measures: {} }
}

const table = pivotTable(view, {
  totalCount: 6,
  nodes: [
    group(null, 90),
    group({ code: 'paris', name: 'Paris', parent: { code: 'ile-de-france' } }, 17),
    group({ code: 'sleep-in', name: 'Sleep In', parent: { code: 'paris-18e' } }, 5),
    group({ code: 'paris-18e', name: 'Paris 18e', parent: { code: 'paris' } }, 4),
    group({ code: 'halte', name: 'Halte', parent: { code: 'paris-1er' } }, 3),
    group({ code: 'france', name: 'France', parent: null }, 2),
  ],
  remainder: group(null, 0),
  grandTotal: group(null, 121),
})

test('places are put together by arrondissement, and what lies in none is not lost', () => {
  const { arrondissements, elsewhere } = areasOf(table)
  expect(arrondissements).toHaveLength(20)
  expect([...arrondissements, ...elsewhere].filter(area => area.rows.length > 0).map(({ name, value }) => [name, value])).toEqual([
    ['1er', 3],
    ['18e', 9],
    ['Paris, sans dire où', 17],
    ['Hors de Paris', 2],
    ['Lieu non dit', 90],
  ])
})

test('the records of a tile are those of all its places', () => {
  const { codes } = rowOf(areasOf(table).arrondissements[17]!)
  expect(codes).toEqual(['sleep-in,paris-18e'])
  expect(whereOfCell({ ...view, cell: { row: codes, column: [] } }, table)).toEqual({ place: { code: { in: ['sleep-in', 'paris-18e'] } } })
})

test('the map is put in words', () => {
  expect(areasText(table)).toBe('Par arrondissement : 18e (9) et 1er (3). Sans arrondissement : Paris, sans dire où (17), Hors de Paris (2) et Lieu non dit (90).')
})
