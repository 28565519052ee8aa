// 两地之间的借鉴路径 · Path of copying between two regions
// question: 两个地区之间最短的借鉴路径是什么？ · What is the shortest way of copying between two regions?
// group: diffusion
// param from: region e.g. 威县 · 起点地区 · the region to start from
// param to: region e.g. 银川市 · 终点地区 · the region to arrive at
// shows: graph · 最短的借鉴路径 · the shortest paths of copying
CALL db.index.fulltext.queryNodes('exact_names', '"' + $from + '"') YIELD node AS a WHERE a:Region
CALL db.index.fulltext.queryNodes('exact_names', '"' + $to + '"') YIELD node AS b WHERE b:Region AND b <> a
MATCH p = allShortestPaths((a)-[:COPIES_FROM*..8]-(b))
RETURN p
