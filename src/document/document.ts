// A document: one text as published. Its hash is its identity.
import { createHash } from 'node:crypto'

/** 64 hexadecimal digits, lower case. */
export type Sha256 = string & { readonly sha256: unique symbol }

/** The SHA-256 of the text's UTF-8 bytes. */
export const hashText = (text: string): Sha256 =>
  createHash('sha256').update(text, 'utf8').digest('hex') as Sha256

/** Whether a string can be a SHA-256 written in hexadecimal. */
export const isSha256 = (value: string): value is Sha256 => /^[0-9a-f]{64}$/.test(value)
