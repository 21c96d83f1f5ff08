import type { Field, Shape } from './shape.ts';

/** A piece of a JSON Schema. */
export type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema of a record that has these keys and no others. */
export function recordJson(
  fields: Readonly<Record<string, Field>>,
  needs?: readonly string[],
  oneOf?: readonly string[],
): Json {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, { shape, doc }]) => [name, { ...toJson(shape), description: doc }]),
  );
  return {
    type: 'object',
    additionalProperties: false,
    properties,
    ...(needs === undefined ? {} : { required: needs }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map((key) => ({ required: [key] })) }),
  };
}

/** The JSON Schema of a shape. */
export function toJson(shape: Shape): Json {
  switch (shape.kind) {
    case 'text':
      return { type: 'string' };
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer', minimum: 0 };
    case 'choice':
      return { enum: shape.of };
    case 'list':
      return { type: 'array', items: toJson(shape.item) };
    case 'either':
      return { anyOf: shape.shapes.map(toJson) };
    case 'map':
      return shape.keys === undefined
        ? { type: 'object', additionalProperties: toJson(shape.value) }
        : {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(shape.keys.map((key) => [key, toJson(shape.value)])),
          };
    case 'record':
      return recordJson(shape.fields, shape.needs, shape.oneOf);
    case 'pack':
      return { $ref: '#/definitions/pack' };
    case 'anything':
      return {};
  }
}
