// Outcomes of regions in one unit, as bars, with the sentences behind them.
import { h } from '../dom.js';
import { count, nameOf, t } from '../i18n/index.js';
import { chart } from './chart.js';
import { evidenceBlock } from './evidence.js';
import { partMark, refLink } from './ref.js';

const CHARTS = 6;

export function outcomeCharts({ regions, outcomes }) {
  if (outcomes.length === 0) {
    return h('p', { class: 'quiet-text' }, t('compare.nooutcomes'));
  }
  const shared = [...outcomes].sort((a, b) => places(b) - places(a) || b.rows.length - a.rows.length);
  const single = shared.filter(each => places(each) === 1);
  return [
    shared.filter(each => places(each) > 1).map((each, position) => metric(each, regions, position < CHARTS)),
    single.length > 0 && h('details', { open: single.length === shared.length }, h('summary', {}, t('compare.single', { n: count(single.length) })),
      single.map(each => metric(each, regions, false)))
  ];
}

function places({ rows }) {
  return new Set(rows.map(each => each.region.id)).size;
}

function metric({ metric: name, unit, rows }, regions, drawn) {
  const numbers = rows.filter(each => typeof each.number === 'number');
  return h('section', { class: 'outcome' }, h('h3', {}, name, unit && h('span', { class: 'where' }, t('compare.unit', { unit }))),
    drawn && places({ rows: numbers }) > 1 && bars(name, numbers, regions),
    h('ul', { class: 'facts' }, rows.map(row)));
}

/** A bar for each outcome, coloured by its region. */
function bars(name, rows, regions) {
  const labels = rows.map(each => [placeOf(each), each.measure && nameOf(each.measure)].filter(Boolean).join(' · '));
  return chart(name, colours => ({
    xAxis: { type: 'value', axisLabel: { color: colours.muted }, splitLine: { lineStyle: { color: colours.line } } },
    yAxis: { type: 'category', inverse: true, data: labels, axisLabel: { color: colours.ink, width: 150, overflow: 'truncate' }, axisLine: { lineStyle: { color: colours.line } } },
    grid: { left: 8, right: 60, top: 8, bottom: 8, containLabel: true },
    series: [{
      type: 'bar', barMaxWidth: 18, label: { show: true, position: 'right', color: colours.ink },
      data: rows.map(each => ({
        value: each.number, itemStyle: { color: colours.series[regions.findIndex(region => region.id === each.region.id) % colours.series.length] }
      }))
    }]
  }), { height: 40 + rows.length * 28 });
}

/** Hangzhou, or the part of it that has the outcome. */
function placeOf(each) {
  return each.part ? `${nameOf(each.region)} · ${nameOf(each.part)}` : nameOf(each.region);
}

function row(each) {
  return h('li', { class: 'fact' },
    h('p', { class: 'fact-line' }, refLink(each.region, { region: false }), partMark(each.part), h('b', {}, each.value),
      each.direction && h('span', { class: 'quiet-text' }, t(`direction.${each.direction}`)), each.measure && refLink(each.measure, { region: false })),
    each.evidence && h('details', { class: 'inline-source' }, h('summary', {}, t('evidence.show')), evidenceBlock(each.evidence, { terms: [String(each.value)] })));
}
