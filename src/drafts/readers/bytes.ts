import { TextDecoder } from 'node:util';

import type { Crash } from '../../core/finding.ts';

/** A file's bytes, whole or as they come. */
export type Input = Uint8Array | AsyncIterable<Uint8Array>;

export interface ReadInputOptions {
  /** Headings of the columns that hold post texts; empty to find them by the usual names. */
  readonly textColumns: readonly string[];
  /** Field of a JSON object that holds the text of a post; may lead into objects, `post.text`. */
  readonly textField: string;
  /** Field of a JSON object that holds the post's own id. */
  readonly idField: string;
}

export const DEFAULT_READ_OPTIONS: ReadInputOptions = { textColumns: [], textField: 'text', idField: 'id' };

export function crash(path: string, message: string, address?: string): Crash {
  return { path, ...(address === undefined ? {} : { address }), message, level: 'error' };
}

const PIECE = 1024 * 1024;
const REPLACEMENT = Buffer.from([0xef, 0xbf, 0xbd]);

export interface TextPiece {
  readonly text: string;
  /** True when bytes of the piece were not valid in the file's encoding. */
  readonly invalid: boolean;
}

/** The text of a file piece by piece: UTF-8, or UTF-16 when it begins with that byte order mark. The mark is kept. */
export async function* textOf(input: Input): AsyncGenerator<TextPiece> {
  let decoder: TextDecoder | undefined;
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const piece of piecesOf(input)) {
    let bytes: Buffer = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (head !== undefined) {
      head = Buffer.concat([head, bytes]);
      // The mark is two bytes, which may come one by one.
      if (head.length < 2) continue;
      bytes = head;
      head = undefined;
    }
    decoder ??= new TextDecoder(encodingOf(bytes), { ignoreBOM: true });
    const text = decoder.decode(bytes, { stream: true });
    yield { text, invalid: text.includes('\uFFFD') && !bytes.includes(REPLACEMENT) };
  }
  decoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
  const rest = decoder.decode(head);
  if (rest !== '') yield { text: rest, invalid: rest.includes('\uFFFD') };
}

export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

async function* piecesOf(input: Input): AsyncGenerator<Uint8Array> {
  if (!(input instanceof Uint8Array)) {
    yield* input;
    return;
  }
  for (let at = 0; at < input.length; at += PIECE) yield input.subarray(at, at + PIECE);
}

/**
 * All the bytes of an input.
 * @param limit most bytes to take; undefined is returned when there are more
 */
export async function collect(input: Input, limit: number): Promise<Uint8Array | undefined> {
  if (input instanceof Uint8Array) return input.length > limit ? undefined : input;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of input) {
    length += piece.length;
    if (length > limit) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
