// The dashboard of an indicator.
import { get, resource } from '../api.js';
import { h } from '../dom.js';
import { count, nameOf, t } from '../i18n/index.js';
import { link } from '../router.js';
import { barList } from '../parts/bar-list.js';
import { chart } from '../parts/chart.js';
import { addressLine, heading } from '../parts/heading.js';
import { outcomeTable } from '../parts/outcomes.js';

export default async function topic({ id, signal }) {
  const found = await get(`${resource(id)}/dashboard`, {}, signal);
  const thing = { ...found.topic, type: 'Topic', id };
  const measures = typeof found.measures === 'number' ? found.measures : found.measures.length;
  return {
    title: nameOf(thing),
    nodes: [
      heading(thing, [[t('topic.measures'), count(measures)]], [
        h('a', { class: 'button', href: link('list/measure', { topic: id }) }, t('topic.all', { n: count(measures) })),
        h('a', { class: 'button', href: link('map', { topic: id }) }, t('entity.map'))]),
      found.byYear.length > 0 && h('section', {}, h('h2', {}, t('topic.years')), dated(found), years(found.byYear), yearTable(found.byYear)),
      h('section', { class: 'columns' },
        h('div', {}, h('h2', {}, t('topic.regions')), barList(found.regions.map(each => ({ thing: each.region, number: each.number })))),
        h('div', {}, h('h2', {}, t('topic.concepts')), barList(found.concepts.map(each => ({ thing: each.concept, number: each.number }))))),
      found.outcomes.length > 0 && h('section', {}, h('h2', {}, t('topic.outcomes')), outcomeTable(found.outcomes, id)),
      addressLine(id)
    ].filter(Boolean)
  };
}

/** Of what the bars are, and of how many of them: texts without a date are in none. */
function dated({ cases, byYear }) {
  return h('p', { class: 'quiet-text' }, t('topic.dated', { n: count(byYear.reduce((sum, each) => sum + each.number, 0)), total: count(cases) }));
}

function years(byYear) {
  return chart(t('topic.chart'), colours => ({
    xAxis: { type: 'category', data: byYear.map(each => String(each.year)), axisLabel: { color: colours.muted }, axisLine: { lineStyle: { color: colours.line } } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { color: colours.muted }, splitLine: { lineStyle: { color: colours.line } } },
    series: [{ type: 'bar', data: byYear.map(each => each.number), barMaxWidth: 48, itemStyle: { color: colours.series[0] }, label: { show: true, position: 'top', color: colours.ink } }]
  }), { height: 240 });
}

/** The chart's numbers, for those who do not see it. */
function yearTable(byYear) {
  return h('table', { class: 'unseen' }, h('caption', {}, t('topic.chart')),
    h('tbody', {}, byYear.map(each => h('tr', {}, h('th', { scope: 'row' }, each.year), h('td', {}, count(each.number))))));
}
