// Put in front of every vendor stand-in when it is served, so that each script acts under its own address.

/** @param {string} pattern */
function fillIn(pattern) {
  return pattern
    .replaceAll('{n}', () => String(Math.floor(1e9 + Math.random() * 9e9)))
    .replaceAll('{t}', String(Math.floor(Date.now() / 1000)));
}

/** @param {PlannedCookie} cookie */
function writeCookie(cookie) {
  const kept = document.cookie.split('; ').find((pair) => pair.startsWith(`${cookie.name}=`));
  const parts = [kept ?? `${cookie.name}=${fillIn(cookie.value)}`, 'path=/'];
  if (cookie.domain) parts.push(`domain=${cookie.domain}`);
  if (cookie.maxAge !== null) {
    const until = new Date(Date.now() + cookie.maxAge * 1000).toUTCString();
    parts.push(cookie.written === 'expires' ? `expires=${until}` : `max-age=${cookie.maxAge}`);
  }
  if (cookie.secure) parts.push('secure');
  if (cookie.sameSite) parts.push(`samesite=${cookie.sameSite}`);
  document.cookie = parts.join('; ');
}

/** @param {PlannedStorage} entry */
function writeStorage(entry) {
  try {
    const area = entry.kind === 'localStorage' ? localStorage : sessionStorage;
    if (area.getItem(entry.key) === null) area.setItem(entry.key, fillIn(entry.value ?? '1'));
  } catch {
    // A browser that blocks third-party storage throws here inside a frame; the vendor goes on without.
  }
}

/** @param {PlannedRequest} request @param {string} [extra] @returns {Promise<unknown>} */
export async function send(request, extra = '') {
  const url = request.url + extra;
  if (request.type === 'beacon') return navigator.sendBeacon(url, `page=${encodeURIComponent(location.pathname)}`);
  if (request.type === 'image') {
    new Image(1, 1).src = url;
    return true;
  }
  const answer = await fetch(url, { method: 'POST', credentials: 'include', body: location.pathname });
  return answer.json();
}

export function carryOut() {
  for (const cookie of TAG_PLAN.cookies) writeCookie(cookie);
  for (const entry of TAG_PLAN.storage) writeStorage(entry);
}
