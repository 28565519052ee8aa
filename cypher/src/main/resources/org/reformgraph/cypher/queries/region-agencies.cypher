// 一地的部门 · Agencies of a region
// question: 这个地区有哪些部门，它们推行了什么？ · Which agencies does a region have, and what do they run?
// group: agencies
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 地区、部门与它们做的事 · the region, its agencies and what they do
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH p = (r)<-[:JURISDICTION]-(a:Agency)
WITH p, a LIMIT $most
OPTIONAL MATCH q = (a)-[:IMPLEMENTS|ISSUES|OPERATES]->()
RETURN p, q
