// Links that save a report as a file.
import { address } from '../api.js';
import { h } from '../dom.js';
import { t } from '../i18n/index.js';

/** Word and Markdown of what stands at an address of the API. */
export function reportLinks(path, parameters = {}) {
  return h('p', { class: 'row reports' }, h('span', { class: 'quiet-text' }, t('report.save')),
    ['docx', 'markdown'].map(format =>
      h('a', { class: 'button', href: address(path, { ...parameters, format }), download: true }, t(`report.${format}`))));
}
