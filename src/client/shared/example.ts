// The shape of a ready example, which the server reads from docs/examples and the page lists.
export interface Example {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}
