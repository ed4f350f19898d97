import { useLoaderData, useNavigation, type LoaderFunctionArgs } from 'react-router'
import { whereOfCell } from '../../pivot/conditions'
import { pivotTable } from '../../pivot/pivotTable'
import { keyFlags, pivotVariables } from '../../pivot/pivotVariables'
import { readPivotView } from '../../pivot/PivotView'
import { dimensionsOf } from '../../pivot/Subject'
import { warningsOf } from '../../pivot/warnings'
import { PageHeader } from '../../ui/PageHeader'
import { Bench } from './Bench'
import { CellRecords } from './CellRecords'
import { labelsOf } from './choices'
import { Embedded } from './Embedded'
import styles from './ExplorerPage.module.css'
import { operationsOf } from './operations'
import { Result } from './Result'
import { StartingQuestions } from './StartingQuestions'

export async function loader({ request }: LoaderFunctionArgs) {
  const view = readPivotView(new URL(request.url).searchParams)
  const operations = operationsOf(view.subject)
  const flags = { ...keyFlags('row', dimensionsOf(view.subject, view.rows)), ...keyFlags('column', dimensionsOf(view.subject, view.columns)) }
  const [{ data, warnings }, labels] = await Promise.all([operations.pivot({ ...pivotVariables(view), ...flags }, request.signal), labelsOf(view)])
  const table = pivotTable(view, data.groups!)
  const records = view.cell && (await operations.records(whereOfCell(view, table), view.after, request.signal))
  return { view, table, labels, records, warnings: warningsOf(view, table, warnings) }
}

export type Exploration = Awaited<ReturnType<typeof loader>>

export function Component() {
  const exploration = useLoaderData<typeof loader>()
  const loading = useNavigation().state === 'loading'
  if (exploration.view.embedded) return <Embedded {...exploration} />
  return (
    <>
      <title>Explorer – Transverse</title>
      <PageHeader title="Explorer" lead="Croisez l’argent des cinq documents par direction, thème, étape ou année. Chaque nombre mène à ce qu’il compte, et à la ligne où c’est écrit.">
        <StartingQuestions />
      </PageHeader>
      <div className={styles.page}>
        <Bench {...exploration} />
        <div className={styles.result} data-loading={loading}>
          <Result {...exploration} />
          <CellRecords {...exploration} />
        </div>
      </div>
    </>
  )
}
