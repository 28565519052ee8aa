// 举措之间的借鉴 · Measures copied from measures
// question: 这类举措是从哪里的哪项举措学来的？ · From which measure of which region was this kind of measure copied?
// group: diffusion
// param concept: concept = 审批提速增效 · 举措类型的代码、名称或别名 · code, name or alias of a kind of measure
// param most: count = 100 · 最多几条路径 · how many paths at most
// shows: graph · 举措、被学的举措和它们的地区 · measures, those that they were copied from, and their regions
CALL db.index.fulltext.queryNodes('exact_names', '"' + $concept + '"') YIELD node AS c WHERE c:Concept
MATCH (c)<-[:BROADER*0..5]-(:Concept)<-[:CLASSIFIED_AS]-(m:Measure)
WITH DISTINCT m
MATCH p = (:Region)-[:IMPLEMENTS]->(m)-[:COPIES_FROM]-(:Measure)<-[:IMPLEMENTS]-(:Region)
RETURN p LIMIT $most
