import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ShareSection } from '../../components/backup/share-section.tsx';
import { pageServices } from '../../utils/services/page-services.ts';
import { sharePlace } from '../../utils/services/share/share-place.ts';
import { dropShareSecrets, keepShareSecrets, shareSecrets } from '../../utils/services/share/share-secrets.ts';
import { emptyLedger, ledgerOf } from '../../utils/services/share/share-session.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';

afterEach(async () => {
  await emptyLedger(ledgerOf(pageServices()));
  await dropShareSecrets(pageServices());
});

const show = () =>
  render(
    <main>
      <h1>Backup and files</h1>
      <ShareSection />
    </main>,
  );
const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

/** Fills the form as somebody does who has a server. */
async function setUp(): Promise<void> {
  const server = 'https://cloud.example/dav/me';
  show();
  await screen.findByLabelText('Address of the folder on the server');
  type('Address of the folder on the server', `${server}/`);
  type('User name on the server', 'me');
  type('App password of the server', 'of the server');
  type('Passphrase for sharing', 'four words of one place');
  type('Passphrase for sharing, once more', 'four words of one place');
  press('Use this place');
  await screen.findByText(`The place is ${server}; the user name is me.`);
}

test('asks for a place that can be used and a passphrase that is long enough and typed twice', async () => {
  show();
  await screen.findByLabelText('Address of the folder on the server');
  await checkAccessibility();
  type('Address of the folder on the server', 'http://cloud.example/dav');
  type('User name on the server', 'me');
  type('App password of the server', 'of the server');
  type('Passphrase for sharing, once more', 'short');
  type('Passphrase for sharing', 'short');
  press('Use this place');
  expect((await screen.findByRole('alert')).textContent).toContain('fewer than 12');
  type('Passphrase for sharing', 'four words of one place');
  press('Use this place');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('not the same'));
  type('Passphrase for sharing, once more', 'four words of one place');
  press('Use this place');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('https://'));
  expect(await sharePlace(pageServices())).toBeNull();
});

test('says where the place is, asks again for what was kept in memory, and stops until that is taken back', async () => {
  await setUp();
  screen.getByText('Nothing was shared from this browser yet.');
  screen.getByText(/kept in memory only/);
  await screen.findByRole('button', { name: 'Share now' });
  await checkAccessibility();
  press('Stop sharing');
  await screen.findByText(/Sharing is stopped here/);
  expect(await sharePlace(pageServices())).toBeNull();
  expect(await shareSecrets(pageServices())).toBeNull();
  press('Undo');
  await screen.findByText('The place is https://cloud.example/dav/me; the user name is me.');
  expect(await shareSecrets(pageServices())).toMatchObject({ password: 'of the server' });
  await dropShareSecrets(pageServices());
});

test('a server that does not answer is said, and nothing is lost', async () => {
  const services = pageServices();
  await ledgerOf(services).notes.put({
    key: 'place',
    value: { kind: 'webdav', url: 'http://127.0.0.1:9/dav', user: 'me' },
  });
  await keepShareSecrets(services, { passphrase: 'four words of one place', password: 'of the server' });
  show();
  await screen.findByText('The place is http://127.0.0.1:9/dav; the user name is me.');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Share now' })).toHaveProperty('disabled', false));
  press('Share now');
  await screen.findByText(/does not answer, or the connection broke/, {}, { timeout: 15_000 });
});
