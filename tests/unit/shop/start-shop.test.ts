import { get } from 'node:http';
import { connect } from 'node:net';
import { type PeerCertificate, connect as tlsConnect } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DemoShop, startShop } from '../../shop/start-shop.ts';
import { askShop } from './ask-shop.ts';

let shop: DemoShop;
beforeAll(async () => {
  shop = await startShop({ quiet: true });
});
afterAll(() => shop.stop());
beforeEach(() => {
  shop.clear();
  shop.set('planted');
});

const www = 'www.vinterlinne.example';

/** First line of what the proxy says to a CONNECT, and the rest of the socket's life as a page fetched through it. */
function throughProxy(host: string): Promise<{ status: string; page: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(shop.proxyPort, '127.0.0.1', () =>
      socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}:443\r\n\r\n`),
    );
    socket.once('error', reject);
    socket.once('data', (chunk) => {
      const status = String(chunk).split('\r\n')[0] ?? '';
      if (!status.includes('200')) return resolve({ status, page: '' });
      const secure = tlsConnect({ socket, servername: host, rejectUnauthorized: false }, () => {
        secure.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      });
      let page = '';
      secure.on('data', (part) => {
        page += String(part);
      });
      secure.on('end', () => resolve({ status, page }));
    });
  });
}

function plainGet(port: number, path: string, host: string): Promise<{ status: number; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { host }, agent: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
    }).on('error', reject);
  });
}

describe('the demo shop as a server', () => {
  test('answers on every host with one certificate that names them all', async () => {
    const certificate = await new Promise<PeerCertificate>((resolve) => {
      const socket = tlsConnect(
        { port: shop.port, host: '127.0.0.1', servername: www, rejectUnauthorized: false },
        () => {
          resolve(socket.getPeerCertificate());
          socket.destroy();
        },
      );
    });
    for (const host of [...shop.hosts, '*.vinterlinne.example'])
      expect(certificate.subjectaltname).toContain(`DNS:${host}`);
    expect(certificate.bits).toBe(256);
    expect(shop.certificate.spkiHash).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    const front = await askShop(shop.port, www, '/');
    expect(front.status).toBe(200);
    expect(front.body).toContain('Made for long winters');
  });

  test.each([
    '/c/bed',
    '/p/frost-duvet-set',
    '/cart',
    '/checkout',
    '/account',
    '/privacy',
    '/integritet',
    '/tietosuoja',
    '/datenschutz',
    '/cookies',
    '/kakor',
    '/evasteet',
    '/cookie-hinweise',
  ])('has the page %s in both modes', async (path) => {
    for (const mode of ['planted', 'honest'] as const) {
      shop.set(mode);
      const { status, body } = await askShop(shop.port, www, path);
      expect(status).toBe(200);
      expect(body).toMatch(/<h1>/);
      expect(body).not.toMatch(/undefined|\{\w+\}<|\[object/);
    }
  });

  test('speaks Swedish when asked', async () => {
    const { body } = await askShop(shop.port, www, '/?lang=sv');
    expect(body).toContain('<html lang="sv">');
    expect(body).toContain('Godkänn alla');
    expect(body).toContain('href="/c/bed?lang=sv"');
  });

  test('records what it heard, with the names of cookies sent back', async () => {
    await askShop(shop.port, www, '/cart?x=1', { headers: { cookie: 'vl_session=s1; _ga=2', dnt: '1' } });
    expect(shop.requests()).toEqual([
      expect.objectContaining({
        host: www,
        method: 'GET',
        path: '/cart?x=1',
        cookies: ['vl_session', '_ga'],
        dnt: true,
      }),
    ]);
    shop.clear();
    expect(shop.requests()).toEqual([]);
  });

  test('leads the bare domain and plain HTTP to the shop', async () => {
    const bare = await askShop(shop.port, 'vinterlinne.example', '/cart?lang=sv');
    expect([bare.status, bare.headers.location]).toEqual([301, `${shop.origin}/cart?lang=sv`]);
    expect(await plainGet(shop.port, '/cart', www)).toEqual({ status: 301, location: `https://${www}/cart` });
    expect(await plainGet(shop.proxyPort, `http://${www}/cart`, www)).toEqual({
      status: 301,
      location: `https://${www}/cart`,
    });
    expect(shop.strays()).toEqual([]);
  });

  test('refuses strangers on every way in and remembers them', async () => {
    expect((await askShop(shop.port, 'telemetry.invalid', '/ping')).status).toBe(421);
    expect((await plainGet(shop.port, '/a', 'plain.invalid')).status).toBe(421);
    expect((await plainGet(shop.proxyPort, 'http://proxied.invalid/b', 'proxied.invalid')).status).toBe(421);
    expect((await throughProxy('tunnel.invalid')).status).toContain('421');
    expect(shop.strays()).toEqual([
      'GET https://telemetry.invalid/ping',
      'GET http://plain.invalid/a',
      'GET http://proxied.invalid/b',
      'CONNECT tunnel.invalid:443',
    ]);
    expect(shop.requests()).toEqual([]);
  });

  test('is reached through its proxy under the real names', async () => {
    const { status, page } = await throughProxy(www);
    expect(status).toContain('200');
    expect(page).toContain('Made for long winters');
    expect(shop.requests().map((entry) => entry.host)).toEqual([www]);
  });

  test('keeps a cart and a sign-in in cookies', async () => {
    const added = await askShop(shop.port, www, '/cart', { method: 'POST', body: 'add=lav-throw&count=2' });
    expect(added.status).toBe(303);
    expect(added.headers['set-cookie']?.[0]).toMatch(
      /^vl_cart=lav-throw\*2; Path=\/; Max-Age=2592000; Secure; SameSite=Lax$/,
    );
    const cart = await askShop(shop.port, www, '/cart', { headers: { cookie: 'vl_cart=lav-throw*2' } });
    expect(cart.body).toContain('2\u00a0300\u00a0kr');
    const signedIn = await askShop(shop.port, www, '/account', {
      method: 'POST',
      body: 'email=a@b.example&password=x',
    });
    expect(signedIn.headers['set-cookie']?.map((line) => line.split('=')[0])).toEqual([
      'vl_account',
      '__Host-vl_login',
    ]);
    const account = await askShop(shop.port, www, '/account', { headers: { cookie: '__Host-vl_login=l1' } });
    expect(account.body).toContain('Welcome back');
  });
});
