// 一地各级部门清单 · List of a region's agencies, level by level
// question: 这个地区及其下辖地区有哪些部门，各做了多少事？ · Which agencies do a region and the places in it have, and how much do they do?
// group: agencies
// param region: region = 银川市 · 地区的代码、名称或别名 · code, name or alias of a region
// shows: table · 每行一个部门 · an agency a row
CALL db.index.fulltext.queryNodes('exact_names', '"' + $region + '"') YIELD node AS r WHERE r:Region
MATCH (r)<-[:PART_OF*0..]-(place:Region)<-[:JURISDICTION]-(a:Agency)
RETURN place.level AS level, place.name AS region, a.name AS agency,
       COUNT { (a)-[:IMPLEMENTS]->(:Measure) } AS measures,
       COUNT { (a)-[:IMPLEMENTS|ISSUES]->(:Policy) } AS policies,
       COUNT { (a)-[:OPERATES]->() } AS platforms,
       a.cases AS cases
ORDER BY region, agency
