// 做法的来源地 · Where practices came from
// question: 这个地区直接或间接学过哪些地区？ · From which regions did a region copy, directly or through others?
// group: diffusion
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一个地区，直接学的在前 · a region a row, those copied directly first
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (r)-[:COPIES_FROM*1..]->(o:Region)
WHERE o <> r
WITH DISTINCT r, o
RETURN o.name AS origin, o.level AS level, EXISTS { (r)-[:COPIES_FROM]->(o) } AS direct
ORDER BY direct DESC, origin
