import { describe, expect, test } from 'vitest'
import type { Answer, Group } from './Answer'
import { toCsv } from './csv'
import { fittingCharts } from './charts'
import { commitments } from './commitments'
import { observations } from './observations'
import { pivotTable } from './pivotTable'
import { openingView, plainView, type PivotView } from './PivotView'
import { cellText, signsText, silentFilters, summaryOf } from './words'

const dases = { slug: 'dases', name: 'Direction de l’action sociale', acronym: 'DASES' }
const dae = { slug: 'dae', name: 'Direction de l’emploi', acronym: 'DAE' }
const langue = { code: 'langue', name: 'Apprentissage du français' }
const emploi = { code: 'emploi', name: 'Emploi' }

function group(key: Record<string, unknown>, sum: number | null, breakdown: Group[] = [], count = 1): Group {
  return { key, count, measures: { amount: { sum } }, breakdown }
}

const answer: Answer = {
  totalCount: 3,
  nodes: [
    group({ fundingDirection: dases }, 300.3, [group({ theme: langue }, 100.1), group({ theme: emploi }, 200.2)]),
    group({ fundingDirection: null }, 50, [group({ theme: null }, 50)]),
  ],
  remainder: group({}, 10, [group({ theme: emploi }, 10)]),
  grandTotal: group({}, 360.3, [group({ theme: emploi }, 210.2), group({ theme: langue }, 100.1), group({ theme: null }, 50)], 9),
}

const view: PivotView = { ...openingView, first: 2 }

describe('a table of two dimensions', () => {
  const table = pivotTable(view, answer)

  test('has the columns of the total, in its order', () => {
    expect(table.columns.map(column => column.codes)).toEqual([['emploi'], ['langue'], ['-']])
  })

  test('puts each number under its column, and tells silence from zero', () => {
    expect(table.rows.map(row => [row.codes, row.cells, row.total])).toEqual([
      [['dases'], [200.2, 100.1, undefined], 300.3],
      [['-'], [undefined, undefined, 50], 50],
    ])
    expect(table.rows[1]!.members).toEqual([{ code: null, label: 'Direction non précisée' }])
  })

  test('has the others and the total, which the rows and the others make up', () => {
    expect(table.remainder).toMatchObject({ kind: 'others', codes: ['+'], cells: [10, undefined, undefined], total: 10 })
    expect(table.total).toMatchObject({ kind: 'total', codes: [], cells: [210.2, 100.1, 50], total: 360.3, count: 9 })
  })

  test('is written for a French spreadsheet', () => {
    expect(toCsv(table)).toBe(
      '\uFEFFDirection;Emploi;Apprentissage du français;Sans thème;Total\r\n' +
      'DASES;200,2;100,1;;300,3\r\nDirection non précisée;;;50;50\r\nAutres;10;;;10\r\nTotal;210,2;100,1;50;360,3\r\n',
    )
  })

  test('is summed up in words', () => {
    expect(summaryOf(table).replaceAll(/\u00a0/g, ' ')).toBe(
      '3 lignes, par direction. La plus grande valeur est celle de DASES (300 €, 83 %), suivie de Direction non précisée (50 €, 14 %). ' +
      'Les autres lignes réunies : 10 €. Total : 360 €.',
    )
  })
})

test('columns beyond what can be read are put together, exact to the cent', () => {
  const many = Array.from({ length: 20 }, (_, index) => group({ theme: { code: `t${index}`, name: `T${index}` } }, 0.1))
  const table = pivotTable(view, { ...answer, nodes: [group({ fundingDirection: dae }, 2, many)], grandTotal: group({}, 2, many) })
  expect(table.columns).toHaveLength(17)
  expect(table.columns.at(-1)).toMatchObject({ kind: 'others', codes: ['+'] })
  expect(table.rows[0]!.cells.at(-1)).toBe(0.4)
})

