import type { Condition, Dimension, Where } from './Dimension'

/** How each kind of value is asked for, read and compared; the rest of a dimension says where it stands. */
type Value = Pick<Dimension, 'selection' | 'read' | 'where' | 'parse' | 'ordered'>
type Path = (condition: Where) => Where

interface Named {
  code: string
  name: string
}

interface Titled {
  code: string
  title: string
}

interface Actor {
  slug: string
  name: string
  acronym: string | null
}

export const actor = (path: Path): Value => ({
  selection: '{ slug name acronym }',
  read: value => {
    const { slug, name, acronym } = value as Actor
    return acronym && acronym !== name ? { code: slug, label: acronym, title: name } : { code: slug, label: name }
  },
  where: condition => path({ slug: condition }),
})

export const named = (path: Path): Value => ({
  selection: '{ code name }',
  read: value => ({ code: (value as Named).code, label: (value as Named).name }),
  where: condition => path({ code: condition }),
})

export const titled = (path: Path): Value => ({
  selection: '{ code title }',
  read: value => ({ code: (value as Titled).code, label: (value as Titled).title }),
  where: condition => path({ code: condition }),
})

/** A document or a plan, shown by its code, which is short and is what citations say. */
export const coded = (path: Path): Value => ({
  ...titled(path),
  read: value => ({ code: (value as Titled).code, label: (value as Titled).code, title: (value as Titled).title }),
})

export const choice = (words: Readonly<Record<string, string>>, where: (condition: Condition) => Where): Value => ({
  selection: '',
  read: value => ({ code: value as string, label: words[value as string] ?? (value as string) }),
  where,
})

export const text = (where: (condition: Condition) => Where): Value => ({
  selection: '',
  read: value => ({ code: value as string, label: value as string }),
  where,
})

export const year = (where: (condition: Condition) => Where): Value => ({
  selection: '',
  ordered: true,
  read: value => ({ code: String(value), label: String(value) }),
  parse: Number,
  where,
})

interface Place extends Named {
  parent: { code: string } | null
}

export const place = (path: Path): Value => ({
  selection: '{ code name parent { code } }',
  read: value => {
    const { code, name, parent } = value as Place
    const area = areaOf(code) ?? areaOf(parent?.code)
    return { code, label: name, ...(area !== undefined && { area }) }
  },
  where: condition => path({ code: condition }),
})

/** paris-18e is the 18th arrondissement, paris no particular one. */
function areaOf(code = '') {
  const [, number] = /^paris(?:-(\d+)er?)?$/.exec(code) ?? []
  return number !== undefined ? Number(number) : code === 'paris' ? 0 : undefined
}
