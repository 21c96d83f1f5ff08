import { SaxesParser } from 'saxes';

export interface XmlHandler {
  /** Names come without their namespace's prefix; so do attributes, except `r:id`. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Thrown for XML that no office program writes: a broken part, or one with a document type of its own. */
export class BadXml extends Error {}

/**
 * Reads XML from front to back. Entities other than XML's own are refused, nothing outside is ever fetched.
 * @throws BadXml
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new BadXml(error.message);
  });
  parser.on('doctype', () => {
    throw new BadXml('document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, value]) => [key === 'r:id' ? key : local(key), value]);
    handler.open?.(local(name), Object.fromEntries(plain) as Record<string, string>);
  });
  parser.on('closetag', ({ name }) => handler.close?.(local(name)));
  parser.on('text', (text) => handler.text?.(text));
  parser.write(xml.replace(/^\uFEFF/, '')).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
