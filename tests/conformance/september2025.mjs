// The parser of graphql-js, held to the September 2025 edition: without what it accepts ahead of the specification
// (directives on directive definitions, two directive locations, empty selection sets).
import { Kind, TokenKind } from 'graphql';
import { Parser } from 'graphql/language/parser';

const laterLocations = new Set(['DIRECTIVE_DEFINITION', 'FRAGMENT_VARIABLE_DEFINITION']);

class September2025Parser extends Parser {
  parseDirectiveExtension() {
    throw this.unexpected(this._lexer.lookahead());
  }

  parseDirectiveDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    this.expectKeyword('directive');
    this.expectToken(TokenKind.AT);
    const name = this.parseName();
    const args = this.parseArgumentDefs();
    const repeatable = this.expectOptionalKeyword('repeatable');
    this.expectKeyword('on');
    const locations = this.parseDirectiveLocations();
    return this.node(start, { kind: Kind.DIRECTIVE_DEFINITION, description, name, arguments: args, repeatable, locations });
  }

  parseDirectiveLocation() {
    const start = this._lexer.token;
    const location = super.parseDirectiveLocation();
    if (laterLocations.has(location.value)) {
      throw this.unexpected(start);
    }
    return location;
  }
}

/** Parses a document, or throws graphql-js's syntax error. */
export function parse(source) {
  return new September2025Parser(source, { allowEmptySelectionSets: false }).parseDocument();
}
