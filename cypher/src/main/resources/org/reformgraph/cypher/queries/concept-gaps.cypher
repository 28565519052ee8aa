// 同级地区有而它没有的举措 · Kinds of measures that peers have and a region has not
// question: 至少几个同级地区推行、而这个地区没有的举措类型有哪些？ · Which kinds of measures do regions of the same level run, but not this one?
// group: gaps
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// param peers: count = 2 · 至少几个地区 · how many regions at least
// shows: table · 每行一类举措，最普遍的在前 · a kind of measure a row, the most common first
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
CALL (r) {
  MATCH (r)<-[:PART_OF*0..3]-(place:Region)
  MATCH (:Measure {region: substring(place.id, size('region/'))})-[:CLASSIFIED_AS]->(c:Concept)
  RETURN collect(DISTINCT c) AS own
}
MATCH (peer:Region {level: r.level})-[:IMPLEMENTS]->(m:Measure)-[:CLASSIFIED_AS]->(c:Concept)
WHERE peer <> r AND NOT c IN own
WITH c, peer, m ORDER BY peer.name, m.name
WITH c, collect(DISTINCT peer.name) AS peers, collect(DISTINCT m.name) AS measures
WHERE size(peers) >= $peers
RETURN c.name AS concept, c.nameEn AS conceptEn, size(peers) AS regions, peers[..8] AS where, measures[..5] AS examples
ORDER BY regions DESC, concept
