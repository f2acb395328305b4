import * as z from 'zod/mini';

// zod otherwise probes `new Function`, which an extension page's Content-Security-Policy reports as a violation.
z.config({ jitless: true });

/** The pieces that commands of every kind are made of. */
export const text = (max: number) => z.string().check(z.maxLength(max));
export const url = text(2_000);
export const domain = text(253).check(z.regex(/^[a-z0-9.-]+$/));
export const ulid = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
/** An ISO calendar date that exists. */
export const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)),
);
export const policyKind = z.enum(['privacy', 'cookie']);

type Fields = Record<string, z.core.$ZodType>;
type Shapes = Record<string, () => Fields>;
type FieldsOf<S extends Shapes, Name extends keyof S & string, Key extends string> = Record<
  Key,
  z.ZodMiniLiteral<Name>
> &
  ReturnType<S[Name]>;

/** What `oneOf` lets through. */
export type OneOf<S extends Shapes, Key extends string = 'command'> = {
  [Name in keyof S & string]: z.infer<z.ZodMiniObject<FieldsOf<S, Name, Key>>>;
}[keyof S & string];

/**
 * Messages of many kinds, each with fields of its own, told apart by the value of one field.
 * A shape is made when the first message of its kind comes: making all of them took longer than the rest of the worker's
 * start, which is why this is no `z.discriminatedUnion`.
 */
export function oneOf<const Key extends string, const S extends Shapes>(key: Key, shapes: S) {
  const made = new Map<string, z.ZodMiniObject>();
  const shapeOf = (name: string): z.ZodMiniObject | undefined => {
    const fields = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (fields && !made.has(name)) made.set(name, z.object({ [key]: z.literal(name), ...fields() }));
    return made.get(name);
  };
  return {
    safeParse(message: unknown): { success: true; data: OneOf<S, Key> } | { success: false } {
      const name = typeof message === 'object' && message !== null ? (message as Record<string, unknown>)[key] : null;
      const parsed = typeof name === 'string' ? shapeOf(name)?.safeParse(message) : undefined;
      return parsed?.success ? { success: true, data: parsed.data as OneOf<S, Key> } : { success: false };
    },
  };
}
