// ECharts, fetched when the first chart is drawn.
import { h } from '../dom.js';
import { colour } from '../theme.js';

const LIBRARY = 'webjars/echarts/5.3.1/dist/echarts.common.min.js';
let loading = null;

function echarts() {
  loading ??= new Promise((resolve, reject) => {
    const script = h('script', { src: LIBRARY });
    script.addEventListener('load', () => resolve(window.echarts));
    script.addEventListener('error', () => reject(new Error(LIBRARY)));
    document.head.append(script);
  });
  return loading;
}

/** A place for a chart; `option` is asked for again when the colours change. */
export function chart(label, option, { height = 280 } = {}) {
  const place = h('div', { class: 'chart', role: 'img', 'aria-label': label, style: { height: `${height}px` } });
  draw(place, option);
  return place;
}

async function draw(place, option) {
  const library = await echarts();
  await shown(place);
  const drawn = library.init(place, null, { renderer: 'canvas' });
  const paint = () => drawn.setOption({ ...frame(), ...option(palette()) }, true);
  paint();
  const resized = new ResizeObserver(() => place.isConnected ? drawn.resize() : forget());
  const forget = () => {
    resized.disconnect();
    document.removeEventListener('themechange', paint);
    drawn.dispose();
  };
  resized.observe(place);
  document.addEventListener('themechange', paint);
}

/** Waits until the place is on the page: what has no size cannot be drawn on. */
function shown(place) {
  return new Promise(resolve => {
    const observer = new ResizeObserver(() => {
      if (place.clientWidth > 0) {
        observer.disconnect();
        resolve();
      }
    });
    observer.observe(place);
  });
}

function frame() {
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    // tooltips of rich text: those of HTML need styles that the security policy forbids
    tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } },
    grid: { left: 8, right: 48, top: 36, bottom: 8, containLabel: true }
  };
}

function palette() {
  return {
    ink: colour('ink'), muted: colour('muted'), line: colour('line'),
    series: ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'].map(colour)
  };
}
