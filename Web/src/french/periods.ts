const formats = {
  year: new Intl.DateTimeFormat('fr-FR', { year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('fr-FR', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** The date of a document or figure, as precise as it was printed: 2021, mars 2018, 31 décembre 2018. */
export function date(iso: string) {
  const format = iso.length > 7 ? formats.day : iso.length > 4 ? formats.month : formats.year
  return format.format(new Date(iso)).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0')
}

/** A period in the API's form: 2021, 2015/2019, 2017-01/ (since) or /2019 (until). */
export function period(iso: string) {
  const [start = '', end] = iso.split('/')
  if (end === undefined) return date(start)
  if (start && end) return `${/^[ao]/.test(date(start)) ? 'd’' : 'de '}${date(start)} à ${date(end)}`
  return start ? `depuis ${date(start)}` : `jusqu’à ${date(end)}`
}

/** The years of a plan; empty when the document prints none. */
export function years(start: number | null | undefined, end: number | null | undefined) {
  if (start && end) return `${start}-${end}`
  if (start) return `depuis ${start}`
  return end ? `jusqu’en ${end}` : ''
}
