/** The colour of a strength from 0 to 1, in both schemes. */
export function shade(strength: number) {
  return strength === 0 ? 'var(--sunken)' : `color-mix(in oklab, var(--accent) ${Math.round(strength * 100)}%, var(--surface))`
}
