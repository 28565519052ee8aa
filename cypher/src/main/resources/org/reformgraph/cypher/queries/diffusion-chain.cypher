// 扩散链 · Chain of diffusion
// question: 做法一站一站地传到这个地区，又从它传到了哪里？ · Step by step, from where did practices come to a region, and where did they go?
// group: diffusion
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 最多四步的借鉴链 · chains of up to four copyings
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH p = (r)-[:COPIES_FROM*1..4]->(:Region)
RETURN p ORDER BY length(p) LIMIT $most
UNION
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH p = (r)<-[:COPIES_FROM*1..4]-(:Region)
RETURN p ORDER BY length(p) LIMIT $most
