// Says aloud, to those who hear the page, what those who see it see change.
export function announce(text) {
  const place = document.getElementById('announcer');
  place.textContent = '';
  requestAnimationFrame(() => { place.textContent = text; });
}
