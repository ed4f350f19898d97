import { addsUp, type PivotTable } from './pivotTable'
import type { PivotView } from './PivotView'

/** Something to know before one reads the numbers. */
export interface PivotWarning {
  code: 'MIXED_DOCUMENTS' | 'NOT_ONLY_COUNTED' | 'THEME_SHARES' | 'OVERLAP' | 'COLUMNS_LEFT'
  /** Whether the numbers may mislead, and not only surprise. */
  serious: boolean
  sentence: string
}

/** What the numbers of a table do not say by themselves, in plain words. */
export function warningsOf(view: PivotView, table: PivotTable, fromApi: readonly { code: string }[]): PivotWarning[] {
  const dimensions = [...table.rowDimensions, ...table.columnDimensions]
  const several = dimensions.find(dimension => dimension.several)
  const notCounted = (view.filters.comptabilite ?? []).some(code => code !== 'COUNTED')
  const warnings: (PivotWarning | false | undefined)[] = [
    fromApi.some(({ code }) => code === 'MIXED_DOCUMENTS') && {
      code: 'MIXED_DOCUMENTS', serious: true,
      sentence: 'Ces nombres mélangent plusieurs documents, qui peuvent dire deux fois la même chose. Gardez un seul document, ou séparez-les.',
    },
    notCounted && {
      code: 'NOT_ONLY_COUNTED', serious: true,
      sentence: 'Des montants qui ne sont pas « comptés » entrent dans ces sommes : un même euro peut y figurer plusieurs fois.',
    },
    several && addsUp(table.measure, dimensions) && table.measure.shared && {
      code: 'THEME_SHARES', serious: false,
      sentence: 'Une action de plusieurs thèmes compte dans chacun pour sa part, en centimes entiers : les thèmes s’additionnent exactement jusqu’au total.',
    },
    several && !addsUp(table.measure, dimensions) && {
      code: 'OVERLAP', serious: false,
      sentence: `Un même élément peut figurer dans plusieurs lignes ou colonnes (${several.label.toLowerCase()}) : elles ne s’additionnent pas jusqu’au total.`,
    },
    !several && !table.measure.additive && {
      code: 'OVERLAP', serious: false,
      sentence: 'Cette mesure ne s’additionne pas : chaque total est calculé sur les données elles-mêmes, pas sur les lignes.',
    },
    table.columnsLeft > 0 && {
      code: 'COLUMNS_LEFT', serious: false,
      sentence: `${table.columnsLeft} colonnes de plus ne sont pas montrées ; le total de chaque ligne les comprend.`,
    },
  ]
  return warnings.filter(warning => typeof warning === 'object')
}
