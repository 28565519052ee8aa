// Chinese first; English by a switch that the browser remembers.
import { recall, remember } from '../memory.js';
import zh from './zh.js';

const TEXTS = { zh };
let current = recall('language') === 'en' ? 'en' : 'zh';

/** Loads what the chosen language needs. */
export async function prepare() {
  if (current === 'en' && !TEXTS.en) {
    TEXTS.en = (await import('./en.js')).default;
  }
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
}

export function language() {
  return current;
}

export async function switchLanguage() {
  current = current === 'zh' ? 'en' : 'zh';
  remember('language', current);
  await prepare();
}

/** A text by its key, with {names} filled in; a key that nobody has stands for itself. */
export function t(key, values = {}) {
  const text = TEXTS[current][key] ?? TEXTS.zh[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Whether a key has a text in the language shown. */
export function has(key) {
  return key in TEXTS[current] || key in TEXTS.zh;
}

export function count(number) {
  return Number(number).toLocaleString(current === 'zh' ? 'zh-CN' : 'en-GB');
}

/** The name to show of something that may have one in English: concepts and topics do. */
export function nameOf(thing) {
  return (current === 'en' && thing.nameEn) || thing.name || thing.id;
}
