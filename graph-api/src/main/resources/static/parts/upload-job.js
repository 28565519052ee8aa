// One upload: sending, waiting, progress as it comes, and what came of it.
import { announce } from '../announce.js';
import { get, post } from '../api.js';
import { h } from '../dom.js';
import { count, has, language, t } from '../i18n/index.js';
import { link } from '../router.js';
import { problemLine } from './problem.js';

const FIGURES = ['documents', 'cases', 'entities', 'relations', 'outcomes'];

/** Sends a file and returns the list item that tells how it goes. */
export function startUpload(file, collection, signal) {
  const line = h('p', { role: 'status' }, t('upload.sending', { name: file.name }));
  const bar = h('progress', { 'aria-label': file.name });
  const more = h('div', {});
  const item = h('li', { class: 'job' }, line, bar, more);
  run(file, collection, { line, bar, more, signal });
  return item;
}

async function run(file, collection, view) {
  const form = new FormData();
  form.append('file', file);
  if (collection) {
    form.append('collection', collection);
  }
  try {
    const job = await post('documents', form);
    view.line.textContent = t('upload.queued', { name: file.name });
    follow(job, file.name, view);
  } catch (error) {
    failed(error, file.name, view);
  }
}

function follow(job, name, view) {
  const events = new EventSource(job.links?.events ?? `api/v1/jobs/${encodeURIComponent(job.id)}/events`);
  const finish = show => event => {
    events.close();
    show(JSON.parse(event.data));
  };
  events.addEventListener('progress', event => progressed(JSON.parse(event.data), view));
  events.addEventListener('done', finish(data => done(data.result ?? data, name, view)));
  events.addEventListener('failed', finish(data => failed({ problem: data.problem ?? data, status: 500, name: '' }, name, view)));
  events.addEventListener('error', () => {
    if (events.readyState === EventSource.CLOSED) {
      lost(job, name, view);
    }
  });
  view.signal.addEventListener('abort', () => events.close());
}

function progressed({ stage, done: reached, total }, { line, bar }) {
  const key = `stage.${stage}`;
  const words = has(key) ? t(key) : stage;
  line.textContent = total ? t('upload.stage', { stage: words, done: count(reached), total: count(total) }) : t('upload.stage.only', { stage: words });
  if (total) {
    bar.max = total;
    bar.value = reached;
  }
}

/** The connection is gone, the job may not be: it can be asked about. */
function lost(job, name, view) {
  view.line.textContent = t('upload.lost');
  view.more.replaceChildren(h('button', {
    class: 'quiet', type: 'button',
    onclick: async () => {
      try {
        const now = await get(`jobs/${encodeURIComponent(job.id)}`);
        if (now.status === 'done') {
          done(now.result, name, view);
        } else if (now.status === 'failed') {
          failed({ problem: now.problem, name: '' }, name, view);
        } else {
          view.line.textContent = t('upload.queued', { name });
          follow(job, name, view);
        }
      } catch (error) {
        view.more.append(problemLine(error));
      }
    }
  }, t('upload.retry')));
}

function done(result, name, { line, bar, more }) {
  line.textContent = t(headOf(result), { name });
  announce(line.textContent);
  bar.remove();
  more.replaceChildren(
    result.documents > 0 ? h('dl', { class: 'figures' }, FIGURES.map(each => h('div', {}, h('dt', {}, t(`upload.${each}`)), h('dd', {}, count(result[each] ?? 0))))) : '',
    result.rejected?.length > 0 ? h('div', {}, h('p', {}, t('upload.rejected')), h('ul', {}, result.rejected.map(rejection))) : '',
    result.documentId ? h('p', {}, h('a', { class: 'button', href: link(result.documentId) }, t('upload.open'))) : '');
}

/** Whether anything was read, was there already, or could not be read at all. */
function headOf({ documents, unchanged, rejected = [] }) {
  if (documents > 0) {
    return 'upload.done';
  }
  return unchanged > 0 || rejected.length === 0 ? 'upload.unchanged' : 'upload.failed';
}

/** The server's own words are English: in Chinese the code is told, and they stand behind it. */
function rejection({ file, reason, detail = reason }) {
  const key = `rejected.${reason}`;
  return language() === 'zh' && has(key)
    ? h('li', {}, `${file}：${t(key)}`, h('span', { class: 'where', lang: 'en' }, detail))
    : h('li', {}, `${file}: ${detail}`);
}

function failed(error, name, { line, bar, more }) {
  line.textContent = t('upload.failed', { name });
  bar.remove();
  more.replaceChildren(problemLine(error));
}