test('columns that do not add up are counted instead', () => {
  const many = Array.from({ length: 20 }, (_, index) => group({ theme: { code: `t${index}`, name: `T${index}` } }, 1))
  const table = pivotTable({ ...view, measure: 'nombre' }, { ...answer, nodes: [], grandTotal: group({}, 20, many) })
  expect(table.columns).toHaveLength(16)
  expect(table.columnsLeft).toBe(4)
})

test('the parts of a row stand below it, in the order of the view', () => {
  const within = [group({ year: 2020 }, 1), group({ year: 2021 }, 5)]
  const nested = { ...answer, nodes: [{ ...group({ fundingDirection: dases }, 6), within }], remainder: group({}, null, [], 0) }
  const rows = pivotTable({ ...openingView, rows: ['direction', 'annee'], columns: [] }, nested).rows
  expect(rows.map(row => [row.depth, row.codes, row.total])).toEqual([
    [0, ['dases'], 6],
    [1, ['dases', '2021'], 5],
    [1, ['dases', '2020'], 1],
  ])
})

test('an empty remainder is no row', () => {
  expect(pivotTable(view, { ...answer, remainder: group({}, null, [], 0) }).remainder).toBeUndefined()
})

test('a cell tells nothing, what can’t be added up, and zero', () => {
  const { measure } = pivotTable(view, answer)
  expect([undefined, null, 0].map(value => cellText(value, measure).replaceAll(/\u00a0/g, ' '))).toEqual(['', 'non additionnable', '0 €'])
})

test('the signs of a table are explained where it has them', () => {
  const zero = { ...answer, nodes: [group({ fundingDirection: dae }, 0), group({ fundingDirection: dases }, null)] }
  expect(signsText(pivotTable(openingView, zero)).replaceAll(/\u00a0/g, ' ')).toBe(
    '« · » : rien dans les documents. « 0 € » : un zéro qui est imprimé. « non additionnable » : des nombres de sortes différentes, qui ne font pas une somme.',
  )
  expect(signsText(pivotTable({ ...openingView, columns: [] }, { ...answer, remainder: group({}, null, [], 0) }))).toBe('')
})

test('a filter that no document answers is told from filters that exclude one another', () => {
  const filtered = { ...openingView, filters: { annee: ['1900'], document: ['bleu-2022'] } }
  expect(silentFilters(filtered, { annee: { 2021: '2021' }, document: { 'bleu-2022': 'bleu-2022' } })).toEqual({ annee: ['1900'] })
})

test('each question has the charts that can show it', () => {
  const one = (key: Record<string, unknown>): Answer => ({ totalCount: 1, nodes: [{ ...group(key, null), breakdown: [group({ plan: { code: 'p', title: 'P' } }, null)] }], remainder: group({}, null, [], 0), grandTotal: { ...group({}, null), breakdown: [group({ plan: { code: 'p', title: 'P' } }, null)] } })
  const places = { ...plainView(observations), rows: ['lieu'] }
  const place = { place: { code: 'paris', name: 'Paris', parent: null } }
  expect(fittingCharts(pivotTable(places, { ...one(place), grandTotal: group({}, null) }))).toEqual(['map', 'bars', 'none'])
  expect(fittingCharts({ ...pivotTable(places, { ...one(place), grandTotal: group({}, null) }), measure: observations.measures[1]! })).toEqual(['bars', 'none'])
  expect(fittingCharts(pivotTable(places, { ...one(place), grandTotal: group({}, null), remainder: group({}, null, [], 3) }))).toEqual(['bars', 'none'])
  expect(fittingCharts(pivotTable({ ...plainView(commitments), rows: ['statut'], columns: ['plan'] }, one({ status: 'DONE' })))).toEqual(['stacked', 'heat', 'bars', 'none'])
  expect(fittingCharts(pivotTable({ ...plainView(observations), rows: ['annee'] }, { ...one({ year: 2021 }), grandTotal: group({}, null) }))).toEqual(['lines', 'bars', 'none'])
})
