// An address that leads nowhere.
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { link } from '../router.js';

export default function missing() {
  return {
    title: t('problem.missing'),
    nodes: [h('h1', { tabindex: -1 }, t('problem.missing')), h('p', {}, t('problem.missing.detail')),
      h('p', {}, h('a', { href: link('') }, t('problem.home')))]
  };
}
