import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** Key and certificate in PEM; `spkiHash` is what Chromium's --ignore-certificate-errors-spki-list takes. */
export type ShopCertificate = { key: string; cert: string; spkiHash: string };

/** A fresh self-signed EC certificate for these names, valid for a week. Never written to disk. */
export async function makeCertificate(names: readonly string[]): Promise<ShopCertificate> {
  const now = Date.now();
  const day = 86_400_000;
  const pem = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - day),
    notAfterDate: new Date(now + 7 * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const spki = new X509Certificate(pem.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pem.private, cert: pem.cert, spkiHash: createHash('sha256').update(spki).digest('base64') };
}
