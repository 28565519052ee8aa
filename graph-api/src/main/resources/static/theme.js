// Light, dark, or as the system has it.
import { recall, remember } from './memory.js';

const ROOT = document.documentElement;
const DARK = matchMedia('(prefers-color-scheme: dark)');

export function dark() {
  const chosen = recall('theme') ?? ROOT.dataset.theme;
  return chosen ? chosen === 'dark' : DARK.matches;
}

export function switchTheme() {
  ROOT.dataset.theme = dark() ? 'light' : 'dark';
  remember('theme', ROOT.dataset.theme);
  document.dispatchEvent(new CustomEvent('themechange'));
}

DARK.addEventListener('change', () => document.dispatchEvent(new CustomEvent('themechange')));

/** What a custom property comes to just now: canvases know no variables. */
export function colour(name) {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
