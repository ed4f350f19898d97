// Documents by hand for the rules that random ones rarely press: values in every position, variables of every type,
// selections that may or may not merge, subscription roots, fragment cycles and introspection. `?` stands for a value.
import { blocks, numbers, strings } from './pieces.mjs';

const plain = [
  '0', '1', '-1', '1.5', '1e3', '2147483647', '2147483648', '-2147483649', '1e400', '99999999999999999999', '"a"', '"1"', 'true', 'null',
  'OPEN', 'EUR', '$v', '[]', '{}',
];
const inputs = [
  '[1]', '[null]', '[[1]]', '[[1, null]]', '["a", 1]', '[$v]', '[[$v]]', '[{}]', '{ number: 1 }', '{ number: null }',
  '{ number: 1, code: "a" }', '{ code: $v }',
  '{ number: 1, code: $v }', '{ number: $v, number: 1 }', '{ customer: { name: "a" } }', '{ customer: {} }', '{ text: "a" }',
  '{ deep: { deep: { text: "a" } } }',
  '{ deep: $v }', '{ key: { list: [1, null] } }', '{ product: "a" }', '{ product: "a", count: null }', '{ product: $v, count: $v }',
  '{ page: {} }', '{ page: null }',
  '{ page: { size: null } }', '{ page: { size: $v, number: $v } }', '{ unknown: 1 }', '{ and: { and: [{ or: [] }] } }',
  '{ number: { range: 1 } }', '{ status: OPEN }',
  '{ matrix: [1, [2]] }', '{ cash: true }', '{ cash: $v }', '{ card: { number: "1", month: 1, year: "2" } }',
  '{ by: PLACED, direction: $v }', '{ name: "a", sides: $v }',
];
const positions = [
  'numbers(a: ?, b: ?, c: ?, d: ?, e: ?, f: ?)', 'numbers(b: ?, d: 1, f: ?)', 'texts(a: ?, b: ?, c: ?, d: ?, e: ?)',
  'texts(b: "a", e: [?])', 'flags(a: ?, b: ?, c: ?)',
  'dates(on: ?, between: [?])', 'order(key: ?) { number }', 'order(key: { number: ? }) { number }', 'order(key: { code: ? }) { number }',
  'order(key: { list: [?] }) { number }',
  'find(by: ?) { number }', 'find(by: { deep: ? }) { number }', 'find(by: { key: { number: ? } }) { number }',
  'find(by: { day: ? }) { number }', 'grid(exact: ?) { number }',
  'grid(exact: [[?]], cells: ?) { number }', 'grid(exact: [], cells: [?], more: ?) { number }', 'price(of: ?)',
  'price(of: [?], currency: ?)', 'price(of: [{ product: ?, count: ? }], discount: ?)',
  'price(of: [{ product: "a", price: { any: [?] } }])', 'defaults(options: ?)', 'defaults(options: { page: ? })',
  'defaults(options: { page: { size: ? } })',
  'defaults(options: { deep: ?, page: { number: ? } })', 'orders(first: ?) { number }', 'orders(order: ?) { number }',
  'orders(order: [?]) { number }', 'orders(where: ?) { number }',
  'orders(order: { by: ?, direction: ? }) { number }', 'orders(where: { number: ? }) { number }',
  'orders(where: { number: { in: ?, range: ? } }) { number }',
  'orders(where: { total: { near: ? }, status: ? }) { number }', 'orders(where: { or: [{ matrix: ? }] }) { number }',
  'status @include(if: ?)', 'status @skip(if: ?)', 'unknown(a: ?)',
  'status @unknown(a: ?)', 'orders(unknown: ?) { total(currency: ?) }',
];
const types = [
  'Int', 'Int!', 'Float', 'Float!', 'String', 'String!', 'ID', 'ID!', 'Boolean', 'Boolean!', '[Int]', '[Int!]', '[Int]!', '[Int!]!',
  '[[Int]]', '[[Int!]!]!', '[String!]!', 'Currency',
  'Currency!', 'Status', 'Direction', 'Direction!', 'OrderKey', 'OrderKey!', 'Search', 'Search!', 'Payment!', 'Line', 'Line!', '[Line!]!',
  'Options', 'Page', 'Page!', 'OrderFilter',
  '[OrderSort!]', 'OrderSort', 'IntFilter', 'Day', '[Day!]', 'Money', 'Order', '[Order!]', 'Unknown',
];
const merged = [
  'a', 'b', 'c', 'd', 'e', 'k: a', 'k: b', 'k: c', 'k: d', 'k: e', 'b(x: 1)', 'b(x: $v)', 'b(x: 1, y: [1])', 'b(y: [1], x: 1)',
  'b(x: null)', 'b(x: -1)', 'b(x: 1) @skip(if: true)', 'k: __typename',
  'list { a }', 'list { k: a }', 'list { k: b }', 'k: list { a }', 'deep { a }', 'deep { b }', 'deep { k: a }', 'deep { k: b(x: 1) }',
  'deep { deep { k: c } }', 'deep { deep { k: a } }', 'k: deep { id }',
  'same { k: a }', 'same { k: c }', 'same { deep { k: b } }', 'same', 'b { a }', '...F', '...G', '... { k: a }', '... on One { k: d }',
  '... on Two { k: d }', '... on Three { k: d }', '... on Some { k: b }',
];
const parents = ['One', 'Two', 'Three', 'Some', 'Other', 'Any', 'Pair', 'Deep', 'Root'];
const fields = ['any', 'some', 'other', 'one', 'two', 'three', 'pair', 'deep'];
const equalities = [
  'z: ["a"]', 'z: "a"', 'z: ["""a"""]', 'z: ["\\u0061"]', 'x: 1', 'x: 01', 'x: 1.0', 'x: $v', 'y: APPLE', 'y: PEAR', 'o: { a: 1 }',
  'o: {a:1}', 'o: { a: $v }', 'o: { b: [APPLE, PEAR] }',
  'o: { b: [PEAR, APPLE] }', 'o: { b: APPLE }', '', 'x: 1 y: APPLE', 'y: APPLE x: 1', 'x: 1, x: 1', 'x: null', 'x: -0', 'x: 0',
];
const subscribed = [
  'changed { at }', 'changed(kind: MAP) { at }', 'x: changed { at }', 'changed { by { name } }', 'lent { id }', '__typename', '...F',
  '...G', '... { changed { at } }', '... on Subscription { lent { id } }',
  '... @include(if: $v) { changed { at } }', 'changed @skip(if: true) { at }', 'changed @include(if: $v) { at }', '...F @skip(if: false)',
  '__schema { types { name } }', 'x: __typename', 'unknown', '... on Query { now }',
];
const introspection = [
  '__typename', '__typename { a }', '__typename @include(if: $v)', '__schema { types { name } }', '__schema',
  '__schema { queryType { fields(includeDeprecated: $v) { name args { defaultValue } } } }', '__type(name: "Book") { name kind }',
  '__type { name }', '__type(name: $v) { ofType { ofType { name } } }',
  '__schema { directives { name locations isRepeatable args(includeDeprecated: true) { name } } }', '__type(name: 1) { name }',
  'x: __type(name: "a") { __typename }',
  'now { __typename }', 'node(id: 1) { __typename __schema { types { name } } }', '__schema { types { ... on __Type { name } ...F } }',
  '__schema { types { isOneOf specifiedByURL inputFields { isDeprecated } unknown } }',
];

