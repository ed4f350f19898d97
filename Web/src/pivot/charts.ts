import type { PivotTable } from './pivotTable'
import { addsUp } from './pivotTable'
import type { ChartKind } from './PivotView'

/** The charts that can show a table, the one that fits best first. */
export function fittingCharts(table: PivotTable): ChartKind[] {
  const [outer] = table.rowDimensions
  const crossed = table.columns.length > 0
  const byTime = outer!.ordered === true || (table.columnDimensions.length === 1 && table.columnDimensions[0]!.ordered === true)
  const kinds: (ChartKind | false)[] = [
    table.rowDimensions.length === 1 && !crossed && outer!.onMap === true && table.measure.additive && !table.remainder && 'map',
    byTime && (crossed || outer!.ordered === true) && 'lines',
    crossed && addsUp(table.measure, table.columnDimensions) && 'stacked',
    crossed && 'heat',
    'bars',
    'none',
  ]
  return kinds.filter(kind => kind !== false)
}
