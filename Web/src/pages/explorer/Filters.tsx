import { useState } from 'react'
import { absent, filtersWithout, type PivotView } from '../../pivot/PivotView'
import { filterOf } from '../../pivot/Subject'
import type { Labels } from '../../pivot/words'
import { Button } from '../../ui/Button'
import { FilterValues } from './FilterValues'
import styles from './Filters.module.css'

interface FiltersProps {
  view: PivotView
  labels: Labels
  onChange: (filters: PivotView['filters']) => void
}

/** Which records are taken: one button per dimension that narrows them, and a way to add one. A list of buttons, since a closed select would take each arrow for a choice. */
export function Filters({ view: { subject, filters }, labels, onChange }: FiltersProps) {
  const [open, setOpen] = useState<string>()
  const [adding, setAdding] = useState(false)
  const all = [...subject.dimensions, ...subject.filters]
  const opened = open === undefined ? undefined : filterOf(subject, open)
  const active = all.filter(dimension => dimension.code in filters || dimension === opened)
  const show = (code: string | undefined) => {
    setOpen(code)
    setAdding(false)
  }

  return (
    <div className={styles.filters}>
      <div className={styles.chips}>
        {active.map(({ code, label, absent: none }) => (
          <span key={code} className={styles.chip}>
            <button type="button" aria-expanded={open === code} onClick={() => show(open === code ? undefined : code)}>
              {label}&nbsp;: {filters[code]?.map(value => (value === absent ? none : (labels[code]?.[value] ?? value))).join(' ou ') ?? 'tout'}
            </button>
            {code in filters && (
              <button type="button" aria-label={`Retirer le filtre ${label}`} onClick={() => onChange(filtersWithout(filters, code))} className={styles.remove}>
                ×
              </button>
            )}
          </span>
        ))}
        <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
          Ajouter un filtre
        </Button>
      </div>
      {adding && (
        <ul aria-label="Filtrer par" className={styles.kinds}>
          {all.filter(one => !active.includes(one)).map(({ code, label }) => (
            <li key={code}>
              <button type="button" onClick={() => show(code)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      {opened && (
        <FilterValues
          key={opened.code}
          subject={subject}
          dimension={opened}
          chosen={filters[opened.code] ?? []}
          onChoose={values => onChange(values.length > 0 ? { ...filters, [opened.code]: values } : filtersWithout(filters, opened.code))}
          onClose={() => show(undefined)}
        />
      )}
    </div>
  )
}
