import { describe, expect, test } from 'vitest';
import { createMarker } from '../../../../utils/observation/value-mark.ts';

const marker = createMarker(new Uint32Array([1, 2, 3, 4]));
const other = createMarker(new Uint32Array([5, 6, 7, 8]));

describe('the mark of a value', () => {
  test('is the same for the same value, and another with another key', () => {
    expect(marker.mark('hemligt')).toEqual(marker.mark('hemligt'));
    expect(marker.mark('hemligt').hash).not.toBe(marker.mark('hemligT').hash);
    expect(marker.mark('hemligt').hash).not.toBe(other.mark('hemligt').hash);
    expect(marker.mark('hemligt').hash).toMatch(/^[\da-f]{16}$/);
  });

  test.each([
    ['', 'empty'],
    ['yes', 'setting'],
    ['1700000000', 'number'],
    ['{"a":[1,2]}', 'text'],
    ['V1StGXR8Z5jdHi6B', 'identifier'],
  ])('of %j looks like %s', (value, entropy) => {
    expect(marker.mark(value)).toMatchObject({ entropy, length: value.length });
  });

  test('knows its parts again in a request, percent-encoded or not', () => {
    const [part] = marker.mark('id=V1StGXR8Z5jdHi6B|x').parts;
    expect(marker.parts('/p?u=id%3DV1StGXR8Z5jdHi6B%7Cx', 8)).toEqual([part]);
    expect(marker.parts('/p?u=V1StGXR8Z5jdHi6B%', 8)).toEqual([part]);
  });
});
