import { useNavigate } from 'react-router'
import { paths } from '../../paths'
import { orders, plainView, type PivotOrder, type PivotView } from '../../pivot/PivotView'
import { subjects } from '../../pivot/subjects'
import type { Labels } from '../../pivot/words'
import { Button } from '../../ui/Button'
import styles from './Bench.module.css'
import { Choose } from './Choose'
import { Filters } from './Filters'
import { useSteps } from './useSteps'

const sizes = [5, 10, 20, 50]

interface BenchProps {
  view: PivotView
  labels: Labels
}

/** What to count, how to divide it, and what to leave out. Each choice is a new address, so that it can be undone. */
export function Bench({ view, labels }: BenchProps) {
  const navigate = useNavigate()
  const { canUndo, canRedo, undo, redo } = useSteps()
  const { subject, rows, columns } = view
  // At once: a control would fall back to its former value until the router has taken note.
  const show = (change: Partial<PivotView>) =>
    void navigate(paths.explorer({ ...view, cell: undefined, after: undefined, ...change }), { preventScrollReset: true, flushSync: true })
  const dimensions = subject.dimensions.map(({ code, label }) => ({ code, label }))
  const free = (...used: (string | undefined)[]) => dimensions.filter(({ code }) => !used.includes(code))

  return (
    <section aria-label="Ce qu’on regarde" className={styles.bench} data-print="omit">
      <fieldset className={styles.subjects}>
        <legend>Compter</legend>
        {subjects.map(one => (
          <label key={one.code}>
            <input type="radio" name="compter" checked={one.code === subject.code} onChange={() => show(plainView(one))} />
            {one.label}
          </label>
        ))}
      </fieldset>
      <div className={styles.choices}>
        <Choose label="En lignes" value={rows[0]!} options={free(rows[1], ...columns)} onChoose={code => show({ rows: [code, ...rows.slice(1)] })} />
        <Choose label="puis en lignes" value={rows[1] ?? ''} none="rien" options={free(rows[0], ...columns)} onChoose={code => show({ rows: [rows[0]!, code].filter(Boolean) })} />
        <Choose label="En colonnes" value={columns[0] ?? ''} none="rien" options={free(columns[1], ...rows)} onChoose={code => show({ columns: code ? [code, ...columns.slice(1)] : columns.slice(1) })} />
        <Choose
          label="puis en colonnes"
          value={columns[1] ?? ''}
          none="rien"
          disabled={columns.length === 0}
          options={free(columns[0], ...rows)}
          onChoose={code => show({ columns: [columns[0]!, code].filter(Boolean) })}
        />
        <Choose label="Valeur montrée" value={view.measure} options={subject.measures} onChoose={measure => show({ measure })} />
        <Choose
          label="Ordre"
          value={view.order}
          options={Object.entries(orders).map(([code, label]) => ({ code, label }))}
          onChoose={order => show({ order: order as PivotOrder })}
        />
        <Choose
          label="Lignes montrées"
          value={String(view.first ?? '')}
          none="toutes"
          options={[...new Set([...sizes, ...(view.first ? [view.first] : [])])].sort((a, b) => a - b).map(size => ({ code: String(size), label: `${size}, puis «\u00a0autres\u00a0»` }))}
          onChoose={first => show({ first: first ? Number(first) : undefined })}
        />
      </div>
      <Filters view={view} labels={labels} onChange={filters => show({ filters })} />
      <div className={styles.steps}>
        <Button onClick={undo} disabled={!canUndo}>
          Annuler
        </Button>
        <Button onClick={redo} disabled={!canRedo}>
          Rétablir
        </Button>
        {columns.length > 0 && <Button onClick={() => show({ rows: columns, columns: rows })}>Échanger lignes et colonnes</Button>}
      </div>
    </section>
  )
}
