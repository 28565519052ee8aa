// Documents are brought in by drag and drop or by a button, and followed until they are read.
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { startUpload } from '../parts/upload-job.js';

export default function upload({ signal }) {
  const jobs = h('ul', { class: 'jobs', 'aria-label': t('upload.jobs') });
  const collection = h('input', { id: 'collection', maxlength: 100 });
  const bring = files => [...files].forEach(file => jobs.prepend(startUpload(file, collection.value.trim(), signal)));
  const files = h('input', {
    type: 'file', id: 'files', class: 'unseen', multiple: true, accept: '.pdf,.doc,.docx,.html,.htm,.md,.txt,.zip',
    onchange: () => {
      bring(files.files);
      files.value = '';
    }
  });
  return {
    title: t('upload.title'),
    nodes: [
      h('h1', { tabindex: -1 }, t('upload.title')), h('p', { class: 'lead' }, t('upload.lead')),
      h('p', { class: 'row' }, h('label', { for: 'collection' }, t('upload.collection')), collection),
      dropZone(files, bring, signal), jobs
    ]
  };
}

function dropZone(files, bring, signal) {
  const zone = h('div', { class: 'drop-zone' }, t('upload.drop'), ' ', files, h('label', { for: 'files', class: 'button strong' }, t('upload.choose')));
  const over = wanted => event => {
    event.preventDefault();
    zone.classList.toggle('over', wanted);
  };
  zone.addEventListener('dragover', over(true));
  zone.addEventListener('dragleave', over(false));
  zone.addEventListener('drop', event => {
    over(false)(event);
    bring(event.dataTransfer.files);
  });
  // a file that is let go beside the zone must not take the page's place
  ['dragover', 'drop'].forEach(name => addEventListener(name, event => event.preventDefault(), { signal }));
  return zone;
}