const several = (random, items, most) => Array.from({ length: 1 + random.below(most) }, () => random.pick(items)).join(' ');
const value = (random) => random.pick(random.pick([plain, plain, inputs, numbers, strings, blocks]));
const position = (random) => random.pick(positions).replaceAll('?', () => (random.once(3) ? '$v' : value(random)));

const orders = (doc) => ({ sdl: 'schemas/orders.graphql', doc });
const merging = (doc) => ({ sdl: 'schemas/merging.graphql', doc });
const archive = (doc) => ({ sdl: 'schemas/archive.graphql', doc });

function valueInPlace(random) {
  return orders(`{ ${position(random).replaceAll('$v', '1')} }`);
}

function variableInPlace(random) {
  const defaultValue = random.once(3) ? ` = ${value(random)}` : '';
  return orders(`query ($v: ${random.pick(types)}${defaultValue}) { ${position(random)} }`);
}

function variableInFragments(random) {
  const declared = random.once(2) ? `($v: ${random.pick(types)})` : '';
  return orders(`
    query A($v: ${random.pick(types)}) { ...F }
    query B${declared} { x: status ...F }
    fragment F on Query { ${position(random)} ...${random.pick(['G', 'F', 'A'])} }
    fragment G on Query { ${position(random)} }`);
}

function selectionsToMerge(random) {
  return merging(`
    query ($v: Int) {
      ${random.pick(fields)} {
        ${several(random, merged, 3)}
        ... on ${random.pick(parents)} { ${several(random, merged, 2)} }
        ... on ${random.pick(parents)} { ${several(random, merged, 2)} }
      }
    }
    fragment F on ${random.pick(parents)} { ${several(random, merged, 2)} }
    fragment G on ${random.pick(parents)} { ${several(random, merged, 2)} }`);
}

function argumentsToMerge(random) {
  return merging(`query ($v: Int) { b(${random.pick(equalities)}) b(${random.pick(equalities)}) }`.replaceAll('()', ''));
}

function subscription(random) {
  return archive(`
    subscription S($v: Boolean!) { ${several(random, subscribed, 3)} }
    fragment F on Subscription { ${several(random, subscribed, 2)} }
    fragment G on Subscription { ${several(random, subscribed, 2)} }`);
}

function introspectionQuery(random) {
  const operation = random.pick(['query', 'mutation', 'subscription', '']);
  return archive(`
    ${operation} ($v: ${random.pick(['Boolean', 'Boolean!', 'String!', 'String'])}) { ${several(random, introspection, 3)} }
    fragment F on __Type { fields { name } ${random.pick(introspection)} }`);
}

export const corners = [
  valueInPlace, variableInPlace, variableInFragments, selectionsToMerge, argumentsToMerge, subscription, introspectionQuery,
];
