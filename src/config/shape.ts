/** The few shapes that a value of a pack may take; validation and the JSON Schema are both made from them. */
export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'either'; readonly shapes: readonly Shape[] }
  | { readonly kind: 'map'; readonly value: Shape; readonly keys?: readonly string[] }
  | {
      readonly kind: 'record';
      readonly name: string;
      readonly fields: Readonly<Record<string, Field>>;
      readonly needs?: readonly string[];
      /** Exactly one of these keys must be there. */
      readonly oneOf?: readonly string[];
    }
  /** A pack within a pack; named, since it holds itself. */
  | { readonly kind: 'pack' }
  | { readonly kind: 'anything' };

export interface Field {
  readonly shape: Shape;
  readonly doc: string;
}

export const text: Shape = { kind: 'text' };
export const flag: Shape = { kind: 'flag' };
export const number: Shape = { kind: 'number' };
export const texts: Shape = { kind: 'list', item: text };
export const severity: Shape = { kind: 'choice', of: ['off', 'info', 'warning', 'error'] };

/** One of several words. */
export const choice = (...of: readonly string[]): Shape => ({ kind: 'choice', of });

/** One of several shapes. */
export const either = (...shapes: readonly Shape[]): Shape => ({ kind: 'either', shapes });

/** A key of a record with what it means. */
export const field = (shape: Shape, doc: string): Field => ({ shape, doc });
