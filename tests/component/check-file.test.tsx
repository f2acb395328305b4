import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CheckFile } from '../../components/evidence/check-file.tsx';
import { buildEvidence, evidenceText, sealEvidence } from '../../utils/evidence/index.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { evidenceInput } from '../support/evidence-input.ts';

const choose = (name: string, content: string): void => {
  const input = screen.getByLabelText(/Check a file/);
  fireEvent.change(input, { target: { files: [new File([content], name)] } });
};

test('a file as it was written is said to be intact, a changed one names the place', async () => {
  const text = evidenceText(sealEvidence(buildEvidence(evidenceInput())));
  render(
    <main>
      <h1>Evidence</h1>
      <CheckFile />
    </main>,
  );
  choose('a.json', text);
  expect(await screen.findByText(/a\.json is as it was written/)).toBeTruthy();
  choose('b.json', text.replace('Shop Oy', 'Shop Ab'));
  expect(await screen.findByText(/b\.json was changed after it was written, in one place/)).toBeTruthy();
  expect(screen.getByText('Changed section:').textContent).toBe('Changed section: shop');
  expect(screen.queryByText(/a\.json/)).toBeNull();
  await checkAccessibility();
});

test('what is no evidence is said to be none', async () => {
  render(<CheckFile />);
  choose('c.json', 'hello');
  expect(await screen.findByText('Not readable as JSON:')).toBeTruthy();
});
