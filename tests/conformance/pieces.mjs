// Source text written by hand where random generation would rarely go: the corners of the lexical grammar.
export const numbers = [
  '0', '-0', '1', '-1', '007', '-01', '1.', '.1', '1.0', '-1.5e10', '1e5', '1E+5', '1e-05', '1e', '1e+', '1.e1', '1.5.2', '1a', '1_0',
  '0x1F',
  '1...', '-', '--1', '+1', '2147483647', '2147483648', '-2147483648', '-2147483649', '99999999999999999999', '1e400', '1.0e1_', '0e0',
  '00.1', '1é',
];
export const strings = [
  '""', '"a"', '"é漢🙂"', '"\\n\\t\\"\\\\\\/\\b\\f\\r"', '"\\u0041"', '"\\u00e9"', '"\\uD83D\\uDE42"', '"\\uD83D"', '"\\uDE42"',
  '"\\uDE42\\uD83D"',
  '"\\uD83D\\u0041"', '"\\u{1F642}"', '"\\u{0}"', '"\\u{10FFFF}"', '"\\u{110000}"', '"\\u{D800}"', '"\\u{}"', '"\\u{00000041}"',
  '"\\u{000000041}"',
  '"\\u12"', '"\\x"', '"\\', '"a', '"a\nb"', '"a\rb"', '"\u0000\u0007\u007f\u2028"', '"\ufeff"', "'a'", '"\\uD83D\\u{DE42}"', '"tab\there"',
];
export const blocks = [
  '""""""', '"""a"""', '"""\n  a\n    b\n  """', '"""a \\""" b"""', '"""\\u0041 \\n"""', '"""a""', '""""a"""', '"""a""""',
  '"""\r\n\ta\r\n\t\tb\r\n"""',
  '"""\r  a\r\r  b\r"""', '"""first\n   second\n  third"""', '"""\n\n  \n\t"""', '""" " "" """', '"""é\n 🙂 \\"""\n"""',
  '"""\u0000\u2028\f"""', '"""\\"""', '"""\\\\"""',
];
const ignored = [' ', '\n', '\r\n', '\r', '\t', ',', ',,', '\ufeff', '# c\n', '# é🙂 "\r', '#\r\n', ' #"""\n', '\n\n  '];
const odd = [
  '.', '..', '....', '\\', '%', '^', '~', ';', '?', '<', '>', '/', '*', '`', '\u0000', '\u00a0', '\u2028', 'é', '🙂', '\v', "'",
  '&', '|', '"', '#',
];

export const separators = ignored;
export const values = [
  ...numbers, ...strings, ...blocks, 'true', 'null', 'ENUM', '$v', '$', '[]', '{}', '[1,[2],]', '{a:1 b:{}}', '[', '{a}', '{a:}', '@a',
  '{"a":1}',
];
export const fragments = [
  ...values, ...odd, '{', '}', '(', ')', '[', ']', ':', '=', '!', '@', '&', '|', '...', '$', 'on', 'fragment', 'query', 'extend', 'type',
  'repeatable', 'implements',
];

const definitions = ['{ a }', 'fragment F on T { a }', 'type T', 'extend type T @a', 'mutation { a }', 'a', ''];
const enumValues = ['A', 'true', 'null', 'on', '"d" B', '1'];
const locations = ['FIELD', '| FIELD | QUERY', 'field', 'FIELD |', 'VARIABLE_DEFINITION'];
const extensions = [
  'schema', 'scalar A', 'type A', 'interface A', 'union A', 'enum A', 'input A', 'directive @a', 'query', '"d" type A',
];
const additions = ['', '@a', '{ a: Int }', '{ query: Q }', '= B', 'implements B', '{ A }', '{}'];

// A maker of documents: texts as they are, and one item of each list.
const frame = (...parts) => (random) => parts.map((part) => (typeof part === 'string' ? part : random.pick(part))).join('');

/** Makers of documents around a value, a description or an ignored stretch, to be parsed only. */
export const frames = [
  frame('{ a(b: ', values, ') }'),
  frame('{ a(b: [', values, ignored, values, ']) @c(d: ', values, ') }'),
  frame('query ($v: Int = ', values, ') { a }'),
  frame([...strings, ...blocks], ' query A(', blocks, ' $v: [Int!]! = 1) { a }'),
  frame(blocks, ' ', definitions),
  frame(ignored, '{', ignored, 'a', ignored, ':', ignored, 'b', ignored, '}', ignored),
  frame('{ a ', odd, ' b }'),
  frame('{ a(b: ', blocks, ') } ', odd),
  frame('type T { ', blocks, ' a(', strings, ' b: Int = ', values, '): [T!]! @c(d: ', values, ') }'),
  frame('enum E { ', enumValues, ' } directive @a on ', locations),
  frame('extend ', extensions, ' ', additions),
];
