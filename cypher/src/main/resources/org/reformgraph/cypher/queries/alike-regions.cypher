// 做法相近的地区 · Regions that do alike
// question: 哪些地区与它推行同类举措最多？ · Which regions run the most measures of the same kinds?
// group: similar
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一个地区 · a region a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (r)<-[:PART_OF*0..3]-(place:Region)
MATCH (m:Measure {region: substring(place.id, size('region/'))})-[:CLASSIFIED_AS]->(c:Concept)
WITH collect(DISTINCT c) AS concepts, collect(DISTINCT place.id) AS own
UNWIND concepts AS c
MATCH (c)<-[:CLASSIFIED_AS]-(o:Measure)
WHERE NOT 'region/' + o.region IN own
WITH DISTINCT c, o.region AS key, concepts
MATCH (other:Region {id: 'region/' + key})
WITH other, concepts, c ORDER BY c.name
RETURN other.name AS region, other.level AS level, count(c) AS shared, size(concepts) AS ofItsKinds, collect(c.name) AS kinds
ORDER BY shared DESC, region
