import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** The colours that a style sheet names, in both schemes. */
function coloursOf(file: string) {
  const css = readFileSync(join(import.meta.dirname, '..', file), 'utf8')
  return Object.fromEntries([...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]))
}

const tokens = coloursOf('styles/tokens.css')
const series = coloursOf('charts/charts.module.css')
const verdicts = coloursOf('pages/differences/AgreementPicture.module.css')

/** What a chart, a bar or a mark is drawn with. WCAG 2.2, 1.4.11 wants a contrast of 3 with what it stands on, which is also what parts it from its neighbour. */
const drawn = {
  ...series,
  ...verdicts,
  ...Object.fromEntries(['accent', 'accent-mid', 'line-strong', 'done', 'new', 'planned', 'danger', 'focus'].map(name => [name, tokens[name]!])),
}

test.each(Object.entries(drawn))('%s can be told from what it stands on', (_, colour) => {
  const contrasts = (['light', 'dark'] as const).flatMap(scheme => ['paper', 'surface'].map(ground => contrast(colour[scheme], tokens[ground]![scheme])))
  expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
})

test('every series of a chart is measured', () => {
  expect(Object.keys(series)).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7'])
})

/** The ratio of WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string) {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (more! + 0.05) / (less! + 0.05)
}

function luminance(colour: string) {
  const [red, green, blue] = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16) / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
