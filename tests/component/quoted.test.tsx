import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Quoted } from '../../components/ui/quoted.tsx';

test.each(['We never sell.', '_ga\tGoogle\t13 months', '_ga\t\tGoogle'])('%j is quoted as it stands', (text) => {
  const { container } = render(<Quoted text={text} />);
  const quoted = container.querySelector('q');
  expect(quoted?.textContent).toBe(text);
  expect(quoted?.querySelectorAll('span')).toHaveLength(text.split('\t').length - 1);
});
