import type { AchievementFragment, MeasuredFragment } from '../api/generated/operations'
import { figure, quantity } from '../french/figures'
import { observationKinds, verdicts } from '../french/labels'
import { period } from '../french/periods'
import { typeset } from '../french/text'
import { Badge } from '../ui/Badge'
import { ScaleBar } from '../ui/ScaleBar'
import styles from './AchievementScale.module.css'
import { Citations } from './Citations'

const formulas = {
  RESULT_OVER_TARGET: 'résultat ÷ cible',
  PROGRESS_FROM_BASELINE: '(résultat − départ) ÷ (cible − départ)',
  LOWER_IS_BETTER: 'cible ÷ résultat, moins valant mieux',
} as const

/** Baseline, target and result of a follow-up sheet on one scale; the printed rate beside the recomputed one, neither in place of the other. */
export function AchievementScale({ achievement }: { achievement: AchievementFragment }) {
  const { baseline, target, result, printedRate, printedText, computedRate, formula, verdict, reason, citations } = achievement
  const steps = [
    { name: observationKinds.BASELINE, measured: baseline },
    { name: observationKinds.TARGET, measured: target },
    { name: observationKinds.RESULT, measured: result },
  ]
  const largest = Math.max(0, ...steps.map(step => step.measured?.value ?? 0))
  return (
    <div className={styles.achievement}>
      <dl className={styles.scale}>
        {steps.map(({ name, measured }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={styles.value}>{measured ? valueOf(measured) : <span className={styles.silent}>non imprimé</span>}</dd>
            <dd className={styles.bar}>
              {measured?.value != null && largest > 0 && (
                <ScaleBar share={measured.value / largest} mark={target?.value == null ? null : target.value / largest} soft={measured !== result} />
              )}
            </dd>
            <dd className={styles.when}>{measured?.period && period(measured.period)}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.rates}>
        <div>
          <dt>Taux imprimé</dt>
          <dd className={styles.rate}>{printedRate === null ? typeset(printedText ?? 'aucun') : quantity(printedRate, '%')}</dd>
        </div>
        <div>
          <dt>Taux recalculé</dt>
          <dd className={styles.rate}>{computedRate === null ? 'impossible' : quantity(Math.round(computedRate * 10) / 10, '%')}</dd>
          {formula && <dd className={styles.silent}>{formulas[formula]}</dd>}
        </div>
        <div>
          <dt>Verdict</dt>
          <dd>
            <Badge tone={verdict === 'AGREES' ? 'done' : verdict === 'DIFFERS' ? 'planned' : 'plain'}>{verdicts[verdict]}</Badge>
          </dd>
          {reason && <dd className={styles.silent}>{typeset(reason)}</dd>}
        </div>
      </dl>
      <Citations of={citations} />
    </div>
  )
}

function valueOf({ value, text, qualifier, indicator }: MeasuredFragment) {
  return value === null ? typeset(text ?? '') : figure(value, indicator.unit, qualifier)
}
