// 尚未归类的举措 · Measures of no known kind
// question: 哪些举措还没有归到任何类型？ · Which measures of a region are of no known kind?
// group: quality
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一项举措 · a measure a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (r)<-[:PART_OF*0..3]-(place:Region)
MATCH (m:Measure {region: substring(place.id, size('region/'))})
WHERE NOT (m)-[:CLASSIFIED_AS]->()
RETURN place.name AS region, m.name AS measure, m.cases AS cases, m.mentions AS mentions
ORDER BY cases DESC, region, measure
