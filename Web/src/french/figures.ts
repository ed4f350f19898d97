import type { Qualifier } from '../api/generated/operations'
import { numberFormat } from './numberFormat'

const nbsp = '\u00a0'
const numbers = numberFormat({ maximumFractionDigits: 10 })
const euros = numberFormat({ style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' })

const percents = numberFormat({ style: 'percent', maximumFractionDigits: 0 })
const precisePercents = numberFormat({ style: 'percent', maximumFractionDigits: 1 })

const qualifiers: Record<Qualifier, string> = { EXACT: '', ABOUT: 'environ ', AT_LEAST: 'au moins ', AT_MOST: 'au plus ' }

/** A number in its unit: 1 800 personnes, 75 %, 3 200 000 €, 12,50 €. */
export function quantity(value: number, unit: string) {
  return unit === 'euros' ? euros.format(value) : `${numbers.format(value)}${nbsp}${unit}`
}

/** A figure with what the document says of its precision: environ 1 800 personnes. */
export function figure(value: number, unit: string, qualifier: Qualifier) {
  return qualifiers[qualifier] + quantity(value, unit)
}

/** What lies between two quantities that stand beside it with their unit: −350, 645 000 €, 18 points between two percentages, aucun. */
export function gap(difference: number, unit: string) {
  if (difference === 0) return 'aucun'
  const words = unit === '%' ? quantity(difference, Math.abs(difference) < 2 ? 'point' : 'points') : unit === 'euros' ? money(difference) : integer(difference)
  return words.replace('-', '\u2212')
}

/** An amount in euros: 1 256 676 €. */
export function money(amount: number) {
  return euros.format(amount)
}

/** A share of a whole: 33 %, 0,4 %. */
export function percentage(share: number) {
  return (share > 0 && share < 0.1 ? precisePercents : percents).format(share)
}

/** 1 219 */
export function integer(value: number) {
  return numbers.format(value)
}
