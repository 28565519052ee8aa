// 一地举措清单 · List of a region's measures
// question: 这个地区及其下辖地区的举措由谁推行，属于什么类型，何时开始？ · Who runs the measures of a region and of the places in it, of what kind are they, and since when?
// group: measures
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一项举措 · a measure a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (r)<-[:PART_OF*0..3]-(place:Region)
MATCH (m:Measure {region: substring(place.id, size('region/'))})
RETURN place.name AS region, m.name AS measure,
       COLLECT { MATCH (m)<-[:IMPLEMENTS]-(who) RETURN DISTINCT who.name AS name ORDER BY name } AS implementers,
       COLLECT { MATCH (m)-[:CLASSIFIED_AS]->(c:Concept) RETURN c.name AS name ORDER BY name } AS concepts,
       COLLECT { MATCH (m)<-[i:IMPLEMENTS]-() WHERE i.since IS NOT NULL RETURN i.since AS since ORDER BY since LIMIT 1 }[0] AS since,
       m.cases AS cases
ORDER BY region, measure
