// Makes elements. Text only ever becomes text: there is no way from here to innerHTML.
const SVG = 'http://www.w3.org/2000/svg';

/** h('p', {class: 'note', onclick: go}, 'words', child, …); children that are null or false are left out. */
export function h(tag, properties = {}, ...children) {
  return furnish(document.createElement(tag), properties, children);
}

export function svg(tag, properties = {}, ...children) {
  return furnish(document.createElementNS(SVG, tag), properties, children);
}

function furnish(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name === 'style') {
      // by the object model, which the content security policy leaves alone
      Object.entries(value).forEach(([key, each]) => element.style.setProperty(key, each));
    } else if (name === 'data') {
      Object.assign(element.dataset, value);
    } else {
      element.setAttribute(name, value === true ? '' : safe(name, String(value)));
    }
  }
  const shown = children.flat(3).filter(child => child !== null && child !== undefined && child !== false);
  element.append(...shown);
  if (document.documentElement.lang === 'en' && !element.hasAttribute('lang') && shown.some(isChinese)) {
    element.setAttribute('lang', 'zh-CN');
  }
  return element;
}

/** Names and sentences of the data, which a screen reader is to read out as what they are. */
function isChinese(child) {
  return typeof child === 'string' && /\p{Script=Han}/u.test(child) && !/\p{Script=Latin}/u.test(child);
}

/** An address out of the data may lead to a page, and may not run anything. */
function safe(name, value) {
  return name === 'href' && /^[\s\u0000-\u001f]*(javascript|data|vbscript):/i.test(value) ? '#/' : value;
}

let numbers = 0;

/** An id that is free on this page. */
export function freshId(word) {
  numbers += 1;
  return `${word}-${numbers}`;
}
