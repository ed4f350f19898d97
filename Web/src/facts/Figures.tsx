import type { ReactNode } from 'react'
import type { FigureFragment } from '../api/generated/operations'
import { figure } from '../french/figures'
import { observationKinds } from '../french/labels'
import { period } from '../french/periods'
import { typeset } from '../french/text'
import { Card, Cards } from '../ui/Card'
import { Citations } from './Citations'
import styles from './Figures.module.css'

type Observation = FigureFragment['observations'][number]

const many = 3

/** What the documents count: each value in its unit, as precise as it was printed, with where it stands. */
export function Figures<Figure extends FigureFragment>({ of: figures, about }: { of: readonly Figure[]; about?: (figure: Figure) => ReactNode }) {
  return (
    <Cards>
      {figures.map(one => (
        <Card key={one.code} wide={one.observations.length > many}>
          <h3 className={styles.label}>{typeset(one.label)}</h3>
          <div className={one.observations.length > many ? styles.many : styles.few}>
            {one.observations.map((observation, index) => (
              <Value key={index} observation={observation} unit={one.unit} />
            ))}
          </div>
          {about && <p className={styles.context}>{about(one)}</p>}
        </Card>
      ))}
    </Cards>
  )
}

function Value({ observation, unit }: { observation: Observation; unit: string }) {
  const { kind, value, text, qualifier, population, place, citations } = observation
  const context = [observationKinds[kind], observation.period && period(observation.period), population, place?.name]
  return (
    <div className={styles.value}>
      <p className={styles.number}>{value === null ? typeset(text ?? '') : figure(value, unit, qualifier)}</p>
      <p className={styles.context}>{context.filter(Boolean).join(' · ')}</p>
      <Citations of={citations} />
    </div>
  )
}
