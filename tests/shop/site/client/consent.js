// The shop's own consent banner: asks once, remembers the answer in a cookie, loads the tags the answer allows.
{
  const config = /** @type {ShopConfig} */ (JSON.parse(document.getElementById('vl-config')?.textContent ?? '{}'));
  const shopWindow = /** @type {ShopWindow} */ (window);
  shopWindow.dataLayer ??= [];
  /** @type {Set<string>} */
  const loaded = new Set();

  /** @returns {string[] | null} the accepted classes, or null before any choice */
  const remembered = () => {
    const pair = document.cookie.split('; ').find((item) => item.startsWith(`${config.consentCookie.name}=v1:`));
    return pair ? (pair.split(':')[1] ?? '').split('+') : null;
  };

  /** @param {...unknown} _words */
  function gtag(..._words) {
    shopWindow.dataLayer?.push(arguments);
  }

  /** @param {string} action @param {string[]} classes */
  const tellDataLayer = (action, classes) => {
    /** @param {string} name */
    const state = (name) => (classes.includes(name) ? 'granted' : 'denied');
    gtag('consent', action, {
      analytics_storage: state('analytics'),
      ad_storage: state('marketing'),
      ad_user_data: state('marketing'),
    });
  };

  /** @param {string} category @param {string[] | null} choice */
  const mayLoad = (category, choice) => {
    if (!config.dntIgnored && (config.dntSent || navigator.doNotTrack === '1')) return false;
    if (choice === null) return config.beforeChoice;
    return choice.includes(category) || config.afterRefusal;
  };

  const loadTags = () => {
    const choice = remembered();
    for (const tag of config.tags) {
      if (loaded.has(tag.id) || !mayLoad(tag.category, choice)) continue;
      loaded.add(tag.id);
      const script = document.createElement('script');
      script.async = true;
      script.src = tag.src;
      document.head.append(script);
    }
  };

  const banner = document.getElementById('consent');
  const settings = /** @type {HTMLDialogElement | null} */ (document.getElementById('consent-settings'));

  /** @param {string[]} classes @param {string} answer */
  const choose = (classes, answer) => {
    const cookie = config.consentCookie;
    const sameSite = cookie.sameSite ? `; samesite=${cookie.sameSite}` : '';
    const value = `v1:${['necessary', ...classes].join('+')}:${Math.floor(Date.now() / 1000)}`;
    document.cookie = `${cookie.name}=${value}; path=/; max-age=${cookie.maxAge}${sameSite}${cookie.secure ? '; secure' : ''}`;
    tellDataLayer('update', classes);
    shopWindow.dataLayer?.push({ event: 'consent_choice', answer, classes });
    banner?.setAttribute('hidden', '');
    if (settings?.open) settings.close();
    void fetch('/api/consent', { method: 'POST', body: `${answer}:${classes.join('+')}`, keepalive: true });
    loadTags();
  };

  const openSettings = () => {
    const choice = remembered() ?? [];
    for (const box of settings?.querySelectorAll('input') ?? []) box.checked = box.disabled || choice.includes(box.name);
    settings?.showModal();
  };

  /** @type {Record<string, () => void>} */
  const answers = {
    accept: () => choose(['analytics', 'marketing'], 'accept-all'),
    refuse: () => choose([], 'refuse-all'),
    settings: openSettings,
    save: () => {
      const boxes = [...(settings?.querySelectorAll('input') ?? [])];
      choose(boxes.filter((box) => box.checked && !box.disabled).map((box) => box.name), 'settings');
    },
  };
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-consent]') : null;
    answers[button?.getAttribute('data-consent') ?? '']?.();
  });

  tellDataLayer('default', remembered() ?? []);
  if (remembered() === null) {
    banner?.removeAttribute('hidden');
    shopWindow.dataLayer?.push({ event: 'consent_shown' });
  }
  loadTags();
}
