// 一地的举措 · Measures of a region
// question: 这个地区及其下辖地区推行了哪些举措，依托什么平台？ · Which measures do a region and the places in it run, and on which platforms?
// group: measures
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 地区、举措与平台 · the region, its measures and their platforms
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH p = (r)<-[:PART_OF*0..3]-(:Region)-[:IMPLEMENTS]->(m:Measure)
WITH p, m LIMIT $most
OPTIONAL MATCH q = (m)-[:DELIVERED_ON]->(:Platform)
RETURN p, q
