// 同类部门的各级情况 · Like agencies across levels
// question: 各级同类部门有哪些，各做了多少事？ · Which agencies of a kind are there on which level, and how much do they do?
// group: agencies
// param agency: words = 市场监督管理局 · 部门名称中的词 · words of an agency's name
// shows: table · 每行一个部门，自上而下 · an agency a row, from the top down
CALL db.index.fulltext.queryNodes('node_names', '"' + $agency + '"') YIELD node AS a WHERE a:Agency
MATCH (a)-[:JURISDICTION]->(r:Region)
RETURN r.level AS level, r.name AS region, a.name AS agency,
       COUNT { (a)-[:IMPLEMENTS]->(:Measure) } AS measures,
       COUNT { (a)-[:IMPLEMENTS|ISSUES]->(:Policy) } AS policies,
       COUNT { (a)-[:OPERATES]->() } AS platforms,
       a.cases AS cases
ORDER BY CASE r.level WHEN 'country' THEN 0 WHEN 'province' THEN 1 WHEN 'prefecture' THEN 2 WHEN 'county' THEN 3 ELSE 4 END,
         region, agency
