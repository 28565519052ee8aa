// Ways into the graph beside the explorer.
import { address } from '../api.js';
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { guideLink } from './browser-link.js';

export function elsewhere({ browser, sparql }) {
  const links = [
    browser && ['browser', browser], browser && ['guide', guideLink(browser)], sparql && ['sparql', sparql],
    ['data', 'data/dataset'], ['ontology', 'ontology'], ['api', 'api/docs'], ['health', 'actuator/health']
  ].filter(Boolean);
  return h('section', { 'aria-labelledby': 'elsewhere' }, h('h2', { id: 'elsewhere' }, t('home.elsewhere')),
    h('ul', { class: 'plain' }, links.map(([name, href]) =>
      h('li', { id: `link-${name}` }, h('a', { href }, t(`link.${name}`)), ' ', h('span', { class: 'quiet-text' }, t(`link.${name}.why`)))),
    h('li', {}, h('a', { href: address('statistics') }, t('link.statistics')))));
}
