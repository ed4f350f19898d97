import { useLoaderData, useNavigation, type LoaderFunctionArgs } from 'react-router'
import { describeError } from '../../api/errors'
import { paths } from '../../paths'
import { whereOfCell } from '../../pivot/conditions'
import { pivotTable } from '../../pivot/pivotTable'
import { keyFlags, pivotVariables } from '../../pivot/pivotVariables'
import { readPivotView, type PivotView } from '../../pivot/PivotView'
import { dimensionsOf } from '../../pivot/Subject'
import { warningsOf } from '../../pivot/warnings'
import { titleOf } from '../../pivot/words'
import { PageHeader } from '../../ui/PageHeader'
import { Bench } from './Bench'
import { CellRecords } from './CellRecords'
import { labelsOf } from './choices'
import { Embedded } from './Embedded'
import styles from './ExplorerPage.module.css'
import { operationsOf } from './operations'
import { Pending } from './Pending'
import { Result } from './Result'
import { StartingQuestions } from './StartingQuestions'
import { Unanswered } from './Unanswered'

/** What a view shows; or the view with why there is no answer, so that nothing that was chosen is lost. */
export async function loader({ request }: LoaderFunctionArgs) {
  const view = readPivotView(new URL(request.url).searchParams)
  return explore(view, request.signal).catch((error: unknown) => {
    if (request.signal.aborted) throw error
    return { view, labels: {}, failure: describeError(error) }
  })
}

async function explore(view: PivotView, signal: AbortSignal) {
  const operations = operationsOf(view.subject)
  const flags = { ...keyFlags('row', dimensionsOf(view.subject, view.rows)), ...keyFlags('column', dimensionsOf(view.subject, view.columns)) }
  const [{ data, warnings }, labels] = await Promise.all([operations.pivot({ ...pivotVariables(view), ...flags }, signal), labelsOf(view)])
  const table = pivotTable(view, data.groups!)
  const records = view.cell && (await operations.records(whereOfCell(view, table), view.after, signal))
  return { view, table, labels, records, warnings: warningsOf(view, table, warnings) }
}

export type Exploration = Awaited<ReturnType<typeof explore>>

export function Component() {
  const exploration = useLoaderData<typeof loader>()
  const { state, location } = useNavigation()
  const { view, labels } = exploration
  // What was chosen last stands in the controls at once, however long the answer takes.
  const asked = location?.pathname === paths.explorer() ? readPivotView(new URLSearchParams(location.search)) : view
  const shown =
    'failure' in exploration ? <Unanswered failure={exploration.failure} />
    : view.embedded ? <Embedded {...exploration} />
    : <><Result {...exploration} /><CellRecords {...exploration} /></>
  if (view.embedded) return shown
  const loading = state === 'loading'
  return (
    <>
      <title>{`${titleOf(view)} – Explorer – Transverse`}</title>
      <PageHeader title="Explorer" lead="Croisez l’argent, les engagements et les mesures chiffrées des cinq documents. Chaque nombre mène à ce qu’il compte, et à la ligne où c’est écrit.">
        <StartingQuestions />
      </PageHeader>
      <div className={styles.page}>
        <Bench view={asked} labels={labels} />
        <div className={styles.result} data-loading={loading}>
          <Pending loading={loading} />
          <div className={styles.answer}>{shown}</div>
        </div>
      </div>
    </>
  )
}
