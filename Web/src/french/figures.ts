import type { Qualifier } from '../api/generated/operations'

const nbsp = '\u00a0'
const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10 })
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', minimumFractionDigits: 0, maximumFractionDigits: 2 })

const qualifiers: Record<Qualifier, string> = { EXACT: '', ABOUT: 'environ ', AT_LEAST: 'au moins ', AT_MOST: 'au plus ' }

/** A number in its unit: 1 800 personnes, 75 %, 3 200 000 €. */
export function quantity(value: number, unit: string) {
  return unit === 'euros' ? euros.format(value) : `${numbers.format(value)}${nbsp}${unit}`
}

/** A figure with what the document says of its precision: environ 1 800 personnes. */
export function figure(value: number, unit: string, qualifier: Qualifier) {
  return qualifiers[qualifier] + quantity(value, unit)
}
