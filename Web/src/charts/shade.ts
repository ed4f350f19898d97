const lightest = 0.08

/** Up to here a mark is light, beyond it dark: the half-tones on which no ink could be read are left out. */
const light = 0.6

/** The colour of a strength from 0 to 1, in both schemes; 0 is nothing at all. */
export function shade(strength: number) {
  if (strength === 0) return 'var(--sunken)'
  const share = strength <= light ? lightest + strength * 0.8 : 0.78 + ((strength - light) / (1 - light)) * 0.22
  return `color-mix(in oklab, var(--accent) ${Math.round(share * 100)}%, var(--surface))`
}

/** Whether what is written on a strength must be light. */
export function isDark(strength: number) {
  return strength > light
}
