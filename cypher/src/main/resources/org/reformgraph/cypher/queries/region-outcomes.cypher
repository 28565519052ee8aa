// 一地的成效 · Outcomes of a region
// question: 这个地区的举措取得了什么成效？ · What came of the measures of a region?
// group: outcomes
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 地区、举措与成效 · the region, its measures and their outcomes
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH p = (r)<-[:PART_OF*0..3]-(:Region)-[:IMPLEMENTS]->(:Measure)-[:ACHIEVES]->(:Outcome)
RETURN p LIMIT $most
