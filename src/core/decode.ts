import { isUtf8 } from 'node:buffer';

export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** In plain words and without a full stop: the first byte that could not be read. */
      readonly problem?: string;
    }
  | { readonly kind: 'binary' };

const SNIFFED_BYTES = 8000;

/**
 * Reads bytes as UTF-8, or as UTF-16 when they begin with its byte order mark, which stays in the text. Offsets of findings
 * count in the decoded text.
 */
export function decode(bytes: Buffer): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { kind: 'text', text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { kind: 'text', text: new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes) };
  if (bytes.subarray(0, SNIFFED_BYTES).includes(0) || isProgramsOwn(bytes)) return { kind: 'binary' };
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD') || isUtf8(bytes)) return { kind: 'text', text };
  const at = firstInvalidByte(bytes);
  const value = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    kind: 'text',
    text,
    problem: `Byte ${at + 1} (0x${value}) is not valid UTF-8`,
  };
}

/** PDF and RTF are no text for readers, though their bytes may be those of a text. */
function isProgramsOwn(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 5);
  return head === '%PDF-' || head === '{\\rtf';
}

/** Offset of the first byte, from 0, that does not belong to valid UTF-8. */
function firstInvalidByte(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0 || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** Writes a text in the encoding of the bytes that it was decoded from. */
export function encodeLike(bytes: Uint8Array, text: string): Buffer {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(text, 'utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(text, 'utf16le').swap16();
  return Buffer.from(text);
}
