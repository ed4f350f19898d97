/** An operation that the API knows by its id. */
export interface StoredOperation<Data, Variables> {
  /** The SHA-256 of the text. */
  readonly id: string
  /** The text; undefined in what visitors get. */
  readonly text: string | undefined
  /** Never there: what the compiler knows of the operation. */
  readonly types?: (variables: Variables) => Data
}
