// How a kind of measure, or one measure, spread.
import { get, resource, typeOf } from '../api.js';
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { go } from '../router.js';
import { chooser } from '../parts/choose.js';
import { diffusionOf, diffusionTitle } from '../parts/diffusion.js';
import { frequentConcepts } from '../parts/frequent.js';
import { later } from '../parts/later.js';
import { refLink } from '../parts/ref.js';

export default async function diffusion({ parameters, signal }) {
  const id = parameters.get('of');
  const choice = chooser({
    label: t('diffusion.choose'), type: 'Concept', heading: t('diffusion.often'),
    choose: each => go('diffusion', { of: each.id }),
    suggest: () => frequentConcepts(12, signal)
  });
  if (!id) {
    return {
      title: t('diffusion.title'),
      nodes: [h('h1', { tabindex: -1 }, t('diffusion.title')), h('p', { class: 'lead' }, t('diffusion.lead')), choice]
    };
  }
  const thing = await get(resource(id), {}, signal);
  const title = diffusionTitle(thing);
  return {
    title,
    nodes: [h('p', { class: 'overline' }, refLink({ type: typeOf(id), ...thing })), h('h1', { tabindex: -1 }, title),
      later(() => diffusionOf(id, { signal })), h('section', {}, h('h2', {}, t('diffusion.choose')), choice)]
  };
}
