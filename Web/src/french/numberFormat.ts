/**
 * Numbers as French writes them. Between groups of digits the page's font has no narrow no-break space, and browsers make one of half a space, too
 * narrow to part anything; its no-break space, a fifth of an em, is as wide as a narrow one should be.
 */
export function numberFormat(options: Intl.NumberFormatOptions = {}) {
  const numbers = new Intl.NumberFormat('fr-FR', options)
  return { format: (value: number) => numbers.format(value).replaceAll('\u202f', '\u00a0') }
}
