// Ten thousand names: half of them cookies, of which browsers keep some 180 a site, half of them storage keys.
{
  const start = performance.now();
  for (let i = 0; i < 5_000; i += 1) {
    document.cookie = `flood_${i}=${i}; path=/; secure; max-age=${60 + i}`;
  }
  let kept = 0;
  try {
    for (; kept < 5_000; kept += 1) localStorage.setItem(`flood_${kept}`, 'x'.repeat(kept % 600));
  } catch {
    // The quota of about five million characters is reached; that is the point.
  }
  const took = Math.round(performance.now() - start);
  addEventListener('DOMContentLoaded', () => {
    const report = document.getElementById('report');
    if (report) report.textContent = `${document.cookie.split('; ').length} cookies, ${kept} keys, ${took} ms`;
  });
}
