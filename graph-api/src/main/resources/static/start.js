// Fills the start page with what /api/v1/statistics says.
const NAMES = {
  Document: '文档', Case: '案例', Region: '地区', Agency: '部门', Policy: '政策', Platform: '平台',
  Measure: '举措', Concept: '举措类型', Topic: '指标', Outcome: '成效',
  IMPLEMENTS: '推行', ISSUES: '印发', OPERATES: '建设运行', DELIVERED_ON: '依托平台', CONNECTS_TO: '对接',
  COOPERATES_WITH: '协作', COPIES_FROM: '借鉴', BASED_ON: '依据', ACHIEVES: '取得成效', CLASSIFIED_AS: '归类',
  ABOUT: '涉及指标', DESCRIBES: '述及', IN_DOCUMENT: '出自'
};

function fill(id, counts) {
  const body = document.querySelector(`#${id} tbody`);
  for (const { type, number } of counts) {
    const row = body.insertRow();
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = NAMES[type] ? `${NAMES[type]} ${type}` : type;
    row.append(name);
    row.insertCell().textContent = number.toLocaleString();
  }
  document.getElementById(id).hidden = counts.length === 0;
}

function link(id, address) {
  const item = document.getElementById(id);
  item.querySelector('a').href = address;
  item.hidden = false;
}

function show(counts) {
  const state = document.getElementById('state');
  if (counts.database === 'UP') {
    state.textContent = counts.relations.length ? '数据库运行中 · Neo4j is up' : '图谱还是空的 · The graph is empty: ./reformgraph demo';
  } else {
    state.textContent = '数据库未运行 · Neo4j is down: ./reformgraph neo4j start';
  }
  fill('nodes', counts.nodes);
  fill('relations', counts.relations);
  if (counts.browser) {
    // Browser takes guides of this host name only, whatever the address bar says here
    const guide = `http://localhost:${location.port}/browser/guide.html`;
    link('browser', counts.browser);
    link('guide', `${counts.browser}?cmd=guide&arg=${encodeURIComponent(guide)}`);
  }
}

fetch('api/v1/statistics')
  .then(response => response.ok ? response.json() : Promise.reject(response.status))
  .then(show)
  .catch(problem => { document.getElementById('state').textContent = `读取失败 · Not available (${problem})`; });
