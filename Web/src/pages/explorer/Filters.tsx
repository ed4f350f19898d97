import { useState } from 'react'
import { absent, type PivotView } from '../../pivot/PivotView'
import { filterOf } from '../../pivot/Subject'
import { Choose } from './Choose'
import { FilterValues } from './FilterValues'
import styles from './Filters.module.css'

interface FiltersProps {
  view: PivotView
  labels: Readonly<Record<string, Readonly<Record<string, string>>>>
  onChange: (filters: PivotView['filters']) => void
}

/** Which records are taken: one button per dimension that narrows them, and a way to add one. */
export function Filters({ view: { subject, filters }, labels, onChange }: FiltersProps) {
  const [open, setOpen] = useState<string>()
  const all = [...subject.dimensions, ...subject.filters]
  const active = all.filter(({ code }) => code in filters || code === open)
  const without = (code: string) => Object.fromEntries(Object.entries(filters).filter(([other]) => other !== code))
  const opened = open === undefined ? undefined : filterOf(subject, open)

  return (
    <div className={styles.filters}>
      <div className={styles.chips}>
        {active.map(({ code, label, absent: none }) => (
          <span key={code} className={styles.chip}>
            <button type="button" aria-expanded={open === code} onClick={() => setOpen(open === code ? undefined : code)}>
              {label}&nbsp;: {filters[code]?.map(value => (value === absent ? none : (labels[code]?.[value] ?? value))).join(' ou ') ?? 'tout'}
            </button>
            {code in filters && (
              <button type="button" aria-label={`Retirer le filtre ${label}`} onClick={() => onChange(without(code))} className={styles.remove}>
                ×
              </button>
            )}
          </span>
        ))}
        <div className={styles.add}>
          <Choose label="Ajouter un filtre" value="" none="choisir…" options={all.filter(({ code }) => !active.some(one => one.code === code))} onChoose={setOpen} />
        </div>
      </div>
      {opened && (
        <FilterValues
          key={opened.code}
          subject={subject}
          dimension={opened}
          chosen={filters[opened.code] ?? []}
          onChoose={values => onChange(values.length > 0 ? { ...filters, [opened.code]: values } : without(opened.code))}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  )
}
