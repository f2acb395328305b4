import { expect, test } from 'vitest';
import { createPathMeter } from '../../../../utils/cli/tour/path-meter.ts';

test('counts clicks and fields, and the time from each click to its answer alone', async () => {
  let clock = 0;
  const meter = createPathMeter(() => clock);
  const opened = await meter.click('toolbar button', async () => {
    clock += 1_500;
    return 'popup';
  });
  clock += 60_000;
  meter.type(2);
  await meter.click('Save', async () => {
    clock += 500;
  });
  expect(opened).toBe('popup');
  expect(meter.walked()).toEqual({ clicks: ['toolbar button', 'Save'], fields: 2, seconds: 2 });
});

test('a click that leads nowhere fails', async () => {
  const meter = createPathMeter(() => 0);
  await expect(meter.click('Save', () => Promise.reject(new Error('nothing there')))).rejects.toThrow('nothing there');
});
