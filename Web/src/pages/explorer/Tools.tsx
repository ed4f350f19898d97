import { useState, type RefObject } from 'react'
import { describeError } from '../../api/errors'
import { paths } from '../../paths'
import { whereOf } from '../../pivot/conditions'
import { toCsv } from '../../pivot/csv'
import type { PivotTable } from '../../pivot/pivotTable'
import type { PivotView } from '../../pivot/PivotView'
import { exportFields } from '../../pivot/exportFields'
import { dimensionsOf } from '../../pivot/Subject'
import { titleOf } from '../../pivot/words'
import { Button } from '../../ui/Button'
import { EmbedCode } from './EmbedCode'
import { RequestPanel } from './RequestPanel'
import { pictureOf, save, toPng } from './picture'
import styles from './Tools.module.css'

interface ToolsProps {
  view: PivotView
  table: PivotTable
  /** Where the chart is drawn; undefined where there is none. */
  picture: RefObject<HTMLElement | null> | undefined
}

type Panel = 'request' | 'embed'

/** What can be taken away: the numbers, the picture, the request, a frame for another page. */
export function Tools({ view, table, picture }: ToolsProps) {
  const [panel, setPanel] = useState<Panel>()
  const [failure, setFailure] = useState<string>()
  const name = `transverse-${[view.subject.code, ...view.rows, ...view.columns].join('-')}`
  // One line per cell, as the API's own export of the same groups.
  const where = whereOf(view)
  const dimensions = dimensionsOf(view.subject, [...view.rows, ...view.columns])
  const groups = { by: dimensions.map(one => one.name), ...(where && { where }), fields: exportFields(dimensions, table.measure).join(',') }
  const drawn = (from: RefObject<HTMLElement | null>) => pictureOf(from.current!, titleOf(view))
  const savePng = (from: RefObject<HTMLElement | null>) =>
    toPng(drawn(from)).then(
      png => save(png, `${name}.png`),
      (error: unknown) => setFailure(describeError(error).title),
    )
  const toggle = (one: Panel) => setPanel(panel === one ? undefined : one)
  return (
    <section aria-label="Emporter" className={styles.tools} data-print="omit">
      <div className={styles.buttons}>
        <Button onClick={() => save(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)}>CSV du tableau</Button>
        <a href={paths.export(view.subject.field, 'xlsx', groups)} download className={styles.file}>
          XLSX avec requête et sources
        </a>
        <a href={paths.export(view.subject.field, 'csv', groups)} download className={styles.file}>
          CSV détaillé
        </a>
        {picture && (
          <>
            <Button onClick={() => save(new Blob([drawn(picture).text], { type: 'image/svg+xml' }), `${name}.svg`)}>Image SVG</Button>
            <Button onClick={() => void savePng(picture)}>Image PNG</Button>
          </>
        )}
        <Button aria-expanded={panel === 'request'} onClick={() => toggle('request')}>
          Voir la requête
        </Button>
        <Button aria-expanded={panel === 'embed'} onClick={() => toggle('embed')}>
          Intégrer
        </Button>
      </div>
      {failure && <p role="alert">{failure}</p>}
      {panel === 'request' && <RequestPanel view={view} />}
      {panel === 'embed' && <EmbedCode view={view} />}
    </section>
  )
}
