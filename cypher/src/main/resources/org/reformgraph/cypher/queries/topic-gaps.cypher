// 与同级地区相比的指标差距 · Indicators on which a region does less than its peers
// question: 与同级地区相比，这个地区在哪些指标上举措较少？ · On which indicators does a region have fewer measures than regions of its level?
// group: gaps
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一个指标，差距大的在前 · an indicator a row, the widest gap first
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (peer:Region {level: r.level})-[:IMPLEMENTS]->(m:Measure)
WITH r, count(DISTINCT peer) AS peers, collect(DISTINCT {peer: peer, measure: m}) AS pairs
UNWIND pairs AS pair
WITH r, peers, pair.peer AS peer, pair.measure AS m
MATCH (m)-[:ABOUT]->(t:Topic)
WITH t, peers, count(CASE WHEN peer = r THEN 1 END) AS own, count(CASE WHEN peer <> r THEN 1 END) AS others
WITH t, own, round(1.0 * others / CASE WHEN peers > 1 THEN peers - 1 ELSE 1 END, 2) AS average
RETURN t.name AS topic, t.nameEn AS topicEn, own, average, round(average - own, 2) AS gap
ORDER BY gap DESC, topic
