// Random documents that are valid against a schema, or nearly so: they are the soil for mutations.
import {
  doTypesOverlap, getNamedType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredArgument,
  isRequiredInputField, isUnionType, Kind, print,
} from 'graphql';

const nameNode = (value) => ({ kind: Kind.NAME, value });
const roots = ['query', 'mutation', 'subscription'];

/** Writes documents over one schema with the choices of one Random. */
export class QueryWriter {
  constructor(schema, random) {
    this.schema = schema;
    this.random = random;
    this.composites = Object.values(schema.getTypeMap()).filter((type) => isCompositeType(type) && !type.name.startsWith('__'));
  }

  /** The text of one document. */
  write() {
    this.fragments = [];
    this.fields = 0;
    const several = this.random.once(5);
    const names = several ? ['First', 'Second'] : [this.random.once(2) ? 'Only' : undefined];
    const operations = names.map((name) => this.operation(name));
    return print({ kind: Kind.DOCUMENT, definitions: [...operations, ...this.fragments] });
  }

  operation(name) {
    this.variables = [];
    const operation = this.random.pick(roots.filter((kind) => this.schema.getRootType(kind)));
    const selectionSet = this.selectionSet(this.schema.getRootType(operation), 3, operation === 'subscription');
    const directives = this.directivesAt(operation.toUpperCase());
    const variableDefinitions = this.variables;
    return { kind: Kind.OPERATION_DEFINITION, operation, name: name && nameNode(name), variableDefinitions, directives, selectionSet };
  }

  selectionSet(type, depth, single = false) {
    const count = single ? 1 : 1 + this.random.below(3);
    return { kind: Kind.SELECTION_SET, selections: Array.from({ length: count }, () => this.selection(type, depth, single)) };
  }

  selection(type, depth, single) {
    if (depth > 0 && !single && (isUnionType(type) || this.random.once(4))) {
      return this.fragment(this.random.pick(this.composites.filter((other) => doTypesOverlap(this.schema, type, other))), depth - 1);
    }
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const field = this.random.pick(fields.filter((candidate) => depth > 0 || !isCompositeType(getNamedType(candidate.type))));
    if (!field || (!single && this.random.once(12))) {
      return { kind: Kind.FIELD, name: nameNode('__typename') };
    }
    const inner = getNamedType(field.type);
    const fieldArguments = this.argumentsOf(field.args);
    return {
      kind: Kind.FIELD,
      alias: this.alias(fieldArguments.length > 0),
      name: nameNode(field.name),
      arguments: fieldArguments,
      directives: this.directivesAt('FIELD'),
      selectionSet: isCompositeType(inner) ? this.selectionSet(inner, depth - 1) : undefined,
    };
  }

  // Mostly of its own, for otherwise hardly any document would merge.
  alias(hasArguments) {
    if (this.random.once(20)) {
      return nameNode(this.random.pick(['a', 'b', 'id']));
    }
    return this.random.once(hasArguments ? 20 : 3) ? undefined : nameNode(`field${this.fields++}`);
  }

  fragment(type, depth) {
    const typeCondition = { kind: Kind.NAMED_TYPE, name: nameNode(type.name) };
    if (this.random.once(2)) {
      const directives = this.directivesAt('INLINE_FRAGMENT');
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: this.selectionSet(type, depth) };
    }
    const name = nameNode(`Part${this.fragments.length}`);
    const definition = { kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, directives: this.directivesAt('FRAGMENT_DEFINITION') };
    this.fragments.push(definition);
    definition.selectionSet = this.selectionSet(type, depth);
    return { kind: Kind.FRAGMENT_SPREAD, name, directives: this.directivesAt('FRAGMENT_SPREAD') };
  }

  directivesAt(location, isConst = false) {
    if (!this.random.once(6)) {
      return [];
    }
    const directive = this.random.pick(this.schema.getDirectives().filter((candidate) => candidate.locations.includes(location)));
    if (!directive) {
      return [];
    }
    return [{ kind: Kind.DIRECTIVE, name: nameNode(directive.name), arguments: this.argumentsOf(directive.args, isConst) }];
  }

  argumentsOf(args, isConst = false) {
    return args
      .filter((arg) => isRequiredArgument(arg) || this.random.once(3))
      .map((arg) => ({ kind: Kind.ARGUMENT, name: nameNode(arg.name), value: this.value(arg.type, 3, isConst) }));
  }

  value(type, depth, isConst) {
    if (!isConst && this.random.once(6)) {
      return this.variable(type);
    }
    if (isNonNullType(type)) {
      return this.present(type.ofType, depth, isConst);
    }
    return this.random.once(12) ? { kind: Kind.NULL } : this.present(type, depth, isConst);
  }

  present(type, depth, isConst) {
    if (isListType(type)) {
      const items = Array.from({ length: this.random.below(3) }, () => this.value(type.ofType, depth - 1, isConst));
      return this.random.once(5) ? this.value(type.ofType, depth - 1, isConst) : { kind: Kind.LIST, values: items };
    }
    if (isEnumType(type)) {
      return { kind: Kind.ENUM, value: this.random.pick(type.getValues()).name };
    }
    return isInputObjectType(type) ? this.inputObject(type, depth, isConst) : this.scalar(type.name);
  }

  inputObject(type, depth, isConst) {
    const all = Object.values(type.getFields());
    const wanted = (field) => isRequiredInputField(field) || (depth > 0 && this.random.once(3));
    const chosen = type.isOneOf ? [this.random.pick(all)] : all.filter(wanted);
    const fields = chosen.map((field) => {
      const value = type.isOneOf ? this.present(field.type, depth - 1, true) : this.value(field.type, depth - 1, isConst);
      return { kind: Kind.OBJECT_FIELD, name: nameNode(field.name), value };
    });
    return { kind: Kind.OBJECT, fields };
  }

  scalar(name) {
    const int = { kind: Kind.INT, value: this.random.pick(['0', '1', '-7', '2147483647']) };
    const float = { kind: Kind.FLOAT, value: this.random.pick(['0.5', '-1e3']) };
    const string = { kind: Kind.STRING, value: this.random.pick(['', 'text', 'é🙂', 'a\nb']) };
    const boolean = { kind: Kind.BOOLEAN, value: this.random.once(2) };
    const choices = { Int: [int], Float: [int, float], ID: [int, string], String: [string], Boolean: [boolean] };
    return this.random.pick(choices[name] ?? [int, float, string, boolean]);
  }

  variable(type) {
    const variable = { kind: Kind.VARIABLE, name: nameNode(`v${this.variables.length}`) };
    this.variables.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type: this.typeNode(type),
      defaultValue: this.random.once(4) ? this.value(type, 2, true) : undefined,
      directives: this.directivesAt('VARIABLE_DEFINITION', true),
    });
    return variable;
  }

  typeNode(type) {
    if (isNonNullType(type)) {
      return { kind: Kind.NON_NULL_TYPE, type: this.typeNode(type.ofType) };
    }
    if (isListType(type)) {
      return { kind: Kind.LIST_TYPE, type: this.typeNode(type.ofType) };
    }
    return { kind: Kind.NAMED_TYPE, name: nameNode(type.name) };
  }
}
