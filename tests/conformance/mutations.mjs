// Small damages to documents: to their tokens, to their characters, and to their syntax trees.
import { Kind, Lexer, parse, print, Source, TokenKind, visit } from 'graphql';
import { fragments, separators } from './pieces.mjs';

/** Drops, repeats, swaps or replaces up to three tokens, and separates them anew. */
export function mutateTokens(source, random) {
  const tokens = lex(source);
  for (let count = 1 + random.below(3); count > 0; count--) {
    const at = random.below(tokens.length);
    const other = random.below(tokens.length);
    switch (random.below(5)) {
      case 0:
        tokens.splice(at, 1);
        break;
      case 1:
        tokens.splice(other, 0, tokens[at]);
        break;
      case 2:
        [tokens[at], tokens[other]] = [tokens[other], tokens[at]];
        break;
      case 3:
        tokens[at] = tokens[other];
        break;
      default:
        tokens.splice(at, random.below(2), random.pick(fragments));
    }
    if (tokens.length === 0) {
      return '';
    }
  }
  return tokens.map((token) => token + (random.once(8) ? random.pick(separators) : ' ')).join('');
}

/** Drops, repeats or inserts one to three characters; a surrogate pair stays whole. */
export function mutateCharacters(source, random) {
  const characters = [...source];
  for (let count = 1 + random.below(3); count > 0 && characters.length > 0; count--) {
    const at = random.below(characters.length);
    const inserted = random.once(2) ? [characters[random.below(characters.length)]] : [...random.pick(fragments)];
    characters.splice(at, random.below(3), ...(random.once(3) ? [] : inserted));
  }
  return characters.join('');
}

function lex(source) {
  const lexer = new Lexer(new Source(source));
  const texts = [];
  while (lexer.advance().kind !== TokenKind.EOF) {
    texts.push(source.slice(lexer.token.start, lexer.token.end));
  }
  return texts;
}

const listKeys = ['definitions', 'selections', 'arguments', 'directives', 'variableDefinitions', 'fields', 'values'];
const { definitions: typeDefinitions } = parse(
  'scalar S type T { a: Int } extend type Query { b: Int } directive @d on FIELD schema { query: Query }',
  { noLocation: true },
);

// Nodes of one family may stand for one another.
function family(kind) {
  if (/^(Field|FragmentSpread|InlineFragment)$/.test(kind)) {
    return 'Selection';
  }
  return /Type$/.test(kind) ? 'Type' : /Value$|^Variable$/.test(kind) ? 'Value' : kind;
}

/** Collects nodes and names of whole documents, and plants them where they may or may not fit in others. */
export class TreeMutator {
  #nodes = new Map();
  #names = ['x', 'Unknown', '__typename', '__schema', '__type', 'Int', 'String', 'Boolean', 'id', 'if', 'skip', 'include'];

  constructor(random) {
    this.random = random;
  }

  /** Takes a document's nodes into the pool; the pool keeps a bounded number of each family. */
  collect(document) {
    visit(document, {
      enter: (node) => {
        const kept = this.#pool(family(node.kind));
        if (kept.length < 400) {
          kept.push(node);
        } else {
          kept[this.random.below(400)] = node;
        }
        if (node.kind === Kind.NAME && this.#names.length < 400) {
          this.#names.push(node.value);
        }
      },
    });
  }

  /** The text of a document with one to three changes; the document itself stays as it is. */
  mutate(document) {
    const copy = structuredClone(document);
    for (let count = 1 + this.random.below(3); count > 0; count--) {
      const places = nodesOf(copy);
      this.#change(this.random.pick(places));
    }
    return print(copy);
  }

  #pool(kind) {
    if (!this.#nodes.has(kind)) {
      this.#nodes.set(kind, []);
    }
    return this.#nodes.get(kind);
  }

  #change(node) {
    const lists = listKeys.filter((key) => Array.isArray(node[key]) && node[key].length > 0);
    if (lists.length > 0 && this.random.once(2)) {
      this.#changeList(node[this.random.pick(lists)]);
    } else if (node.name && this.random.once(2)) {
      node.name = { kind: Kind.NAME, value: this.random.pick(this.#names) };
    } else {
      this.#plant(node);
    }
  }

  #changeList(list) {
    const at = this.random.below(list.length);
    const other = this.random.below(list.length);
    switch (this.random.below(4)) {
      case 0:
        if (list.length > 1) {
          list.splice(at, 1);
        }
        break;
      case 1:
        list.push(list[at]);
        break;
      case 2:
        [list[at], list[other]] = [list[other], list[at]];
        break;
      default:
        list.splice(at, 1, this.#like(list[at]));
    }
  }

  /** Adds a part to a node, or takes one away. */
  #plant(node) {
    switch (node.kind) {
      case Kind.DOCUMENT:
        node.definitions.push(this.random.once(4) ? this.random.pick(typeDefinitions) : this.#like(this.random.pick(node.definitions)));
        break;
      case Kind.OPERATION_DEFINITION:
        this.#plantInOperation(node);
        break;
      case Kind.SELECTION_SET:
        node.selections.push(this.#one('Selection'));
        break;
      case Kind.FIELD:
        this.#plantInField(node);
        break;
      case Kind.FRAGMENT_SPREAD:
      case Kind.INLINE_FRAGMENT:
        node.directives = [...(node.directives ?? []), this.#one(Kind.DIRECTIVE)].filter(Boolean);
        break;
      case Kind.ARGUMENT:
      case Kind.OBJECT_FIELD:
        node.value = this.#one('Value') ?? node.value;
        break;
      case Kind.VARIABLE_DEFINITION:
        node.type = this.#one('Type') ?? node.type;
        node.defaultValue = this.random.once(2) ? this.#one('Value') : undefined;
        break;
      case Kind.FRAGMENT_DEFINITION:
        node.typeCondition = this.#one(Kind.FRAGMENT_DEFINITION)?.typeCondition ?? node.typeCondition;
        break;
      default:
    }
  }

  #plantInOperation(node) {
    switch (this.random.below(4)) {
      case 0:
        node.operation = this.random.pick(['query', 'mutation', 'subscription']);
        break;
      case 1:
        node.variableDefinitions = [...(node.variableDefinitions ?? []), this.#one(Kind.VARIABLE_DEFINITION)].filter(Boolean);
        break;
      case 2:
        node.directives = [...(node.directives ?? []), this.#one(Kind.DIRECTIVE)].filter(Boolean);
        break;
      default:
        node.selectionSet = this.#one(Kind.SELECTION_SET);
    }
  }

  #plantInField(node) {
    switch (this.random.below(5)) {
      case 0:
        node.alias = node.alias ? undefined : { kind: Kind.NAME, value: this.random.pick(this.#names) };
        break;
      case 1:
        node.arguments = [...(node.arguments ?? []), this.#one(Kind.ARGUMENT)].filter(Boolean);
        break;
      case 2:
        node.directives = [...(node.directives ?? []), this.#one(Kind.DIRECTIVE)].filter(Boolean);
        break;
      case 3:
        node.selectionSet = node.selectionSet ? undefined : this.#one(Kind.SELECTION_SET);
        break;
      default:
        node.selectionSet = this.#one(Kind.SELECTION_SET);
    }
  }

  #like(node) {
    return this.#one(family(node.kind)) ?? node;
  }

  #one(kind) {
    const found = this.random.pick(this.#pool(kind));
    return found && structuredClone(found);
  }
}

function nodesOf(document) {
  const nodes = [];
  visit(document, { enter: (node) => void nodes.push(node) });
  return nodes;
}
