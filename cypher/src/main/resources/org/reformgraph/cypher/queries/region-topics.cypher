// 一地举措涉及的指标 · Indicators that a region works on
// question: 这个地区的举措集中在哪些指标上？ · On which indicators does a region concentrate?
// group: measures
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一个指标 · an indicator a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (r)<-[:PART_OF*0..3]-(place:Region)
MATCH (m:Measure {region: substring(place.id, size('region/'))})-[:ABOUT]->(t:Topic)
WITH DISTINCT t, m ORDER BY m.name
RETURN t.name AS topic, t.nameEn AS topicEn, count(m) AS measures, collect(m.name)[..5] AS examples
ORDER BY measures DESC, topic
