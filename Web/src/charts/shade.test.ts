import { expect, test } from 'vitest'
import { isDark, shade } from './shade'

test('the darker, the more, without the half-tones that no ink can be read on', () => {
  const shares = [0.02, 0.3, 0.6, 0.61, 0.8, 1].map(strength => [Number(/(\d+)%/.exec(shade(strength))![1]), isDark(strength)])
  expect(shares).toEqual([[10, false], [32, false], [56, false], [79, true], [89, true], [100, true]])
})

test('nothing has a colour of its own', () => {
  expect(shade(0)).toBe('var(--sunken)')
})
