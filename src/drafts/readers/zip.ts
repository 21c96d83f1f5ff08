import { unzipSync } from 'fflate';

/** Most bytes that the wanted parts of a document may come to when they are unpacked. */
const LARGEST_UNPACKED = 64 * 1024 * 1024;

/**
 * Unpacks the wanted parts of an Office document. Sizes are judged before anything is unpacked, and no part
 * can take more room than the size it was judged by.
 * @returns the parts by name as text, or what is wrong with the document, in one sentence
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, string> | string {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return 'The file is protected by a password or of an old Office format; save it without one, as .xlsx or .docx.';
  let total = 0;
  const fits = () => total <= LARGEST_UNPACKED;
  try {
    const parts = unzipSync(bytes, {
      filter(part) {
        if (!wanted(part.name)) return false;
        total += part.originalSize;
        return fits();
      },
    });
    if (!fits()) return 'The file unpacks to more than 64 MB of text, so it was not opened; split it.';
    const text = new TextDecoder();
    return new Map(Object.entries(parts).map(([name, part]) => [name, text.decode(part)]));
  } catch {
    return 'The file is damaged, or is not what its name says; open it and save it again.';
  }
}
