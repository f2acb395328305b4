const SECOND_CASE = 'typeof exports !== "undefined"';

/**
 * Makes an ES module of `webextension-polyfill`, which comes as a script for loaders of older kinds. A bundler hands such
 * a script's result on by copying every property; of `browser` that makes the browser build each of its APIs, wanted or
 * not, at every start of the worker. Its last case, a global variable, is what both browsers have anyway.
 */
export function polyfillAsModule() {
  return {
    name: 'polyfill-as-module',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.includes('/webextension-polyfill/')) return null;
      if (!code.includes(SECOND_CASE)) throw new Error('webextension-polyfill is no longer wrapped as it was.');
      return { code: `${code.replace(SECOND_CASE, 'false')}\nexport default globalThis.browser;`, map: null };
    },
  };
}
