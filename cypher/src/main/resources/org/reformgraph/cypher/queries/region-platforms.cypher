// 一地的平台 · Platforms of a region
// question: 这个地区及其下辖地区有哪些平台，承载多少举措，与谁对接？ · Which platforms do a region and the places in it have, how many measures run on them, and to what do they connect?
// group: platforms
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一个平台 · a platform a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (r)<-[:PART_OF*0..3]-(place:Region)<-[:DESCRIBES]-(:Case)-[:DESCRIBES]->(f:Platform)
WHERE 'region/' + f.region = place.id
WITH DISTINCT place, f
RETURN place.name AS region, f.name AS platform,
       COLLECT { MATCH (f)<-[:OPERATES]-(o) RETURN DISTINCT o.name AS name ORDER BY name } AS operators,
       COLLECT { MATCH (f)<-[:DELIVERED_ON]-(m:Measure) RETURN DISTINCT m.name AS name ORDER BY name } AS measures,
       COLLECT { MATCH (f)-[:CONNECTS_TO]-(o:Platform) RETURN DISTINCT o.name AS name ORDER BY name } AS connectedTo
ORDER BY region, platform
