// 一地学谁、谁学它 · Whom a region copies, and who copies it
// question: 这个地区学了谁，谁又学了它？ · From whom does a region copy, and who copies from it?
// group: diffusion
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 地区及借鉴关系 · regions and who copies from whom
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH p = (r)-[:COPIES_FROM]-(:Region)
RETURN p LIMIT $most
UNION
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH p = (r)<-[:JURISDICTION]-(:Agency)-[:COPIES_FROM]->(:Region)
RETURN p LIMIT $most
