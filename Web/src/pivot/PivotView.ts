import type { Subject } from './Subject'
import { subjects } from './subjects'

/** How the rows stand: by number, or as the documents name them. */
export type PivotOrder = 'descending' | 'ascending' | 'name'

export type ChartKind = 'bars' | 'stacked' | 'heat' | 'lines' | 'map' | 'none'

/** The records behind a number. Members by their codes, outermost first: `absent` where the record has no value; `others` for what the page leaves out; empty for a total. */
export interface CellChoice {
  row: readonly string[]
  column: readonly string[]
}

/** The codes of a cell that are no value. */
export const absent = '-'
export const others = '+'

/** Between the codes of values that are taken together, such as the places of an arrondissement. */
export const together = ','

/** Everything that the explorer shows: its address says it all. */
export interface PivotView {
  subject: Subject
  /** The code of a measure. */
  measure: string
  /** Codes of dimensions: one or two. */
  rows: readonly string[]
  /** Codes of dimensions: none, one or two. */
  columns: readonly string[]
  /** Codes of values by the code of their dimension; `absent` for records without. */
  filters: Readonly<Record<string, readonly string[]>>
  order: PivotOrder
  /** How many rows before the others; undefined for all. */
  first: number | undefined
  /** What was chosen; undefined for what fits best. */
  chart: ChartKind | undefined
  cell: CellChoice | undefined
  /** Where the page of records begins; opaque. */
  after: string | undefined
  /** Whether only the result is shown, for the page of someone else. */
  embedded: boolean
}

/** Filters but for one. */
export function filtersWithout(filters: PivotView['filters'], dimension: string): PivotView['filters'] {
  return Object.fromEntries(Object.entries(filters).filter(([code]) => code !== dimension))
}

export const orders: Readonly<Record<PivotOrder, string>> = { descending: 'Du plus grand au plus petit', ascending: 'Du plus petit au plus grand', name: 'Par nom ou par date' }
export const chartKinds: Readonly<Record<ChartKind, string>> = {
  bars: 'Barres', stacked: 'Barres empilées', heat: 'Carte de chaleur', lines: 'Courbes', map: 'Carte des arrondissements', none: 'Tableau seul',
}

const orderCodes: Readonly<Record<PivotOrder, string>> = { descending: 'decroissant', ascending: 'croissant', name: 'nom' }
const chartCodes: Readonly<Record<ChartKind, string>> = { bars: 'barres', stacked: 'empilees', heat: 'chaleur', lines: 'courbes', map: 'carte', none: 'aucun' }

/** What the explorer opens with: who pays for what, in the year that the budget document counts. */
export const openingView: PivotView = {
  subject: subjects[0],
  measure: 'montant',
  rows: ['direction'],
  columns: ['theme'],
  filters: { annee: ['2021'], document: ['bleu-2022'] },
  order: 'descending',
  first: undefined,
  chart: undefined,
  cell: undefined,
  after: undefined,
  embedded: false,
}

/** A view of a subject with nothing chosen yet. */
export function plainView(subject: Subject): PivotView {
  return { ...openingView, subject, measure: subject.measures[0].code, rows: [subject.dimensions[0]!.code], columns: [], filters: {} }
}

/** The parameters of the address of a view, in the order in which one would say them. */
export function writePivotView(view: PivotView): [string, string][] {
  const { subject, measure, rows, columns, filters, order, first, chart, cell, after, embedded } = view
  return [
    ['compter', subject.code],
    ['mesure', measure],
    ['lignes', rows.join('~')],
    ['colonnes', columns.join('~')],
    ...Object.entries(filters).map(([code, values]): [string, string] => [code, values.join('~')]),
    ['ordre', order === openingView.order ? '' : orderCodes[order]],
    ['premiers', first === undefined ? '' : String(first)],
    ['graphique', chart ? chartCodes[chart] : ''],
    ['ligne', cell ? cell.row.join('~') || 'total' : ''],
    ['colonne', cell?.column.join('~') ?? ''],
    ['apres', after ?? ''],
    ['embed', embedded ? '1' : ''],
  ].filter((parameter): parameter is [string, string] => parameter[1] !== '')
}

/** Reads back what `writePivotView` wrote; what it does not know is left out, and without a subject the opening view stands in. */
export function readPivotView(search: URLSearchParams): PivotView {
  const subject = subjects.find(one => one.code === search.get('compter'))
  const embedded = search.get('embed') === '1'
  if (!subject) return { ...openingView, embedded }
  const known = (codes: readonly string[]) => [...new Set(codes)].filter(code => subject.dimensions.some(dimension => dimension.code === code))
  const rows = known(list(search, 'lignes')).slice(0, 2)
  const row = list(search, 'ligne')
  const first = Number(search.get('premiers'))
  return {
    subject,
    measure: subject.measures.find(measure => measure.code === search.get('mesure'))?.code ?? subject.measures[0].code,
    rows: rows.length > 0 ? rows : [subject.dimensions[0]!.code],
    columns: known(list(search, 'colonnes')).filter(code => !rows.includes(code)).slice(0, 2),
    filters: Object.fromEntries(
      [...subject.dimensions, ...subject.filters].map(({ code }) => [code, list(search, code)] as const).filter(([, values]) => values.length > 0),
    ),
    order: keyOf(orderCodes, search.get('ordre')) ?? openingView.order,
    first: Number.isInteger(first) && first > 0 ? first : undefined,
    chart: keyOf(chartCodes, search.get('graphique')),
    cell: row.length > 0 ? { row: row[0] === 'total' ? [] : row, column: list(search, 'colonne') } : undefined,
    after: search.get('apres') ?? undefined,
    embedded,
  }
}

function list(search: URLSearchParams, name: string) {
  return (search.get(name) ?? '').split('~').filter(Boolean)
}

function keyOf<Key extends string>(codes: Readonly<Record<Key, string>>, code: string | null) {
  return (Object.keys(codes) as Key[]).find(key => codes[key] === code)
}
