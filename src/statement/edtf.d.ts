// The package has no types; these are the ones that said-date.ts uses.
declare module 'edtf' {
  /** Milliseconds since 1970; infinite for an open end. Throws on what is not EDTF. */
  const edtf: (
    value: string,
    constraints: { readonly level: 0 | 1 },
  ) => { readonly min: number; readonly max: number }
  export default edtf
}
