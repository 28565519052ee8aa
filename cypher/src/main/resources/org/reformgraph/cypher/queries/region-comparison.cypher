// 两地举措的差距 · What one region has and another has not
// question: 另一个地区推行、而这个地区没有的举措类型有哪些？ · Which kinds of measures does another region run, but not this one?
// group: gaps
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// param other: region = 滁州市 · 用来比较的地区 · the region to compare with
// shows: table · 每行另一地区的一项举措 · a measure of the other region a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
CALL db.index.fulltext.queryNodes('exact_names', '"' + $other + '"') YIELD node AS o WHERE o:Region
CALL (r) {
  MATCH (r)<-[:PART_OF*0..]-(place:Region)
  MATCH (:Measure {region: substring(place.id, size('region/'))})-[:CLASSIFIED_AS]->(c:Concept)
  RETURN collect(DISTINCT c) AS own
}
MATCH (o)<-[:PART_OF*0..]-(there:Region)
MATCH (m:Measure {region: substring(there.id, size('region/'))})-[:CLASSIFIED_AS]->(c:Concept)
WHERE NOT c IN own
RETURN c.name AS concept, c.nameEn AS conceptEn, there.name AS region, m.name AS measure
ORDER BY concept, region, measure
