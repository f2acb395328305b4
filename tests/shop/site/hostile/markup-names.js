// Names and values made of markup, formulas and odd characters: whoever shows them must show text.
{
  const names = [
    '<img/src=x/onerror=alert(1)>',
    '"><script>document.title="owned"</script>',
    '<svg/onload=document.title="owned">',
    '=HYPERLINK("https://vinterlinne.example")',
    '@SUM(1+1)',
    '+1+1',
    '-2+3',
    '__proto__',
    'constructor',
    'toString',
    '\u202Eesrever',
    'long_'.repeat(400),
    '%3Cb%3E',
    'naïve-ключ-鍵',
  ];
  for (const name of names) {
    const safe = name.replaceAll(/[;=]/g, ':');
    document.cookie = `${safe}=<b>value</b>; path=/; secure; max-age=3600`;
    try {
      localStorage.setItem(name, `<b>${name}</b>`);
      sessionStorage.setItem(name, `<b>${name}</b>`);
    } catch {
      // Full or forbidden storage changes nothing here.
    }
    indexedDB.open(name.slice(0, 200), 1);
  }
}
