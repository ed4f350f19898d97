import { integer, money, percentage } from '../french/figures'
import { numberFormat } from '../french/numberFormat'
import { list } from '../french/text'
import { filterOf, type Measure } from './Subject'
import type { Member } from './Dimension'
import { absent, type PivotView } from './PivotView'
import type { Cell, PivotTable, Row } from './pivotTable'
import { measureOf } from './pivotVariables'

const millions = numberFormat({ notation: 'compact', maximumSignificantDigits: 3 })
const rounded = numberFormat({ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

/** A number of a table: euros to the unit, whose cents stand in the export; empty where no record stands behind it. */
export function cellText(value: Cell, { unit, additive }: Measure) {
  if (value === undefined) return ''
  if (value === null) return 'non additionnable'
  if (unit === 'count') return integer(value)
  return additive && Number.isInteger(value) ? money(value) : rounded.format(value)
}

/** A number beside a mark of a chart: 13,7 M€. */
export function shortText(value: number, { unit }: Measure) {
  if (unit === 'count') return integer(value)
  const text = millions.format(value)
  return /\p{L}$/u.test(text) ? `${text}€` : `${text}\u00a0€`
}

/** What a row is: its members, the others, or the total. */
export function lineText({ kind, members }: { kind: 'value' | 'others' | 'total'; members: readonly Member[] }) {
  if (kind === 'total') return 'Total'
  return kind === 'others' ? 'Autres' : members.map(member => member.label).join(' › ')
}

/** The question of a view as a title: Montant total par direction et par thème. */
export function titleOf(view: PivotView) {
  const { subject } = view
  const words = [...view.rows, ...view.columns].map(code => `par ${filterOf(subject, code)!.word}`)
  return `${measureOf(view).label} ${list(words)}`
}

/** The words for values, by dimension and code. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The filters of a view in words: Année : 2021 · Document : bleu-2022. */
export function filterText({ subject, filters }: PivotView, labels: Labels) {
  return Object.entries(filters)
    .map(([code, values]) => {
      const dimension = filterOf(subject, code)!
      return `${dimension.label}\u00a0: ${values.map(value => (value === absent ? dimension.absent : (labels[code]?.[value] ?? value))).join(' ou ')}`
    })
    .join(' · ')
}

/** The filters whose values no document has: where nothing answers, these are why. */
export function silentFilters({ filters }: PivotView, labels: Labels) {
  return Object.fromEntries(Object.entries(filters).filter(([code, values]) => values.every(value => labels[code]?.[value] === undefined)))
}

/** What the signs of a table that are no number mean, as far as it has any. */
export function signsText({ rows, remainder, total, measure }: PivotTable) {
  const cells = [...rows, ...(remainder ? [remainder] : []), total].flatMap(row => [...row.cells, row.total])
  return [
    cells.includes(undefined) && '« · » : rien dans les documents.',
    cells.includes(0) && `« ${cellText(0, measure)} » : un zéro qui est imprimé.`,
    cells.includes(null) && '« non additionnable » : des nombres de sortes différentes, qui ne font pas une somme.',
  ].filter(Boolean).join(' ')
}

/** What a chart shows, for those who can't see it: how many, the largest, the smallest, the total. */
export function summaryOf(table: PivotTable): string {
  const { measure, total, rowCount, rowDimensions, remainder } = table
  const rows = table.rows.filter(row => row.depth === 0 && typeof row.total === 'number')
  const sorted = rows.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0))
  const [largest, second] = sorted
  if (!largest) return 'Aucun nombre à montrer.'
  const say = (row: Row) => `${lineText(row)} (${cellText(row.total, measure)}${shareOf(row)})`
  const shareOf = (row: Row) => (measure.additive && total.total ? `, ${percentage((row.total ?? 0) / total.total)}` : '')
  const least = sorted.at(-1)!
  return [
    `${integer(rowCount)}\u00a0${rowCount > 1 ? 'lignes' : 'ligne'}, par ${rowDimensions[0]!.word}.`,
    `La plus grande valeur est celle de ${say(largest)}${second ? `, suivie de ${say(second)}` : ''}.`,
    sorted.length > 2 && `La plus petite est celle de ${say(least)}.`,
    remainder && typeof remainder.total === 'number' && `Les autres lignes réunies : ${cellText(remainder.total, measure)}.`,
    typeof total.total === 'number' && `${measure.additive ? 'Total' : 'Sur l’ensemble'} : ${cellText(total.total, measure)}.`,
  ].filter(Boolean).join(' ')
}
