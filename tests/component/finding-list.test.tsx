import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FindingList } from '../../components/findings/finding-list.tsx';
import { buildFinding } from '../support/build-finding.ts';

const POLICY = { hash: 'sha256-1', url: 'https://lamppu.example/privacy' };

test('no findings and no policy are two different things', () => {
  const { rerender } = render(<FindingList findings={[]} policies={[POLICY]} />);
  expect(screen.getByText('No difference found.')).toBeTruthy();
  rerender(<FindingList findings={[]} policies={[]} />);
  expect(screen.queryByText('No difference found.')).toBeNull();
  expect(screen.getByText(/No privacy policy was found/)).toBeTruthy();
});

test('agreement is folded away below the differences, and is not nothing', () => {
  const agreeing = buildFinding({ key: 'R1|a', rule: 'R1', verdict: 'agrees', message: 'lifetime-within' });
  const { rerender, container } = render(<FindingList findings={[buildFinding(), agreeing]} policies={[POLICY]} />);
  const fold = container.querySelector('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelectorAll('article')).toHaveLength(1);
  expect(container.querySelectorAll('article')).toHaveLength(2);
  rerender(<FindingList findings={[agreeing]} policies={[POLICY]} />);
  expect(screen.getByText('No difference found.')).toBeTruthy();
  expect(screen.getByText(/One thing agrees/)).toBeTruthy();
});

test('a quotation leads to its place in the document it comes from', () => {
  render(<FindingList findings={[buildFinding()]} policies={[POLICY]} />);
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    'https://lamppu.example/privacy#:~:text=_ga%20Google%2013%20months',
  );
});

test('a document of another scheme is never a link', () => {
  render(<FindingList findings={[buildFinding()]} policies={[{ hash: 'sha256-1', url: 'javascript:alert(1)' }]} />);
  expect(screen.queryByRole('link')).toBeNull();
});

test('many findings end in a fold that holds the rest', () => {
  const many = Array.from({ length: 20 }, (_, index) => buildFinding({ key: `C2|${index}` }));
  const { container } = render(<FindingList findings={many} policies={[POLICY]} />);
  expect(container.querySelectorAll('article')).toHaveLength(20);
  expect(container.querySelectorAll('details article')).toHaveLength(12);
  expect(screen.getByText('12 more')).toBeTruthy();
});
