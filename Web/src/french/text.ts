import { integer } from './figures'

const nbsp = '\u00a0'
const plurals = new Intl.PluralRules('fr-FR')

/** Sets the spaces that French wants inside quotation marks, before high punctuation and in numbers, so that no line begins or ends within them. */
export function typeset(text: string) {
  return text
    .replace(/«\s/g, `«${nbsp}`)
    .replace(/\s([»:;?!])/g, `${nbsp}$1`)
    .replace(/(\d)\s([%€])/g, `$1${nbsp}$2`)
    .replace(/\b\d{1,3}(?:\s\d{3})+\b/g, number => number.replace(/\s/g, nbsp))
}

/** 1 mesure, 1 219 mesures. */
export function count(quantity: number, singular: string, plural = `${singular}s`) {
  return `${integer(quantity)}${nbsp}${plurals.select(quantity) === 'one' ? singular : plural}`
}

/** A text that someone typed or a document prints, between quotation marks. */
export function quoted(text: string) {
  return `«${nbsp}${text}${nbsp}»`
}

/** Elements separated by commas, the last two by "et". */
export function list(items: readonly string[]) {
  return new Intl.ListFormat('fr-FR').format(items)
}

/** lignes 434-437 */
export function lines(first: number, last: number) {
  return first === last ? `ligne${nbsp}${first}` : `lignes${nbsp}${first}-${last}`
}

/** Whether a text holds another, as the API compares: case and accents do not matter. */
export function includesText(text: string, part: string) {
  return fold(text).includes(fold(part))
}

function fold(text: string) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}
