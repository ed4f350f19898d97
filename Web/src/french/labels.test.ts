import { expect, test } from 'vitest'
import { sectionName } from './labels'

test('a heading has the number that the document gives it', () => {
  expect([
    sectionName({ kind: 'AXIS', code: 'axe-1' }),
    sectionName({ kind: 'THEME', code: 'axe-1.theme-12' }),
    sectionName({ kind: 'SUBSECTION', code: 'etape-1.a' }),
  ]).toEqual(['Axe 1', 'Thème 12', 'Partie a'])
})
