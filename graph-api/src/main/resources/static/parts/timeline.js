// Adopters along the years, and who learned from whom: drawn with SVG, so that it prints and scales.
import { svg } from '../dom.js';
import { nameOf, t } from '../i18n/index.js';
import { link } from '../router.js';

const ROW = 30;
const LEFT = 150;
const TOP = 34;
// as wide as the page is: what is beyond must be scrolled to, and arrows would be cut off
const WIDTH = 1110;
const UNDATED = 110;
const MARGIN = 50;
const SHOWN = 60;

/** `diffusion` as the API has it. What is not dated stands in a column at the end. */
export function timeline({ of, adopters, links, others = [] }) {
  // those who were learned from, and are not known to do it themselves, stand first
  const rows = [...others.map(region => ({ region, origin: true })), ...adopters].slice(0, SHOWN);
  const scale = scaleOf(rows);
  const height = TOP + rows.length * ROW + 12;
  const drawing = svg('svg', {
    class: 'timeline', viewBox: `0 0 ${scale.width} ${height}`, width: scale.width, height, role: 'group',
    'aria-label': t('diffusion.chart', { name: nameOf(of), n: adopters.length })
  }, axis(scale, height), arrowHeads());
  const places = new Map();
  rows.forEach((each, position) => {
    const point = { x: scale.x(each), y: TOP + position * ROW + ROW / 2 };
    if (!places.has(each.region.id)) {
      places.set(each.region.id, point);
    }
    drawing.append(row(each, point, scale));
  });
  links.forEach(each => drawing.append(...arc(each, places)));
  return drawing;
}

function scaleOf(rows) {
  const years = rows.map(yearOf).filter(each => each !== null);
  const first = Math.floor(Math.min(...years, 9999));
  const last = Math.floor(Math.max(...years, first));
  const known = years.length > 0;
  const span = known ? last - first + 1 : 0;
  const undated = rows.some(each => yearOf(each) === null);
  const step = Math.min(180, Math.max(48, (WIDTH - LEFT - MARGIN - (undated ? UNDATED : 0)) / Math.max(1, span)));
  const width = LEFT + span * step + (undated ? UNDATED : 0) + MARGIN;
  return {
    first, span, undated, step, width,
    x: each => yearOf(each) === null ? LEFT + span * step + 50 : LEFT + (yearOf(each) - first) * step + 8
  };
}

/** 2021-06 is 2021.4; null when not dated. */
function yearOf({ date }) {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '');
  return match ? Number(match[1]) + (match[2] ? (Number(match[2]) - 1) / 12 : 0) : null;
}

function axis({ first, span, undated, step }, height) {
  const years = Array.from({ length: span }, (_, position) => ({ x: LEFT + position * step, label: String(first + position) }));
  if (undated) {
    years.push({ x: LEFT + span * step + 10, label: t('diffusion.undated') });
  }
  return years.map(({ x, label }) => svg('g', { class: 'axis' },
    svg('line', { x1: x, x2: x, y1: TOP - 8, y2: height }), svg('text', { x: x + 4, y: 18 }, label)));
}

function row(adopter, { x, y }, { width }) {
  const stated = adopter.dateIs === 'stated';
  return svg('g', { class: 'adopter' },
    svg('line', { class: 'guide', x1: LEFT - 8, x2: width, y1: y, y2: y }),
    svg('a', { href: link(adopter.measure?.id ?? adopter.region.id) },
      svg('text', { x: LEFT - 12, y: y + 5, 'text-anchor': 'end' }, shortened(adopter.region.name))),
    svg('circle', { class: adopter.origin ? 'origin' : stated ? 'stated' : 'case', cx: x, cy: y, r: adopter.origin ? 4 : 6 },
      svg('title', {}, `${adopter.region.name} ${adopter.date ?? t('diffusion.undated')}`)),
    adopter.pioneerClaim ? svg('text', { class: 'claim', x: x + 10, y: y + 5 }, t('diffusion.first')) : null);
}

function shortened(name) {
  return name.length > 9 ? `${name.slice(0, 8)}…` : name;
}

/** From who was there first to who learned from it. */
function arc(each, places) {
  const start = places.get(each.to);
  const end = places.get(each.from);
  if (!start || !end || start === end) {
    return [];
  }
  const bend = Math.min(60, 16 + Math.abs(end.y - start.y) / 4);
  const right = Math.max(start.x, end.x) + bend;
  return [svg('path', {
    class: `link ${each.kind}`, fill: 'none', 'marker-end': 'url(#arrow)',
    d: `M${start.x + 6},${start.y} C${right},${start.y} ${right},${end.y} ${end.x + 9},${end.y}`
  }, svg('title', {}, each.reason ?? t(`diffusion.${each.kind}`)))];
}

function arrowHeads() {
  return svg('defs', {}, svg('marker', { id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' },
    svg('path', { d: 'M0,0 8,4 0,8z', class: 'arrow' })));
}
