import { stripUrl } from '../../observation/strip-url.ts';

/** Address of this frame. One without an address of its own (`about:blank`, `srcdoc`) acts for the origin that made it. */
export const frameAddress = (): string =>
  location.protocol === 'about:' && self.origin !== 'null' ? `${self.origin}/` : stripUrl(location.href).url;
